package org.khulasa.summarizer.render;

import java.time.LocalDate;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * The sentences whose article's day a reader must be told: those with words like {@code اليوم} or
 * {@code مساء الخميس} in a summary that mixes articles of different days. An article without a date
 * counts as one of another day; its sentences say that the day is not known.
 */
final class SentenceDates {
  private final Summary summary;
  private final boolean mixed;

  SentenceDates(Summary summary) {
    this.summary = summary;
    this.mixed =
        summary.sentences().stream()
                .map(sentence -> day(summary, sentence))
                .distinct()
                .limit(2)
                .count()
            > 1;
  }

  /** What to print behind a sentence; empty if it needs no day. */
  Optional<Day> needed(SummarySentence sentence) {
    return mixed && RelativeDays.standard().standIn(sentence.text())
        ? Optional.of(new Day(day(summary, sentence)))
        : Optional.empty();
  }

  /**
   * The day from which a sentence counts.
   *
   * @param date when its article was published; empty if nobody knows
   */
  record Day(Optional<LocalDate> date) {
    /** The day as readers see it. */
    String text() {
      return date.map(ArabicDates::day).orElse(Labels.UNDATED);
    }
  }

  private static Optional<LocalDate> day(Summary summary, SummarySentence sentence) {
    return summary.document(sentence.passage()).document().date().map(PublicationDate::day);
  }
}
