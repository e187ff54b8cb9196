package org.khulasa.bench;

import java.util.List;
import java.util.Locale;
import org.khulasa.bench.Measurements.Rate;
import org.khulasa.bench.Turns.Ratio;
import org.khulasa.bench.WholeProcess.Run;

/** Writes what was measured as a page of Markdown. */
final class Report {
  /** The numbers of articles on one event whose costs are compared. */
  static final int[] EVENTS = {10, 100, 1_000, 10_000};

  private final Measurements measured;
  private final StringBuilder out = new StringBuilder();

  Report(Measurements measured) {
    this.measured = measured;
  }

  /**
   * The page.
   *
   * @param text what was measured on, in words
   * @param quick whether the numbers are rough
   * @param comparisons ratios of parts, measured in turn
   * @param sizes small texts beside larger ones
   * @param longLine sentences beside a line without spaces
   * @param processes the whole processes, ours first, CoreNLP's second
   * @param events summaries of growing numbers of articles
   */
  String write(
      String text,
      boolean quick,
      List<Comparison> comparisons,
      List<Comparison> sizes,
      Comparison longLine,
      WholeProcess.Pair processes,
      List<EventSummary.Cost> events) {
    line("# Speed and memory");
    line("");
    line(
        "Made by `bench/run%s`; do not edit. Ratios are between numbers of this one run.",
        quick ? " --quick" : "");
    if (quick) {
      line("");
      line("**A quick run: fewer turns and iterations. Rough.**");
    }
    line("");
    line("- Machine: %s", Machine.description());
    line("- Java: %s", Machine.java());
    line("- Beside: %s", Machine.libraries());
    line("- Text: %s", text);
    line("- Words are counted between white space. ± is half the 99.9 %% confidence interval.");
    line(
        "- Java's heap is written to before a part is measured: the first to write to a page of it"
            + " waits for the system.");
    comparisons(comparisons);
    rates();
    sizes(sizes);
    longLine(longLine);
    events(events);
    processes(processes);
    return out.toString();
  }

  private void comparisons(List<Comparison> comparisons) {
    head("Ratios of parts, warm", "first | second | first ÷ second | middle half of the turns");
    comparisons.stream().filter(some -> !some.isOfThreads()).forEach(this::comparison);
    head("Two threads", "two threads | one thread | two ÷ one | middle half of the turns");
    comparisons.stream().filter(Comparison::isOfThreads).forEach(this::comparison);
    line("");
    line(
        "Each pair works in turn in one process, a quarter of a second each, so that what the"
            + " machine gives to others falls on both alike; the median over the turns. Names alone"
            + " are measured on documents that are segmented already.");
  }

  private void comparison(Comparison comparison) {
    Ratio ratio = comparison.ratio().orElseThrow();
    line(
        "| %s | %s | %.3g | %.3g to %.3g |",
        comparison.first().label(),
        comparison.isOfThreads() ? "the same" : comparison.second().label(),
        ratio.median(),
        ratio.low(),
        ratio.high());
  }

  private void rates() {
    head("Rates of parts, one thread, warm (JMH, one after the other)", "what | a second");
    rate(Contender.SEGMENTS, "segmentKhulasa", "words");
    rate(Contender.CORE_NLP_SEGMENTS, "segmentCoreNlp", "words");
    rate(Contender.TAGGED_SEGMENTS, "segmentAndTagKhulasa", "words");
    rate(Contender.CORE_NLP_TAGGED_SEGMENTS, "segmentAndTagCoreNlp", "words");
    rate(Contender.TAGS, "tagKhulasa", "segments");
    rate(Contender.CORE_NLP_TAGS, "tagCoreNlp", "segments");
    rate(Contender.ALL_NAMES, "names", "words");
    rate(Contender.EVERYTHING, "namesAndFigures", "words");
    rate(Contender.CORE_NLP_ALL_NAMES, "allCoreNlp", "words");
    rate(Contender.NAMES, "namesOfTagged", "words");
    rate(Contender.CORE_NLP_NAMES, "segmentNamesCoreNlp", "words");
    rate(Contender.CORE_NLP_WORD_NAMES, "wordNamesCoreNlp", "words");
    rate(Contender.LUCENE, "analyzeLucene", "words");
    rate(Contender.PASS, "passOverCharacters", "words");
  }

