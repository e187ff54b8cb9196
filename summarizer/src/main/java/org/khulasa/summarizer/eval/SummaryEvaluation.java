package org.khulasa.summarizer.eval;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

/**
 * Runs summarizers over an evaluation set and compares them.
 *
 * <p>Every item is analysed once and given to all systems. Items run in parallel; the report does
 * not depend on the number of threads. Memory holds a few items at a time, and the scores of all.
 *
 * <p>Immutable; each {@code with} method gives a changed copy. May be shared by threads, if the
 * analyzer, the systems and the checks may.
 */
public final class SummaryEvaluation {
  private static final int WAITING_ITEMS_PER_THREAD = 4;

  private final Analyzer analyzer;
  private final ImmutableMap<String, Function<EvaluationItem, Summarizer>> systems;
  private final SummaryOptions options;
  private final Rouge rouge;
  private final EvaluationReport.Measure measure;
  private final String baseline;
  private final ImmutableMap<String, FaultCheck> faults;
  private final int threads;

  private SummaryEvaluation(
      Analyzer analyzer,
      ImmutableMap<String, Function<EvaluationItem, Summarizer>> systems,
      SummaryOptions options,
      Rouge rouge,
      EvaluationReport.Measure measure,
      String baseline,
      ImmutableMap<String, FaultCheck> faults,
      int threads) {
    this.analyzer = analyzer;
    this.systems = systems;
    this.options = options;
    this.rouge = rouge;
    this.measure = measure;
    this.baseline = baseline;
    this.faults = faults;
    this.threads = threads;
  }

  /**
   * An evaluation with unstemmed ROUGE averaged over references, F1 as the measure, the first
   * system as the baseline, the faults {@code no-final-punctuation}, {@code dangling-opening},
   * {@code unbalanced-quotes} and {@code repeated-claim}, and one thread.
   *
   * @param analyzer analyses the items. Evaluation sets are mostly clean texts: a cleaner that
   *     keeps all takes its mistakes out of the comparison.
   * @param systems the summarizers by name, in the order of the report
   * @param options what every system is asked for
   * @throws IllegalArgumentException if there is no system
   */
  public static SummaryEvaluation of(
      Analyzer analyzer, Map<String, Summarizer> systems, SummaryOptions options) {
    if (systems.isEmpty()) {
      throw new IllegalArgumentException("an evaluation needs at least 1 system, found none");
    }
    return new SummaryEvaluation(
        analyzer,
        ImmutableMap.copyOf(Maps.transformValues(systems, system -> item -> system)),
        options,
        Rouge.create(),
        EvaluationReport.Measure.F1,
        systems.keySet().iterator().next(),
        ImmutableMap.of(
            "no-final-punctuation", FaultCheck.noFinalPunctuation(),
            "dangling-opening", FaultCheck.danglingOpening(),
            "unbalanced-quotes", FaultCheck.unbalancedQuotes(),
            "repeated-claim", FaultCheck.repeatedClaim(0.7)),
        1);
  }

  /**
   * With one more system, or another one under the same name, that may differ from item to item: so
   * a learned one can be measured on each item with what it learned from others.
   */
  public SummaryEvaluation withSystem(String name, Function<EvaluationItem, Summarizer> system) {
    Map<String, Function<EvaluationItem, Summarizer>> more = new LinkedHashMap<>(systems);
    more.put(name, system);
    return new SummaryEvaluation(
        analyzer, ImmutableMap.copyOf(more), options, rouge, measure, baseline, faults, threads);
  }

  /** With this scorer. */
  public SummaryEvaluation withRouge(Rouge newRouge) {
    return new SummaryEvaluation(
        analyzer, systems, options, newRouge, measure, baseline, faults, threads);
  }

  /** Comparing systems by this measure. */
  public SummaryEvaluation withMeasure(EvaluationReport.Measure newMeasure) {
    return new SummaryEvaluation(
        analyzer, systems, options, rouge, newMeasure, baseline, faults, threads);
  }

