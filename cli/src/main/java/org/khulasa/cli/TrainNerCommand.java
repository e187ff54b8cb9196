package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.NerModel;
import org.khulasa.ner.NerTrainer;
import org.khulasa.ner.NerTrainingData;
import org.khulasa.ner.data.ConllFormatException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khulasa train ner}: makes a model of names. */
@Command(
    name = "ner",
    description = {"Make a model of names. The same data, options and seed give the same bytes."},
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa train ner --gold train.tsv --dev dev.tsv -o names.khm",
      "  khulasa train ner --data data/ -o names.khm       the built-in model again"
    })
final class TrainNerCommand implements Callable<Integer> {
  private static final String EXPECTED = "a token a line, its IOB2 label in the last column";

  private final Console console;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Data data;

  /** What to train on: files, or the folder of the built-in model's. */
  static final class Data {
    @ArgGroup(exclusive = false)
    @Nullable Files files;

    @Option(
        names = "--data",
        paramLabel = "DIR",
        required = true,
        description = "The folder of the data that the built-in model is made from.")
    @Nullable Path folder;
  }

  /** The files to train on. */
  static final class Files {
    @Option(
        names = "--gold",
        paramLabel = "FILE",
        required = true,
        description = {
          "Tokens and IOB2 labels (PER, LOC, ORG, MISC) to be learned, a token a",
          "line; may be given several times, as the next two. .gz is unpacked."
        })
    List<Path> gold = ImmutableList.of();

    @Option(
        names = "--auxiliary",
        paramLabel = "FILE",
        description = "The same, after other guidelines: evidence, not the truth.")
    List<Path> auxiliary = ImmutableList.of();

    @Option(
        names = "--raw",
        paramLabel = "FILE",
        description = "News without labels, text or JSON Lines.")
    List<Path> raw = ImmutableList.of();
  }

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "Labelled tokens to score the model on when it is made.")
  private @Nullable Path dev;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides all chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private OutputFile output;

  @Option(
      names = {"-v", InputOptions.VERBOSE},
      description = "Print stack traces with errors.")
  private boolean verbose;

  TrainNerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console, verbose);
    Optional<NerModel> model = train(problems);
    if (model.isPresent()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      model.get().write(bytes);
      output.write(bytes.toByteArray());
      if (dev != null) {
        NameRecognizer names = NameRecognizer.of(model.get());
        Optional<NerReport> report =
            new NerEvaluation(names, false, console, problems).run(List.of(dev));
        if (report.isPresent()) {
          console.out().write(report.get().text());
        }
      }
    }
    return problems.exitCode();
  }

  private Optional<NerModel> train(Problems problems) {
    try (Progress progress = Progress.start(console, "steps", false)) {
      return Optional.of(NerTrainer.create().train(data(), seed, progress::report));
    } catch (ConllFormatException e) {
      problems.report(String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      problems.report(FileProblems.unreadable(file(e), EXPECTED, "", e));
    }
    return Optional.empty();
  }

  private NerTrainingData data() throws IOException {
    if (data.folder != null) {
      return NerTrainingData.ofFolder(data.folder);
    }
    Files files = Optional.ofNullable(data.files).orElseThrow();
    return new NerTrainingData(files.gold, files.auxiliary, files.raw);
  }

  /** The file that an exception is about, as far as it tells. */
  private static String file(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    return cause instanceof FileSystemException system && system.getFile() != null
        ? system.getFile()
        : "training data";
  }
}
