package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khulasa.core.Dropped;

/**
 * Other stories as pages list them beside an article: a title and a short paragraph each, perhaps
 * with a date, several under each other. They look like an article in sections, so they go only if
 * they have little to do with the rest of the page's text, and a label ("most read"), their dates
 * or their place above the article speak for a list, too; or if a label and their dates both do.
 */
final class TeaserRowRule implements Rule {
  private static final int LONGEST_EXCERPT = 45;
  private static final int SHORTEST_TITLE = 3;
  private static final int MOST_LINES_BETWEEN = 4;
  private static final int FEWEST_UNLABELLED = 3;
  // What the article's other paragraphs share with each other is 1.
  private static final double ANOTHER_SUBJECT = 0.5;
  private static final int FEWEST_ARTICLE_WORDS = 25;

  private final PageCues cues;

  TeaserRowRule(PageCues cues) {
    this.cues = cues;
  }

  /**
   * A teaser.
   *
   * @param title the line of its title
   * @param excerpt the line of its paragraph
   */
  private record Teaser(int title, int excerpt) {}

  @Override
  public void apply(Page page) {
    List<List<Teaser>> rows = rows(page);
    if (rows.isEmpty()) {
      return;
    }
    Set<Integer> excerpts =
        rows.stream().flatMap(List::stream).map(Teaser::excerpt).collect(Collectors.toSet());
    Story article = new Story();
    int words = 0;
    int first = page.size();
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpenProse(i) && !excerpts.contains(i)) {
        article.add(page.block(i));
        words += page.block(i).words();
        first = Math.min(first, i);
      }
    }
    if (words < FEWEST_ARTICLE_WORDS) {
      return;
    }
    for (List<Teaser> row : rows) {
      if (isLabelledAndDated(page, row)
          || (isList(page, row, first) && isOnOtherSubjects(page, row, article))) {
        row.forEach(teaser -> drop(page, teaser));
      }
    }
  }

  private static List<List<Teaser>> rows(Page page) {
    List<List<Teaser>> rows = new ArrayList<>();
    List<Teaser> row = new ArrayList<>();
    Set<Integer> entries = LiveEntries.of(page);
    int behind = 0;
    for (int i = 0; i < page.size(); i++) {
      if (!page.isOpenProse(i)) {
        continue;
      }
      Optional<Teaser> teaser = entries.contains(i) ? Optional.empty() : teaser(page, i, behind);
      boolean goesOn =
          teaser.isPresent()
              && (row.isEmpty() || teaser.get().title() - behind <= MOST_LINES_BETWEEN);
      if (!goesOn && !row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
      teaser.ifPresent(row::add);
      behind = i + 1;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** A paragraph with a title above it and no other paragraph below. */
  private static Optional<Teaser> teaser(Page page, int excerpt, int from) {
    if (page.block(excerpt).words() > LONGEST_EXCERPT || isFollowedByProse(page, excerpt)) {
      return Optional.empty();
    }
    int title = excerpt - 1;
    while (title >= from && !page.isOpen(title) && excerpt - title < MOST_LINES_BETWEEN) {
      title--;
    }
    return title >= from && isTitle(page, title)
        ? Optional.of(new Teaser(title, excerpt))
        : Optional.empty();
  }

  private static boolean isFollowedByProse(Page page, int index) {
    int next = index + 1;
    while (next < page.size() && page.isDateLine(next)) {
      next++;
    }
    return next < page.size() && (page.isOpenProse(next) || page.endsSentence(next));
  }

  private static boolean isTitle(Page page, int index) {
    Block block = page.block(index);
    return page.isOpen(index)
        && !page.isProse(index)
        && block.words() >= SHORTEST_TITLE
        && block.ending() != Ending.FULL_STOP
        && block.ending() != Ending.COLON;
  }

  /**
   * Whether a label announces other stories and each has its own day: so does no part of an
   * article, even on its subject.
   */
  private boolean isLabelledAndDated(Page page, List<Teaser> row) {
    return isBelow(page, row, PageCues.Match::announcesStories)
        && IntStream.range(0, row.size())
            .allMatch(
                i -> {
                  int next = i + 1 < row.size() ? row.get(i + 1).title() : page.size();
                  return isDated(page, row.get(i)) || isDatedBelow(page, row.get(i), next);
                });
  }

  /**
   * Whether a date, and perhaps the outlet, stands between a teaser's paragraph and what follows.
   */
  private static boolean isDatedBelow(Page page, Teaser teaser, int next) {
    int end = Math.min(next, teaser.excerpt() + MOST_LINES_BETWEEN);
    int line = teaser.excerpt() + 1;
    while (line < end && !page.isOpenProse(line)) {
      if (page.isDateLine(line)) {
        return true;
      }
      line++;
    }
    return false;
  }

  private boolean isBelow(Page page, List<Teaser> row, Predicate<PageCues.Match> label) {
    int above = row.get(0).title() - 1;
    return above >= 0 && cues.find(page.block(above)).filter(label).isPresent();
  }

  /** Whether the page shows that it is a list. */
  private boolean isList(Page page, List<Teaser> row, int articleStart) {
    if (isBelow(page, row, TeaserRowRule::headsList)) {
      return true;
    }
    int last = row.get(row.size() - 1).excerpt();
    long dated = row.stream().filter(teaser -> isDated(page, teaser)).count();
    return row.size() >= FEWEST_UNLABELLED && (last < articleStart || dated * 2 > row.size());
  }

  private static boolean headsList(PageCues.Match label) {
    return label.announcesStories() || label.role() == PageCues.Role.SECTION;
  }

  private static boolean isDated(Page page, Teaser teaser) {
    return (teaser.excerpt() + 1 < page.size() && page.isDateLine(teaser.excerpt() + 1))
        || (teaser.title() > 0 && page.isDateLine(teaser.title() - 1))
        || page.isDateLine(teaser.excerpt() - 1);
  }

  private static boolean isOnOtherSubjects(Page page, List<Teaser> row, Story article) {
    List<Block> excerpts = row.stream().map(teaser -> page.block(teaser.excerpt())).toList();
    return article.affinity(excerpts) < ANOTHER_SUBJECT;
  }

  private static void drop(Page page, Teaser teaser) {
    page.drop(teaser.title(), Dropped.Reason.OFF_TOPIC, Evidence.LISTED_TITLE);
    page.drop(teaser.excerpt(), Dropped.Reason.OFF_TOPIC, Evidence.LISTED_STORY);
  }
}
