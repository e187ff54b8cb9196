package org.khulasa.core.clean;

import java.util.Collections;
import org.khulasa.core.Dropped;

/**
 * A second story at the end of a page that no label announces: under a line that looks like its
 * headline, paragraphs that begin anew and have little in common with those above it.
 */
final class SecondStoryRule implements Rule {
  private static final int FEWEST_PARAGRAPHS_ABOVE = 3;
  private static final int FEWEST_PARAGRAPHS_BELOW = 2;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int FEWEST_TIMES = 3;
  // A list of ten things may begin with a short story; a second one is not that much longer.
  private static final int MOST_TIMES_AS_LONG = 3;
  // Much more than under a label: articles have headings too, and treat of more than one thing.
  private static final double ENOUGH = 2.5;

  @Override
  public void apply(Page page) {
    if (isLive(page)) {
      return;
    }
    Story main = new Story();
    for (int i = page.bodyStart(); i < page.size(); i++) {
      if (!page.isOpenProse(i)) {
        continue;
      }
      if (main.size() >= FEWEST_PARAGRAPHS_ABOVE && isAnotherStory(page, main, i)) {
        for (int story = i - 1; story < page.size(); story++) {
          page.drop(story, Dropped.Reason.OFF_TOPIC, Evidence.SECOND_STORY);
        }
        return;
      }
      main.add(page.block(i));
    }
  }

  /** Whether the page tells things as they come in, each with its time and headline. */
  private static boolean isLive(Page page) {
    int times = 0;
    for (int i = page.bodyStart(); i < page.size(); i++) {
      times += page.isTimeLine(i) ? 1 : 0;
    }
    return times >= FEWEST_TIMES;
  }

  private static boolean isAnotherStory(Page page, Story main, int first) {
    Block headline = page.block(first - 1);
    return page.isOpen(first - 1)
        && !page.isProse(first - 1)
        && headline.words() >= SHORTEST_HEADLINE
        && headline.ending() != Ending.FULL_STOP
        && headline.ending() != Ending.COLON
        && !headline.listItem()
        && !isQuotedBelow(headline, page.block(first))
        && hasLikelyLength(page, first, main.size())
        && StoryBreak.between(page, main, headline.content(), first, page.size()).strength()
            > ENOUGH;
  }

  /** A sentence of the text that is set large beside it stands in it word for word. */
  private static boolean isQuotedBelow(Block headline, Block paragraph) {
    return Collections.indexOfSubList(paragraph.folded(), headline.folded()) >= 0;
  }

  private static boolean hasLikelyLength(Page page, int first, int paragraphsAbove) {
    int most = MOST_TIMES_AS_LONG * paragraphsAbove;
    int paragraphs = 0;
    for (int i = first; i < page.size() && paragraphs <= most; i++) {
      paragraphs += page.isOpenProse(i) ? 1 : 0;
    }
    return paragraphs >= FEWEST_PARAGRAPHS_BELOW && paragraphs <= most;
  }
}
