package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a page says it was published, as it says it: the local day and, where given, the local time
 * and how far that is from Greenwich.
 *
 * <p>The day is the outlet's own, since that is what a sentence's {@code اليوم} means; the offset
 * only tells which of two pages is the later one. {@link
 * org.khulasa.core.text.PublicationDates#parse} reads what metadata give.
 *
 * @param day the day
 * @param time the time of day, if the page gives one
 * @param offset how far the time is ahead of Greenwich, if the page says so
 */
public record PublicationDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset)
    implements Comparable<PublicationDate> {
  // Between the clocks of Rabat and of Abu Dhabi, and those of Mecca and Baghdad.
  private static final ZoneOffset USUAL = ZoneOffset.ofHours(3);

  // The order must be total, so what is the same moment is told apart by how it is written.
  private static final Comparator<PublicationDate> ORDER =
      Comparator.comparingLong(PublicationDate::moment)
          .thenComparing(date -> date.time().isPresent())
          .thenComparingInt(date -> date.time().map(LocalTime::getNano).orElse(0))
          .thenComparing(date -> date.offset().isPresent())
          .thenComparing(PublicationDate::day)
          .thenComparing(date -> date.time().orElse(LocalTime.MIN));

  /**
   * @throws IllegalArgumentException if there is an offset without a time
   */
  public PublicationDate {
    requireNonNull(day, "a date of publication needs a day, found null");
    requireNonNull(time, "the time of day may be empty, but not null");
    requireNonNull(offset, "the offset from Greenwich may be empty, but not null");
    if (offset.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("an offset from Greenwich without a time of day");
    }
  }

  /** A day without a time. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, Optional.empty(), Optional.empty());
  }

  /** A day and a time. */
  public static PublicationDate of(LocalDate day, LocalTime time) {
    return new PublicationDate(day, Optional.of(time), Optional.empty());
  }

  /** A day and a time by a clock that is so far ahead of Greenwich. */
  public static PublicationDate of(LocalDate day, LocalTime time, ZoneOffset offset) {
    return new PublicationDate(day, Optional.of(time), Optional.of(offset));
  }

  /**
   * By the moment: times with an offset are compared as what they are, those without one as if
   * three hours ahead of Greenwich, in the middle of the Arab countries. A day alone counts as its
   * beginning, and comes before its own first hour.
   */
  @Override
  public int compareTo(PublicationDate other) {
    return ORDER.compare(this, other);
  }

  /** The moment, if the page gives time and offset. */
  public Optional<Instant> instant() {
    return offset.map(known -> LocalDateTime.of(day, time.orElseThrow()).toInstant(known));
  }

  private long moment() {
    return LocalDateTime.of(day, time.orElse(LocalTime.MIN)).toEpochSecond(offset.orElse(USUAL));
  }

  /**
   * ISO 8601, for example {@code 2024-01-26}, {@code 2024-01-26T02:43} or {@code
   * 2024-01-26T02:43+03:00}.
   */
  @Override
  public String toString() {
    return day
        + time.map(known -> "T" + known).orElse("")
        + offset.map(ZoneOffset::toString).orElse("");
  }
}
