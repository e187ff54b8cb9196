package org.khulasa.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateToken.Kind;

/**
 * Looks for the first date in one line. At every token it tries the orders in which dates are
 * written; once day, month and year stand, it widens the match over weekday and time on both sides.
 */
final class DateScanner {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private static final String NUMERIC_SEPARATORS = "-/.\u2010\u2011\u2012\u2013";
  private static final String MONTH_SEPARATORS = "-/.,،\u2010\u2011\u2012\u2013";
  private static final String PAIR_SEPARATORS = "/-(|\\\u2010\u2011\u2012\u2013";
  private static final String RANGE_MARKS = "-/\u2010\u2011\u2012\u2013\u2014";
  private static final String CONNECTORS =
      "-/|,،.:;؛@()[]•·\u2010\u2011\u2012\u2013\u2014\u2015\u00BB\u00AB";
  private static final int MOST_CONNECTORS = 4;

  private final List<DateToken> tokens;
  private final DateWords words = DateWords.shared();

  DateScanner(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /** Tokens that have the shape of a date, and the day if it exists in the calendar. */
  private record Core(int first, int last, Optional<LocalDate> day) {}

  private record Month(int number, int last) {}

  // No clock is farther from Greenwich than fourteen hours.
  private static final int FARTHEST_HOURS = 15;

  private record Clock(
      int first, int last, Optional<LocalTime> time, Optional<ZoneOffset> offset) {}

  /** Where a time zone behind a clock ends, and what it says. */
  private record Zone(int last, Optional<ZoneOffset> offset) {}

  Optional<DateMatch> first() {
    int index = 0;
    while (index < tokens.size()) {
      Optional<Core> core = core(index);
      if (core.isEmpty()) {
        index++;
      } else if (core.get().day().isEmpty()) {
        // An impossible date. Its pieces must not be read as another one.
        index = core.get().last() + 1;
      } else {
        return Optional.of(widen(core.get(), core.get().day().get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Core> core(int index) {
    DateToken token = tokens.get(index);
    if (token.kind() == Kind.WORD) {
      return monthDayYear(index);
    }
    if (token.isNumber(1, 2)) {
      return dayMonthYear(index).or(() -> numeric(index));
    }
    return token.isNumber(4, 4)
        ? yearWeekdayDayMonth(index).or(() -> numeric(index))
        : Optional.empty();
  }

  /** {@code 2012 الثلاثاء 4 ديسمبر}. */
  private Optional<Core> yearWeekdayDayMonth(int index) {
    Optional<DateWords.Name> weekday = words.at(tokens, index + 1, "weekday");
    if (weekday.isEmpty() || !isYear(index)) {
      return Optional.empty();
    }
    int day = weekday.get().last() + 1;
    Optional<Month> month = isNumber(day, 1, 2) ? month(day + 1) : Optional.empty();
    return month.isPresent() && !isYear(month.get().last() + 1)
        ? Optional.of(core(index, month.get().last(), index, month.get().number(), day))
        : Optional.empty();
  }

  /** {@code 26 يناير 2024}. */
  private Optional<Core> dayMonthYear(int index) {
    int next = skipMark(index + 1, MONTH_SEPARATORS);
    if (isWord(next, "من")) {
      next++;
    }
    if (isWord(next, "شهر")) {
      next++;
    }
    Optional<Month> month = month(next);
    if (month.isEmpty() || endsRange(index)) {
      return Optional.empty();
    }
    int year = skipMark(month.get().last() + 1, MONTH_SEPARATORS);
    if (isWord(year, "عام") || isWord(year, "سنه")) {
      year++;
    }
    return isYear(year)
        ? Optional.of(core(index, year, year, month.get().number(), index))
        : Optional.empty();
  }

  /** {@code يناير 26, 2024}. */
  private Optional<Core> monthDayYear(int index) {
    Optional<Month> month = month(index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int day = month.get().last() + 1;
    int year = skipMark(day + 1, MONTH_SEPARATORS);
    return isNumber(day, 1, 2) && isYear(year)
        ? Optional.of(core(index, year, year, month.get().number(), day))
        : Optional.empty();
  }

  /** {@code 2024-01-26}, {@code 26/01/2024}. */
  private Optional<Core> numeric(int index) {
    int last = index + 4;
    if (last >= tokens.size()
        || !isNumericSeparator(index + 1)
        || !tokens.get(index + 1).word().equals(tokens.get(index + 3).word())
        || !isNumericSeparator(index + 3)
        || !isNumber(index + 2, 1, 2)
        || isPartOfLongerChain(index, last)) {
      return Optional.empty();
    }
    if (isYear(index) && isNumber(last, 1, 2)) {
      return Optional.of(core(index, last, index, tokens.get(index + 2).number(), last));
    }
    if (isNumber(index, 1, 2) && isYear(last)) {
      boolean monthFirst = tokens.get(index + 2).number() > 12;
      int month = monthFirst ? index : index + 2;
      int day = monthFirst ? index + 2 : index;
      return Optional.of(core(index, last, last, tokens.get(month).number(), day));
    }
    return Optional.empty();
  }

  private Core core(int first, int last, int year, int month, int day) {
    try {
      return new Core(
          first,
          last,
          Optional.of(LocalDate.of(tokens.get(year).number(), month, tokens.get(day).number())));
    } catch (DateTimeException e) {
      return new Core(first, last, Optional.empty());
    }
  }

  /** A month's name, or two for the same month ({@code تشرين الثاني/نوفمبر}); 0 for two months. */
  private Optional<Month> month(int index) {
    Optional<DateWords.Name> name = words.at(tokens, index, "month");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(name.get().value());
    int last = name.get().last();
    int next = skipMark(last + 1, PAIR_SEPARATORS);
    Optional<DateWords.Name> second = words.at(tokens, next, "month");
    if (second.isEmpty()) {
      return Optional.of(new Month(number, last));
    }
    boolean same = Integer.parseInt(second.get().value()) == number;
    int end = second.get().last();
    if (isMark(end + 1, ")")) {
      end++;
    }
    return Optional.of(new Month(same ? number : 0, end));
  }

  private DateMatch widen(Core core, LocalDate day) {
    int last = core.last();
    if (words.at(tokens, last + 1, "era").isPresent()) {
      last++;
    }
    int first = widenLeft(core.first());
    last = widenOverWeekday(last);
    Optional<Clock> after = clockAfter(last);
    Optional<Clock> clock = after;
    if (after.isPresent()) {
      last = after.get().last();
    }
    Optional<Clock> before = clockBefore(first);
    if (before.isPresent() && after.isEmpty()) {
      first = widenLeft(before.get().first());
      clock = before;
    }
    return new DateMatch(
        new PublicationDate(day, clock.flatMap(Clock::time), clock.flatMap(Clock::offset)),
        new Span(tokens.get(first).start(), tokens.get(last).end()));
  }

  /** The first token of the weekday and of the Islamic date before a date. */
  private int widenLeft(int first) {
    int committed = first;
    int index = first - 1;
    int connectors = 0;
    while (index >= 0) {
      int start = hijriStart(index);
      if (start < 0 && words.at(tokens, index, "weekday").isPresent()) {
        start = isWord(index - 1, "يوم") ? index - 1 : index;
      }
      if (start >= 0) {
        committed = start;
        index = start - 1;
        connectors = 0;
      } else if (isConnector(index) && ++connectors <= MOST_CONNECTORS) {
        index--;
      } else {
        break;
      }
    }
    return committed;
  }

  /** Where the Islamic date that ends at a token begins, or -1. */
  private int hijriStart(int last) {
    int index = words.at(tokens, last, "hijriera").isPresent() ? last - 1 : last;
    if (!isNumber(index, 4, 4)) {
      return -1;
    }
    index--;
    if (isMark(index, MONTH_SEPARATORS)) {
      index--;
    }
    for (int length = 1; length <= 2; length++) {
      int month = index - length + 1;
      Optional<DateWords.Name> name = words.at(tokens, month, "hijri");
      if (name.isPresent() && name.get().last() == index && isNumber(month - 1, 1, 2)) {
        return month - 1;
      }
    }
    return -1;
  }

  private int widenOverWeekday(int last) {
    int index = skipMark(last + 1, CONNECTORS);
    Optional<DateWords.Name> weekday = words.at(tokens, index, "weekday");
    return weekday.isPresent() ? weekday.get().last() : last;
  }

  private Optional<Clock> clockAfter(int last) {
    int index = last + 1;
    for (int connectors = 0; connectors <= MOST_CONNECTORS; connectors++) {
      Optional<Clock> clock = clockAt(index);
      if (clock.isPresent()) {
        return clock;
      }
      if (!isConnector(index)) {
        return Optional.empty();
      }
      index++;
    }
    return Optional.empty();
  }

  private Optional<Clock> clockBefore(int first) {
    int index = first - 1;
    for (int connectors = 0; connectors <= MOST_CONNECTORS; connectors++) {
      for (int length = 3; length <= 8; length++) {
        Optional<Clock> clock = clockAt(index - length + 1);
        if (clock.isPresent()
            && clock.get().last() == index
            && !(isMark(index - length, ":") && isNumber(index - length - 1, 1, 2))) {
          int start = clock.get().first();
          return Optional.of(
              isWord(start - 1, "الساعه")
                  ? new Clock(start - 1, index, clock.get().time(), clock.get().offset())
                  : clock.get());
        }
      }
      if (!isConnector(index)) {
        return Optional.empty();
      }
      index--;
    }
    return Optional.empty();
  }

  /** {@code 02:43}, {@code 14:05:31.250+03:00}, {@code 2:43 صباحاً بتوقيت غرينتش}. */
  private Optional<Clock> clockAt(int index) {
    if (!isNumber(index, 1, 2) || !isMark(index + 1, ":") || !isNumber(index + 2, 2, 2)) {
      return Optional.empty();
    }
    int hour = tokens.get(index).number();
    int minute = tokens.get(index + 2).number();
    int second = 0;
    int last = index + 2;
    if (isMark(last + 1, ":") && isNumber(last + 2, 2, 2)) {
      second = tokens.get(last + 2).number();
      last += 2;
      if (isMark(last + 1, ".,")
          && isNumber(last + 2, 1, 9)
          && !tokens.get(last + 1).spaced()
          && !tokens.get(last + 2).spaced()) {
        last += 2;
      }
    }
    Optional<DateWords.Name> half = words.at(tokens, last + 1, "half");
    if (half.isPresent()) {
      hour = hourOfDay(hour, half.get().value());
      last = half.get().last();
    }
    Zone zone = zoneBehind(last);
    boolean exists = hour >= 0 && hour < 24 && minute < 60 && second < 60;
    return Optional.of(
        new Clock(
            index,
            zone.last(),
            exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty(),
            exists ? zone.offset() : Optional.empty()));
  }

  /** The hour from 0 to 23, or -1 if hour and half of the day contradict each other. */
  private static int hourOfDay(int hour, String half) {
    boolean twelve = hour == 12;
    return switch (half) {
      case "am" -> hour > 12 ? -1 : twelve ? 0 : hour;
      case "noon" -> hour >= 10 ? hour : hour + 12;
      case "night" -> twelve ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      // Pages write "14:05 مساء" as well.
      default -> hour < 12 ? hour + 12 : hour;
    };
  }

  private Zone zoneBehind(int last) {
    int end = last;
    Optional<ZoneOffset> offset = Optional.empty();
    int zone = skipMark(end + 1, "(-");
    Optional<DateWords.Name> name = words.at(tokens, zone, "zone");
    if (name.isPresent()) {
      end = name.get().last();
      offset = namedOffset(name.get().value());
      if (isWord(end + 1, "المكرمه")) {
        end++;
      }
      if (isMark(end + 1, ")")) {
        end++;
      }
    }
    if (isMark(end + 1, "+") || (isMark(end + 1, "-") && !tokens.get(end + 1).spaced())) {
      int sign = isMark(end + 1, "+") ? 1 : -1;
      if (isNumber(end + 2, 4, 4) && !tokens.get(end + 2).spaced()) {
        int hours = tokens.get(end + 2).number();
        return new Zone(end + 2, offset(sign, hours / 100, hours % 100));
      }
      if (isNumber(end + 2, 1, 2) && !tokens.get(end + 2).spaced()) {
        boolean minutes = isMark(end + 3, ":") && isNumber(end + 4, 2, 2);
        return new Zone(
            minutes ? end + 4 : end + 2,
            offset(sign, tokens.get(end + 2).number(), minutes ? tokens.get(end + 4).number() : 0));
      }
    }
    return new Zone(end, offset);
  }

  private static Optional<ZoneOffset> namedOffset(String value) {
    return value.equals("-") ? Optional.empty() : Optional.of(ZoneOffset.of(value));
  }

  private static Optional<ZoneOffset> offset(int sign, int hours, int minutes) {
    return hours < FARTHEST_HOURS && minutes < 60
        ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
        : Optional.empty();
  }

  /** Whether a day is the end of a range of days: {@code 22-24 يناير 2024}. */
  private boolean endsRange(int index) {
    if (!isMark(index - 1, RANGE_MARKS) || !isNumber(index - 2, 1, 2)) {
      // A decimal or a grouped number: 1.24, 1,024
      return isMark(index - 1, ".,")
          && !tokens.get(index).spaced()
          && !tokens.get(index - 1).spaced()
          && isNumber(index - 2, 1, 9);
    }
    return !isMark(index - 3, ":") && tokens.get(index - 2).number() <= 31;
  }

  private boolean isPartOfLongerChain(int first, int last) {
    boolean before =
        first > 0
            && !tokens.get(first).spaced()
            && tokens.get(first - 1).isMark(NUMERIC_SEPARATORS + "\\_");
    boolean after =
        isMark(last + 1, NUMERIC_SEPARATORS)
            && !tokens.get(last + 1).spaced()
            && isNumber(last + 2, 1, 9)
            && !tokens.get(last + 2).spaced()
            && clockAt(last + 2).isEmpty();
    return (before && clockBefore(first).isEmpty()) || after;
  }

  private boolean isNumericSeparator(int index) {
    return isMark(index, NUMERIC_SEPARATORS)
        && (!isMark(index, ".")
            || (!tokens.get(index).spaced() && !tokens.get(index + 1).spaced()));
  }

  private boolean isConnector(int index) {
    return isMark(index, CONNECTORS) || words.at(tokens, index, "link").isPresent();
  }

  private boolean isYear(int index) {
    return isNumber(index, 4, 4)
        && tokens.get(index).number() >= FIRST_YEAR
        && tokens.get(index).number() <= LAST_YEAR;
  }

  private boolean isNumber(int index, int leastDigits, int mostDigits) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).isNumber(leastDigits, mostDigits);
  }

  private boolean isMark(int index, String marks) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isMark(marks);
  }

  private boolean isWord(int index, String word) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).kind() == Kind.WORD
        && tokens.get(index).word().equals(word);
  }

  private int skipMark(int index, String marks) {
    return isMark(index, marks) ? index + 1 : index;
  }
}
