package org.khulasa.summarizer.internal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.khulasa.core.text.WordKey;

/** The days of the week as terms of sentences. */
public final class Weekdays {
  /** Their keys, in all spellings. */
  public static final ImmutableSet<String> KEYS =
      Stream.of("السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة")
          .map(WordKey::of)
          .collect(toImmutableSet());

  private Weekdays() {}
}
