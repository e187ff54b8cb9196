package org.khulasa.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Span;

/** Reads one line that may be nothing but a date. */
final class DateHeadingScanner {
  private static final String MARKS = "-/|,،.:()[]•·*●▪\u2010\u2011\u2012\u2013\u2014\u2015";

  // Folded: "in the year", "of", "month of".
  private static final ImmutableSet<String> BESIDE =
      ImmutableSet.of("عام", "العام", "سنه", "في", "يوم", "شهر", "من", "م");

  // Folded: from one date to another.
  private static final ImmutableSet<String> TO = ImmutableSet.of("الي", "حتي", "و");

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int MOST_DAYS = 31;

  private final List<DateToken> tokens;
  private final DateWords words = DateWords.shared();

  private int year;
  private int month;
  private int day;
  private int weekday;
  private boolean several;

  private DateHeadingScanner(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * The date of a line; empty if the line is anything else.
   *
   * @param line its visible characters
   * @param at where they stand
   */
  static Optional<DateHeading> read(String line, Span at) {
    DateHeadingScanner scanner = new DateHeadingScanner(DateToken.scan(line));
    int next = 0;
    while (next >= 0 && next < scanner.tokens.size()) {
      next = scanner.behind(next);
    }
    boolean none = scanner.year == 0 && scanner.month == 0 && scanner.weekday == 0;
    if (next < 0 || none || (scanner.day > 0 && scanner.month == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        scanner.several
            ? new DateHeading(at, 0, 0, 0, 0)
            : new DateHeading(at, scanner.year, scanner.month, scanner.day, scanner.weekday));
  }

  /** The token behind what begins at a token; -1 if that is no part of a date. */
  private int behind(int index) {
    DateToken token = tokens.get(index);
    return switch (token.kind()) {
      case NUMBER -> number(token) ? index + 1 : -1;
      case MARK -> token.isMark(MARKS) ? index + 1 : -1;
      case WORD -> word(index);
    };
  }

  private boolean number(DateToken token) {
    if (token.isNumber(4, 4) && token.number() >= FIRST_YEAR && token.number() <= LAST_YEAR) {
      several |= year > 0;
      year = token.number();
      return true;
    }
    if (token.isNumber(1, 2) && token.number() >= 1 && token.number() <= MOST_DAYS) {
      several |= day > 0;
      day = token.number();
      return true;
    }
    return false;
  }

  private int word(int index) {
    Optional<DateWords.Name> name = words.at(tokens, index, "month");
    if (name.isPresent()) {
      int number = Integer.parseInt(name.get().value());
      // A month may stand there by both its names.
      several |= month > 0 && month != number;
      month = number;
      return name.get().last() + 1;
    }
    name = words.at(tokens, index, "weekday");
    if (name.isPresent()) {
      several |= weekday > 0;
      weekday = Integer.parseInt(name.get().value());
      return name.get().last() + 1;
    }
    String word = tokens.get(index).word();
    several |= TO.contains(word);
    return BESIDE.contains(word) || TO.contains(word) ? index + 1 : -1;
  }
}
