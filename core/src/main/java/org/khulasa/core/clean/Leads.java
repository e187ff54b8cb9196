package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * How the lead of another story behind an article looks, beside what goes on with the article: it
 * begins anew, and no colon announces it.
 */
final class Leads {
  // Folded. Verbs with which last paragraphs tell the background, without a conjunction: "it is
  // mentioned that", "had", "this comes after".
  private static final Set<String> BACKGROUND =
      Set.of("يذكر", "يشار", "تجدر", "كان", "كانت", "كانوا", "جاء", "جاءت", "ياتي", "تاتي");
  // Folded. "While", "on the other side", "in the end", "in detail".
  private static final Set<String> JOINING =
      Set.of("في حين", "علي الجانب", "في نهايه", "في تفاصيل", "في التفاصيل", "في هذا", "في هذه");

  private Leads() {}

  /** Whether a line of so many words may be one. */
  static boolean couldBe(Page page, int index, int shortest, int longest) {
    Block block = page.block(index);
    return block.words() >= shortest
        && block.words() <= longest
        && block.ending() != Ending.COLON
        && !block.listItem()
        && !block.startsWithSymbol()
        && !goesOn(page, index);
  }

  /** Whether a paragraph shows that something stands before it. */
  static boolean goesOn(Page page, int index) {
    var words = page.block(index).folded();
    return BACKGROUND.contains(words.get(0))
        || (words.size() > 1 && JOINING.contains(words.get(0) + ' ' + words.get(1)))
        || page.opening(index) == Opening.CONTINUATION;
  }

  /** The page's last lines that could be leads, in order: at most one more than asked for. */
  static List<Integer> last(Page page, int most, IntPredicate couldBe) {
    List<Integer> leads = new ArrayList<>();
    for (int i = page.size() - 1; i > page.bodyStart() && leads.size() <= most; i--) {
      if (page.isOpen(i)) {
        if (!couldBe.test(i)) {
          break;
        }
        leads.add(0, i);
      }
    }
    return leads;
  }

  /** Which part of the paragraphs between the article's first one and a line go on; 0 of none. */
  static double partThatGoesOn(Page page, int end) {
    int paragraphs = 0;
    int joined = 0;
    for (int i = page.bodyStart() + 1; i < end; i++) {
      if (page.isOpenProse(i)) {
        paragraphs++;
        joined += goesOn(page, i) ? 1 : 0;
      }
    }
    return paragraphs == 0 ? 0 : (double) joined / paragraphs;
  }

  /** Whether the line before ends with a colon: then these are a list of the article's own. */
  static boolean areAnnounced(Page page, int first) {
    int before = first - 1;
    while (before >= 0 && !page.isOpen(before)) {
      before--;
    }
    return before >= 0 && page.block(before).ending() == Ending.COLON;
  }
}
