package org.khulasa.ner.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.DateHeading;

/**
 * Puts dates into the calendar, relative ones by the day of publication. What cannot be told stays
 * open: its digits are X.
 *
 * <p>The year of a day or month is for {@link YearFinder}. A weekday alone is the last one up to
 * the day of publication, which is how news speaks; the next one where the sentence looks ahead
 * ({@link Outlook}), and where it is tomorrow's and no verb tells that it is over. One resolver
 * reads one document, in its order.
 */
final class Resolver {
  /** A weekday beside "today" or "yesterday" corrects it by at most so many days. */
  private static final int MOST_CORRECTION = 3;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int JUST_OVER = 2;

  /** So many days either side of a day are about a week. */
  private static final int ABOUT_A_WEEK = 3;

  /** From this hour on an outlet's Thursday may be the day after that of its clock. */
  private static final LocalTime LATE = LocalTime.of(21, 0);

  // Days counted from others have no form of four digits; nobody publishes then.
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9000;

  private final Optional<LocalDate> published;
  private final boolean late;

  private final Mentioned mentioned = new Mentioned();
  private final YearFinder years;

  private boolean first;

  /** The weekday that the first sentence put on the day after publication. */
  private int tomorrow;

  Resolver(Optional<PublicationDate> published) {
    this(published, Optional.empty());
  }

  /**
   * Of sentences that stand under a date.
   *
   * @param published the day on which they were written, or which the date is
   */
  Resolver(Optional<PublicationDate> published, Optional<DateHeading> heading) {
    this.published =
        published
            .map(PublicationDate::day)
            .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    this.years = new YearFinder(this.published, mentioned, heading);
    this.late = published.filter(Resolver::isLate).isPresent();
  }

  /** A clock that is ahead of Greenwich's is the outlet's own, and has its day. */
  private static boolean isLate(PublicationDate published) {
    return published.time().filter(LATE::isBefore).isPresent()
        && published.offset().filter(ahead -> ahead.getTotalSeconds() > 0).isEmpty();
  }

  /**
   * The next sentence begins.
   *
   * @param first whether it is the document's first
   */
  void begin(boolean first) {
    this.first = first;
    mentioned.begin();
  }

  /** What the document has named so far. */
  Mentioned mentioned() {
    return mentioned;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** A day or month as far as the fields say; empty if there is no such day in the calendar. */
  Optional<Period> date(DateFields fields, boolean ahead) {
    if (fields.month() < 1 || fields.month() > 12 || !mayExist(fields)) {
      return Optional.empty();
    }
    Optional<Integer> year = years.find(fields, ahead);
    if (year.isEmpty()) {
      return Optional.of(open(fields));
    }
    if (fields.day() == 0) {
      return Optional.of(Period.month(year.get(), fields.month()));
    }
    return YearMonth.of(year.get(), fields.month()).isValidDay(fields.day())
        ? Optional.of(Period.day(LocalDate.of(year.get(), fields.month(), fields.day())))
        : Optional.empty();
  }

  private static boolean mayExist(DateFields fields) {
    return fields.day() >= 0 && YearMonth.of(2000, fields.month()).lengthOfMonth() >= fields.day();
  }

  /** A day or month of which the text does not say the year. */
  static Period open(DateFields fields) {
    String month = "XXXX-" + Period.two(fields.month());
    return fields.day() == 0
        ? new Period(month, 'M')
        : new Period(month + "-" + Period.two(fields.day()), 'D');
  }

  /** The last month of this number, or the one of publication; empty without a date. */
  Optional<Period> lastMonth(int month) {
    return published.map(
        today ->
            Period.month(
                month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1, month));
  }

  /** The day so many days after the day of publication. */
  Period day(int offset) {
    return published
        .map(today -> Period.day(today.plusDays(offset)))
        .orElseGet(() -> new Period("XXXX-XX-XX", 'D'));
  }

  /** اليوم السبت: the weekday decides, if it is near. */
  Period day(int offset, int weekday) {
    if (published.isEmpty()) {
      return openWeekday(weekday);
    }
    LocalDate said = published.get().plusDays(offset);
    for (int correction = 0; correction <= MOST_CORRECTION; correction++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        LocalDate day = said.plusDays((long) sign * correction);
        if (day.getDayOfWeek().getValue() == weekday) {
          return Period.day(day);
        }
      }
    }
    return Period.day(said);
  }

