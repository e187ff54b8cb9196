package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.summarizer.eval.EvaluationItem;
import org.khulasa.summarizer.eval.EvaluationReport;
import org.khulasa.summarizer.eval.EvaluationSet;
import org.khulasa.summarizer.eval.SummaryEvaluation;
import org.khulasa.summarizer.select.ExactSelector;
import org.khulasa.summarizer.select.ExactSelector.Comparison;

/**
 * How far the shipped choice is from the best there is, on every so many-th item of an evaluation
 * set, and what the best is worth to a reader. Takes minutes.
 *
 * <pre>mvn -pl core,summarizer test -Dtest=OptimumCheck -Dclusters=FILE [-Dstride=7] [-Dseconds=20]
 *     [-Dprogram=false] [-Dwords=100] [-Dmost=80]</pre>
 */
@EnabledIfSystemProperty(named = "clusters", matches = ".+")
class OptimumCheck {
  private static final double ROUNDING = 1e-6;

  @Test
  void theShippedChoiceIsNearTheOptimum() throws IOException {
    int stride = Integer.getInteger("stride", 7);
    boolean program = Boolean.parseBoolean(System.getProperty("program", "true"));
    List<EvaluationItem> items = new ArrayList<>();
    try (Stream<EvaluationItem> all = EvaluationSet.open(Path.of(System.getProperty("clusters")))) {
      List<EvaluationItem> several = all.filter(item -> item.documents().size() > 1).toList();
      for (int i = 0; i < several.size(); i += stride) {
        items.add(several.get(i));
      }
    }
    ExactSelector exact = new ExactSelector(Integer.getInteger("seconds", 20), program);
    Summarizer best = new ExtractiveSummarizer(exact);
    EvaluationReport report =
        SummaryEvaluation.of(
                Analyzer.create().keepingAll(),
                ImmutableMap.of("khulasa", Summarizers.standard(), "exact", best),
                SummaryOptions.words(Integer.getInteger("words", 100)))
            .withMeasure(EvaluationReport.Measure.RECALL)
            .run(items.stream());
    report.writeText(System.out);
    List<Comparison> found = exact.comparisons();
    print(items.size(), found, program);
    assertThat(found).isNotEmpty().allMatch(comparison -> comparison.faults().isEmpty());
    assertThat(found)
        .filteredOn(comparison -> comparison.proven() && comparison.programValue() > 0)
        .allMatch(
            comparison -> Math.abs(comparison.exact() - comparison.programValue()) < ROUNDING);
  }

  /** Articles of several events together, since no event has so many. */
  @Test
  void timeGrowsWithTheArticles() throws IOException {
    Map<String, Document> articles = new LinkedHashMap<>();
    try (Stream<EvaluationItem> all = EvaluationSet.open(Path.of(System.getProperty("clusters")))) {
      all.flatMap(item -> item.documents().stream())
          .forEach(document -> articles.putIfAbsent(document.id(), document));
    }
    Analyzer analyzer = Analyzer.create().keepingAll();
    boolean program = Boolean.parseBoolean(System.getProperty("program", "true"));
    System.out.println("articles, sentences: seconds shipped, exact, program; shipped/best found");
    for (int size = 5;
        size <= Math.min(articles.size(), Integer.getInteger("most", 80));
        size *= 2) {
      ExactSelector exact = new ExactSelector(Integer.getInteger("seconds", 20), program);
      new ExtractiveSummarizer(exact)
          .summarize(
              analyzer.analyze(articles.values().stream().limit(size).toList()),
              SummaryOptions.words(Integer.getInteger("words", 100)));
      for (Comparison found : exact.comparisons()) {
        System.out.printf(
            Locale.ROOT,
            "%d, %d: %.3f, %.3f%s, %.3f%s; %.4f%n",
            size,
            found.sentences(),
            found.shippedNanos() / 1e9,
            found.exactNanos() / 1e9,
            found.proven() ? "" : " (not proven)",
            found.programNanos() / 1e9,
            found.programValue() > 0 ? "" : " (not solved)",
            found.shipped() / Math.max(found.exact(), found.programValue()));
      }
    }
  }

  private static void print(int items, List<Comparison> found, boolean program) {
    List<Comparison> proven = found.stream().filter(Comparison::proven).toList();
    double[] ratios = proven.stream().mapToDouble(c -> c.shipped() / c.exact()).sorted().toArray();
    double mean = 0;
    for (double ratio : ratios) {
      mean += ratio / ratios.length;
    }
    System.out.printf(
        Locale.ROOT,
        "%d items, %d with a choice, sentences: mean %.1f, most %d%n",
        items,
        found.size(),
        found.stream().mapToInt(Comparison::sentences).average().orElse(0),
        found.stream().mapToInt(Comparison::sentences).max().orElse(0));
    System.out.printf(
        Locale.ROOT,
        "optimum proven %d; shipped is optimal in %d, below 0.95 in %d; same sentences %d; filled up"
            + " with stale %d%n",
        proven.size(),
        proven.stream().filter(c -> c.shipped() >= c.exact() - ROUNDING).count(),
        proven.stream().filter(c -> c.shipped() < 0.95 * c.exact()).count(),
        proven.stream().filter(Comparison::same).count(),
        found.stream().filter(Comparison::stale).count());
    if (ratios.length > 0) {
      System.out.printf(
          Locale.ROOT,
          "shipped/optimum: mean %.4f, lowest %.4f, 5th percentile %.4f, median %.4f%n",
          mean,
          ratios[0],
          ratios[ratios.length / 20],
          ratios[ratios.length / 2]);
    }
    time("shipped", found, Comparison::shippedNanos);
    time("branch and bound", found, Comparison::exactNanos);
    if (program) {
      time("integer program", found, Comparison::programNanos);
      System.out.println(
          "integer program solved " + found.stream().filter(c -> c.programValue() > 0).count());
    }
  }

  private static void time(String name, List<Comparison> found, ToLongFunction<Comparison> nanos) {
    long[] sorted = found.stream().mapToLong(nanos).sorted().toArray();
    double mean = found.stream().mapToLong(nanos).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%s: seconds an item: mean %.4f, median %.4f, most %.3f%n",
        name,
        mean / 1e9,
        sorted[sorted.length / 2] / 1e9,
        sorted[sorted.length - 1] / 1e9);
  }
}
