package org.khulasa.core.text;

import com.google.common.collect.ImmutableMap;

/**
 * The names of months, weekdays, halves of the day and time zones, as {@code date-words.txt} lists
 * them; for those who read dates out of running text.
 */
public final class CalendarNames {
  private CalendarNames() {}

  /**
   * The names of one kind, with their values as in the file ({@code "month"}: 1 to 12).
   *
   * @param kind {@code month}, {@code hijri}, {@code weekday}, {@code half}, {@code era}, {@code
   *     hijriera} or {@code zone}
   * @return from names of one or two words, folded as the file says, to values; empty for a kind
   *     that is not there
   */
  public static ImmutableMap<String, String> of(String kind) {
    return DateWords.shared().all(kind);
  }
}
