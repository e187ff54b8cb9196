package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.value.TimeInterval;

/** Reads dates and times of day; the rules that decide where one begins, the longest first. */
final class DateParser {
  private static final String CONNECTORS = ",،-–—(/";
  private static final String DASHES = "-–—";

  /** How far back words that look ahead (سوف) reach. */
  private static final int AHEAD_WINDOW = 12;

  private final Words words;
  private final Resolver resolver;
  private final ClockParser clocks;
  private final DurationParser durations;
  private final NumberParser numbers;
  private final CalendarParser calendar;

  DateParser(Words words, Resolver resolver, NumberParser numbers, DurationParser durations) {
    this.words = words;
    this.resolver = resolver;
    this.numbers = numbers;
    this.durations = durations;
    this.clocks = new ClockParser(words, numbers);
    this.calendar = new CalendarParser(words);
  }

  /** A period that stands in the text, and its last word. */
  private record Found(Period period, int last) {}

  /** The date or time that begins at a word. */
  Optional<Match> at(int index) {
    return impossible(index)
        .or(() -> timeOfDay(index))
        .or(() -> range(index))
        .or(() -> days(index))
        .or(() -> day(index).map(found -> dated(index, found)))
        .or(() -> period(index).map(found -> date(index, found)));
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
            .filter(h -> words.get(h.last()).full().length() > 2);
    if (half.isPresent() && found.period().unit() == 'D') {
      String part =
          switch (half.get().value()) {
            case "am" -> "TMO";
            case "noon" -> "TMI";
            case "night" -> "TNI";
            default -> "TEV";
          };
      return new Match(Match.TIME, first, half.get().last(), found.period().normal() + part);
    }
    return date(first, found);
  }