  /**
   * A weekday.
   *
   * @param relative -1, 0, 1, or {@link DateFields#NONE}
   */
  Period weekday(int weekday, int relative, boolean ahead) {
    DayOfWeek name = DayOfWeek.of(weekday);
    return published
        .map(
            today ->
                switch (relative) {
                  case -1 -> today.with(TemporalAdjusters.previous(name));
                  case 1 -> today.with(TemporalAdjusters.next(name));
                  default ->
                      ahead
                          ? today.with(TemporalAdjusters.nextOrSame(name))
                          : today.with(TemporalAdjusters.previousOrSame(name));
                })
        .map(Period::day)
        .orElseGet(() -> openWeekday(weekday));
  }

  /**
   * Whether a weekday, with nothing that tells its week, is the day after publication. A first
   * sentence is news, and news is never six days old: it announces, or was written after midnight
   * by the clock of its place and dated by another. What follows speaks of the same day.
   *
   * @param news whether the weekday is that of the sentence's own statement
   */
  boolean isTomorrow(int weekday, boolean news) {
    boolean next = isNextDay(weekday);
    if (next && first && news) {
      tomorrow = weekday;
    }
    return next && tomorrow == weekday;
  }

  /** Whether a weekday, with nothing that tells its week, may be that of tomorrow. */
  boolean isNextDay(int weekday) {
    return published
        .filter(day -> day.plusDays(1).getDayOfWeek().getValue() == weekday)
        .isPresent();
  }

  /** Whether it is tomorrow already, by the clock of many a place that the article may be about. */
  boolean isLate() {
    return late;
  }

  /** {@code هذا الثلاثاء}: the nearest. */
  Period nearestWeekday(int weekday) {
    return published
        .map(day -> day.minusDays(MOST_CORRECTION).with(nextOrSame(weekday)))
        .map(Period::day)
        .orElseGet(() -> openWeekday(weekday));
  }

  private static TemporalAdjuster nextOrSame(int weekday) {
    return TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday));
  }

  /** A week so many after a day's; on a Sunday one before it ended with the Saturday. */
  private static Period week(LocalDate day, int offset) {
    LocalDate then = day.plusWeeks(offset);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY && offset < 0
        ? new Period(Period.interval(then.toString(), then.plusDays(6).toString()).normal(), 'W')
        : Period.week(then);
  }

  /** Whether a weekday was just yesterday or so: then an article may have been written on it. */
  boolean isJustOver(int weekday) {
    return published
        .map(day -> Math.floorMod(day.getDayOfWeek().getValue() - weekday, DAYS_OF_A_WEEK))
        .filter(days -> days <= JUST_OVER)
        .isPresent();
  }

  /**
   * The day behind a day.
   *
   * @param weekday its weekday, for when the day is open
   */
  static Period next(Period day, int weekday) {
    return day.days()
        .map(days -> Period.day(days.to().plusDays(1)))
        .orElseGet(() -> openWeekday(weekday));
  }

  static Period openWeekday(int weekday) {
    return new Period("XXXX-WXX-" + weekday, 'D');
  }

  /** The week, month, year, decade or century so many after the one of publication. */
  Period period(char unit, int offset) {
    return switch (unit) {
      case 'D' -> day(offset);
      case 'W' -> relative("XXXX-WXX", unit, day -> week(day, offset));
      case 'M' ->
          relative(
              "XXXX-XX",
              unit,
              day -> {
                LocalDate then = day.plusMonths(offset);
                return Period.month(then.getYear(), then.getMonthValue());
              });
      case 'E' -> relative("XXXX", unit, day -> Period.decade(day.getYear() + 10 * offset));
      case 'C' -> relative("XXXX", unit, day -> Period.century(day.getYear() / 100 + offset));
      default -> relative("XXXX", unit, day -> Period.year(day.getYear() + offset));
    };
  }

  /** {@code قبل أسبوعين}: about that day, which need not be in the calendar's week of it. */
  Period distance(char unit, int offset) {
    return unit == 'W'
        ? relative("XXXX-WXX", unit, day -> Period.around(day.plusWeeks(offset), ABOUT_A_WEEK))
        : period(unit, offset);
  }

  private Period relative(String open, char unit, Function<LocalDate, Period> resolved) {
    return published
        .filter(day -> day.getYear() > 1000 && day.getYear() < 9000)
        .map(resolved)
        .orElseGet(() -> new Period(open, unit));
  }

  /** الثمانينيات, of a century (its first two digits) or, without one, the last such decade. */
  Period decade(int tens, Optional<Period> century) {
    if (century.isPresent()) {
      return new Period(century.get().normal().substring(0, 2) + tens + "X", 'E');
    }
    return published
        .map(
            day -> {
              int decade = day.getYear() / 100 * 100 + tens * 10;
              return Period.decade(decade <= day.getYear() ? decade : decade - 100);
            })
        .orElseGet(() -> new Period("XX" + tens + "X", 'E'));
  }

  /** A day in the calendar, if it exists. */
  static Optional<LocalDate> existing(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
