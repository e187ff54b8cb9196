package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.khulasa.core.text.CalendarNames;

/** The words of a day as it stands in a dateline or before an entry of a chronicle; all folded. */
public final class DayWords {
  private static final ImmutableSet<String> MONTHS = wordsOf("month", "hijri");
  // What stands beside a month, with "in".
  private static final ImmutableSet<String> BESIDE_MONTHS =
      ImmutableSet.<String>builder()
          .addAll(wordsOf("weekday", "era", "hijriera", "link"))
          .add("في")
          .build();
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");
  private static final Pattern DAY =
      Pattern.compile("\\p{Nd}{1,4}([-/.])\\p{Nd}{1,2}\\1\\p{Nd}{1,4}");

  private DayWords() {}

  /** Whether a word alone shows that a day is told: a month, or a day in figures. */
  public static boolean tellsDay(String word) {
    return MONTHS.contains(word) || DAY.matcher(word).matches();
  }

  /** Whether a word can be the rest of it: a weekday, a number, "in". */
  static boolean standsBesideDay(String word) {
    return BESIDE_MONTHS.contains(word) || NUMBER.matcher(word).matches();
  }

  /** Whether it is a number of four digits. */
  static boolean mayBeYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /** The single words of names in {@code date-words.txt}. */
  private static ImmutableSet<String> wordsOf(String... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> CalendarNames.of(kind).keySet().stream())
        .flatMap(name -> Arrays.stream(name.split(" ")))
        .collect(ImmutableSet.toImmutableSet());
  }
}
