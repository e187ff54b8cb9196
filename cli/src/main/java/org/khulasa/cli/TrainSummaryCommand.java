package org.khulasa.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khulasa.core.Analyzer;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.eval.EvaluationItem;
import org.khulasa.summarizer.eval.EvaluationReport;
import org.khulasa.summarizer.eval.EvaluationSet;
import org.khulasa.summarizer.eval.SummaryEvaluation;
import org.khulasa.summarizer.eval.WeightTraining;
import org.khulasa.summarizer.score.PairWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khulasa train summary}: learns what makes words likely to stand in a summary. */
@Command(
    name = "summary",
    description = {
      "Learn what makes words likely to stand in a summary of several articles, and print how well"
          + " it does on events that it did not learn from."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = "  khulasa train summary --provenance 'My clusters' -o weights.txt news.jsonl.gz")
final class TrainSummaryCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Articles with references (see docs/formats.md); .gz is unpacked.")
  private Path file;

  @Option(
      names = "--words",
      defaultValue = "100",
      paramLabel = "N",
      description = "The summaries' words when it is tried out (default: ${DEFAULT-VALUE}).")
  private int words;

  @Option(
      names = "--folds",
      defaultValue = "10",
      paramLabel = "N",
      description =
          "Try it out on each of N parts, learned from the others (default:"
              + " ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Decides which events share a part (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private TableOutput output;

  @Option(
      names = {"-v", InputOptions.VERBOSE},
      description = "Print stack traces with errors.")
  private boolean verbose;

  TrainSummaryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (words < 1) {
      throw new ParameterException(
          spec.commandLine(), "--words needs at least 1 word, found " + words);
    }
    output.mayNotBeOneOf(List.of(file));
    Problems problems = new Problems(console, verbose);
    Optional<List<EvaluationItem>> items = items(problems);
    if (items.isPresent()) {
      train(items.get());
    }
    return problems.exitCode();
  }

  private void train(List<EvaluationItem> items) throws IOException {
    Analyzer analyzer = Analyzer.create().keepingAll();
    EvaluationReport report;
    PairWeights weights;
    try (Progress progress = Progress.start(console, "items", false)) {
      WeightTraining training = WeightTraining.of(analyzer, items);
      weights = training.weights();
      SummaryEvaluation evaluation =
          SummaryEvaluation.of(
                  analyzer,
                  ImmutableMap.of("lead", Summarizers.named("lead")),
                  SummaryOptions.of(new Budget.Words(words)))
              .withMeasure(EvaluationReport.Measure.RECALL)
              .withThreads(Runtime.getRuntime().availableProcessors())
              .withSystem("learned", item -> Summarizers.withWeights(weights))
              .withSystem("cross-validated", crossValidated(training));
      report = evaluation.run(items.stream().peek(item -> progress.step()));
    }
    StringBuilder text = new StringBuilder();
    weights.write(output.provenance(), text);
    output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    StringBuilder table = new StringBuilder();
    report.writeText(table);
    console.out().write(table.toString());
  }

  private Function<EvaluationItem, Summarizer> crossValidated(WeightTraining training) {
    try {
      return training.crossValidated(folds, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private InputProblem tooFew(long events) {
    return InputProblem.of(
        Kind.UNSUITABLE,
        file.toString(),
        "found " + events + " events with several articles",
        "at least 2: one to learn from, one to try it on",
        FileProblems.SEE_FORMATS);
  }

  private Optional<List<EvaluationItem>> items(Problems problems) {
    try (Stream<EvaluationItem> stream = EvaluationSet.open(file)) {
      List<EvaluationItem> items = stream.filter(item -> item.documents().size() > 1).toList();
      long events = items.stream().map(EvaluationItem::unit).distinct().count();
      if (events >= 2) {
        return Optional.of(items);
      }
      problems.report(tooFew(events));
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      FileProblems.reportSet(file, e, problems);
      return Optional.empty();
    }
  }
}
