package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * A paragraph or two that stand apart from the article, above or below it: what a page says about
 * itself or its writers, a notice, a comment. Between them and the article stand several short
 * lines, they have little to do with it, and they do not begin as if something stood before them.
 * What stands under its time on a page of {@link LiveEntries} is the article.
 */
final class ApartRule implements Rule {
  // A heading and a picture's caption stand between paragraphs of an article, too.
  private static final int FEWEST_LINES_BETWEEN = 3;
  private static final int MOST_PARAGRAPHS = 2;
  private static final int LONGEST = 45;
  // What the article's other paragraphs share with each other is 1. Less than elsewhere: nothing
  // but the place speaks for another text.
  private static final double ANOTHER_SUBJECT = 0.35;
  // Behind a line of keywords or the source.
  private static final double ANOTHER_SUBJECT_BEHIND_END = 0.7;
  private static final double ANOTHER_SUBJECT_ABOVE_HEADLINE = 0.7;
  private static final int TIMES_AS_LONG = 3;
  private static final int LEAD_PARAGRAPHS = 3;
  private static final int FEWEST_WORDS_SAID = 2;
  private static final double SAYS_THE_SAME = 0.3;

  /** Lines of text with few other lines between them. */
  private record Island(List<Integer> lines, int words) {}

  @Override
  public void apply(Page page) {
    Set<Integer> entries = LiveEntries.of(page);
    List<Island> islands = islands(page, entries);
    int main = 0;
    for (int i = 1; i < islands.size(); i++) {
      main = islands.get(i).words() > islands.get(main).words() ? i : main;
    }
    if (islands.size() < 2) {
      return;
    }
    Story article = new Story();
    islands.get(main).lines().forEach(line -> article.add(page.block(line)));
    // Where the title is known, somebody has told the article from its page before.
    int headline = page.document().title().isPresent() ? -1 : headline(page, islands, main);
    for (Island island : islands.subList(0, main)) {
      if (island.lines().get(0) < headline
          && island.words() <= islands.get(main).words()
          && Collections.disjoint(entries, island.lines())) {
        dropAboveHeadline(page, island, article);
      }
    }
    int enough = islands.get(main).words() / TIMES_AS_LONG;
    for (int i = 0;
        i < main
            && Collections.disjoint(entries, islands.get(i).lines())
            && isApart(page, islands.get(i), article, enough);
        i++) {
      drop(page, islands.get(i), Evidence.APART_ABOVE);
    }
    for (int i = islands.size() - 1;
        i > main && Collections.disjoint(entries, islands.get(i).lines());
        i--) {
      if (isApart(page, islands.get(i), article, enough)) {
        drop(page, islands.get(i), Evidence.APART_BELOW);
      } else if (isBehindEnd(page, islands, i) && isOfOthers(page, islands.get(i), article)) {
        drop(page, islands.get(i), Evidence.BEHIND_END);
      } else {
        return;
      }
    }
  }

  /**
   * The line between the article and what stands above it that says what the article says; -1 if
   * there is none.
   */
  private static int headline(Page page, List<Island> islands, int main) {
    if (main == 0) {
      return -1;
    }
    Story lead = new Story();
    List<Integer> lines = islands.get(main).lines();
    lines.stream().limit(LEAD_PARAGRAPHS).forEach(line -> lead.add(page.block(line)));
    List<Integer> above = islands.get(main - 1).lines();
    for (int i = above.get(above.size() - 1) + 1; i < lines.get(0); i++) {
      Block block = page.block(i);
      long said = block.content().stream().filter(word -> lead.covered(Set.of(word)) > 0).count();
      if (page.isOpen(i)
          && said >= FEWEST_WORDS_SAID
          && lead.covered(block.content()) >= SAYS_THE_SAME) {
        return i;
      }
    }
    return -1;
  }

  private static void dropAboveHeadline(Page page, Island island, Story article) {
    boolean isShort = island.lines().stream().allMatch(line -> page.block(line).words() <= LONGEST);
    if (!isShort || isConnected(page, island)) {
      return;
    }
    for (int line : island.lines()) {
      if (article.affinity(List.of(page.block(line))) < ANOTHER_SUBJECT_ABOVE_HEADLINE) {
        page.drop(line, Dropped.Reason.FURNITURE, Evidence.ABOVE_HEADLINE);
      }
    }
  }

  /** Whether a label or a line of keywords stands between the article and an island. */
  private static boolean isBehindEnd(Page page, List<Island> islands, int index) {
    List<Integer> before = islands.get(index - 1).lines();
    int first = islands.get(index).lines().get(0);
    for (int i = before.get(before.size() - 1) + 1; i < first; i++) {
      if (!page.isOpen(i)) {
        return true;
      }
    }
    return first >= page.articleEnd();
  }

  /** Whether short paragraphs have, taken together, little to do with the article. */
  private static boolean isOfOthers(Page page, Island island, Story article) {
    List<Block> blocks = island.lines().stream().map(page::block).toList();
    return blocks.stream().allMatch(block -> block.words() <= LONGEST)
        && article.affinity(blocks) < ANOTHER_SUBJECT
        && !isConnected(page, island);
  }

  /** Whether some paragraph goes on from another: a report does, lists and comments do not. */
  private static boolean isConnected(Page page, Island island) {
    return island.lines().stream().anyMatch(line -> page.opening(line) == Opening.CONTINUATION);
  }

  private static List<Island> islands(Page page, Set<Integer> entries) {
    List<Island> islands = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      if (!page.isOpenProse(i) && !page.endsSentence(i)) {
        continue;
      }
      int last = lines.isEmpty() ? i : lines.get(lines.size() - 1);
      if (i - last > FEWEST_LINES_BETWEEN || entries.contains(i) != entries.contains(last)) {
        islands.add(new Island(lines, words));
        lines = new ArrayList<>();
        words = 0;
      }
      lines.add(i);
      words += page.block(i).words();
    }
    if (!lines.isEmpty()) {
      islands.add(new Island(lines, words));
    }
    return islands;
  }

  private static boolean isApart(Page page, Island island, Story article, int enough) {
    if (island.lines().size() > MOST_PARAGRAPHS || island.words() > enough) {
      return false;
    }
    for (int line : island.lines()) {
      Block block = page.block(line);
      if (block.words() > LONGEST
          || block.ending() == Ending.COLON
          || block.listItem()
          || article.affinity(List.of(block))
              >= (line >= page.articleEnd() ? ANOTHER_SUBJECT_BEHIND_END : ANOTHER_SUBJECT)) {
        return false;
      }
    }
    return page.opening(island.lines().get(0)) != Opening.CONTINUATION;
  }

  private static void drop(Page page, Island island, Evidence evidence) {
    island.lines().forEach(line -> page.drop(line, Dropped.Reason.FURNITURE, evidence));
  }
}
