package org.khulasa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Analyzer;
import org.khulasa.core.clean.NewsPageCleaner;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.eval.EvaluationItem;
import org.khulasa.summarizer.eval.EvaluationReport;
import org.khulasa.summarizer.eval.EvaluationReport.Measure;
import org.khulasa.summarizer.eval.EvaluationSet;
import org.khulasa.summarizer.eval.FaultCheck;
import org.khulasa.summarizer.eval.Rouge;
import org.khulasa.summarizer.eval.SummaryEvaluation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khulasa evaluate summary}: ROUGE of several summarizers on one set. */
@Command(
    name = "summary",
    description = "Compare summarizers by ROUGE, with a paired bootstrap against a baseline.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa evaluate summary --words 100 --measure recall clusters.jsonl.gz",
      "  khulasa evaluate summary --ratio 0.4 --systems lead,khulasa articles.jsonl"
    })
final class EvaluateSummaryCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines with references (see docs/formats.md); .gz is unpacked.")
  private Path file;

  @ArgGroup(exclusive = true)
  private @Nullable SummaryLength length;

  @Option(
      names = "--systems",
      split = ",",
      defaultValue = "lead,khulasa",
      paramLabel = "NAME",
      completionCandidates = SummaryMethods.class,
      description =
          "Of ${COMPLETION-CANDIDATES}; the first is the baseline (default: ${DEFAULT-VALUE}).")
  private List<String> systems;

  @Option(
      names = "--measure",
      defaultValue = "f1",
      paramLabel = "NAME",
      completionCandidates = Measures.class,
      description =
          "What the bootstrap compares: precision, recall or f1 (default: ${DEFAULT-VALUE}).")
  private Measure measure = Measure.F1;

  @Option(names = "--stemmed", description = "Stem words before they are compared.")
  private boolean stemmed;

  @Option(
      names = "--once",
      description = "Every system tells nothing a second time in other words.")
  private boolean once;

  @Option(
      names = "--clean",
      description = "Clean pages first; by default all text is kept, as for clean test sets.")
  private boolean clean;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-v", InputOptions.VERBOSE},
      description = "Print stack traces with errors.")
  private boolean verbose;

  /** The measures as users write them. */
  static final class Measures implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Measure.values())
          .map(measure -> measure.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  EvaluateSummaryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SummaryEvaluation evaluation = evaluation();
    Problems problems = new Problems(console, verbose);
    Optional<EvaluationReport> report = report(evaluation, problems);
    if (report.isPresent()) {
      console.out().write(render(report.get()));
    }
    return problems.exitCode();
  }

  private Optional<EvaluationReport> report(SummaryEvaluation evaluation, Problems problems) {
    try (Stream<EvaluationItem> items = EvaluationSet.open(file);
        Progress progress = Progress.start(console, "items", false)) {
      EvaluationReport report = evaluation.run(items.peek(item -> progress.step()));
      if (report.items() > 0) {
        return Optional.of(report);
      }
      problems.report(
          InputProblem.of(
              Kind.EMPTY,
              file.toString(),
              "found no item",
              FileProblems.EVALUATION_SET,
              FileProblems.SEE_FORMATS));
    } catch (IOException | UncheckedIOException e) {
      FileProblems.reportSet(file, e, problems);
    }
    return Optional.empty();
  }

  private String render(EvaluationReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    switch (format) {
      case TEXT -> report.writeText(out);
      case MARKDOWN -> report.writeMarkdown(out);
      case JSON -> report.writeJson(out);
    }
    return out.toString();
  }

  private SummaryEvaluation evaluation() {
    Map<String, Summarizer> byName = new LinkedHashMap<>();
    SummaryOptions options;
    try {
      for (String system : systems) {
        byName.put(system, Summarizers.named(system));
      }
      options = SummaryOptions.of(SummaryLength.budget(length));
      options = once ? options.tellingOnce() : options;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    Analyzer analyzer = clean ? Analyzer.create() : Analyzer.create().keepingAll();
    PageCleaner cleaner =
        new NewsPageCleaner(ArabicSentenceSplitter.create(), ArabicSegmenter.create());
    return SummaryEvaluation.of(analyzer, byName, options)
        .withFault("furniture", FaultCheck.furniture(cleaner))
        .withMeasure(measure)
        .withRouge(stemmed ? Rouge.create().stemmed() : Rouge.create())
        .withThreads(Runtime.getRuntime().availableProcessors());
  }
}
