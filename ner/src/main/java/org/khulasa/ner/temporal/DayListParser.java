package org.khulasa.ner.temporal;

import java.util.Optional;

/**
 * Reads the first of several days with one month: {@code 3 و5 مارس}, {@code الثالث والرابع من
 * مارس}, {@code 26 و27 و28 من الشهر نفسه}.
 */
final class DayListParser {
  private static final int MOST_DAYS = 31;

  private final Words words;
  private final CalendarParser calendar;
  private final DayParser days;

  DayListParser(Words words, CalendarParser calendar, DayParser days) {
    this.words = words;
    this.calendar = calendar;
    this.days = days;
  }

  /** The day that begins at a word, if others and their month follow. */
  Optional<Match> at(int index) {
    Optional<CalendarParser.Day> first = calendar.dayOfMonth(index);
    Optional<CalendarParser.Day> day = first;
    for (int i = 0; i < MOST_DAYS && day.isPresent(); i++) {
      int next = behind(day.get().last() + 1);
      int least = day.get().number();
      day = next < 0 ? Optional.empty() : calendar.dayOfMonth(next).filter(d -> d.number() > least);
      Optional<Period> last =
          day.isEmpty() ? Optional.empty() : days.ofMonth(next).map(Found::period);
      if (last.isPresent()) {
        return last.flatMap(period -> period.withDay(first.get().number()))
            .map(p -> new Match(Match.DATE, index, first.get().last(), p.normal()));
      }
    }
    return Optional.empty();
  }

  /** The place behind a comma, و or أو, or -1. */
  private int behind(int index) {
    return words.isMark(index, "،,") || words.isWord(index, "او")
        ? index + 1
        : words.behindAnd(index);
  }
}
