package org.khulasa.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days that a {@code DATE} or {@code TIME} entity covers.
 *
 * @param from the first day
 * @param to the last day; the same as {@code from} for a single day, never before it
 */
public record TimeInterval(LocalDate from, LocalDate to) implements Comparable<TimeInterval> {
  private static final Comparator<TimeInterval> ORDER =
      Comparator.comparing(TimeInterval::from).thenComparing(TimeInterval::to);

  private static final int SPRING = 21;
  private static final int WINTER = 24;

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code to} lies before {@code from}
   */
  public TimeInterval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval ends on its first day or later, found one from " + from + " to " + to);
    }
  }

  /**
   * The days of a normal form: a day, month, year, ISO week, season, decade or century, two of them
   * with a slash between, or a day with a time.
   *
   * @return empty for a date that the text leaves open ({@code XXXX-01-26}), for a time without a
   *     day, and for anything else
   */
  public static Optional<TimeInterval> parse(String normal) {
    int slash = normal.indexOf('/');
    try {
      if (slash < 0) {
        return one(normal);
      }
      Optional<TimeInterval> first = one(normal.substring(0, slash));
      Optional<TimeInterval> last = one(normal.substring(slash + 1));
      return first.isPresent() && last.isPresent() && !last.get().to.isBefore(first.get().from)
          ? Optional.of(new TimeInterval(first.get().from, last.get().to))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** By the first day, then by the last. */
  @Override
  public int compareTo(TimeInterval other) {
    return ORDER.compare(this, other);
  }

  private static Optional<TimeInterval> one(String text) {
    int time = text.indexOf('T');
    String date = time < 0 ? text : text.substring(0, time);
    if (date.length() == 4 && date.endsWith("XX") && isDigits(date, 0, 2)) {
      int century = Integer.parseInt(date.substring(0, 2)) * 100;
      return Optional.of(years(century, century + 99));
    }
    if (date.length() == 4 && date.endsWith("X") && isDigits(date, 0, 3)) {
      int decade = Integer.parseInt(date.substring(0, 3)) * 10;
      return Optional.of(years(decade, decade + 9));
    }
    if (date.length() < 4 || !isDigits(date, 0, 4)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return Optional.of(years(year, year));
    }
    if (date.length() == 8 && date.startsWith("-W", 4) && isDigits(date, 6, 8)) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(date.substring(6)))
              .with(ChronoField.DAY_OF_WEEK, 1);
      // Only some years have a week 53; in others it would be the first of the next year.
      if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
        return Optional.empty();
      }
      return Optional.of(new TimeInterval(monday, monday.plusDays(6)));
    }
    if (date.length() == 7 && date.charAt(4) == '-' && isDigits(date, 5, 7)) {
      int month = Integer.parseInt(date.substring(5));
      return Optional.of(month < SPRING ? month(year, month) : season(year, month));
    }
    if (date.length() == 10) {
      LocalDate day = LocalDate.parse(date);
      return Optional.of(new TimeInterval(day, day));
    }
    return Optional.empty();
  }

  private static TimeInterval month(int year, int month) {
    YearMonth it = YearMonth.of(year, month);
    return new TimeInterval(it.atDay(1), it.atEndOfMonth());
  }

  /** Northern seasons by whole months. The winter "of" a year may be the one it begins or ends. */
  private static TimeInterval season(int year, int code) {
    if (code > WINTER) {
      throw new DateTimeException("no season " + code);
    }
    if (code == WINTER) {
      return new TimeInterval(
          LocalDate.of(year - 1, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
    }
    int first = 3 * (code - SPRING + 1);
    return new TimeInterval(month(year, first).from, month(year, first + 2).to);
  }

  private static TimeInterval years(int first, int last) {
    return new TimeInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The normal form: {@code 2024-01-24}, or {@code 2024-01-24/2024-01-26}. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
