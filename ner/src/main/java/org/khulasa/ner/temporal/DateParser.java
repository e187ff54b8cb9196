package org.khulasa.ner.temporal;

import java.time.YearMonth;
import java.util.Optional;

/** Reads dates and times of day; the rules that decide where one begins, the longest first. */
final class DateParser {
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  // In a year that nobody names, February may have 29 days.
  private static final int LEAP_YEAR = 2024;

  static final String CONNECTORS = ",،-–—(/";

  private static final int NEAR_VERB = 4;

  private final Words words;
  private final Resolver resolver;
  private final ClockParser clocks;
  private final RangeParser ranges;
  private final DayListParser dayLists;
  private final DayParser days;
  private final PeriodParser periods;

  DateParser(Words words, Resolver resolver, NumberParser numbers, DurationParser durations) {
    this.words = words;
    this.resolver = resolver;
    this.clocks = new ClockParser(words, numbers);
    CalendarParser calendar = new CalendarParser(words);
    Outlook outlook = new Outlook(words);
    HijriParser hijri = new HijriParser(words, resolver, calendar);
    YearParser years = new YearParser(words, numbers, hijri);
    this.periods =
        new PeriodParser(
            words,
            resolver,
            calendar,
            hijri,
            years,
            new CenturyParser(words, resolver, calendar),
            new DistanceParser(words, resolver, numbers, durations, outlook),
            outlook);
    this.days = new DayParser(words, resolver, calendar, hijri, years, periods, outlook);
    this.ranges = new RangeParser(words, resolver, calendar, outlook, days);
    this.dayLists = new DayListParser(words, calendar, days);
  }

  /** The date or time that begins at a word. */
  Optional<Match> at(int index) {
    return impossible(index)
        .or(() -> timeOfDay(index))
        .or(() -> ranges.at(index))
        .or(() -> dayLists.at(index))
        .or(() -> days.at(index).map(found -> dated(index, found)))
        .or(() -> periods.at(index).map(found -> date(index, found)));
  }

  private static Match date(int first, Found found) {
    return new Match(Match.DATE, first, found.last(), found.period().normal());
  }

  /** A day, and the time behind it if there is one: {@code 26 يناير 2024 - 02:43 صباحا}. */
  private Match dated(int first, Found found) {
    int next = found.last() + 1;
    if (words.isMark(next, CONNECTORS)) {
      next++;
    }
    if (words.isKey(next, "عند") || words.isWord(next, "في")) {
      next++;
    }
    Optional<ClockParser.Clock> clock = clocks.at(next);
    if (clock.isPresent()) {
      return new Match(
          Match.TIME, first, clock.get().last(), found.period().normal() + clock.get().normal());
    }
    Optional<Words.Phrase> half =
        words
            .bare(found.last() + 1, Kind.HALF)
            .filter(h -> words.get(h.last()).full().length() > 2)
            // "Monday after midnight" may be of Tuesday.
            .filter(h -> !words.isWord(h.last() - 1, "منتصف"));
    if (half.isPresent() && found.period().unit() == 'D') {
      String part =
          switch (half.get().value()) {
            case "am" -> "TMO";
            case "noon" -> "TMI";
            case "af" -> "TAF";
            case "night" -> "TNI";
            default -> "TEV";
          };
      return new Match(Match.TIME, first, half.get().last(), found.period().normal() + part);
    }
    return date(first, found);
  }

  /** A date that is in no calendar: {@code 31/4/2023}, {@code 31 أبريل 2023}. */
  private Optional<Match> impossible(int index) {
    int day = words.integer(index, SHORTEST_MONTH + 1, LONGEST_MONTH);
    Optional<Words.Phrase> month = day < 0 ? Optional.empty() : words.bare(index + 1, Kind.MONTH);
    if (month.isPresent()) {
      int last = month.get().last();
      int year = words.integer(last + 1, FIRST_YEAR, LAST_YEAR);
      int length = YearMonth.of(year < 0 ? LEAP_YEAR : year, month.get().number()).lengthOfMonth();
      return day > length
          ? Optional.of(Match.nothing(index, year < 0 ? last : last + 1))
          : Optional.empty();
    }
    NumericText number = words.get(index).number();
    boolean wrong =
        number.shape() == NumericText.Shape.DATE
            && Resolver.existing(number.a(), number.b(), number.c()).isEmpty();
    return wrong ? Optional.of(Match.nothing(index, index)) : Optional.empty();
  }

