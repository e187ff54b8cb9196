package org.khulasa.summarizer.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

/** Dated articles and the timelines that they make. */
final class Stories {
  private Stories() {}

  /**
   * An article of a day of May 2024.
   *
   * @param dates each date as it stands in the text, and behind it what it means
   */
  static AnalyzedDocument of(String id, int day, String text, String... dates) {
    return of(id, PublicationDate.of(LocalDate.of(2024, 5, day)), text, dates);
  }

  /** An article of an hour of a day of May 2024. */
  static AnalyzedDocument at(String id, int day, int hour, String text, String... dates) {
    return of(
        id, PublicationDate.of(LocalDate.of(2024, 5, day), LocalTime.of(hour, 0)), text, dates);
  }

  private static AnalyzedDocument of(
      String id, PublicationDate date, String text, String... dates) {
    AnalyzedDocument document = Pages.whole(Document.of(id, text).withDate(date));
    for (int i = 0; i < dates.length; i += 2) {
      document = Entities.with(document, "DATE", dates[i], dates[i + 1]);
    }
    return document;
  }

  /** The timeline's lines, each with its day in front. */
  static List<String> lines(AnalyzedDocument... documents) {
    Summary summary =
        Summarizers.standard().summarize(List.of(documents), SummaryOptions.words(200));
    return summary.timeline().stream().map(entry -> line(summary, entry)).toList();
  }

  private static String line(Summary summary, TimelineEntry entry) {
    String text = summary.document(entry.passage()).document().text();
    return entry.days() + " " + entry.passage().span().of(text);
  }

  /** The timeline's days. */
  static List<String> days(AnalyzedDocument... documents) {
    return Summarizers.standard()
        .summarize(List.of(documents), SummaryOptions.words(200))
        .timeline()
        .stream()
        .map(entry -> entry.days().toString())
        .toList();
  }
}
