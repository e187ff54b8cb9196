package org.khulasa.core.clean;

import java.util.List;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Paragraphs in which a page speaks to its readers about itself: what becomes of their comments and
 * data, where to follow it, what to install. They are whole sentences; what gives them away is whom
 * they address, what of, that they stand above or below the story, and that they share nothing with
 * it.
 */
final class AddressRule implements Rule {
  private static final int FEWEST_SIGNS = 2;
  private static final int ENOUGH_SIGNS = 4;
  // What the article's other paragraphs share with each other is 1. News of a site or an app speaks
  // of these things, too, and says what the story says.
  private static final double ANOTHER_SUBJECT = 0.5;

  // Longer ones, and items of lists, are instructions that an article gives.
  private static final int LONGEST = 60;

  private static final int LONGEST_INVITATION = 20;
  // Folded.
  private static final Set<String> INVITATIONS =
      Set.of(
          "تابع",
          "تابعنا",
          "تابعوا",
          "تابعونا",
          "اشترك",
          "اشتركوا",
          "انضم",
          "انضموا",
          "للانضمام",
          "للاشتراك");

  private final PageCues cues;

  AddressRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    Story article = new Story();
    int firstOfStory = -1;
    int lastOfStory = page.size();
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpenProse(i) && !addressesReader(page.block(i))) {
        article.add(page.block(i));
        firstOfStory = firstOfStory < 0 ? i : firstOfStory;
        lastOfStory = i;
      }
    }
    if (article.isEmpty()) {
      return;
    }
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      boolean inStory = i >= firstOfStory && i <= lastOfStory;
      if (page.isOpen(i)
          && (!inStory || isInvitation(block))
          && addressesReader(block)
          && (signs(block) >= ENOUGH_SIGNS || article.affinity(List.of(block)) < ANOTHER_SUBJECT)) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.ADDRESS_TO_READERS);
      }
    }
  }

  /** Between paragraphs only what begins as an invitation: "follow us on ...". */
  private static boolean isInvitation(Block block) {
    return block.words() > 0
        && block.words() <= LONGEST_INVITATION
        && INVITATIONS.contains(block.folded().get(0));
  }

  private boolean addressesReader(Block block) {
    return signs(block) >= FEWEST_SIGNS;
  }

  /** Phrases of address and of sites; none without an address. */
  private int signs(Block block) {
    boolean instruction = block.words() > LONGEST || block.listItem();
    int address = instruction ? 0 : cues.count(block, PageCues.Role.ADDRESS);
    return address == 0 ? 0 : address + cues.count(block, PageCues.Role.SITE);
  }
}
