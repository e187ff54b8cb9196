package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.value.TimeInterval;

/**
 * The days that a sentence names.
 *
 * @param intervals their dates; empty if it names none that is resolved
 */
record Days(List<TimeInterval> intervals) {
  Days {
    intervals = ImmutableList.copyOf(intervals);
  }

  /** Whether both name days, and none of the one is among those of the other. */
  boolean apart(Days other) {
    return !intervals.isEmpty()
        && !other.intervals.isEmpty()
        && intervals.stream()
            .noneMatch(mine -> other.intervals.stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  private static boolean overlap(TimeInterval a, TimeInterval b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }
}
