package org.khulasa.core.clean;

import java.util.Optional;
import org.khulasa.core.Dropped;

/**
 * What readers say below an article: everything behind a label such as "comments". The label is
 * also a button above the text, so some paragraphs must stand before it.
 */
final class CommentsRule implements Rule {
  private static final int FEWEST_PARAGRAPHS = 3;

  private final PageCues cues;

  CommentsRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    int paragraphs = 0;
    for (int i = 0; i < page.size(); i++) {
      Optional<PageCues.Match> label = cues.find(page.block(i));
      if (label.isPresent() && label.get().role() == PageCues.Role.COMMENTS) {
        page.drop(i, Dropped.Reason.FURNITURE, "comments line");
        if (paragraphs >= FEWEST_PARAGRAPHS) {
          page.endArticleAt(i);
          for (int below = i + 1; below < page.size(); below++) {
            page.drop(below, Dropped.Reason.FURNITURE, "below the comments line");
          }
          return;
        }
      }
      paragraphs += page.isOpenProse(i) ? 1 : 0;
    }
  }
}
