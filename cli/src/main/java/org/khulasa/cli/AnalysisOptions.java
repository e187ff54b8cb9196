package org.khulasa.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are analysed, shared by the commands that do so. */
final class AnalysisOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--keep-all", description = "Keep everything on a page: no cleaning.")
  boolean keepAll;

  @Option(
      names = "--explain",
      description = "Print to standard error what cleaning left out, and why.")
  boolean explain;

  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N documents at a time (default: as many as there are processors).")
  void setThreads(int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads needs at least 1 thread, found " + value);
    }
    threads = value;
  }
}
