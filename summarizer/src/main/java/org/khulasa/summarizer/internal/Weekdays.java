package org.khulasa.summarizer.internal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;

/**
 * The days of the week as newspapers write them. How else people write them, {@link
 * org.khulasa.core.text.CalendarNames} knows, folded: no names to show.
 */
public final class Weekdays {
  // As ISO counts them.
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  /** The keys of their names, as terms of sentences. */
  public static final ImmutableSet<String> KEYS =
      NAMES.stream().map(WordKey::of).collect(toImmutableSet());

  private static final ImmutableMap<String, DayOfWeek> DAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(ImmutableMap.toImmutableMap(day -> LetterFolding.fold(name(day)), day -> day));

  private Weekdays() {}

  /** The name of a day, to be shown. */
  public static String name(DayOfWeek day) {
    return NAMES.get(day.getValue() - 1);
  }

  /** The day that a folded word names. */
  public static Optional<DayOfWeek> of(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }
}
