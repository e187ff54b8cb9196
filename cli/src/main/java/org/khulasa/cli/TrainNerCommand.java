package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.NerModel;
import org.khulasa.ner.NerTrainer;
import org.khulasa.ner.NerTrainingData;
import org.khulasa.ner.data.ConllFormatException;
import org.khulasa.ner.data.RawTextException;
import org.khulasa.ner.data.StandoffFormatException;
import org.khulasa.ner.data.StandoffNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "Tokens and IOB2 labels (PER, LOC, ORG, MISC) to be learned, a token a line. May be given"
              + " several times, as the next three; .gz is unpacked.")
  private List<Path> gold = ImmutableList.of();

  @Option(
      names = "--auxiliary",
      paramLabel = "FILE",
      description = "The same, after other guidelines: evidence, not the truth.")
  private List<Path> auxiliary = ImmutableList.of();

  @Option(
      names = "--raw",
      paramLabel = "FILE",
      description = "News without labels, text or JSON Lines.")
  private List<Path> raw = ImmutableList.of();

  @Option(
      names = "--standoff",
      paramLabel = "FILE",
      description = "Names in the raw text, marked by their places (see docs/formats.md).")
  private List<Path> standoff = ImmutableList.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Instead of all these: the folder of the data behind the built-in model.")
  private @Nullable Path folder;

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
    check();
    List<Path> scored = dev == null ? List.of() : List.of(dev);
    for (List<Path> inputs : List.of(gold, auxiliary, raw, standoff, scored, filesOfFolder())) {
      output.mayNotBeOneOf(inputs);
    }
    Problems problems = new Problems(console, verbose);
    if (dev != null && NerEvaluation.gold(dev, false, problems).isEmpty()) {
      // Better told now than after all the training.
      return problems.exitCode();
    }
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
    } catch (ConllFormatException | StandoffFormatException | RawTextException e) {
      problems.report(String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      String file = file(e);
      problems.report(FileProblems.unreadable(file, expected(file), advice(file), e));
    }
    return Optional.empty();
  }

  /** What is read of the folder of data, which may hold other files as well. */
  private List<Path> filesOfFolder() {
    if (folder == null) {
      return List.of();
    }
    try {
      NerTrainingData data = NerTrainingData.ofFolder(folder);
      return Stream.of(data.gold(), data.auxiliary(), data.raw()).flatMap(List::stream).toList();
    } catch (IOException e) {
      // Met again, and reported, when it is to be learned from.
      return List.of();
    }
  }

  private NerTrainingData data() throws IOException {
    if (folder != null) {
      return NerTrainingData.ofFolder(folder);
    }
    ImmutableSet<String> types = ImmutableSet.copyOf(NerTrainer.TYPES);
    List<StandoffNames> marked = new ArrayList<>();
    for (Path file : standoff) {
      marked.add(standoff(file, types));
    }
    return new NerTrainingData(gold, auxiliary, raw, marked);
  }

  /** Reads one; of a folder, or of a file that only claims to be packed, Java does not name it. */
  private static StandoffNames standoff(Path file, ImmutableSet<String> types) throws IOException {
    try {
      return StandoffNames.read(file, types);
    } catch (FileSystemException | StandoffFormatException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  private void check() {
    boolean files =
        !gold.isEmpty() || !auxiliary.isEmpty() || !raw.isEmpty() || !standoff.isEmpty();
    if (folder != null && files) {
      throw new ParameterException(
          spec.commandLine(), "found --data and files; expected either --data DIR or --gold FILE");
    }
    if (folder == null && gold.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to learn from; expected --gold FILE or --data DIR");
    }
  }

  private String expected(String file) {
    Path path = Path.of(file);
    if (isNewsOfFolder(file)) {
      return "a folder of news";
    }
    return standoff.contains(path)
        ? "names by their places; see docs/formats.md"
        : raw.contains(path) ? "news, text or JSON Lines" : EXPECTED;
  }

  private String advice(String file) {
    return isNewsOfFolder(file) ? "--data needs a folder with raw/ and ner/ in it" : "";
  }

  private boolean isNewsOfFolder(String file) {
    return folder != null && Path.of(file).equals(folder.resolve(NerTrainingData.NEWS));
  }

  /** The file that an exception is about, as far as it tells. */
  private static String file(Exception e) {
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    return cause instanceof FileSystemException system && system.getFile() != null
        ? system.getFile()
        : "training data";
  }
}
