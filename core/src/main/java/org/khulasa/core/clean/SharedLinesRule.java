package org.khulasa.core.clean;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Short lines without a full stop that stand on several pages of a set: what articles share is
 * sentences, what sites share is labels. Unlike the other rules this one looks at all pages.
 */
final class SharedLinesRule {
  private static final int LONGEST_LABEL = 12;

  private SharedLinesRule() {}

  static void apply(List<Page> pages) {
    if (pages.size() < 2) {
      return;
    }
    Multiset<List<String>> pagesWith = HashMultiset.create();
    for (Page page : pages) {
      Set<List<String>> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isLabel(page, i)) {
          seen.add(page.block(i).folded());
        }
      }
      pagesWith.addAll(seen);
    }
    for (Page page : pages) {
      for (int i = 0; i < page.size(); i++) {
        int count = isLabel(page, i) ? pagesWith.count(page.block(i).folded()) : 0;
        if (count > 1) {
          page.drop(i, Dropped.Reason.FURNITURE, Evidence.SHARED_LINE, count);
        }
      }
    }
  }

  private static boolean isLabel(Page page, int index) {
    Block block = page.block(index);
    return page.isOpen(index)
        && block.ending() != Ending.FULL_STOP
        && block.words() > 0
        && block.words() <= LONGEST_LABEL
        && !page.isProse(index);
  }
}