  private Optional<Match> timeOfDay(int index) {
    Optional<Words.Phrase> midnight = words.phrase(index, Kind.MIDNIGHT);
    if (midnight.isPresent()) {
      String time = "T" + Period.two(midnight.get().number()) + ":00";
      ClockParser.Clock clock = new ClockParser.Clock(time, midnight.get().last());
      return Optional.of(
          midnightBetween(index, clock).orElseGet(() -> withDayBehind(index, clock)));
    }
    Optional<Words.Phrase> part = words.phrase(index, Kind.DAYPART);
    if (part.isPresent()) {
      Optional<Found> day =
          days.at(part.get().last() + 1).filter(found -> found.period().unit() == 'D');
      Optional<Found> next =
          part.get().value().equals("NI") ? day.flatMap(this::dayBehind) : Optional.empty();
      String night = next.map(n -> "/" + n.period().normal() + "TMO").orElse("");
      return day.map(
          found ->
              new Match(
                  Match.TIME,
                  index,
                  next.orElse(found).last(),
                  found.period().normal() + "T" + part.get().value() + night));
    }
    if (words.is(index, Kind.TONIGHT)) {
      return tonight(index);
    }
    return clocks.at(index).map(clock -> withDayBehind(index, clock));
  }

  /** {@code الليلة}, {@code الليلة الماضية}, {@code الليلة (السبت)}. */
  private Optional<Match> tonight(int index) {
    if (words.is(index + 1, Kind.NOT_TODAY)) {
      return Optional.empty();
    }
    Optional<Found> named = days.weekdayBeside(index, 0);
    if (named.isPresent()) {
      return named.map(
          day -> new Match(Match.TIME, index, day.last(), day.period().normal() + "TNI"));
    }
    Optional<Words.Phrase> relative = words.bare(index + 1, Kind.RELATIVE);
    int offset = relative.map(Words.Phrase::number).orElseGet(() -> isSpent(index) ? -1 : 0);
    return Optional.of(
        new Match(
            Match.TIME,
            index,
            relative.map(Words.Phrase::last).orElse(index),
            resolver.day(offset).normal() + "TNI"));
  }

  /** {@code أمضى فيه المرشح الليلة}: that one is over. */
  private boolean isSpent(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR_VERB; i--) {
      if (Context.SPENT.has(words.get(i).unjoined())) {
        return true;
      }
    }
    return false;
  }

  /** {@code منتصف ليل الأحد الاثنين}: there the second day begins. */
  private Optional<Match> midnightBetween(int index, ClockParser.Clock midnight) {
    return days.at(midnight.last() + 1)
        .flatMap(this::dayBehind)
        .map(
            day ->
                new Match(
                    Match.TIME, index, day.last(), day.period().normal() + midnight.normal()));
  }

  /**
   * A night has two weekdays: {@code ليل الاثنين-الثلاثاء}, {@code ليل الاثنين إلى الثلاثاء}. The
   * second of them.
   */
  private Optional<Found> dayBehind(Found day) {
    Optional<Words.Phrase> first = words.phrase(day.last(), Kind.WEEKDAY);
    boolean to = words.isWord(day.last() + 1, "الي");
    int next = to ? day.last() + 2 : words.skip(day.last() + 1, "-–/");
    return first.isEmpty()
        ? Optional.empty()
        : words
            .bare(next, Kind.WEEKDAY)
            .filter(second -> second.number() == first.get().number() % 7 + 1)
            .map(second -> new Found(Resolver.next(day.period(), second.number()), second.last()));
  }

  /** {@code الساعة الثامنة من مساء أمس الجمعة}. */
  private Match withDayBehind(int first, ClockParser.Clock clock) {
    int next = words.skip(clock.last() + 1, ",،");
    if (words.isWord(next, "من") || words.isWord(next, "في")) {
      next++;
    }
    Optional<Words.Phrase> part = words.phrase(next, Kind.DAYPART);
    int place = part.map(p -> p.last() + 1).orElse(next);
    Optional<Found> day = days.at(place).filter(d -> d.period().unit() == 'D');
    return day.map(
            d -> new Match(Match.TIME, first, d.last(), d.period().normal() + clock.normal()))
        .orElseGet(() -> new Match(Match.TIME, first, clock.last(), clock.normal()));
  }
}
