package org.khulasa.ner.temporal;

import java.math.BigDecimal;

/**
 * What a token of digits is, by its marks alone.
 *
 * <ul>
 *   <li>{@code 2500}, {@code 2,500}, {@code ٢٬٥٠٠}, {@code 1.500.000}: a number; {@code 3.5},
 *       {@code ٣٫٥}, {@code 3,5}: a number with decimals.
 *   <li>{@code 1.500}: one point before three digits is a mark of thousands if they end in 0, and a
 *       decimal point otherwise, and before a word like million or per cent.
 *   <li>{@code 2024-01-24}, {@code 24/1/2024}, {@code 24.1.2024}: a date, the day before the month
 *       unless that is impossible.
 *   <li>{@code 14:30}, {@code 14:30:05}: a time of day.
 *   <li>{@code 3-5}, {@code 2014/2017}: a pair.
 * </ul>
 *
 * @param shape what it is
 * @param low the number, or the first of a pair; 0 otherwise
 * @param high the number, or the second of a pair; 0 otherwise
 * @param digits how many digits a plain number has without any mark; 0 if it has marks
 * @param a the year, or the hour
 * @param b the month, or the minute
 * @param c the day, or the second
 * @param mark the mark between the parts of a pair; the point of {@code 1.500}, the comma of {@code
 *     1,500}
 */
record NumericText(
    Shape shape, BigDecimal low, BigDecimal high, int digits, int a, int b, int c, char mark) {
  enum Shape {
    NONE,
    NUMBER,
    DATE,
    CLOCK,
    PAIR,
    OTHER
  }

  static final NumericText NONE = empty(Shape.NONE);
  private static final NumericText OTHER = empty(Shape.OTHER);

  /** Longer numbers are serial numbers or noise. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_PARTS = 6;

  private static NumericText empty(Shape shape) {
    return new NumericText(shape, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, ' ');
  }

  /** Whether this is {@code 1.500}, a mark of thousands that may be a decimal point after all. */
  boolean mayBeDecimal() {
    return shape == Shape.NUMBER && mark == '.';
  }

  /** Whether this is {@code 1,279}: a comma of thousands, unless others write decimals so. */
  boolean hasComma() {
    return shape == Shape.NUMBER && mark == ',';
  }

  /** Whether the token begins with a digit. */
  boolean exists() {
    return shape != Shape.NONE;
  }

  boolean isNumber() {
    return shape == Shape.NUMBER;
  }

  /** A whole number written without marks; -1 for everything else. */
  int plain() {
    return shape == Shape.NUMBER && digits > 0 && digits <= 9 ? low.intValue() : -1;
  }

  static NumericText of(String token) {
    if (token.length() > 3 * MOST_DIGITS || digit(token.charAt(0)) < 0) {
      return digit(token.charAt(0)) < 0 ? NONE : OTHER;
    }
    String[] parts = new String[MOST_PARTS];
    char[] marks = new char[MOST_PARTS];
    int count = 0;
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        part.append((char) ('0' + digit));
      } else if (isMark(c) && part.length() > 0 && count < MOST_PARTS - 1) {
        parts[count] = part.toString();
        marks[count++] = c == '–' ? '-' : c;
        part.setLength(0);
      } else {
        return OTHER;
      }
    }
    if (part.length() == 0) {
      return OTHER;
    }
    parts[count++] = part.toString();
    return shape(parts, marks, count);
  }

  private static NumericText shape(String[] parts, char[] marks, int count) {
    int digits = 0;
    for (int i = 0; i < count; i++) {
      digits += parts[i].length();
    }
    if (digits > MOST_DIGITS) {
      return OTHER;
    }
    if (count == 1) {
      return number(new BigDecimal(parts[0]), digits);
    }
    char mark = marks[0];
    for (int i = 1; i < count - 1; i++) {
      if (marks[i] != mark) {
        return grouped(parts, marks, count);
      }
    }
    if (mark == ':') {
      return clock(parts, count);
    }
    if (count == 3 && (mark == '/' || mark == '-' || mark == '.') && hasYear(parts)) {
      return date(parts);
    }
    if (count == 2 && (mark == '/' || mark == '-')) {
      BigDecimal low = new BigDecimal(parts[0]);
      BigDecimal high = new BigDecimal(parts[1]);
      return new NumericText(
          Shape.PAIR, low, high, 0, parts[0].length(), parts[1].length(), 0, mark);
    }
    return grouped(parts, marks, count);
  }

  /** Marks of thousands, and perhaps a decimal mark behind them. */
  private static NumericText grouped(String[] parts, char[] marks, int count) {
    boolean decimals = isDecimalMark(parts, marks, count);
    int wholeParts = decimals ? count - 1 : count;
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int i = 1; i < wholeParts; i++) {
      if (parts[i].length() != 3
          || marks[i - 1] != marks[0]
          || parts[0].length() > 3
          || !isThousandsMark(marks[i - 1])) {
        return OTHER;
      }
      whole.append(parts[i]);
    }
    BigDecimal value = new BigDecimal(decimals ? whole + "." + parts[count - 1] : whole.toString());
    boolean oneMark = !decimals && count == 2 && (marks[0] == '.' || marks[0] == ',');
    char mark = oneMark ? marks[0] : ' ';
    return new NumericText(Shape.NUMBER, value, value, 0, 0, 0, 0, mark);
  }

  private static boolean isDecimalMark(String[] parts, char[] marks, int count) {
    char last = marks[count - 2];
    String behind = parts[count - 1];
    if (last == '\u066B') {
      return true;
    }
    if (count > 2) {
      return (last == '.' || last == ',') && last != marks[0];
    }
    return switch (last) {
      case '.' -> behind.length() != 3 || !behind.endsWith("0") || parts[0].equals("0");
      case ',', '،' -> behind.length() != 3;
      default -> false;
    };
  }

  private static boolean isThousandsMark(char c) {
    return c == ',' || c == '\u066C' || c == '،' || c == '.';
  }

  private static NumericText number(BigDecimal value, int digits) {
    return new NumericText(Shape.NUMBER, value, value, digits, 0, 0, 0, ' ');
  }

  private static NumericText clock(String[] parts, int count) {
    if (count > 3 || parts[0].length() > 2 || parts[1].length() != 2) {
      return OTHER;
    }
    int hour = Integer.parseInt(parts[0]);
    int minute = Integer.parseInt(parts[1]);
    int second = count == 3 && parts[2].length() == 2 ? Integer.parseInt(parts[2]) : 0;
    return hour > 24 || minute > 59 || second > 59 || (count == 3 && parts[2].length() != 2)
        ? OTHER
        : new NumericText(
            Shape.CLOCK, BigDecimal.ZERO, BigDecimal.ZERO, 0, hour, minute, second, ':');
  }

  private static boolean hasYear(String[] parts) {
    return parts[1].length() <= 2
        && ((parts[0].length() == 4 && parts[2].length() <= 2)
            || (parts[0].length() <= 2 && parts[2].length() == 4));
  }

  private static NumericText date(String[] parts) {
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int third = Integer.parseInt(parts[2]);
    boolean yearFirst = parts[0].length() == 4;
    int year = yearFirst ? first : third;
    int month = second;
    int day = yearFirst ? third : first;
    if (month > 12 && day <= 12) {
      month = day;
      day = second;
    }
    return new NumericText(Shape.DATE, BigDecimal.ZERO, BigDecimal.ZERO, 0, year, month, day, '-');
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '.', ',', '\u066B', '\u066C', '/', ':', '-', '–', '،' -> true;
      default -> false;
    };
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return c - '\u0660';
    }
    return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
  }
}
