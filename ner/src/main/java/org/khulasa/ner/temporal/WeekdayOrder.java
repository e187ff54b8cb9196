package org.khulasa.ner.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * Weekdays that are named together ({@code الاثنين والثلاثاء}, {@code من الاثنين إلى الأربعاء})
 * stand in the order of time: the second is not before the first.
 */
final class WeekdayOrder {
  /** So close a day follows another one, even if that is over: {@code الجمعة والأحد}. */
  private static final int CLOSE = 2;

  private static final int DAYS_OF_A_WEEK = 7;

  private final Words words;
  private final Resolver resolver;

  /** The weekday read last; its first word, since a place may be read twice. */
  private Optional<Found> last = Optional.empty();

  private int lastIndex = -1;

  WeekdayOrder(Words words, Resolver resolver) {
    this.words = words;
    this.resolver = resolver;
  }

  /**
   * A weekday in the order in which it stands.
   *
   * @param index its word
   * @param alone what it is if nothing stands before it
   */
  Found ordered(int index, Found alone) {
    if (index != lastIndex || last.isEmpty()) {
      last =
          Optional.of(
              last.filter(f -> isJoined(index, f)).map(f -> behind(f, alone)).orElse(alone));
      lastIndex = index;
    }
    return last.get();
  }

  /** Whether و or إلى joins a weekday to the one before it. */
  private boolean isJoined(int index, Found other) {
    int before = words.beforeDay(index);
    Word first = words.get(before + 1);
    boolean and = first.isPrefixed() && first.full().startsWith("و");
    boolean word =
        words.isWord(before, "و")
            || words.isWord(before, "الي")
            || words.isWord(before, "حتي")
            || words.isWord(before, "وحتي");
    return (and && other.last() == before) || (word && other.last() == before - 1);
  }

  private Found behind(Found first, Found second) {
    Optional<LocalDate> from = dayOf(first);
    Optional<LocalDate> day = dayOf(second);
    if (from.isEmpty() || day.isEmpty() || !day.get().isBefore(from.get())) {
      return second;
    }
    DayOfWeek weekday = day.get().getDayOfWeek();
    int distance =
        Math.floorMod(weekday.getValue() - from.get().getDayOfWeek().getValue(), DAYS_OF_A_WEEK);
    boolean toCome = resolver.published().filter(from.get()::isAfter).isPresent();
    return toCome || distance <= CLOSE
        ? new Found(
            Period.day(from.get().with(TemporalAdjusters.nextOrSame(weekday))), second.last())
        : second;
  }

  private static Optional<LocalDate> dayOf(Found found) {
    return found.period().days().map(TimeInterval::from);
  }
}
