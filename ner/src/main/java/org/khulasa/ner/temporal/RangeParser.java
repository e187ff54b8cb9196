package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * Reads ranges of dates: {@code 22-24 يناير}, {@code بين 1996 و2001}, {@code من مارس إلى مايو},
 * {@code من الجمعة إلى الأحد}.
 */
final class RangeParser {
  private static final String DASHES = "-–—";
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1800;

  /** What is moved stands between the verb and the days: {@code أُجلت الجلسة الأولى للمجلس من}. */
  private static final int NEAR_MOVE = 6;

  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;
  private final Outlook outlook;
  private final DayParser days;
  private final BackReference references;

  RangeParser(
      Words words, Resolver resolver, CalendarParser calendar, Outlook outlook, DayParser days) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
    this.outlook = outlook;
    this.days = days;
    this.references = new BackReference(words);
  }

  /** The range that begins at a word. */
  Optional<Match> at(int index) {
    Optional<Words.Phrase> opening = words.phrase(index, Kind.RANGE);
    if (opening.isPresent()) {
      return rangeBehind(index, opening.get());
    }
    Optional<Match> either = eitherMonth(index);
    if (either.isPresent()) {
      return either;
    }
    Optional<Match> season = yearsWithBlank(index);
    if (season.isPresent()) {
      return season;
    }
    NumericText number = words.get(index).number();
    if (number.shape() == NumericText.Shape.PAIR && isYears(number)) {
      return Optional.of(
          new Match(
              Match.DATE,
              index,
              index,
              Period.interval(
                      Period.four(number.low().intValue()), Period.four(number.high().intValue()))
                  .normal()));
    }
    if (number.shape() == NumericText.Shape.PAIR && number.mark() == '-') {
      // 22-24 يناير
      return calendar
          .at(index)
          .flatMap(
              f -> {
                DateFields low = f.fields().withDay(number.low().intValue());
                DateFields high = f.fields().withDay(number.high().intValue());
                return interval(index, low, high, f.last());
              });
    }
    int day = words.integer(index, 1, 31);
    boolean dash =
        words.isMark(index + 1, DASHES)
            || words.isWord(index + 1, "الي")
            || words.isWord(index + 1, "حتي");
    if (day > 0 && dash && words.integer(index + 2, 1, 31) > day) {
      return calendar
          .at(index + 2)
          .flatMap(f -> interval(index, f.fields().withDay(day), f.fields(), f.last()))
          .or(() -> ofMonth(index, day, index + 2));
    }
    return Optional.empty();
  }

  /** {@code موسم 2018/ 2019}: a slash, and a blank beside it. */
  private Optional<Match> yearsWithBlank(int index) {
    int year = words.year(index);
    return year >= FIRST_YEAR && words.isMark(index + 1, "/") && words.year(index + 2) == year + 1
        ? Optional.of(
            new Match(
                Match.DATE,
                index,
                index + 2,
                Period.interval(Period.four(year), Period.four(year + 1)).normal()))
        : Optional.empty();
  }

  /** {@code مايو أو يونيو}, {@code نوفمبر أو ديسمبر المقبلين}: within the two. */
  private Optional<Match> eitherMonth(int index) {
    Optional<CalendarParser.Fields> first = calendar.month(index);
    if (first.isEmpty() || !words.isWord(first.get().last() + 1, "او")) {
      return Optional.empty();
    }
    DateFields low = first.get().fields();
    return calendar
        .month(first.get().last() + 2)
        .filter(second -> second.fields().month() == low.month() % MONTHS + 1)
        .flatMap(
            second -> {
              DateFields high = second.fields();
              DateFields dated = low.isOpen() ? low.datedAs(high) : low;
              return interval(index, dated, ofYear(dated, high), second.last());
            });
  }

  static boolean isYears(NumericText pair) {
    return pair.a() == 4
        && pair.b() == 4
        && pair.low().intValue() >= FIRST_YEAR
        && pair.high().intValue() <= 2099
        && pair.low().compareTo(pair.high()) < 0;
  }

  private Optional<Match> rangeBehind(int index, Words.Phrase opening) {
    boolean between = !words.isKey(index, "من");
    int at = opening.last() + 1;
    int first = words.is(at, Kind.TWO_YEARS) || words.is(at, Kind.YEAR_WORD) ? at + 1 : at;
    int year = words.year(first);
    if (year >= 1500) {
      int next = separator(first + 1, between);
      next = words.is(next, Kind.YEAR_WORD) ? next + 1 : next;
      int last = next < 0 ? -1 : words.year(next);
      return last > year
          ? Optional.of(
              new Match(
                  Match.DATE,
                  index,
                  next,
                  Period.interval(Period.four(year), Period.four(last)).normal()))
          : Optional.empty();
    }
    int day = words.integer(at, 1, 31);
    int behindDay = day > 0 ? separator(at + 1, between) : -1;
    if (behindDay >= 0) {
      Optional<CalendarParser.Fields> end =
          calendar.at(behindDay).filter(f -> f.fields().day() > day);
      if (end.isPresent()) {
        return interval(
            index, end.get().fields().withDay(day), end.get().fields(), end.get().last());
      }
      Optional<Match> sameMonth = ofMonth(index, day, behindDay);
      if (sameMonth.isPresent()) {
        return sameMonth;
      }
    }
    Optional<CalendarParser.Fields> from = calendar.at(at);
    if (from.isPresent()) {
      int next = separator(from.get().last() + 1, between);
      DateFields low = from.get().fields();
      Optional<CalendarParser.Fields> to =
          next < 0 ? Optional.empty() : calendar.at(next).or(() -> sameMonth(low, next));
      if (to.isPresent()) {
        DateFields high = to.get().fields();
        return interval(index, withYearOf(low, high), ofYear(low, high), to.get().last());
      }
    }
    return weekdays(index, at, between);
  }

  /** {@code من الجمعة إلى الأحد}, {@code بين الاثنين والخميس}: days of less than a week. */
  private Optional<Match> weekdays(int index, int at, boolean between) {
    Optional<Found> from = weekday(at);
    int next = from.map(first -> separator(first.last() + 1, between)).orElse(-1);
    if (next < 0 || isMoved(index)) {
      return Optional.empty();
    }
    return weekday(next)
        .flatMap(
            to ->
                behind(from.get().period(), to.period())
                    .map(days -> new Match(Match.DATE, index, to.last(), days.normal())));
  }

  private Optional<Found> weekday(int index) {
    int name = words.isKey(index, "يوم") ? index + 1 : index;
    return words.phrase(name, Kind.WEEKDAY).isPresent()
        ? days.at(index).filter(found -> found.period().unit() == 'D')
        : Optional.empty();
  }

  /**
   * From a weekday to a later one; {@code من الجمعة حتى الأحد المقبل} says only of the end which
   * week it is in.
   */
  private static Optional<Period> behind(Period from, Period to) {
    Optional<LocalDate> first = from.days().map(TimeInterval::from);
    Optional<LocalDate> last = to.days().map(TimeInterval::from);
    if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
      return Optional.empty();
    }
    LocalDate begin = last.get().with(TemporalAdjusters.previous(first.get().getDayOfWeek()));
    return begin.isBefore(first.get())
        ? Optional.empty()
        : Optional.of(Period.interval(Period.day(begin).normal(), to.normal()));
  }

  /** {@code أُجلت الجلسة من الأحد إلى الثلاثاء}: on one of them, no longer on the other. */
  private boolean isMoved(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR_MOVE; i--) {
      if (Context.MOVED.has(words.get(i).unjoined())) {
        return true;
      }
    }
    return false;
  }

  /** {@code من 23 إلى 26 من نفس الشهر}: both in the month named before. */
  private Optional<Match> ofMonth(int index, int day, int end) {
    Optional<Found> to = days.ofMonth(end);
    return to.map(Found::period)
        .flatMap(period -> period.withDay(day))
        .map(from -> Period.interval(from.normal(), to.get().period().normal()))
        .filter(interval -> interval.normal().contains("X") || interval.days().isPresent())
        .map(interval -> new Match(Match.DATE, index, to.get().last(), interval.normal()));
  }

  /** {@code من 26 مارس إلى 31 من الشهر نفسه}: the month of the range's own beginning. */
  private Optional<CalendarParser.Fields> sameMonth(DateFields low, int index) {
    Optional<CalendarParser.Day> day = calendar.dayOfMonth(index);
    if (low.day() == 0 || day.filter(d -> d.number() > low.day()).isEmpty()) {
      return Optional.empty();
    }
    DateFields high = low.withDay(day.get().number());
    int next = day.get().last() + 1;
    if (words.isWord(next, "منه")) {
      return Optional.of(new CalendarParser.Fields(high, next, true));
    }
    int month = words.isWord(next, "من") ? next + 1 : next;
    return references
        .month(month)
        .filter(reference -> reference.offset() == 0)
        .map(reference -> new CalendarParser.Fields(high, reference.last(), true));
  }

  /** The same with the year that it was found to be in. */
  private static DateFields yearOf(Optional<Period> found, DateFields fields) {
    return found
        .flatMap(Period::days)
        .map(days -> fields.withYear(days.from().getYear()))
        .orElse(fields);
  }

  /** The beginning has the year of the end, or the one before, if it gives none itself. */
  private static DateFields withYearOf(DateFields low, DateFields high) {
    return low.isOpen() && high.year() > 0 ? low.withYear(high.yearBefore(low)) : low;
  }

  /** The end has the year of the beginning, or the next one, if it gives none itself. */
  private static DateFields ofYear(DateFields low, DateFields high) {
    if (low.year() == 0) {
      return high;
    }
    if (high.isBack()) {
      return high.withYear(high.backFrom(low.year()));
    }
    return high.isOpen() ? high.withYear(low.yearAfter(high)) : high;
  }

  /** The place behind إلى or و, or -1. */
  private int separator(int index, boolean between) {
    int and = between ? words.behindAnd(index) : -1;
    if (and >= 0) {
      return and;
    }
    return words.isWord(index, "الي")
            || words.isWord(index, "حتي")
            || words.isWord(index, "وحتي")
            || words.isWord(index, "ولغايه")
            || words.isWord(index, "لغايه")
        ? index + 1
        : -1;
  }

  private Optional<Match> interval(int index, DateFields low, DateFields high, int last) {
    boolean ahead = outlook.isAhead(index);
    Optional<Period> from = resolver.date(low, ahead);
    Optional<Period> to = resolver.date(ofYear(yearOf(from, low), high), ahead);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Period interval = Period.interval(from.get().normal(), to.get().normal());
    boolean open = interval.normal().contains("X");
    return open || interval.days().isPresent()
        ? Optional.of(new Match(Match.DATE, index, last, interval.normal()))
        : Optional.empty();
  }
}
