package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;

/**
 * Victims that articles count at their beginning, by which earlier counts are known to be out of
 * date: whether it was 138 or 200 on Monday is no question any more when 826 are counted on Friday.
 */
final class Superseded {
  private final ListMultimap<String, Reading> told = ArrayListMultimap.create();

  /** Adds a figure, if it is of victims at the beginning of its article. */
  void add(Reading reading) {
    if (reading.isTold() && !reading.sum()) {
      told.put(reading.thing(), reading);
    }
  }

  /** Whether an article of a later day than all of these counts more than each of them. */
  boolean has(List<Reading> readings) {
    return !readings.isEmpty()
        && told.get(readings.get(0).thing()).stream()
            .anyMatch(later -> readings.stream().allMatch(old -> isMoreAndLater(later, old)));
  }

  private static boolean isMoreAndLater(Reading later, Reading old) {
    return later.published().isPresent()
        && old.published().isPresent()
        && later.published().get().isAfter(old.published().get())
        && later.isOfOneWeek(old)
        && later.sharesWords(old)
        && later.range().low() > old.range().low()
        && !later.agrees(old)
        && !later.range().isFarFrom(old.range())
        && !later.elsewhere(old)
        && !later.days().apart(old.days());
  }
}
