package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The evidence that another story begins at some line of a page.
 *
 * <p>How it was weighed is in docs/cleaning.md: pages glued together from news articles, against
 * articles with labels and headings of their own.
 *
 * @param affinity how much the paragraphs below have to do with those above, and the other way
 *     round; about 1 for one and the same story, less than half of that for two
 * @param continues whether the first paragraph below begins as one in mid-article does
 * @param elaborated the part of the title above the paragraphs that the first of them says again:
 *     that makes it the lead of the title's story
 */
record StoryBreak(double affinity, boolean continues, double elaborated) {
  // What a story is about its first paragraphs tell.
  private static final int PARAGRAPHS_COMPARED = 6;
  // A word or two are no title.
  private static final int SHORTEST_TITLE = 3;

  // A few short paragraphs may seem more alike than they are.
  private static final double MOST_AFFINITY = 1.5;
  private static final double ONE_STORY_FROM = 0.5;
  private static final double AFFINITY_WEIGHT = 5;
  private static final double CONTINUATION_WEIGHT = 3;
  private static final double ELABORATION_WEIGHT = 3;

  /**
   * Compares what stands above a line with what stands below.
   *
   * @param above the open prose above
   * @param title the words of the line that may be the title of what stands below
   * @param first the first line of open prose below
   * @param to behind the last line that may belong to it
   */
  static StoryBreak between(Page page, Story above, Set<String> title, int first, int to) {
    List<Block> paragraphs = new ArrayList<>();
    Story below = new Story();
    for (int i = first; i < to && paragraphs.size() < PARAGRAPHS_COMPARED; i++) {
      if (page.isOpenProse(i)) {
        paragraphs.add(page.block(i));
        below.add(page.block(i));
      }
    }
    double forward = Math.min(above.affinity(paragraphs), MOST_AFFINITY);
    double backward = Math.min(below.affinity(above.first(PARAGRAPHS_COMPARED)), MOST_AFFINITY);
    Story lead = new Story();
    lead.add(page.block(first));
    return new StoryBreak(
        (forward + backward) / 2,
        page.opening(first) == Opening.CONTINUATION,
        title.size() < SHORTEST_TITLE ? 0 : lead.covered(title));
  }

  /** The evidence as one number: the more, the surer; below zero for the same story. */
  double strength() {
    return AFFINITY_WEIGHT * (ONE_STORY_FROM - affinity)
        - (continues ? CONTINUATION_WEIGHT : 0)
        + ELABORATION_WEIGHT * elaborated;
  }
}
