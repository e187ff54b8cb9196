package org.khulasa.cli;

import picocli.CommandLine.Option;

/** Where a table that was made goes, and what it says of itself. */
final class TableOutput extends OutputFile {
  @Option(
      names = "--provenance",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "What was counted, to be kept with the table.")
  private String provenance = "";

  String provenance() {
    return Console.line(provenance);
  }
}
