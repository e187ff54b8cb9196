package org.khulasa.core.clean;

import java.util.Set;

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

  /** Whether the line before ends with a colon: then these are a list of the article's own. */
  static boolean areAnnounced(Page page, int first) {
    int before = first - 1;
    while (before >= 0 && !page.isOpen(before)) {
      before--;
    }
    return before >= 0 && page.block(before).ending() == Ending.COLON;
  }
}