  private void rate(Contender contender, String method, String counter) {
    measured
        .rate(method, counter, 1)
        .ifPresent(rate -> line("| %s | %s %s |", contender.label(), number(rate), counter));
  }

  private void sizes(List<Comparison> sizes) {
    head(
        "Cost of a word by the size of the text: sentences, clitics and tags of one document",
        "documents | beside | cost of a word ÷ cost there | middle half of the turns");
    sizes.forEach(this::cost);
    line("");
    line(
        "In turn as above, of the largest ten seconds each. Small texts are another part of a"
            + " million words each time. Java's parallel collector with a young generation of 6 GB: a"
            + " small one copies what is made of a large text again and again.");
  }

  private void longLine(Comparison longLine) {
    head(
        "Cost of a line of 1,000,000 characters without spaces",
        "text | beside | cost of a character but spaces ÷ cost there | middle half of the turns");
    cost(longLine);
  }

  /** How much the second costs, in the first. */
  private void cost(Comparison comparison) {
    Ratio ratio = comparison.ratio().orElseThrow();
    line(
        "| %s | %s | %.2f | %.2f to %.2f |",
        comparison.second().label(),
        comparison.first().label(),
        ratio.median(),
        ratio.low(),
        ratio.high());
  }

  private void processes(WholeProcess.Pair pair) {
    head(
        "Whole processes, cold",
        "command | wall time | peak memory | time ÷ CoreNLP's | middle half of the turns | memory ÷"
            + " CoreNLP's");
    Run ours = pair.first();
    Run theirs = pair.second();
    Turns.Ratio time = pair.time();
    line(
        "| `khulasa summarize`, a few pages | %.2f s | %s | %.2f | %.2f to %.2f | %s |",
        ours.seconds(),
        memory(ours.peakBytes()),
        time.median(),
        time.low(),
        time.high(),
        memoryRatio(ours.peakBytes(), theirs.peakBytes()));
    line(
        "| CoreNLP `tokenize,ssplit,pos`, the same pages | %.2f s | %s | 1 | | 1 |",
        theirs.seconds(), memory(theirs.peakBytes()));
    line("");
    line("In turn, one run of the one and one of the other; medians over the turns.");
  }

  private void events(List<EventSummary.Cost> events) {
    head(
        "Cost of a summary by the number of articles",
        "articles | words | analysis an article | summary of 250 words | the same an article | peak"
            + " memory");
    for (EventSummary.Cost cost : events) {
      line(
          "| %,d | %,d | %.2f ms | %.2f s | %.2f ms | %s |",
          cost.articles(),
          cost.words(),
          1000 * cost.analysis() / cost.articles(),
          cost.summary(),
          1000 * cost.summary() / cost.articles(),
          memory(cost.peakBytes()));
    }
    line("");
    line(
        "Different articles, those that share most words with one of them; a fresh process each,"
            + " with what starting costs; one thread. Analysis includes names, dates and figures.");
  }

  private void head(String title, String columns) {
    line("");
    line("## %s", title);
    line("");
    line("| %s |", columns);
    line("|%s", "---|".repeat(columns.split("\\|").length));
  }

  /** Not every system tells how much memory a process has had. */
  static String memory(long bytes) {
    return bytes == 0 ? "unknown" : String.format(Locale.ROOT, "%,d MB", bytes >> 20);
  }

  static String memoryRatio(long bytes, long others) {
    return bytes == 0 || others == 0
        ? ""
        : String.format(Locale.ROOT, "%.2f", bytes / (double) others);
  }

  private static String number(Rate rate) {
    return Double.isNaN(rate.error())
        ? String.format(Locale.ROOT, "%,.0f", rate.perSecond())
        : String.format(
            Locale.ROOT,
            "%,.0f ± %.0f %%",
            rate.perSecond(),
            100 * rate.error() / rate.perSecond());
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
