package org.khulasa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa evaluate}: measures against references. */
@Command(
    name = "evaluate",
    description = "Measure against references.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "ner | summary",
    subcommands = {EvaluateNerCommand.class, EvaluateSummaryCommand.class})
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what to evaluate is missing; expected ner or summary");
  }
}