  /**
   * Comparing systems with this one.
   *
   * @throws IllegalArgumentException if no system has that name
   */
  public SummaryEvaluation withBaseline(String newBaseline) {
    if (!systems.containsKey(newBaseline)) {
      throw new IllegalArgumentException(
          "the baseline is one of " + systems.keySet() + ", found " + newBaseline);
    }
    return new SummaryEvaluation(
        analyzer, systems, options, rouge, measure, newBaseline, faults, threads);
  }

  /** With one more check, or another one under the same name. */
  public SummaryEvaluation withFault(String name, FaultCheck check) {
    Map<String, FaultCheck> more = new LinkedHashMap<>(faults);
    more.put(name, check);
    return new SummaryEvaluation(
        analyzer, systems, options, rouge, measure, baseline, ImmutableMap.copyOf(more), threads);
  }

  /**
   * With so many threads.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public SummaryEvaluation withThreads(int newThreads) {
    if (newThreads < 1) {
      throw new IllegalArgumentException(
          "an evaluation needs at least 1 thread, found " + newThreads);
    }
    return new SummaryEvaluation(
        analyzer, systems, options, rouge, measure, baseline, faults, newThreads);
  }

  /**
   * Evaluates on a file that {@link EvaluationSet} can read.
   *
   * @throws IOException if it cannot be read; an {@link EvaluationFormatException} names the line
   */
  public EvaluationReport run(Path file) throws IOException {
    try (Stream<EvaluationItem> items = EvaluationSet.open(file)) {
      return run(items);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Evaluates on these items.
   *
   * @param items taken from the stream one after another, as threads become free
   * @throws IllegalStateException if the analyzer, a system, ROUGE or a check fails on an item; the
   *     message names the item and the system
   */
  public EvaluationReport run(Stream<EvaluationItem> items) {
    List<Outcome> outcomes = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> waiting = new ArrayDeque<>();
      for (Iterator<EvaluationItem> rest = items.iterator(); rest.hasNext(); ) {
        EvaluationItem item = rest.next();
        waiting.add(pool.submit(() -> outcome(item)));
        if (waiting.size() > threads * WAITING_ITEMS_PER_THREAD) {
          outcomes.add(take(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        outcomes.add(take(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
    return report(outcomes);
  }

  private static Outcome take(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(cause.getMessage(), cause);
    }
  }

  private Outcome outcome(EvaluationItem item) {
    List<AnalyzedDocument> documents =
        naming("the analysis", item, () -> analyzer.analyze(item.documents()));
    ImmutableList.Builder<Measured> measured = ImmutableList.builder();
    systems.forEach(
        (name, system) -> {
          Summary summary =
              naming(
                  "system " + name, item, () -> system.apply(item).summarize(documents, options));
          measured.add(
              naming(
                  "the scoring of system " + name, item, () -> measure(item, documents, summary)));
        });
    return new Outcome(item.unit(), measured.build());
  }

  /** Does a step; whoever sees it fail is told which one it was, and on which item. */
  private static <T> T naming(String step, EvaluationItem item, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new IllegalStateException(step + " failed on item " + item.id() + ": " + e, e);
    }
  }

  private Measured measure(EvaluationItem item, List<AnalyzedDocument> documents, Summary summary) {
    String candidate =
        summary.sentences().stream()
            .map(SummarySentence::text)
            .map(text -> CharMatcher.whitespace().collapseFrom(text, ' '))
            .collect(Collectors.joining("\n"));
    return new Measured(
        new EvaluationReport.ItemResult(
            item.id(), rouge.score(candidate, item.references()), summary.words()),
        BudgetUse.of(options.budget(), documents, summary),
        summary.sentences().size(),
        faults.values().stream()
            .map(check -> check.count(summary))
            .collect(ImmutableList.toImmutableList()));
  }

  private EvaluationReport report(List<Outcome> outcomes) {
    int baselineIndex = systems.keySet().asList().indexOf(baseline);
    ImmutableList.Builder<EvaluationReport.SystemResult> results = ImmutableList.builder();
    for (int system = 0; system < systems.size(); system++) {
      Optional<EvaluationReport.Comparison> comparison =
          system == baselineIndex || outcomes.isEmpty()
              ? Optional.empty()
              : Optional.of(compare(outcomes, system, baselineIndex));
      results.add(result(outcomes, system, comparison));
    }
    return new EvaluationReport(
        new EvaluationReport.Settings(
            describe(options.budget()) + (options.toldOnce() ? ", nothing told twice" : ""),
            rouge.references(),
            rouge.tokenizer().stemmed(),
            baseline,
            measure,
            PairedBootstrap.DEFAULT),
        outcomes.size(),
        (int) outcomes.stream().map(Outcome::unit).distinct().count(),
        results.build());
  }

  private EvaluationReport.SystemResult result(
      List<Outcome> outcomes, int system, Optional<EvaluationReport.Comparison> comparison) {
    List<Measured> measured =
        outcomes.stream().map(outcome -> outcome.measured().get(system)).toList();
    ImmutableList<EvaluationReport.ItemResult> items =
        measured.stream().map(Measured::item).collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
    for (int fault = 0; fault < faults.size(); fault++) {
      int index = fault;
      counts.put(
          faults.keySet().asList().get(fault),
          measured.stream().mapToInt(summary -> summary.faults().get(index)).sum());
    }
    return new EvaluationReport.SystemResult(
        systems.keySet().asList().get(system),
        new Rouge.Scores(
            Rouge.mean(items.stream().map(item -> item.scores().rouge1()).toList()),
            Rouge.mean(items.stream().map(item -> item.scores().rouge2()).toList()),
            Rouge.mean(items.stream().map(item -> item.scores().rougeL()).toList())),
        comparison,
        items.stream().mapToInt(EvaluationReport.ItemResult::words).average().orElse(0),
        measured.stream().mapToDouble(summary -> summary.use().share()).average().orElse(0),
        (int) measured.stream().filter(summary -> summary.use().exceeded()).count(),
        (int) measured.stream().filter(summary -> summary.sentences() == 0).count(),
        measured.stream().mapToInt(Measured::sentences).sum(),
        counts.buildOrThrow(),
        items);
  }

  private EvaluationReport.Comparison compare(List<Outcome> outcomes, int system, int other) {
    return new EvaluationReport.Comparison(
        compare(outcomes, system, other, scores -> measure.of(scores.rouge1())),
        compare(outcomes, system, other, scores -> measure.of(scores.rouge2())),
        compare(outcomes, system, other, scores -> measure.of(scores.rougeL())));
  }

  private PairedBootstrap.Result compare(
      List<Outcome> outcomes, int system, int other, ToDoubleFunction<Rouge.Scores> number) {
    Map<String, List<Double>> byUnit = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      byUnit
          .computeIfAbsent(outcome.unit(), unit -> new ArrayList<>())
          .add(
              number.applyAsDouble(outcome.measured().get(system).item().scores())
                  - number.applyAsDouble(outcome.measured().get(other).item().scores()));
    }
    return PairedBootstrap.DEFAULT.compare(
        byUnit.values().stream()
            .map(unit -> unit.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  private static String describe(Budget budget) {
    if (budget instanceof Budget.Words words) {
      return words.words() + " words";
    }
    if (budget instanceof Budget.Sentences sentences) {
      return sentences.sentences() + " sentences";
    }
    return String.format(
        Locale.ROOT, "%.4g %% of the words", 100 * ((Budget.Ratio) budget).ratio());
  }

  /** One item, one result for every system. */
  private record Outcome(String unit, ImmutableList<Measured> measured) {}

  private record Measured(
      EvaluationReport.ItemResult item,
      BudgetUse use,
      int sentences,
      ImmutableList<Integer> faults) {}
}
