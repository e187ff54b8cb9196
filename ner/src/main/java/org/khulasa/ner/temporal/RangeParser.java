package org.khulasa.ner.temporal;

import java.util.Optional;

/** Reads ranges of dates: {@code 22-24 يناير}, {@code بين 1996 و2001}, {@code من مارس إلى مايو}. */
final class RangeParser {
  private static final String DASHES = "-–—";

  private final Words words;
  private final Resolver resolver;
  private final CalendarParser calendar;
  private final Outlook outlook;

  RangeParser(Words words, Resolver resolver, CalendarParser calendar, Outlook outlook) {
    this.words = words;
    this.resolver = resolver;
    this.calendar = calendar;
    this.outlook = outlook;
  }

  /** The range that begins at a word. */
  Optional<Match> at(int index) {
    Optional<Words.Phrase> opening = words.phrase(index, Kind.RANGE);
    if (opening.isPresent()) {
      return rangeBehind(index, opening.get());
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
          .flatMap(f -> interval(index, f.fields().withDay(day), f.fields(), f.last()));
    }
    return Optional.empty();
  }

  static boolean isYears(NumericText pair) {
    return pair.a() == 4
        && pair.b() == 4
        && pair.low().intValue() >= 1800
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
    }
    Optional<CalendarParser.Fields> from = calendar.at(at);
    if (from.isPresent()) {
      int next = separator(from.get().last() + 1, between);
      Optional<CalendarParser.Fields> to = next < 0 ? Optional.empty() : calendar.at(next);
      if (to.isPresent()) {
        DateFields low = from.get().fields();
        DateFields high = to.get().fields();
        if (low.isOpen() && high.year() > 0) {
          low = low.withYear(low.month() <= high.month() ? high.year() : high.year() - 1);
        }
        return interval(index, low, high, to.get().last());
      }
    }
    return Optional.empty();
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
    Optional<Period> to = resolver.date(high, ahead);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Period interval = Period.interval(from.get().normal(), to.get().normal());
    boolean open = interval.normal().contains("X");
    return open || interval.days().isPresent()
        ? Optional.of(new Match(Match.DATE, index, last, interval.normal()))
        : Optional.empty();
  }

  /** The first of two days with one month: {@code 3 و5 مارس}, {@code الثالث والرابع من مارس}. */
  Optional<Match> firstOfTwo(int index) {
    Optional<CalendarParser.Day> day = dayOfMonth(index);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int behind = day.get().last() + 1;
    int next = words.isMark(behind, "،,") ? behind + 1 : words.behindAnd(behind);
    int first = day.get().number();
    if (next < 0 || dayOfMonth(next).filter(second -> second.number() > first).isEmpty()) {
      return Optional.empty();
    }
    return calendar
        .at(next)
        .flatMap(f -> resolver.date(f.fields().withDay(first), outlook.isAhead(index)))
        .map(period -> new Match(Match.DATE, index, day.get().last(), period.normal()));
  }

  private Optional<CalendarParser.Day> dayOfMonth(int index) {
    int number = words.integer(index, 1, 31);
    if (number > 0) {
      return Optional.of(new CalendarParser.Day(number, index));
    }
    return words.has(index) ? calendar.ordinal(index, 31) : Optional.empty();
  }
}
