package org.khulasa.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;

/**
 * A line that is nothing but a date ({@code 2013}, {@code أغسطس عام 2017}, {@code 2 أكتوبر}, {@code
 * الجمعة}): what stands below is of that time. What it does not say is 0; all is 0 of one that
 * gives more than one date.
 *
 * @param line where it stands
 * @param month from 1
 * @param weekday from 1, Monday
 */
public record DateHeading(Span line, int year, int month, int day, int weekday) {
  /** So many days behind an article the year of a day is no longer clear. */
  private static final long FARTHEST = 245;

  /** So many days ahead of it. */
  private static final long AHEAD = 60;

  /**
   * The days of the heading; empty if it does not say them. Where it gives no year, the last such
   * day before its article was published, or the next if that is near.
   *
   * @param published the day of publication, if it is known
   */
  public Optional<TimeInterval> days(Optional<LocalDate> published) {
    if (year > 0) {
      return in(year);
    }
    return month == 0 ? Optional.empty() : published.flatMap(this::nearest);
  }

  private Optional<TimeInterval> nearest(LocalDate published) {
    return in(published.getYear())
        .filter(days -> ChronoUnit.DAYS.between(published, days.from()) <= AHEAD)
        .or(() -> in(published.getYear() - 1))
        .filter(days -> ChronoUnit.DAYS.between(days.to(), published) <= FARTHEST);
  }

  private Optional<TimeInterval> in(int someYear) {
    try {
      if (month == 0) {
        LocalDate first = LocalDate.of(someYear, 1, 1);
        return Optional.of(new TimeInterval(first, first.plusYears(1).minusDays(1)));
      }
      YearMonth whole = YearMonth.of(someYear, month);
      return Optional.of(
          day == 0
              ? new TimeInterval(whole.atDay(1), whole.atEndOfMonth())
              : new TimeInterval(whole.atDay(day), whole.atDay(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isFull() {
    return year > 0 && day > 0;
  }

  boolean saysNothing() {
    return year == 0 && month == 0 && weekday == 0;
  }

  /** The same of the year under which it stands, if it has none itself. */
  DateHeading under(DateHeading other) {
    boolean inherits = year == 0 && month > 0 && (other.month == 0 || other.month == month);
    return inherits ? new DateHeading(line, other.year, month, day, weekday) : this;
  }

  /** Whether two give the same date. */
  boolean isLike(DateHeading other) {
    return year == other.year
        && month == other.month
        && day == other.day
        && weekday == other.weekday;
  }
}
