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
 * @param relativeYear the same for the year alone (من العام الماضي); or what {@link #isBack} reads
 */
record DateFields(int year, int month, int day, int weekday, int relative, int relativeYear) {
  /** No such word stands there. */
  static final int NONE = Integer.MIN_VALUE;

  /** So far above a distance in years one counts from the year named before. */
  private static final int BACK = 1_000_000;

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

  /** The same, with what the month right behind it says of the year of both. */
  DateFields datedAs(DateFields next) {
    int itsYear = next.year > 0 ? next.yearBefore(this) : 0;
    return new DateFields(itsYear, month, day, weekday, next.relative, next.relativeYear);
  }

  /** The same in a year that lies so far from the one named before ({@code من العام نفسه}). */
  DateFields inYearNamed(int offset) {
    return new DateFields(0, month, day, weekday, relative, BACK + offset);
  }

  /** Whether its year lies so far from the one named before. */
  boolean isBack() {
    return relativeYear > BACK / 2;
  }

  /** The year of a date that the year named before is this one's. */
  int backFrom(int named) {
    return named + relativeYear - BACK;
  }

  /** The year of an earlier day or month of which it gives the year. */
  int yearBefore(DateFields earlier) {
    return earlier.month() <= month ? year : year - 1;
  }

  /** The year of a later day or month of which it gives the year. */
  int yearAfter(DateFields later) {
    boolean after = later.month() > month || (later.month() == month && later.day() > day);
    return after ? year : year + 1;
  }

  boolean isOpen() {
    return year == 0 && relative == NONE && relativeYear == NONE;
  }
}
