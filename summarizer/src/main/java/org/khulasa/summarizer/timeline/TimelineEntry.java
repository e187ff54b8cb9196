package org.khulasa.summarizer.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;

/**
 * A sentence and the days it tells of. A sentence that states something about several days has an
 * entry for each.
 *
 * @param days the days
 * @param passage the sentence
 * @param support the other sentences that say the same, in the order of documents
 */
public record TimelineEntry(TimeInterval days, Passage passage, List<Passage> support)
    implements Comparable<TimelineEntry> {
  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::days).thenComparing(TimelineEntry::passage);

  /** Copies the list. */
  public TimelineEntry {
    requireNonNull(days, "an entry of a timeline needs its days, found null");
    requireNonNull(passage, "an entry of a timeline needs a passage, found null");
    support = ImmutableList.sortedCopyOf(support);
  }

  /** An entry that one sentence alone tells. */
  public TimelineEntry(TimeInterval days, Passage passage) {
    this(days, passage, ImmutableList.of());
  }

  /** By time, then by document and place. */
  @Override
  public int compareTo(TimelineEntry other) {
    return ORDER.compare(this, other);
  }
}
