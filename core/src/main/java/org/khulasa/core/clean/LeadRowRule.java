package org.khulasa.core.clean;

import java.util.List;
import org.khulasa.core.Dropped;

/**
 * The leads of other stories, which some pages put in a row behind the article, without titles and
 * without a label: paragraphs of one sentence, each of which begins anew, mostly with a verb.
 *
 * <p>Articles end with such paragraphs, too. A row goes only if the article above joins its own
 * paragraphs to each other with "and" and the like, as most do; from its first paragraph on that is
 * on another subject; and if that is not the only one. Where all of a row is about the article's
 * subject, only its length gives it away: {@link LeadRunRule}.
 */
final class LeadRowRule implements Rule {
  private static final int FEWEST = 3;
  // More are rather an article that is a list.
  private static final int MOST = 6;
  // Paragraphs of the article itself that begin anew may stand above the row.
  private static final int MOST_LOOKED_AT = 12;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;

  private static final double PART_THAT_GOES_ON = 0.5;

  // What the article's other paragraphs share with each other is 1. See docs/cleaning.md.
  private static final double ANOTHER_SUBJECT = 0.7;
  private static final int FEWEST_ON_ANOTHER_SUBJECT = 2;
  private static final double FOREIGN = 0.45;

  @Override
  public void apply(Page page) {
    List<Integer> row = Leads.last(page, MOST_LOOKED_AT, i -> couldBeLead(page, i));
    if (row.size() < FEWEST
        || Leads.areAnnounced(page, row.get(0))
        || Leads.partThatGoesOn(page, row.get(0)) <= PART_THAT_GOES_ON) {
      return;
    }
    Story article = new Story();
    for (int i = page.bodyStart(); i < row.get(0); i++) {
      if (page.isOpenProse(i)) {
        article.add(page.block(i));
      }
    }
    for (int from = 0; row.size() - from >= FEWEST; from++) {
      List<Integer> leads = row.subList(from, row.size());
      if (isOnAnotherSubject(page, leads.get(0), article)) {
        if (leads.size() > MOST) {
          return;
        }
        if (areLeads(page, leads, article)) {
          // Above may stand one that begins with "in 1997" or the name of whom it tells of.
          int top = from;
          while (top > 0 && row.size() - top < MOST && isForeign(page, row.get(top - 1), article)) {
            top--;
          }
          row.subList(top, row.size())
              .forEach(i -> page.drop(i, Dropped.Reason.OFF_TOPIC, Evidence.LEAD_IN_ROW));
          return;
        }
      }
    }
  }

  private static boolean couldBeLead(Page page, int index) {
    return !page.block(index).hasInnerStop() && Leads.couldBe(page, index, SHORTEST, LONGEST);
  }

  /**
   * Whether the first and half of all begin with a verb, as reports do, and several are on other
   * subjects.
   */
  private static boolean areLeads(Page page, List<Integer> leads, Story article) {
    long verbs = leads.stream().filter(i -> page.opening(i) == Opening.VERB).count();
    long others = leads.stream().filter(i -> isOnAnotherSubject(page, i, article)).count();
    return page.opening(leads.get(0)) == Opening.VERB
        && 2 * verbs >= leads.size()
        && others >= FEWEST_ON_ANOTHER_SUBJECT;
  }

  private static boolean isOnAnotherSubject(Page page, int index, Story article) {
    return article.affinity(List.of(page.block(index))) < ANOTHER_SUBJECT;
  }

  /** Whether the article does not speak of anything in a paragraph. */
  private static boolean isForeign(Page page, int index, Story article) {
    return article.affinity(List.of(page.block(index))) < FOREIGN;
  }
}
