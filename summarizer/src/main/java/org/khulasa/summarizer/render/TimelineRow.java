package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * A line of a timeline for readers: a sentence, once, at the first of the days it tells of.
 *
 * @param days the days, in the order of time; at least one
 * @param passage the sentence
 * @param support other sentences that tell the same, in the order of documents
 */
record TimelineRow(List<TimeInterval> days, Passage passage, List<Passage> support) {
  TimelineRow {
    days = ImmutableList.copyOf(days);
    support = ImmutableList.copyOf(support);
  }

  /** The lines of a timeline, in its order. */
  static List<TimelineRow> of(List<TimelineEntry> timeline) {
    SetMultimap<Passage, TimeInterval> days = LinkedHashMultimap.create();
    SetMultimap<Passage, Passage> support = TreeMultimap.create();
    for (TimelineEntry entry : timeline) {
      days.put(entry.passage(), entry.days());
      support.putAll(entry.passage(), entry.support());
    }
    List<TimelineRow> rows = new ArrayList<>();
    for (Passage passage : days.keySet()) {
      rows.add(
          new TimelineRow(
              joined(days.get(passage)), passage, ImmutableList.copyOf(support.get(passage))));
    }
    return rows;
  }

  /** Periods that run into each other, in the order of time, as one: two seasons of a club. */
  private static ImmutableList<TimeInterval> joined(Set<TimeInterval> inOrder) {
    List<TimeInterval> joined = new ArrayList<>();
    for (TimeInterval days : inOrder) {
      int last = joined.size() - 1;
      if (last >= 0 && !days.from().isAfter(joined.get(last).to())) {
        LocalDate end = joined.get(last).to();
        joined.set(
            last,
            new TimeInterval(joined.get(last).from(), end.isAfter(days.to()) ? end : days.to()));
      } else {
        joined.add(days);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  /** The sentence and the first that supports it in each other document. */
  List<Passage> marks() {
    Map<Integer, Passage> marks = new LinkedHashMap<>();
    marks.put(passage.document(), passage);
    support.forEach(other -> marks.putIfAbsent(other.document(), other));
    return ImmutableList.copyOf(marks.values());
  }

  /**
   * The day on which an article wrote what lies ahead of it: a plan, which may not have come true.
   * Empty if it tells of what was, or nobody knows when it appeared.
   *
   * @param document the sentence's
   */
  Optional<LocalDate> foretoldOn(Document document) {
    return document
        .date()
        .map(PublicationDate::day)
        .filter(day -> days.stream().allMatch(told -> told.from().isAfter(day)));
  }

  /** The days as readers see them. */
  String shownDays() {
    return days.stream().map(ArabicDates::days).collect(Collectors.joining("\u060C "));
  }
}
