package org.khulasa.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a page says it was published, as it says it: the local day and, where given, the local time.
 *
 * <p>Time zones are not kept: pages rarely state them, and a sentence's {@code اليوم} means the
 * outlet's own day.
 *
 * @param day the day
 * @param time the time of day, if the page gives one
 */
public record PublicationDate(LocalDate day, Optional<LocalTime> time)
    implements Comparable<PublicationDate> {
  // A day without a time comes before the same day with one: the order must be total.
  private static final Comparator<PublicationDate> ORDER =
      Comparator.comparing(PublicationDate::day)
          .thenComparing(date -> date.time().isPresent())
          .thenComparing(date -> date.time().orElse(LocalTime.MIN));

  /** A day without a time. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, Optional.empty());
  }

  /** A day and a time. */
  public static PublicationDate of(LocalDate day, LocalTime time) {
    return new PublicationDate(day, Optional.of(time));
  }

  /** By day, then by time; a day alone comes before its own hours. */
  @Override
  public int compareTo(PublicationDate other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601, for example {@code 2024-01-26} or {@code 2024-01-26T02:43}. */
  @Override
  public String toString() {
    return time.map(t -> day + "T" + t).orElseGet(day::toString);
  }
}
