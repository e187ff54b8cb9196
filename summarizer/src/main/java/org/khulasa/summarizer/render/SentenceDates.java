package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * The sentences whose article's day a reader must be told: in a summary that mixes articles of
 * different days those with words like {@code اليوم} or {@code مساء الخميس}, and, where it tells a
 * story of several days, those with which it goes on to another day. An article without a date
 * counts as one of another day; where its day would matter, it is said that it is not known.
 */
final class SentenceDates {
  /** So many days apart, what an earlier article says may no longer hold. */
  private static final int SEVERAL_DAYS = 2;

  private final Summary summary;
  private final boolean mixed;
  private final ImmutableSet<Passage> turns;

  SentenceDates(Summary summary) {
    this.summary = summary;
    this.mixed =
        summary.sentences().stream()
                .map(sentence -> day(summary, sentence))
                .distinct()
                .limit(2)
                .count()
            > 1;
    this.turns = isOfSeveralDays(summary) ? turns(summary) : ImmutableSet.of();
  }

  private static boolean isOfSeveralDays(Summary summary) {
    LongSummaryStatistics days =
        summary.sentences().stream()
            .flatMap(sentence -> day(summary, sentence).stream())
            .mapToLong(LocalDate::toEpochDay)
            .summaryStatistics();
    return days.getCount() > 0 && days.getMax() - days.getMin() >= SEVERAL_DAYS;
  }

  /** The sentences of another day than the one before them. */
  private static ImmutableSet<Passage> turns(Summary summary) {
    ImmutableSet.Builder<Passage> turns = ImmutableSet.builder();
    Optional<LocalDate> last = Optional.empty();
    for (SummarySentence sentence : summary.sentences()) {
      Optional<LocalDate> day = day(summary, sentence);
      if (day.isPresent() && !day.equals(last)) {
        turns.add(sentence.passage());
      }
      last = day;
    }
    return turns.build();
  }

  /** What to print behind a sentence; empty if it needs no day. */
  Optional<Day> needed(SummarySentence sentence) {
    boolean needed =
        turns.contains(sentence.passage())
            || (mixed && RelativeDays.standard().standIn(sentence.text()));
    return needed ? Optional.of(new Day(day(summary, sentence))) : Optional.empty();
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
