package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * A stretch of the calendar.
 *
 * @param normal as ISO 8601 writes it, with X for digits that the text leaves open
 * @param unit how fine it is: {@code D W M Y E C} (E a decade, C a century) or {@code I} for an
 *     interval
 */
record Period(String normal, char unit) {
  private static final int MONTH_LENGTH = "2024-01".length();

  static Period day(LocalDate day) {
    return new Period(day.toString(), 'D');
  }

  static Period month(int year, int month) {
    return new Period(four(year) + "-" + two(month), 'M');
  }

  static Period year(int year) {
    return new Period(four(year), 'Y');
  }

  static Period decade(int year) {
    return new Period(four(year).substring(0, 3) + "X", 'E');
  }

  /** The century whose years begin with these two digits: 19 is the twentieth. */
  static Period century(int hundreds) {
    return new Period(two(hundreds) + "XX", 'C');
  }

  static Period week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return new Period(four(year) + "-W" + two(week), 'W');
  }

  /** A day with so many days before and behind it. */
  static Period around(LocalDate day, int days) {
    return interval(day.minusDays(days).toString(), day.plusDays(days).toString());
  }

  static Period interval(String from, String to) {
    return new Period(from + "/" + to, 'I');
  }

  /** The month so many after one; of an open year only within that. */
  static Optional<Period> monthAfter(String month, int offset) {
    if (offset == 0) {
      return Optional.of(new Period(month, 'M'));
    }
    return new Period(month, 'M')
        .days()
        .map(days -> days.from().plusMonths(offset))
        .map(day -> month(day.getYear(), day.getMonthValue()));
  }

  /** The same month of another year. */
  Period inYear(Period year) {
    return new Period(year.normal + normal.substring(year.normal.length()), unit);
  }

  /** Another day of the month that this day is in, if there is one. */
  Optional<Period> withDay(int day) {
    Period other = new Period(normal.substring(0, MONTH_LENGTH) + "-" + two(day), 'D');
    return other.normal.contains("X") || other.days().isPresent()
        ? Optional.of(other)
        : Optional.empty();
  }

  /** Its days, if the text does not leave them open. */
  Optional<TimeInterval> days() {
    return TimeInterval.parse(normal);
  }

  static String four(int year) {
    StringBuilder digits = new StringBuilder(Integer.toString(year));
    while (digits.length() < 4) {
      digits.insert(0, '0');
    }
    return digits.toString();
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
