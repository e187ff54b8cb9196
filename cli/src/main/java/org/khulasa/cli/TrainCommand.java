package org.khulasa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa train}: makes the tables and models that the libraries use. */
@Command(
    name = "train",
    description = "Make the tables and models that the libraries use.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "frequencies | ner | summary | words",
    subcommands = {
      TrainFrequenciesCommand.class,
      TrainNerCommand.class,
      TrainSummaryCommand.class,
      TrainWordsCommand.class
    })
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what to train is missing; expected frequencies, ner, summary or words");
  }
}