  /** Digits in the form of a date that is in no calendar. */
  private Optional<Match> impossible(int index) {
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
      return Optional.of(withDayBehind(index, new ClockParser.Clock(time, midnight.get().last())));
    }
    Optional<Words.Phrase> part = words.phrase(index, Kind.DAYPART);
    if (part.isPresent()) {
      return day(part.get().last() + 1)
          .filter(day -> day.period().unit() == 'D')
          .map(
              day ->
                  new Match(
                      Match.TIME,
                      index,
                      endOfNight(day.last()),
                      day.period().normal() + "T" + part.get().value()));
    }
    Optional<Words.Phrase> tonight = words.phrase(index, Kind.TONIGHT);
    if (tonight.isPresent()) {
      Optional<Words.Phrase> relative = words.bare(index + 1, Kind.RELATIVE);
      int offset = relative.map(Words.Phrase::number).orElse(0);
      return words.is(index + 1, Kind.NOT_TODAY)
          ? Optional.empty()
          : Optional.of(
              new Match(
                  Match.TIME,
                  index,
                  relative.map(Words.Phrase::last).orElse(index),
                  resolver.day(offset).normal() + "TNI"));
    }
    return clocks.at(index).map(clock -> withDayBehind(index, clock));
  }

  /** A night has two weekdays: {@code ليل الاثنين-الثلاثاء}. */
  private int endOfNight(int last) {
    Optional<Words.Phrase> first = words.phrase(last, Kind.WEEKDAY);
    int next = words.skip(last + 1, "-–/");
    if (first.isEmpty() || next == last + 1) {
      return last;
    }
    return words
        .bare(next, Kind.WEEKDAY)
        .filter(second -> second.number() == first.get().number() % 7 + 1)
        .map(Words.Phrase::last)
        .orElse(last);
  }

  /** {@code الساعة الثامنة من مساء أمس الجمعة}. */
  private Match withDayBehind(int first, ClockParser.Clock clock) {
    int next = words.skip(clock.last() + 1, ",،");
    if (words.isWord(next, "من") || words.isWord(next, "في")) {
      next++;
    }
    Optional<Words.Phrase> part = words.phrase(next, Kind.DAYPART);
    int place = part.map(p -> p.last() + 1).orElse(next);
    Optional<Found> day = day(place).filter(d -> d.period().unit() == 'D');
    return day.map(
            d -> new Match(Match.TIME, first, d.last(), d.period().normal() + clock.normal()))
        .orElseGet(() -> new Match(Match.TIME, first, clock.last(), clock.normal()));
  }

  // --- Ranges -------------------------------------------------------------------------------

  private Optional<Match> range(int index) {
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
      return fields(index)
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
      return fields(index + 2)
          .flatMap(f -> interval(index, f.fields().withDay(day), f.fields(), f.last()));
    }
    return Optional.empty();
  }

  private static boolean isYears(NumericText pair) {
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
      Optional<CalendarParser.Fields> end = fields(behindDay).filter(f -> f.fields().day() > day);
      if (end.isPresent()) {
        return interval(
            index, end.get().fields().withDay(day), end.get().fields(), end.get().last());
      }
    }
    Optional<CalendarParser.Fields> from = fields(at);
    if (from.isPresent()) {
      int next = separator(from.get().last() + 1, between);
      Optional<CalendarParser.Fields> to = next < 0 ? Optional.empty() : fields(next);
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
    boolean ahead = looksAhead(index);
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

  /** The first of two days with one month: {@code 3 و5 مارس}. */
  private Optional<Match> days(int index) {
    int day = words.integer(index, 1, 31);
    if (day < 0) {
      return Optional.empty();
    }
    int next = words.isMark(index + 1, "،,") ? index + 2 : words.behindAnd(index + 1);
    if (next < 0 || words.integer(next, 1, 31) <= day) {
      return Optional.empty();
    }
    return fields(next)
        .flatMap(f -> resolver.date(f.fields().withDay(day), looksAhead(index)))
        .map(period -> date(index, new Found(period, index)));
  }

  // --- Days ---------------------------------------------------------------------------------

  private Optional<Found> day(int index) {
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
      return weekday;
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
            || words.bare(last + 1, Kind.NOT_TODAY).isPresent())) {
      return Optional.empty();
    }
    if (offset == 1 && last == index && word.key().equals("الغد")) {
      return Optional.empty();
    }
    return Optional.of(new Found(resolver.day(offset), last));
  }

  /** {@code أمس الجمعة}, {@code اليوم (السبت)}, {@code اليوم الجمعة 26 يناير}. */
  private Optional<Found> weekdayBeside(int last, int offset) {
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
    int number = weekday.get().number();
    int last = weekday.get().last();
    if (!named && !words.get(index).isDefinite()) {
      return Optional.empty();
    }
    Optional<Found> date = dateBeside(last, number);
    if (date.isPresent()) {
      return date;
    }
    Optional<Words.Phrase> relative = words.bare(last + 1, Kind.RELATIVE);
    if (relative.isPresent()) {
      return Optional.of(
          new Found(
              resolver.weekday(number, relative.get().number(), false), relative.get().last()));
    }
    return Optional.of(
        new Found(resolver.weekday(number, sharedRelative(last), looksAhead(index)), last));
  }

  /** {@code الثلاثاء والأربعاء القادمين}: the word behind the second is about both. */
  private int sharedRelative(int last) {
    int and = words.behindAnd(last + 1);
    Optional<Words.Phrase> second = and < 0 ? Optional.empty() : words.phrase(and, Kind.WEEKDAY);
    return second
        .flatMap(day -> words.bare(day.last() + 1, Kind.RELATIVE))
        .filter(relative -> words.get(relative.last()).full().endsWith("ين"))
        .map(Words.Phrase::number)
        .orElse(DateFields.NONE);
  }

  /** The date behind a weekday: {@code الجمعة, 26 يناير}, {@code الثلاثاء الموافق 3 مارس}. */
  private Optional<Found> dateBeside(int last, int weekday) {
    int next = words.skip(last + 1, CONNECTORS);
    if (words.isWord(next, "الموافق")) {
      next++;
    }
    boolean bracket = words.isMark(last + 1, "(");
    boolean dayOfMonth =
        words.has(next)
            && (words.integer(next, 1, 31) > 0
                || words.get(next).number().shape() == NumericText.Shape.DATE
                || words.is(next, Kind.ORDINAL));
    Optional<Found> date = dayOfMonth ? calendarDay(next, weekday) : Optional.empty();
    return date.map(
        d -> bracket && words.isMark(d.last() + 1, ")") ? new Found(d.period(), d.last() + 1) : d);
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
      return Resolver.existing(number.a(), number.b(), number.c())
          .map(day -> new Found(Period.day(day), endOfEra(index)));
    }
    Optional<Found> hijri = hijriDay(index);
    if (hijri.isPresent()) {
      return hijri;
    }
    return fields(index)
        .filter(f -> f.fields().day() > 0)
        .flatMap(
            f ->
                resolver
                    .date(f.fields().withWeekday(weekday), looksAhead(index))
                    .map(period -> new Found(period, endOfEra(f.last()))))
        .or(() -> dayOfThisMonth(index));
  }

  /** {@code السابع من الشهر الجاري}. */
  private Optional<Found> dayOfThisMonth(int index) {
    Optional<CalendarParser.Day> day = calendar.day(index);
    if (day.isEmpty() || !words.isWord(day.get().last() + 1, "من")) {
      return Optional.empty();
    }
    return period(day.get().last() + 2)
        .filter(month -> month.period().unit() == 'M')
        .flatMap(
            month -> {
              String normal = month.period().normal() + "-" + Period.two(day.get().number());
              Period period = new Period(normal, 'D');
              boolean open = normal.contains("X");
              return open || period.days().isPresent()
                  ? Optional.of(new Found(period, month.last()))
                  : Optional.empty();
            });
  }

  private Optional<CalendarParser.Fields> fields(int index) {
    return calendar.at(index);
  }

  private int endOfEra(int last) {
    return words.bare(last + 1, Kind.ERA).map(Words.Phrase::last).orElse(last);
  }

  // --- The Islamic calendar -------------------------------------------------------------------

  private Optional<Found> hijriDay(int index) {
    Optional<CalendarParser.Day> day = calendar.day(index);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = day.get().last() + 1;
    at = words.isWord(at, "من") ? at + 1 : at;
    at = words.isWord(at, "شهر") ? at + 1 : at;
    Optional<Words.Phrase> month = words.bare(at, Kind.HIJRI_MONTH);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = month.get().last();
    Optional<HijriYear> year = hijriYear(last + 1);
    if (year.isPresent()) {
      return HijriCalendar.day(year.get().year(), month.get().number(), day.get().number())
          .map(d -> new Found(Period.day(d), year.get().last()));
    }
    return Optional.of(new Found(nearestHijri(month.get().number(), day.get().number()), last));
  }

  private record HijriYear(int year, int last) {}

  private Optional<HijriYear> hijriYear(int index) {
    int at = words.skip(index, "،,-/");
    at = words.isWord(at, "من") ? at + 1 : at;
    at = words.is(at, Kind.YEAR_WORD) ? at + 1 : at;
    int year = words.integer(at, 1, 1600);
    boolean era = words.bare(at + 1, Kind.HIJRI_ERA).isPresent();
    if (year < 0 || (!era && (year < 1300 || year > 1500))) {
      return Optional.empty();
    }
    return Optional.of(new HijriYear(year, endOfHijriEra(at)));
  }

  private int endOfHijriEra(int last) {
    return words.bare(last + 1, Kind.HIJRI_ERA).map(Words.Phrase::last).orElse(last);
  }

  /** The Islamic day nearest to the day of publication. */
  private Period nearestHijri(int month, int day) {
    Optional<LocalDate> published = resolver.published();
    Period best = new Period("XXXX-XX-XX", 'D');
    long distance = Long.MAX_VALUE;
    if (published.isPresent()) {
      long today = published.get().toEpochDay();
      int year = HijriCalendar.yearOf(published.get());
      for (int candidate = year - 1; candidate <= year + 1; candidate++) {
        Optional<LocalDate> it = HijriCalendar.day(candidate, month, day);
        if (it.isPresent() && Math.abs(it.get().toEpochDay() - today) < distance) {
          distance = Math.abs(it.get().toEpochDay() - today);
          best = Period.day(it.get());
        }
      }
    }
    return best;
  }

  /** {@code رمضان 1445}, {@code شهر رمضان المقبل}; the bare word may be a man's name. */
  private Optional<Found> hijriMonth(int index) {
    boolean named = words.isKey(index, "شهر");
    int at = named ? index + 1 : index;
    Optional<Words.Phrase> month = words.phrase(at, Kind.HIJRI_MONTH);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = month.get().last();
    Optional<HijriYear> year = hijriYear(last + 1);
    if (year.isPresent()) {
      return HijriCalendar.month(year.get().year(), month.get().number())
          .map(period -> new Found(period, year.get().last()));
    }
    if (!named) {
      return Optional.empty();
    }
    int next =
        words.isWord(last + 1, "المبارك") || words.isWord(last + 1, "الكريم") ? last + 2 : last + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    int end = relative.map(Words.Phrase::last).orElse(next - 1);
    return Optional.of(
        new Found(
            nearestHijriMonth(
                month.get().number(), relative.map(Words.Phrase::number).orElse(DateFields.NONE)),
            end));
  }

  private Period nearestHijriMonth(int month, int relative) {
    Optional<LocalDate> published = resolver.published();
    Period open = new Period("XXXX", 'I');
    if (published.isEmpty()) {
      return open;
    }
    LocalDate today = published.get();
    Period best = open;
    long distance = Long.MAX_VALUE;
    int year = HijriCalendar.yearOf(today);
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<Period> it = HijriCalendar.month(candidate, month);
      Optional<TimeInterval> days = it.flatMap(Period::days);
      if (days.isPresent()) {
        long away =
            today.isBefore(days.get().from())
                ? days.get().from().toEpochDay() - today.toEpochDay()
                : Math.max(0, today.toEpochDay() - days.get().to().toEpochDay());
        boolean fits =
            switch (relative) {
              case -1 -> days.get().to().isBefore(today);
              case 1 -> days.get().from().isAfter(today);
              default -> true;
            };
        if (fits && away < distance) {
          distance = away;
          best = it.get();
        }
      }
    }
    return best;
  }

  // --- Longer periods -------------------------------------------------------------------------

  private Optional<Found> period(int index) {
    if (!words.has(index)) {
      return Optional.empty();
    }
    return part(index)
        .or(() -> hijriMonth(index))
        .or(() -> month(index))
        .or(() -> season(index))
        .or(() -> decadeOrCentury(index))
        .or(() -> named(index))
        .or(() -> year(index))
        .or(() -> distance(index))
        .or(() -> bareYear(index));
  }

  /** {@code منتصف أكتوبر}, {@code النصف الأول من العام الماضي}. */
  private Optional<Found> part(int index) {
    Optional<Words.Phrase> part = words.phrase(index, Kind.PART);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int at = part.get().last() + 1;
    at = words.isWord(at, "من") ? at + 1 : at;
    int place = at;
    return period(at)
        .or(() -> bareNamed(place))
        .or(() -> yearAt(place))
        .filter(whole -> whole.period().unit() != 'D')
        .map(whole -> new Found(Resolver.part(whole.period(), part.get().value()), whole.last()));
  }

  /** {@code نهاية العام}: the one of publication. */
  private Optional<Found> bareNamed(int index) {
    return words
        .bare(index, Kind.PERIOD)
        .filter(p -> p.value().equals("M") || p.value().equals("Y"))
        .filter(p -> !words.isWord(p.last() + 1, "الدراسي") && words.year(p.last() + 1) < 0)
        .map(p -> new Found(resolver.period(p.value().charAt(0), 0), p.last()));
  }

  private Optional<Found> yearAt(int index) {
    int year = words.year(index);
    return year >= 1500 ? Optional.of(new Found(Period.year(year), index)) : Optional.empty();
  }

  private Optional<Found> month(int index) {
    return calendar
        .month(index)
        .filter(month -> month.clear() || isAnnounced(index))
        .flatMap(
            f ->
                resolver
                    .date(f.fields(), looksAhead(index))
                    .map(period -> new Found(period, endOfEra(f.last()))));
  }

  private boolean isAnnounced(int index) {
    return words.is(index - 1, Kind.BEFORE_MONTH)
        || words.is(index - 1, Kind.MONTH_WORD)
        || (words.is(index - 2, Kind.PART) && words.isWord(index - 1, "من"));
  }

  private Optional<Found> season(int index) {
    Optional<Words.Phrase> season = words.phrase(index, Kind.SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int next = season.get().last() + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    if (relative.isPresent() && words.get(index).isDefinite()) {
      return Optional.of(
          new Found(season(season.get(), relative.get().number()), relative.get().last()));
    }
    Optional<Found> year = yearAt(next).or(() -> year(next)).or(() -> named(next));
    return year.filter(y -> y.period().unit() == 'Y')
        .map(
            y ->
                new Found(
                    new Period(y.period().normal() + "-" + season.get().value(), 'S'), y.last()));
  }

  /** الصيف الماضي: the last one that is over. Which winter of two is meant stays open. */
  private Period season(Words.Phrase season, int relative) {
    Optional<LocalDate> published = resolver.published();
    if (published.isEmpty() || season.number() == 24) {
      return new Period("XXXX-" + season.value(), 'S');
    }
    int year = published.get().getYear();
    int lastMonth = 3 * (season.number() - 20) + 2;
    boolean over = published.get().getMonthValue() > lastMonth;
    boolean begun = published.get().getMonthValue() >= lastMonth - 2;
    int chosen =
        switch (relative) {
          case -1 -> over ? year : year - 1;
          case 1 -> begun ? year + 1 : year;
          default -> year;
        };
    return new Period(Period.four(chosen) + "-" + season.value(), 'S');
  }

  private Optional<Found> decadeOrCentury(int index) {
    int at =
        words.isKey(index, "عقد") || words.isKey(index, "سنوات") || words.isKey(index, "اعوام")
            ? index + 1
            : index;
    Optional<Words.Phrase> decade = words.phrase(at, Kind.DECADE);
    if (decade.isPresent()) {
      int next = decade.get().last() + 1;
      next = words.isWord(next, "من") ? next + 1 : next;
      if (next > decade.get().last() + 1
          && (words.isWord(next, "العمر")
              || words.isWord(next, "عمره")
              || words.isWord(next, "عمرها"))) {
        return Optional.empty();
      }
      Optional<Found> century = century(next);
      if (century.isPresent() || words.get(at).isDefinite()) {
        return Optional.of(
            new Found(
                resolver.decade(decade.get().number(), century.map(Found::period)),
                century.map(Found::last).orElse(decade.get().last())));
      }
      return Optional.empty();
    }
    return century(index);
  }

  /** {@code القرن العشرين}, {@code القرن الـ19}, {@code القرن الماضي}. */
  private Optional<Found> century(int index) {
    if (!words.is(index, Kind.CENTURY)) {
      return Optional.empty();
    }
    int next = index + 1;
    Optional<Words.Phrase> relative = words.bare(next, Kind.RELATIVE);
    if (relative.isPresent()) {
      Period period = resolver.period('C', relative.get().number());
      return Optional.of(new Found(period, relative.get().last()));
    }
    next = words.isWord(next, "ال") ? next + 1 : next;
    int number = words.integer(next, 1, 30);
    if (number > 0) {
      return Optional.of(new Found(Period.century(number - 1), next));
    }
    Optional<CalendarParser.Day> ordinal = calendar.ordinal(next, 30);
    return ordinal.map(o -> new Found(Period.century(o.number() - 1), o.last()));
  }

  /** {@code الأسبوع الماضي}, {@code هذا العام}, {@code العام 2014}. */
  private Optional<Found> named(int index) {
    if (words.is(index, Kind.THIS)) {
      return words
          .bare(index + 1, Kind.PERIOD)
          .filter(p -> words.year(p.last() + 1) < 0)
          .map(p -> new Found(resolver.period(p.value().charAt(0), 0), p.last()))
          .or(
              () ->
                  words
                      .bare(index + 1, Kind.SEASON)
                      .filter(s -> words.get(s.last()).isDefinite())
                      .map(s -> new Found(season(s, 0), s.last())));
    }
    Optional<Words.Phrase> period = words.phrase(index, Kind.PERIOD);
    if (period.isEmpty() || words.is(index - 1, Kind.TITLE)) {
      return Optional.empty();
    }
    // العقد الحالي is a contract more often than a decade.
    boolean decade = period.get().value().equals("E");
    return words
        .bare(period.get().last() + 1, Kind.RELATIVE)
        .filter(relative -> !decade || relative.number() != 0)
        .map(
            relative ->
                new Found(
                    resolver.period(period.get().value().charAt(0), relative.number()),
                    relative.last()));
  }

  /** {@code عام 2014}, {@code سنة 1445 هـ}, {@code عامي 2014}. */
  private Optional<Found> year(int index) {
    if (!words.is(index, Kind.YEAR_WORD) && !words.is(index, Kind.TWO_YEARS)) {
      return Optional.empty();
    }
    int at = index + 1;
    int year = words.integer(at, 1, 2999);
    if (year > 0 && words.bare(at + 1, Kind.HIJRI_ERA).isPresent()) {
      return HijriCalendar.year(year).map(period -> new Found(period, endOfHijriEra(at)));
    }
    if (words.has(at) && isYears(words.get(at).number())) {
      NumericText pair = words.get(at).number();
      return Optional.of(
          new Found(
              Period.interval(
                  Period.four(pair.low().intValue()), Period.four(pair.high().intValue())),
              at));
    }
    if (year >= 100 || (year > 0 && endOfEra(at) > at)) {
      return Optional.of(new Found(Period.year(year), endOfEra(at)));
    }
    // عام ألفين وأربعة عشر
    return numbers
        .at(at)
        .filter(n -> !n.some() && !n.isRange() && n.value().intValue() >= 1000)
        .filter(n -> n.value().intValue() < 2200 && n.value().stripTrailingZeros().scale() <= 0)
        .map(n -> new Found(Period.year(n.value().intValue()), n.last()));
  }

  /** {@code قبل ثلاثة أيام}, {@code بعد أسبوعين}, counted from the day of publication. */
  private Optional<Found> distance(int index) {
    boolean before = words.isKey(index, "قبل");
    boolean after = words.isKey(index, "بعد");
    if (!before && !after) {
      return Optional.empty();
    }
    int at = index + 1;
    Optional<DurationParser.Length> length =
        durations.alone(at, true, false).or(() -> numbers.at(at).flatMap(durations::behind));
    return length
        .filter(DurationParser.Length::exact)
        .filter(l -> l.low().whole() > 0 && countsFromToday(l.last() + 1, before))
        .flatMap(
            l -> {
              int count = before ? -l.low().whole() : l.low().whole();
              char unit = l.low().unit();
              return unit == 'S' || unit == 'm' || unit == 'H'
                  ? Optional.<Found>empty()
                  : Optional.of(new Found(resolver.period(unit, count), l.last()));
            });
  }

  /**
   * Whether the distance is from today and not from an event (قبل ثلاثة أيام من الانتخابات). What
   * lies after something usually is: only the end of the clause shows that it is not.
   */
  private boolean countsFromToday(int next, boolean before) {
    if (!words.has(next)) {
      return true;
    }
    if (words.isMark(next, ".،,؛!؟)»\"”:")) {
      return before || looksAhead(next);
    }
    if (!before) {
      return false;
    }
    return !words.isWord(next, "من")
        && !words.isWord(next, "علي")
        && !words.isWord(next, "عن")
        && !words.isWord(next, "فقط");
  }

  /** A year in digits without a word that says so: {@code غزو 2003}, {@code منذ 2011}. */
  private Optional<Found> bareYear(int index) {
    int year = words.year(index);
    if (year > 0 && words.bare(index + 1, Kind.HIJRI_ERA).isPresent()) {
      return HijriCalendar.year(year).map(p -> new Found(p, endOfHijriEra(index)));
    }
    if (year < 1900 || year > 2099 || words.is(index - 1, Kind.LABEL)) {
      return Optional.empty();
    }
    if (endOfEra(index) > index) {
      return Optional.of(new Found(Period.year(year), endOfEra(index)));
    }
    return mayCount(index + 1) || words.phrase(index - 1, Kind.MODIFIER).isPresent()
        ? Optional.empty()
        : Optional.of(new Found(Period.year(year), index));
  }

  /** Whether a number before this word counts it, as far as one can tell. */
  private boolean mayCount(int index) {
    if (!words.has(index)) {
      return false;
    }
    Word word = words.get(index);
    if (word.is(Kind.COUNTED)
        || word.is(Kind.CURRENCY)
        || (word.is(Kind.TIME_UNIT) && !word.isDefinite() && !word.isPrefixed())
        || (word.is(Kind.SCALE) && !word.isPrefixed())
        || words.phrase(index, Kind.PERCENT).isPresent()) {
      return true;
    }
    String tag = word.tag();
    boolean proclitic =
        word.isPrefixed()
            || (word.token().segments().size() > 1
                && word.token().segments().get(0).form().length() == 1);
    return word.entry() == Lexicon.Entry.NONE && tag.equals("NN") && !proclitic;
  }

  private boolean looksAhead(int index) {
    for (int i = index - 1; i >= 0 && i >= index - AHEAD_WINDOW; i--) {
      Word word = words.get(i);
      if (word.is(Kind.AHEAD)) {
        return true;
      }
      if (isFuture(word.token().segments()) && !standsAlone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether brackets hold this word only: a name of what stands before, and no verb. */
  private boolean standsAlone(int index) {
    return index > 0
        && index + 1 < words.size()
        && words.get(index - 1).token().normal().equals("(")
        && words.get(index + 1).token().normal().equals(")");
  }

  /** Whether a word is a verb in the future, as far as tags tell: سنتكوم is a name. */
  private static boolean isFuture(List<Segment> segments) {
    for (int i = 0; i < Math.min(2, segments.size() - 1); i++) {
      String verb = segments.get(i + 1).tag();
      if (segments.get(i).form().equals("س")) {
        return verb.isEmpty() || verb.startsWith("VB");
      }
      if (segments.get(i).form().length() > 1) {
        return false;
      }
    }
    return false;
  }
}
