package org.khulasa.core.clean;

import java.util.List;
import org.khulasa.core.Dropped;

/**
 * The leads of a page's latest stories, where they are all that stands behind the article's last
 * paragraph that goes on with the one before it: four to seven paragraphs that begin anew, most of
 * them with a verb. On a day with one story all of them may be about the article's own subject,
 * which {@link LeadRowRule} asks for; their number gives them away, since hardly an article ends
 * so.
 */
final class LeadRunRule implements Rule {
  private static final int FEWEST = 4;
  // More are rather an article that is a list.
  private static final int LONGEST_RUN = 7;
  // What stands above so many is the article's own last paragraph: see docs/cleaning.md.
  private static final int MOST = 5;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 75;
  private static final int MOST_WITH_SENTENCES = 1;
  private static final double PART_THAT_GOES_ON = 0.5;
  private static final double PART_WITH_VERBS = 0.6;

  @Override
  public void apply(Page page) {
    List<Integer> run =
        Leads.last(page, LONGEST_RUN, i -> Leads.couldBe(page, i, SHORTEST, LONGEST));
    if (run.size() < FEWEST
        || run.size() > LONGEST_RUN
        || Leads.areAnnounced(page, run.get(0))
        || Leads.partThatGoesOn(page, run.get(0)) < PART_THAT_GOES_ON) {
      return;
    }
    List<Integer> leads = run.subList(Math.max(0, run.size() - MOST), run.size());
    if (beginWithVerbs(page, leads) && areSingleSentences(page, leads)) {
      leads.forEach(i -> page.drop(i, Dropped.Reason.OFF_TOPIC, Evidence.LEAD_IN_RUN));
    }
  }

  private static boolean beginWithVerbs(Page page, List<Integer> leads) {
    long verbs = leads.stream().filter(i -> page.opening(i) == Opening.VERB).count();
    return verbs >= PART_WITH_VERBS * leads.size();
  }

  private static boolean areSingleSentences(Page page, List<Integer> leads) {
    return leads.stream().filter(i -> page.block(i).hasInnerStop()).count() <= MOST_WITH_SENTENCES;
  }
}
