package org.khulasa.core.clean;

import java.util.List;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Boxes inside an article which the page lets its readers skip, as pages for screen readers do:
 * everything from "skip ... and continue reading" to the line that says where the box ends.
 */
final class SkippedSectionRule implements Rule {
  private static final int LONGEST_BOX = 25;
  private static final int LONGEST_MARK = 8;
  // Folded.
  private static final Set<String> SKIP = Set.of("تخطي", "تجاوز");
  private static final String GO_ON = "وواصل";
  private static final List<String> LIST_OF = List.of("list", "of");
  private static final List<String> END_OF = List.of("end", "of");
  private static final String THE_END = "نهايه";

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      List<String> words = page.block(i).folded();
      int end = opens(words) ? end(page, i) : -1;
      for (int line = i; line <= end; line++) {
        page.drop(line, Dropped.Reason.FURNITURE, Evidence.SKIPPED_BOX);
      }
      i = Math.max(i, end);
    }
  }

  private static boolean opens(List<String> words) {
    // What stands before "skip" may be run together with it.
    boolean skips = words.contains(GO_ON) && words.stream().anyMatch(SkippedSectionRule::isSkip);
    return words.size() <= LONGEST_MARK
        && (skips || (words.size() >= 3 && words.subList(0, 2).equals(LIST_OF)));
  }

  private static boolean isSkip(String word) {
    return SKIP.stream().anyMatch(word::endsWith);
  }

  private static int end(Page page, int from) {
    for (int i = from + 1; i < Math.min(page.size(), from + LONGEST_BOX); i++) {
      if (closes(page.block(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(List<String> words) {
    return words.size() <= LONGEST_MARK
        && words.size() >= 2
        && (words.get(words.size() - 1).equals(THE_END)
            || words.get(0).equals(THE_END)
            || words.subList(0, 2).equals(END_OF));
  }
}
