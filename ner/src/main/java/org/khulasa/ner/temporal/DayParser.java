package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.Optional;

/** Reads days: {@code أمس الجمعة}, {@code الثلاثاء المقبل}, {@code يوم 26 يناير 2024}. */
final class DayParser {
  private static final String CONNECTORS = DateParser.CONNECTORS;

  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;

  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;
  private final HijriParser hijri;
  private final YearParser years;
  private final PeriodParser periods;
  private final Outlook outlook;
  private final YearBeside yearBeside;
  private final WhichWeek week;
  private final WeekdayOrder order;
  private final TheTwo theTwo;

  DayParser(
      Words words,
      Resolver resolver,
      CalendarParser calendar,
      HijriParser hijri,
      YearParser years,
      PeriodParser periods,
      Outlook outlook) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
    this.hijri = hijri;
    this.years = years;
    this.periods = periods;
    this.outlook = outlook;
    this.yearBeside = new YearBeside(words, calendar);
    this.week = new WhichWeek(words, resolver, outlook);
    this.order = new WeekdayOrder(words, resolver);
    this.theTwo = new TheTwo(words);
  }

  /** The day that begins at a word. */
  Optional<Found> at(int index) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    boolean named = words.isKey(index, "يوم");
    return relativeDay(index)
        .or(() -> weekday(named ? index + 1 : index, named))
        .or(() -> named ? relativeDay(index + 1) : Optional.empty())
        .or(() -> calendarDay(named ? index + 1 : index));
  }

  private Optional<Found> relativeDay(int index) {
    Optional<Words.Phrase> phrase = words.phrase(index, Kind.RELATIVE_DAY);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int offset = phrase.get().number();
    int last = phrase.get().last();
    Optional<Found> weekday = weekdayBeside(last, offset);
    if (weekday.isPresent()) {
      return weekday.map(found -> order.ordered(index, found));
    }
    Word word = words.get(index);
    if (word.key().equals("امس")
        && word.full().endsWith("لامس")
        && !word.token().normal().endsWith("أمس")) {
      // لامس: he touched
      return Optional.empty();
    }
    if (offset == 0
        && (words.is(index - 1, Kind.NO_DATE_BEHIND)
            || words.bare(last + 1, Kind.NOT_TODAY).isPresent()
            || isPerDay(index)
            || isLikeThis(index)
            || isQuoted(index, last))) {
      return Optional.empty();
    }
    if (offset == -1 && words.isWord(last + 1, "الحاجه")) {
      return Optional.empty(); // "In direst need".
    }
    if (offset == 1 && last == index && word.key().equals("الغد") && !isEvent(index - 1)) {
      return Optional.empty();
    }
    return Optional.of(new Found(resolver.day(offset), last));
  }

  /** {@code مباراة الغد}, not {@code جيل الغد}. */
  private boolean isEvent(int index) {
    if (!words.has(index)) {
      return false;
    }
    String word = words.get(index).unjoined();
    return Context.EVENT.has(word)
        || ((word.startsWith("ب") || word.startsWith("ل")) && Context.EVENT.has(word.substring(1)));
  }

  /** {@code 400 ألف برميل في اليوم}. */
  private boolean isPerDay(int index) {
    return words.isWord(index, "اليوم") && words.isWord(index - 1, "في");
  }

  /** {@code في مثل هذا اليوم من عام 1990}. */
  private boolean isLikeThis(int index) {
    return words.isWord(index - 1, "هذا") && words.isWord(index - 2, "مثل");
  }

  /** {@code صحيفة "اليوم"}. */
  private boolean isQuoted(int index, int last) {
    return words.isMark(index - 1, "\"“«'") && words.isMark(last + 1, "\"”»'");
  }

  /** {@code أمس الجمعة}, {@code اليوم (السبت)}, {@code اليوم الجمعة 26 يناير}. */
  Optional<Found> weekdayBeside(int last, int offset) {
    int at = words.isMark(last + 1, "،,") ? last + 2 : last + 1;
    boolean bracket = words.isMark(at, "(");
    at = bracket ? at + 1 : at;
    Optional<Words.Phrase> weekday = words.bare(at, Kind.WEEKDAY);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    int end = weekday.get().last();
    if (at > last + 1 && !bracket) {
      // اليوم، الأربعاء: one day, if it can be.
      boolean same =
          resolver
              .published()
              .map(day -> day.plusDays(offset).getDayOfWeek().getValue())
              .filter(day -> day != weekday.get().number())
              .isEmpty();
      if (!same || words.bare(end + 1, Kind.RELATIVE).isPresent()) {
        return Optional.empty();
      }
    }
    Optional<Found> date = dateBeside(end, weekday.get().number());
    if (date.isPresent()) {
      return date;
    }
    end = bracket && words.isMark(end + 1, ")") ? end + 1 : end;
    return Optional.of(new Found(resolver.day(offset, weekday.get().number()), end));
  }

  private Optional<Found> weekday(int index, boolean named) {
    Optional<Words.Phrase> weekday = words.phrase(index, Kind.WEEKDAY);
    if (weekday.isEmpty() || words.is(index - 1, Kind.NO_DATE_BEHIND)) {
      return Optional.empty();
    }
    int last = weekday.get().last();
    boolean everyWeek = words.isWord(last + 1, "من") && words.isWord(last + 2, "كل");
    if (everyWeek || (!named && theTwo.at(index, last))) {
      return Optional.empty();
    }
    if (!named && !words.get(index).isDefinite()) {
      return Optional.empty();
    }
    return Optional.of(order.ordered(index, weekday(index, weekday.get())));
  }

  /** A weekday with what stands behind it; otherwise by what the sentence says. */
  private Found weekday(int index, Words.Phrase weekday) {
    int number = weekday.number();
    int last = weekday.last();
    Optional<Found> date = dateBeside(last, number);
    if (date.isPresent()) {
      return date.get();
    }
    Optional<Words.Phrase> relative = words.bare(last + 1, Kind.RELATIVE);
    if (relative.isPresent()) {
      return new Found(
          resolver.weekday(number, relative.get().number(), false), relative.get().last());
    }
    return new Found(week.day(index, last, number), last);
  }

  /**
   * The date behind a weekday: {@code الجمعة, 26 يناير}, {@code الثلاثاء الموافق 3 مارس}; behind a
   * preposition only if it is that weekday's ({@code الأحد في 24 يونيو 2018}).
   */
  private Optional<Found> dateBeside(int last, int weekday) {
    if (words.isWord(last + 1, "في")) {
      return dateAt(last + 2, weekday).filter(date -> isOn(date, weekday));
    }
    return dateAt(words.skip(last + 1, CONNECTORS), weekday)
        .map(
            date ->
                words.isMark(last + 1, "(") && words.isMark(date.last() + 1, ")")
                    ? new Found(date.period(), date.last() + 1)
                    : date);
  }

  private static boolean isOn(Found date, int weekday) {
    return date.period()
        .days()
        .filter(days -> days.from().getDayOfWeek().getValue() == weekday)
        .isPresent();
  }

  private Optional<Found> dateAt(int place, int weekday) {
    int next = place;
    if (words.isWord(next, "الموافق")) {
      next = words.isWord(next + 1, "ل") ? next + 2 : next + 1;
    }
    boolean dayOfMonth =
        words.has(next)
            && (words.integer(next, 1, 31) > 0
                || words.get(next).number().shape() == NumericText.Shape.DATE
                || words.is(next, Kind.ORDINAL));
    return dayOfMonth ? calendarDay(next, weekday) : Optional.empty();
  }

  private Optional<Found> calendarDay(int index) {
    return calendarDay(index, 0);
  }

  private Optional<Found> calendarDay(int index, int weekday) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    NumericText number = words.get(index).number();
    if (number.shape() == NumericText.Shape.DATE) {
      return numericDay(number).map(day -> new Found(Period.day(day), years.endOfEra(index)));
    }
    Optional<Found> islamic = hijri.day(index);
    if (islamic.isPresent()) {
      return islamic;
    }
    return inMonth(index, weekday).or(() -> dayOfThisMonth(index)).or(() -> dayOfIt(index));
  }

  /** A day of a month that is named behind it, or was named before; not an Islamic one. */
  Optional<Found> ofMonth(int index) {
    return inMonth(index, 0).or(() -> dayOfThisMonth(index)).or(() -> dayOfIt(index));
  }

  private Optional<Found> inMonth(int index, int weekday) {
    return calendar
        .at(index)
        .filter(f -> f.fields().day() > 0)
        .flatMap(
            f ->
                (isYearly(f.last() + 1)
                        ? Optional.of(Resolver.open(f.fields()))
                        : resolver.date(
                            yearBeside.dated(index, f).withWeekday(weekday),
                            outlook.isAhead(index)))
                    .map(period -> new Found(period, years.endOfEra(f.last()))));
  }

  /** Digits in the form of a date; a year of our time may be of the Islamic calendar. */
  private static Optional<LocalDate> numericDay(NumericText number) {
    return number.a() >= FIRST_HIJRI_YEAR && number.a() <= LAST_HIJRI_YEAR
        ? HijriCalendar.day(number.a(), number.b(), number.c())
        : Resolver.existing(number.a(), number.b(), number.c());
  }

  /** {@code 30 مارس من كل عام}: every year's. */
  private boolean isYearly(int next) {
    int at = words.isWord(next, "من") ? next + 1 : next;
    return words.isWord(at, "كل") && words.is(at + 1, Kind.YEAR_WORD);
  }

  /** {@code السابع من الشهر الجاري}, {@code 23 الشهر الجاري}. */
  private Optional<Found> dayOfThisMonth(int index) {
    Optional<CalendarParser.Day> day = calendar.day(index);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int behind = day.get().last() + 1;
    int place = words.isWord(behind, "من") ? behind + 1 : behind;
    if (place == behind && !words.isWord(place, "الشهر")) {
      return Optional.empty();
    }
    return periods
        .at(place)
        .filter(month -> month.period().unit() == 'M')
        .flatMap(
            month ->
                month.period().withDay(day.get().number()).map(p -> new Found(p, month.last())));
  }

  /** {@code في 17 منه}: of the month that was named before. */
  private Optional<Found> dayOfIt(int index) {
    Optional<CalendarParser.Day> day = calendar.dayOfMonth(index);
    if (day.isEmpty() || !words.isWord(day.get().last() + 1, "منه") || !isPlaced(index)) {
      return Optional.empty();
    }
    return resolver
        .mentioned()
        .month()
        .flatMap(month -> new Period(month, 'M').withDay(day.get().number()))
        .map(period -> new Found(period, day.get().last() + 1));
  }

  /** Whether a number stands where a day does; {@code المركز الثالث منه} does not. */
  private boolean isPlaced(int index) {
    return words.get(index).joined()
        || Context.BEFORE_DAY.has(words.before(index))
        || words.isWord(index - 1, "و");
  }
}
