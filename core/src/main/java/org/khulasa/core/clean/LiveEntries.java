package org.khulasa.core.clean;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text of a page on which a story is told as it goes on: under three times of day or more stand
 * paragraphs, and they are most of the page. Each entry is a story of its own to look at, with its
 * heading and its buttons, but they are the article. Linear in the lines.
 */
final class LiveEntries {
  private static final int FEWEST = 3;

  /** Between a time and its text stand the clock by which it is, a heading, a picture's caption. */
  private static final int LINES_BELOW_TIME = 5;

  /** Between paragraphs of an entry stands a picture; behind them stand buttons. */
  private static final int LINES_BETWEEN = 2;

  private LiveEntries() {}

  /** The lines of text in the entries; none if the page is another. */
  static Set<Integer> of(Page page) {
    List<Integer> lines = new ArrayList<>();
    int entries = 0;
    int words = 0;
    int last = -1;
    boolean inEntry = false;
    for (int i = 0; i < page.size(); i++) {
      if (page.isTimeLine(i)) {
        last = i;
        inEntry = true;
      } else if (page.isOpenProse(i) && inEntry) {
        boolean first = page.isTimeLine(last);
        inEntry = i - last <= (first ? LINES_BELOW_TIME : LINES_BETWEEN);
        if (inEntry) {
          entries += first ? 1 : 0;
          last = i;
          lines.add(i);
          words += page.block(i).words();
        }
      }
    }
    boolean most = 3 * words >= 2 * page.proseWords(0, page.size());
    return entries >= FEWEST && most ? ImmutableSet.copyOf(lines) : ImmutableSet.of();
  }
}
