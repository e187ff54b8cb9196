package org.khulasa.ner.temporal;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The Islamic calendar of Umm al-Qura, as ICU computes it. Where months begin by sighting, the day
 * may differ by one.
 */
final class HijriCalendar {
  private static final long MILLIS_A_DAY = 86_400_000L;
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 1600;

  private HijriCalendar() {}

  /** The Gregorian day of an Islamic date, if there is one. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    Calendar calendar = calendar();
    calendar.set(year, month - 1, 1);
    return day > calendar.getActualMaximum(Calendar.DAY_OF_MONTH)
        ? Optional.empty()
        : Optional.of(dayOf(calendar).plusDays(day - 1L));
  }

  /** A month, as an interval of Gregorian days. */
  static Optional<Period> month(int year, int month) {
    int nextYear = month == 12 ? year + 1 : year;
    int nextMonth = month == 12 ? 1 : month + 1;
    return interval(day(year, month, 1), day(nextYear, nextMonth, 1));
  }

  /** A year, as an interval of Gregorian days. */
  static Optional<Period> year(int year) {
    return interval(day(year, 1, 1), day(year + 1, 1, 1));
  }

  /** The Islamic year of a Gregorian day. */
  static int yearOf(LocalDate day) {
    Calendar calendar = calendar();
    calendar.setTimeInMillis(day.toEpochDay() * MILLIS_A_DAY);
    return calendar.get(Calendar.YEAR);
  }

  private static Optional<Period> interval(Optional<LocalDate> from, Optional<LocalDate> next) {
    return from.flatMap(
        first ->
            next.map(behind -> Period.interval(first.toString(), behind.minusDays(1).toString())));
  }

  private static LocalDate dayOf(Calendar calendar) {
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY));
  }

  // A calendar is mutable: each call has its own.
  private static Calendar calendar() {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    return calendar;
  }
}
