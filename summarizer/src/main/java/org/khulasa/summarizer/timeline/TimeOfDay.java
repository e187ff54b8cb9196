package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When on its day something was, as far as a date says it: {@code فجر الاثنين}, {@code الساعة 14:30
 * من يوم الاثنين}.
 *
 * @param from the first minute of the day
 * @param to the last
 */
record TimeOfDay(int from, int to) {
  private static final int HOUR = 60;
  private static final Pattern TIME = Pattern.compile("T(?:(\\d\\d):(\\d\\d)|([A-Z]{2}))");

  /** The parts of a day as the recogniser of dates writes them; neighbours share a minute. */
  private static final ImmutableMap<String, TimeOfDay> PARTS =
      ImmutableMap.of(
          "MO", ofHours(0, 11),
          "MI", ofHours(11, 14),
          "AF", ofHours(14, 17),
          "EV", ofHours(17, 21),
          "NI", ofHours(21, 24));

  private static TimeOfDay ofHours(int from, int to) {
    return new TimeOfDay(from * HOUR, to * HOUR);
  }

  /** That of a normal form; empty if it has none. */
  static Optional<TimeOfDay> of(String normal) {
    Matcher time = TIME.matcher(normal);
    if (!time.find()) {
      return Optional.empty();
    }
    if (time.group(3) != null) {
      return Optional.ofNullable(PARTS.get(time.group(3)));
    }
    int minute = HOUR * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
    return Optional.of(new TimeOfDay(minute, minute));
  }

  /** Whether this is over when another one begins. */
  boolean isBefore(TimeOfDay other) {
    return to <= other.from && from < other.to;
  }
}
