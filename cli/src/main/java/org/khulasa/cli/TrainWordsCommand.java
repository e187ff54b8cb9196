package org.khulasa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.khulasa.core.segment.WordCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa train words}: counts words as written, for the segmenter. */
@Command(
    name = "words",
    description = "Count words as written, with their clitics, for the segmenter.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = "  khulasa train words --provenance 'My news, 2024' -o word-counts.khm news.jsonl")
final class TrainWordsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--fewest",
      defaultValue = "2",
      paramLabel = "N",
      description = "Leave out words seen fewer times (default: ${DEFAULT-VALUE}).")
  private int fewest;

  @Mixin private TableOutput output;
  @Mixin private InputOptions input;

  TrainWordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (fewest < 1) {
      throw new ParameterException(
          spec.commandLine(), "--fewest needs at least 1 time, found " + fewest);
    }
    output.mayNotBeOneOf(input.inputs);
    Problems problems = new Problems(console, input.verbose);
    WordCounts.Counter counter = new WordCounts.Counter();
    if (TextCounting.count(input, console, problems, counter::add) > 0) {
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      counter.write(fewest, output.provenance(), table);
      output.write(table.toByteArray());
    }
    return problems.exitCode();
  }
}
