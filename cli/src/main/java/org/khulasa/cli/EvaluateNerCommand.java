package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khulasa evaluate ner}: precision, recall and F1 of names. */
@Command(
    name = "ner",
    description =
        "Precision, recall and F1 of names, as conlleval counts them: type and both borders must"
            + " be right.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa evaluate ner dev.tsv",
      "  khulasa evaluate ner --format json --model my.khm dev.tsv test.tsv.gz"
    })
final class EvaluateNerCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A token a line, its IOB2 label in the last column, a blank line between sentences; .gz"
              + " is unpacked. Several files are scored as one.")
  private List<Path> files;

  @Option(
      names = "--strict",
      description = "Labels that break IOB2 are an error, not read as conlleval does.")
  private boolean strict;

  @Mixin private NameModel model;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Option(
      names = {"-v", InputOptions.VERBOSE},
      description = "Print stack traces with errors.")
  private boolean verbose;

  EvaluateNerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console, verbose);
    Optional<NerReport> report =
        new NerEvaluation(model.names(), strict, console, problems).run(files);
    if (report.isPresent()) {
      console.out().write(render(report.get()));
    }
    return problems.exitCode();
  }

  private String render(NerReport report) throws IOException {
    return switch (format) {
      case TEXT -> report.text();
      case MARKDOWN -> report.markdown();
      case JSON -> report.json();
    };
  }
}
