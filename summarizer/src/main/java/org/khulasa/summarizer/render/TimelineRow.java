package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * A line of a timeline for readers. A sentence that tells of days which follow each other in the
 * timeline stands there once, with all of them.
 *
 * @param days the days, in the order of time; at least one
 * @param passage the sentence
 */
record TimelineRow(List<TimeInterval> days, Passage passage) {
  TimelineRow {
    days = ImmutableList.copyOf(days);
  }

  /** The lines of a timeline, in its order. */
  static List<TimelineRow> of(List<TimelineEntry> timeline) {
    ImmutableListMultimap<TimeInterval, TimelineEntry> byDays =
        Multimaps.index(timeline, TimelineEntry::days);
    List<TimelineRow> rows = new ArrayList<>();
    for (TimeInterval days : byDays.keySet()) {
      List<Passage> passages =
          new ArrayList<>(byDays.get(days).stream().map(TimelineEntry::passage).toList());
      if (!rows.isEmpty()) {
        TimelineRow last = rows.get(rows.size() - 1);
        if (passages.remove(last.passage())) {
          rows.set(rows.size() - 1, last.and(days));
        }
      }
      passages.forEach(passage -> rows.add(new TimelineRow(ImmutableList.of(days), passage)));
    }
    return rows;
  }

  private TimelineRow and(TimeInterval more) {
    return new TimelineRow(
        ImmutableList.<TimeInterval>builder().addAll(days).add(more).build(), passage);
  }

  /** The days as readers see them. */
  String shownDays() {
    return days.stream().map(ArabicDates::days).collect(Collectors.joining("\u060C "));
  }
}
