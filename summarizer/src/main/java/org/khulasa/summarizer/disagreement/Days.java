package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.value.TimeInterval;

/**
 * The days that a sentence names.
 *
 * @param intervals their dates; empty if it names none that is resolved
 */
record Days(List<TimeInterval> intervals) {
  /** How old what an article tells without a date may be. */
  private static final int NEWS_DAYS = 30;

  private static final int WEEK = 7;
  private static final int VAGUE = 2;

  private static final String SINCE = "منذ ";

  Days {
    intervals = ImmutableList.copyOf(intervals);
  }

  /** The days a sentence names; without any, those that news of its article's day is about. */
  static Days of(AnalyzedDocument analyzed, SentenceWords sentence) {
    List<TimeInterval> days = named(analyzed, sentence);
    if (days.isEmpty()) {
      published(analyzed)
          .ifPresent(day -> days.add(new TimeInterval(day.minusDays(NEWS_DAYS), day)));
    }
    return new Days(days);
  }

  /**
   * The days and weeks which a sentence names of the last weeks before its article: what it tells
   * happened then. Earlier ones are of what led to it.
   */
  static Days past(AnalyzedDocument analyzed, SentenceWords sentence) {
    return near(analyzed, sentence, -NEWS_DAYS, 0);
  }

  /** The days and weeks which a sentence names of the weeks after its article. */
  static Days coming(AnalyzedDocument analyzed, SentenceWords sentence) {
    return near(analyzed, sentence, 1, NEWS_DAYS);
  }

  private static Days near(
      AnalyzedDocument analyzed, SentenceWords sentence, int earliest, int latest) {
    Optional<LocalDate> published = published(analyzed);
    if (published.isEmpty()) {
      return new Days(ImmutableList.of());
    }
    TimeInterval weeks =
        new TimeInterval(published.get().plusDays(earliest), published.get().plusDays(latest));
    return new Days(
        named(analyzed, sentence).stream()
            .filter(days -> !days.from().plusDays(WEEK).isBefore(days.to()))
            .filter(days -> overlap(days, weeks))
            .map(Days::vague)
            .toList());
  }

  /** "Last week" is said of the days around it, too, and weeks begin on different days. */
  private static TimeInterval vague(TimeInterval days) {
    return days.from().equals(days.to())
        ? days
        : new TimeInterval(days.from().minusDays(VAGUE), days.to().plusDays(VAGUE));
  }

  /** The days a sentence names. */
  private static List<TimeInterval> named(AnalyzedDocument analyzed, SentenceWords sentence) {
    Optional<LocalDate> published = published(analyzed);
    List<TimeInterval> days = new ArrayList<>();
    for (Entity entity : sentence.figures()) {
      if (SentenceWords.DATES.contains(entity.type())) {
        boolean since =
            analyzed.document().text().startsWith(SINCE, entity.span().start() - SINCE.length());
        TimeInterval.parse(entity.normal())
            .map(interval -> since ? untilNow(interval, published) : interval)
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /** The day a document was published. */
  static Optional<LocalDate> published(AnalyzedDocument analyzed) {
    return analyzed.document().date().map(PublicationDate::day);
  }

  /** {@code منذ منتصف أكتوبر} is all the time from then on. */
  private static TimeInterval untilNow(TimeInterval since, Optional<LocalDate> published) {
    LocalDate end = published.filter(day -> day.isAfter(since.to())).orElse(LocalDate.MAX);
    return new TimeInterval(since.from(), end);
  }

  /** Whether both name days, and none of the one is among those of the other. */
  boolean apart(Days other) {
    return !intervals.isEmpty() && !other.intervals.isEmpty() && !meets(other);
  }

  /** Whether one of the days is among those of the other. */
  boolean meets(Days other) {
    return intervals.stream()
        .anyMatch(mine -> other.intervals.stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  private static boolean overlap(TimeInterval a, TimeInterval b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }
}
