package org.khulasa.core.clean;

import java.util.List;
import org.khulasa.core.Dropped;

/**
 * Single paragraphs of other stories among or behind an article's own, as pages show them under
 * their videos: alone without a full stop, beginning anew with a verb, and on another subject.
 */
final class TeaserRule implements Rule {
  private static final int SHORTEST = 15;
  // What the article's other paragraphs share with each other is 1.
  private static final double ANOTHER_SUBJECT = 0.5;
  private static final int FEWEST_PARAGRAPHS = 2;

  @Override
  public void apply(Page page) {
    Story article = new Story();
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpenProse(i) && page.block(i).ending() != Ending.NONE) {
        article.add(page.block(i));
      }
    }
    if (article.size() < FEWEST_PARAGRAPHS) {
      return;
    }
    for (int i = page.bodyStart() + 1; i < page.size(); i++) {
      Block block = page.block(i);
      if (page.isOpenProse(i)
          && block.ending() == Ending.NONE
          && block.words() >= SHORTEST
          && !block.listItem()
          && !block.startsWithSymbol()
          && page.block(i - 1).ending() != Ending.COLON
          && article.affinity(List.of(block)) < ANOTHER_SUBJECT
          && page.opening(i) == Opening.VERB) {
        page.drop(i, Dropped.Reason.OFF_TOPIC, Evidence.TEASER);
      }
    }
  }
}
