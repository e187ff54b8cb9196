package org.khulasa.core.clean;

import org.khulasa.core.Dropped;

/** Lines under pictures: no full stop, and a credit in brackets or at their end. */
final class CaptionRule implements Rule {
  private static final int LONGEST_CAPTION = 30;
  private static final int LONGEST_CREDIT = 6;
  // Agencies sign whole paragraphs so, too; those are longer and begin like sentences.
  private static final int LONGEST_VERBAL_CAPTION = 12;

  private final PageCues cues;

  CaptionRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i) && isCaption(page, i)) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.CAPTION_OR_CREDIT);
      }
    }
  }

  private boolean isCaption(Page page, int index) {
    Block block = page.block(index);
    if (block.ending() != Ending.NONE || block.words() > LONGEST_CAPTION) {
      return false;
    }
    int bracket = block.firstWordInFinalBrackets();
    int credit = block.words() - bracket;
    if (credit > 0 && credit <= LONGEST_CREDIT) {
      return cues.endsWith(block, PageCues.Role.CREDIT, bracket)
          && (block.words() <= LONGEST_VERBAL_CAPTION || !page.beginsLikeSentence(index));
    }
    // An agency's name alone, or several with slashes between, sign an article off.
    return block.words() <= LONGEST_CREDIT
        && (block.hasSlash()
            ? cues.endsWith(block, PageCues.Role.CREDIT, 0)
            : cues.is(block, PageCues.Role.CREDIT));
  }
}
