package org.khulasa.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khulasa.bench.Measurements.Rate;
import org.khulasa.bench.WholeProcess.Run;

/** Writes what was measured as a page of Markdown. */
final class Report {
  /** The sizes of text whose cost per word is compared. */
  static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

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
   * @param lineLength the length of the line without spaces
   * @param processes the whole processes, by name; the first is ours, the second CoreNLP's
   * @param events summaries of growing numbers of articles
   */
  String write(
      String text,
      boolean quick,
      int lineLength,
      Map<String, Run> processes,
      List<EventSummary.Cost> events) {
    line("# Speed and memory");
    line("");
    line(
        "Made by `bench/run%s`; do not edit. Ratios are between numbers of this one run.",
        quick ? " --quick" : "");
    if (quick) {
      line("");
      line("**A quick run: short, in one fork, on a small part of the text. Rough.**");
    }
    line("");
    line("- Machine: %s", Machine.description());
    line("- Java: %s", Machine.java());
    line("- Beside: %s", Machine.libraries());
    line("- Text: %s", text);
    line("- Words are counted between white space. ± is half the 99.9 %% confidence interval.");
    rates();
    names();
    threads();
    growth();
    longLine(lineLength);
    events(events);
    processes(processes);
    return out.toString();
  }

  private void rates() {
    head("Parts, one thread, warm", "what | a second | × CoreNLP");
    rate("Khulasa: words and clitics", "segmentKhulasa", "words", "segmentCoreNlp");
    rate("CoreNLP: `ArabicSegmenter`", "segmentCoreNlp", "words", "segmentCoreNlp");
    rate("Khulasa: with tags", "segmentAndTagKhulasa", "words", "segmentAndTagCoreNlp");
    rate("CoreNLP: with `MaxentTagger`", "segmentAndTagCoreNlp", "words", "segmentAndTagCoreNlp");
    rate("Khulasa: with tags and names", "names", "words", "segmentAndTagCoreNlp");
    rate("Khulasa: and figures", "namesAndFigures", "words", "segmentAndTagCoreNlp");
    rate("Lucene: `ArabicAnalyzer`, no clitics", "analyzeLucene", "words", "segmentCoreNlp");
    rate("a plain pass over the characters", "passOverCharacters", "words", "segmentCoreNlp");
    rate("Khulasa: tags for given segments", "tagKhulasa", "segments", "tagCoreNlp");
    rate("CoreNLP: tags for given segments", "tagCoreNlp", "segments", "tagCoreNlp");
  }

  private void names() {
    head("Names beside CoreNLP's `CRFClassifier`", "what | a second | all ÷ this | alone ÷ this");
    than("Khulasa, all: clitics, tags and names", "names");
    than("Khulasa, alone: names, for given segments and tags", "namesOfTagged");
    than("CoreNLP: `ArabicSegmenter`, `MaxentTagger`, `CRFClassifier` on segments", "allCoreNlp");
    than("CoreNLP: `CRFClassifier` alone, for given segments and tags", "segmentNamesCoreNlp");
    than("CoreNLP: `CRFClassifier` alone, for words between blanks", "wordNamesCoreNlp");
  }

  private void than(String name, String method) {
    Optional<Rate> rate = measured.rate(method, "words", 1);
    line(
        "| %s | %s | %s | %s |",
        name,
        rate.map(r -> number(r) + " words").orElse("-"),
        ratio(measured.rate("names", "words", 1), rate),
        ratio(measured.rate("namesOfTagged", "words", 1), rate));
  }

  private void rate(String name, String method, String counter, String reference) {
    Optional<Rate> rate = measured.rate(method, counter, 1);
    line(
        "| %s | %s | %s |",
        name,
        rate.map(r -> number(r) + " " + counter).orElse("-"),
        ratio(rate, measured.rate(reference, counter, 1)));
  }

  private void threads() {
    head("Two threads", "what | one thread | two threads | ratio");
    twoThreads("words and clitics", "segmentKhulasa", "words");
    twoThreads("with tags", "segmentAndTagKhulasa", "words");
    twoThreads("with tags, names and figures", "namesAndFigures", "words");
    twoThreads("tags for given segments", "tagKhulasa", "segments");
    twoThreads("the machine: a plain pass over the characters", "passOverCharacters", "words");
    twoThreads("the machine: reads here and there in 4 MB", "randomReads", "reads");
  }

  private void twoThreads(String name, String method, String counter) {
    Optional<Rate> one = measured.rate(method, counter, 1);
    Optional<Rate> two = measured.rate(method, counter, 2);
    line(
        "| %s | %s | %s | %s |",
        name,
        one.map(Report::number).orElse("-"),
        two.map(Report::number).orElse("-"),
        ratio(two, one));
  }

  private void growth() {
    head(
        "Cost by size of the text (texts in rotation over a million words or more)",
        "text | nanoseconds a word");
    for (int size : SIZES) {
      Optional<Rate> rate = measured.rate("growth", "words", 1, size);
      line(
          "| %s | %s |",
          String.format(Locale.ROOT, "%,d words", size),
          rate.map(r -> String.format(Locale.ROOT, "%,.0f", 1e9 / r.perSecond())).orElse("-"));
    }
  }

  private void longLine(int length) {
    head("Cost of a line without spaces", "text | nanoseconds a character but spaces");
    character("sentences", "sentences");
    character(
        String.format(Locale.ROOT, "one line of %,d characters without spaces", length),
        "longLine");
  }

  private void character(String name, String method) {
    line(
        "| %s | %s |",
        name,
        measured
            .rate(method, "characters", 1)
            .map(r -> String.format(Locale.ROOT, "%,.1f", 1e9 / r.perSecond()))
            .orElse("-"));
  }

  private void processes(Map<String, Run> processes) {
    head("Whole processes, cold", "command | wall time | peak memory | time, memory ÷ CoreNLP's");
    Run last = processes.values().stream().reduce((a, b) -> b).orElse(new Run(1, 1));
    processes.forEach(
        (name, run) ->
            line(
                "| %s | %.2f s | %,d MB | %.2f, %.2f |",
                name,
                run.seconds(),
                run.peakBytes() >> 20,
                run.seconds() / last.seconds(),
                run.peakBytes() / (double) last.peakBytes()));
  }

  private void events(List<EventSummary.Cost> events) {
    head(
        "Cost of a summary by the number of articles",
        "articles | words | analysis an article | summary of 250 words | the same an article | peak"
            + " memory");
    for (EventSummary.Cost cost : events) {
      line(
          "| %,d | %,d | %.2f ms | %.2f s | %.2f ms | %,d MB |",
          cost.articles(),
          cost.words(),
          1000 * cost.analysis() / cost.articles(),
          cost.summary(),
          1000 * cost.summary() / cost.articles(),
          cost.peakBytes() >> 20);
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

  private static String number(Rate rate) {
    return Double.isNaN(rate.error())
        ? String.format(Locale.ROOT, "%,.0f", rate.perSecond())
        : String.format(
            Locale.ROOT,
            "%,.0f ± %.0f %%",
            rate.perSecond(),
            100 * rate.error() / rate.perSecond());
  }

  private static String ratio(Optional<Rate> rate, Optional<Rate> reference) {
    return rate.isPresent() && reference.isPresent()
        ? String.format(Locale.ROOT, "%.3g", rate.get().perSecond() / reference.get().perSecond())
        : "-";
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
