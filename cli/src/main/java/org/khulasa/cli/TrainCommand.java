package org.khulasa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.text.DocumentFrequencies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa train}: makes the tables and models that the libraries use. */
@Command(
    name = "train",
    description = "Make the tables that the libraries use.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "frequencies",
    subcommands = TrainCommand.TrainFrequenciesCommand.class)
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what to train is missing; expected frequencies");
  }

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
  static final class TrainFrequenciesCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Where the table goes (default: standard output).")
    private @Nullable Path output;

    @Option(
        names = "--fewest",
        defaultValue = "25",
        paramLabel = "N",
        description = "Leave out words of fewer documents (default: ${DEFAULT-VALUE}).")
    private int fewest;

    @Option(
        names = "--provenance",
        defaultValue = "",
        paramLabel = "TEXT",
        description = "What was counted, for the table's comment.")
    private String provenance = "";

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
      if (output != null && !Files.isDirectory(folder(output))) {
        throw new ParameterException(
            spec.commandLine(), "--output needs a folder that exists, found " + output);
      }
      Problems problems = new Problems(console, input.verbose);
      DocumentFrequencies.Counter counter = new DocumentFrequencies.Counter();
      if (count(counter, problems) > 0) {
        StringBuilder table = new StringBuilder();
        counter.write(fewest, Console.line(provenance), table);
        write(table.toString());
      }
      return problems.exitCode();
    }

    /** Counts all input; returns the number of documents. */
    private int count(DocumentFrequencies.Counter counter, Problems problems) {
      int documents = 0;
      try (Inputs inputs = new Inputs(input, console);
          Progress progress = Progress.start(console, "documents", false)) {
        while (inputs.hasNext()) {
          ReadResult result = inputs.next();
          if (result instanceof ReadResult.Read read) {
            counter.add(read.document().text());
            documents++;
            progress.step();
          } else if (result instanceof ReadResult.Failed failed) {
            problems.report(failed.problem());
          }
        }
      }
      return documents;
    }

    private void write(String table) throws OutputException {
      if (output == null) {
        console.out().write(table);
        return;
      }
      try {
        replace(output, table);
      } catch (IOException e) {
        throw new OutputException(output + ": cannot be written (" + e + ")", e, ExitCode.INTERNAL);
      }
    }

    private static Path folder(Path file) {
      return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    /** Written beside its place and moved there, so that no half table is ever in it. */
    private static void replace(Path file, String table) throws IOException {
      Path written = file.resolveSibling(file.getFileName() + ".tmp");
      try {
        Files.writeString(written, table, StandardCharsets.UTF_8);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    }
  }
}
