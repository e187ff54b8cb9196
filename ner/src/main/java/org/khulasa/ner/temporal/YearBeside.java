package org.khulasa.ner.temporal;

import java.util.Optional;

/** The year of a day or month that does not give it itself, where words beside it do. */
final class YearBeside {
  private final Words words;
  private final CalendarParser calendar;

  YearBeside(Words words, CalendarParser calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  /**
   * The fields with their year, if it stands beside them.
   *
   * @param index the first word of the day or month
   */
  DateFields dated(int index, CalendarParser.Fields found) {
    DateFields fields = NamedDays.dated(words, index, found.fields());
    if (!fields.isOpen()) {
      return fields;
    }
    return ofSpan(index).or(() -> joined(found)).map(fields::withYear).orElse(fields);
  }

  /**
   * {@code 3 يونيو و10 يوليو 2015}, {@code نوفمبر ويناير 2016}: the year of the second is both's.
   */
  private Optional<Integer> joined(CalendarParser.Fields first) {
    int and = words.behindAnd(first.last() + 1);
    return (and < 0 ? Optional.<CalendarParser.Fields>empty() : calendar.at(and))
        .map(CalendarParser.Fields::fields)
        .filter(second -> second.year() > 0 && (second.day() > 0) == (first.fields().day() > 0))
        .map(second -> second.yearBefore(first.fields()));
  }

  /** {@code السنة المالية 2018، التي تنتهي في سبتمبر}: an end has the year's number. */
  private Optional<Integer> ofSpan(int index) {
    int verb = words.isWord(index - 1, "في") ? index - 2 : index - 1;
    boolean who = words.isWord(verb - 1, "التي") || words.isWord(verb - 1, "الذي");
    if (!who) {
      return Optional.empty();
    }
    int at = words.isMark(verb - 2, "،,") ? verb - 3 : verb - 2;
    boolean year = words.is(at - 1, Kind.YEAR_WORD) || words.is(at - 2, Kind.YEAR_WORD);
    if (!year || !words.has(at)) {
      return Optional.empty();
    }
    boolean ends = Context.ENDS.has(words.get(verb).full());
    NumericText number = words.get(at).number();
    if (RangeParser.isYears(number)) {
      boolean begins = Context.BEGINS.has(words.get(verb).full());
      return ends
          ? Optional.of(number.high().intValue())
          : begins ? Optional.of(number.low().intValue()) : Optional.empty();
    }
    return ends && words.year(at) > 0 ? Optional.of(words.year(at)) : Optional.empty();
  }
}
