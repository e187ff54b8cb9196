package org.khulasa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.khulasa.core.text.DocumentFrequencies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa train frequencies}: counts in how many documents each word stands. */
@Command(
    name = "frequencies",
    description = "Count in how many documents each word stands.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = "  khulasa train frequencies --provenance 'My news, 2024' -o table.txt news.jsonl")
final class TrainFrequenciesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--fewest",
      defaultValue = "25",
      paramLabel = "N",
      description = "Leave out words of fewer documents (default: ${DEFAULT-VALUE}).")
  private int fewest;

  @Mixin private TableOutput output;
  @Mixin private InputOptions input;

  TrainFrequenciesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (fewest < 1) {
      throw new ParameterException(
          spec.commandLine(), "--fewest needs at least 1 document, found " + fewest);
    }
    output.mayNotBeOneOf(input.inputs);
    Problems problems = new Problems(console, input.verbose);
    DocumentFrequencies.Counter counter = new DocumentFrequencies.Counter();
    if (TextCounting.count(input, console, problems, counter::add) > 0) {
      StringBuilder table = new StringBuilder();
      counter.write(fewest, output.provenance(), table);
      output.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
    return problems.exitCode();
  }
}
