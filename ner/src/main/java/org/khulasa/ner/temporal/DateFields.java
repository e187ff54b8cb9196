package org.khulasa.ner.temporal;

/**
 * What a date says. Zero means that it does not say it.
 *
 * @param year the year
 * @param month the month, from 1
 * @param day the day of the month
 * @param weekday the day of the week, Monday 1
 * @param relative how the year or month is said to lie to the document's: {@link #NONE}, or -1
 *     (الماضي), 0 (الجاري), 1 (المقبل)
 * @param relativeYear the same for the year alone (من العام الماضي)
 */
record DateFields(int year, int month, int day, int weekday, int relative, int relativeYear) {
  /** No such word stands there. */
  static final int NONE = Integer.MIN_VALUE;

  static DateFields of(int year, int month, int day) {
    return new DateFields(year, month, day, 0, NONE, NONE);
  }

  DateFields withWeekday(int newWeekday) {
    return new DateFields(year, month, day, newWeekday, relative, relativeYear);
  }

  DateFields withYear(int newYear) {
    return new DateFields(newYear, month, day, weekday, relative, relativeYear);
  }

  DateFields withDay(int newDay) {
    return new DateFields(year, month, newDay, weekday, relative, relativeYear);
  }

  boolean isOpen() {
    return year == 0 && relative == NONE && relativeYear == NONE;
  }
}
