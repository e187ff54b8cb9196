package org.khulasa.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.PublicationDate;

/**
 * Finds the dates that pages and feeds put on what they publish.
 *
 * <p>Understood are ISO 8601 ({@code 2024-01-26T02:43:00+03:00}), the dates of feeds ({@code Fri,
 * 26 Jan 2024 02:43:00 GMT}), numbers ({@code 26/01/2024}, the day first unless that is impossible)
 * and month names in Arabic ({@code الجمعة, 26 يناير, 2024 - 02:43 صباحاً}, {@code 3 تشرين
 * الثاني/نوفمبر 2021}) of the Egyptian, Levantine, Algerian and Moroccan kind, and in English; in
 * ASCII, Arabic-Indic and Persian digits.
 *
 * <p>No answer is better than a wrong one. A date must have a day, a month and a year of four
 * digits from 1900 to 2099, and must exist in the calendar; two names for the month must be the
 * same month. A weekday is not checked, since pages get it wrong. Of time zones that change in
 * summer ({@code بتوقيت القاهرة}) only the local time is kept.
 *
 * <p>The time taken grows with the length of the line. Static and without state: any thread may
 * call it.
 */
public final class PublicationDates {
  private static final Pattern ECHO =
      Pattern.compile("((?:19|20)\\d{2})(?=\\d{1,2}/\\d{1,2}/\\1(?!\\d))");

  private PublicationDates() {}

  /** The date that a metadata value gives. A compact {@code 20240126} counts here too. */
  public static Optional<PublicationDate> parse(String value) {
    return find(separateCompactDate(value.strip()));
  }

  /** The first date that stands in a visible line of a page. */
  public static Optional<PublicationDate> find(CharSequence line) {
    return match(line).map(DateMatch::date);
  }

  /** The first date that stands in a visible line of a page, and where. */
  public static Optional<DateMatch> match(CharSequence line) {
    CharSequence once = withoutEcho(line);
    return mayHoldYear(once) ? new DateScanner(DateToken.scan(once)).first() : Optional.empty();
  }

  /** Up to where a date stands twice, once for screen readers: {@code 17/10/202417/10/2024}. */
  private static CharSequence withoutEcho(CharSequence line) {
    Matcher echo = ECHO.matcher(line);
    return echo.find() ? line.subSequence(0, echo.end(1)) : line;
  }

  // Most lines have no run of four digits, and need not be taken apart.
  private static boolean mayHoldYear(CharSequence line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (DateToken.digit(c) >= 0) {
        if (++digits == 4) {
          return true;
        }
      } else if (!DateToken.isInvisible(c)) {
        digits = 0;
      }
    }
    return false;
  }

  private static String separateCompactDate(String value) {
    int digits = 0;
    while (digits < value.length() && DateToken.digit(value.charAt(digits)) >= 0) {
      digits++;
    }
    if (digits != 8) {
      return value;
    }
    String day = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
    String rest = value.substring(8);
    if (rest.length() >= 5
        && rest.charAt(0) == 'T'
        && rest.substring(1, 5).chars().allMatch(c -> DateToken.digit(c) >= 0)) {
      return day + "T" + rest.substring(1, 3) + ":" + rest.substring(3, 5);
    }
    return day + rest;
  }
}
