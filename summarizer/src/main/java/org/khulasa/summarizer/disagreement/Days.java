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

  private static final String SINCE = "منذ ";

  Days {
    intervals = ImmutableList.copyOf(intervals);
  }

  /** The days a sentence names; without any, those that news of its article's day is about. */
  static Days of(AnalyzedDocument analyzed, SentenceWords sentence) {
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
    if (days.isEmpty()) {
      published.ifPresent(day -> days.add(new TimeInterval(day.minusDays(NEWS_DAYS), day)));
    }
    return new Days(days);
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
    return !intervals.isEmpty()
        && !other.intervals.isEmpty()
        && intervals.stream()
            .noneMatch(mine -> other.intervals.stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  private static boolean overlap(TimeInterval a, TimeInterval b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }
}
