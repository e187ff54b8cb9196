package org.khulasa.summarizer.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of entries of one day: articles come in the order in which they were written, but one
 * of the evening may tell of the morning.
 */
final class OrderOfTheDay {
  private OrderOfTheDay() {}

  /**
   * Entries in the order of their days, with what was before something else of its day before it.
   */
  static List<Kept> of(List<Kept> entries) {
    List<Kept> ordered = new ArrayList<>();
    int begin = 0;
    for (Kept entry : entries) {
      if (!ordered.isEmpty() && !isOfDayOf(entry, ordered.get(ordered.size() - 1))) {
        begin = ordered.size();
      }
      ordered.add(place(entry, ordered, begin), entry);
    }
    return ordered;
  }

  /** Before the first of its day that was later. */
  private static int place(Kept entry, List<Kept> ordered, int begin) {
    if (entry.dated().time().isPresent()) {
      for (int i = begin; i < ordered.size(); i++) {
        if (isEarlier(entry.dated(), ordered.get(i).dated())) {
          return i;
        }
      }
    }
    return ordered.size();
  }

  private static boolean isOfDayOf(Kept entry, Kept other) {
    return entry.dated().width() == 1 && entry.dated().days().equals(other.dated().days());
  }

  private static boolean isEarlier(DatedSentence dated, DatedSentence other) {
    return dated.time().flatMap(time -> other.time().filter(time::isBefore)).isPresent();
  }
}
