package org.khulasa.summarizer.timeline;

import java.util.Comparator;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;

/**
 * A sentence and the days it tells of. A sentence that names several dates has an entry for each.
 *
 * @param days the days
 * @param passage the sentence
 */
public record TimelineEntry(TimeInterval days, Passage passage)
    implements Comparable<TimelineEntry> {
  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::days).thenComparing(TimelineEntry::passage);

  /** By time, then by document and place. */
  @Override
  public int compareTo(TimelineEntry other) {
    return ORDER.compare(this, other);
  }
}
