package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.control.Interest;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.Concepts;
import org.khulasa.summarizer.score.CoverageWeights;
import org.khulasa.summarizer.score.LearnedConcepts;
import org.khulasa.summarizer.score.PairWeights;

/**
 * Covers as much concept weight as the budget allows (budgeted maximum coverage, chosen greedily by
 * gain over a power of the cost; Lin and Bilmes 2010). What is added is always a sentence with the
 * ones before it that it leans on, and never one whose claim is said already. A summary of one
 * article that passes over its headline takes in a sentence that says it.
 */
public final class CoverageSelector implements Selector {
  // Every try fills a summary anew and looks at all sentences. Some 60 are enough for a few
  // articles; among many, one sentence more or less matters little, and the cost must stay linear.
  private static final int MOST_TRIES = 60;
  private static final int MOST_LOOKS = 200_000;
  // A gap is worth some tries even then, without the sentences that were chosen last.
  private static final int FEWEST_TRIES = 10;

  private final CoverageWeights oneArticle;
  private final PairWeights severalArticles;
  private final boolean priced;

  /** A selector with these weights for one article and for more. */
  public CoverageSelector(CoverageWeights oneArticle, PairWeights severalArticles) {
    this(oneArticle, severalArticles, true);
  }

  /**
   * The same, with or without a price for what is told again.
   *
   * @param priced without it, what a choice is worth does not depend on its order, so that it can
   *     be compared with the best there is
   */
  CoverageSelector(CoverageWeights oneArticle, PairWeights severalArticles, boolean priced) {
    this.oneArticle = oneArticle;
    this.severalArticles = severalArticles;
    this.priced = priced;
  }

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    boolean one = candidates.withSentences().size() == 1;
    Concepts concepts =
        one ? Concepts.of(candidates, oneArticle) : LearnedConcepts.of(candidates, severalArticles);
    Greed greed = one ? Greed.ONE_ARTICLE : Greed.SEVERAL_ARTICLES;
    Interest interest = Interest.of(candidates, options);
    Units units = Units.of(candidates);
    Retelling retelling = new Retelling(candidates, options.toldOnce(), priced);
    Function<Greed, Cover> with =
        kind -> new Cover(units, concepts, interest, claims, retelling, limit, kind);
    Supplier<Cover> empty =
        () -> {
          Cover cover = with.apply(greed);
          // An article's report in brief begins as the article does.
          if (one && !interest.isFocused()) {
            cover.begin(candidates.all().get(0));
          }
          return cover;
        };
    Cover best = filled(candidates, limit, one, with, empty);
    if (one && !interest.isFocused()) {
      Candidate first = candidates.all().get(0);
      Headline headline = Headline.of(first.document(), candidates);
      for (Candidate teller : headline.tellers(units, best.choices(), first)) {
        Supplier<Cover> begun =
            () -> {
              Cover cover = empty.get();
              cover.begin(teller);
              return cover;
            };
        Cover other = filled(candidates, limit, true, with, begun);
        if ((other.isFull() || !best.isFull())
            && headline.isToldBetter(other.choices(), best.choices())) {
          best = other;
          break;
        }
      }
    }
    return ImmutableList.copyOf(best.choices());
  }

  /**
   * A summary filled up as well as may be.
   *
   * @param empty what it begins with
   */
  private static Cover filled(
      CandidateSet candidates,
      Limit limit,
      boolean one,
      Function<Greed, Cover> with,
      Supplier<Cover> empty) {
    int tries = Math.min(MOST_TRIES, MOST_LOOKS / Math.max(1, candidates.all().size()));
    Cover best = empty.get();
    best.fill(ImmutableSet.of());
    if (!one && !candidates.all().isEmpty()) {
      best = improved(best, with, tries);
    }
    // The greedy choice may leave a gap that no sentence fits. Leaving out one of its sentences and
    // filling up again often closes it; of these the one that covers most wins. Only if that fails
    // too, sentences that say little new may close it.
    for (boolean stale : new boolean[] {false, true}) {
      if (best.isFull() || limit.perSentence()) {
        break;
      }
      List<Choice> greedy = ImmutableList.copyOf(best.choices());
      if (stale) {
        best.fillUp();
      }
      int mostGaps = Math.min(greedy.size(), Math.max(tries, FEWEST_TRIES));
      for (Choice left : greedy.subList(greedy.size() - mostGaps, greedy.size())) {
        Cover other = empty.get();
        other.fill(ImmutableSet.of(left.candidate().index()));
        if (stale) {
          other.fillUp();
        }
        if (other.isBetterThan(best)) {
          best = other;
        }
      }
    }
    if (limit.perSentence()) {
      best.fillUp();
    }
    return best;
  }

  /**
   * A choice that cannot be bettered by giving up one of its sentences for good, keeping the others
   * and filling up again; or the best found within the number of tries.
   */
  private static Cover improved(Cover start, Function<Greed, Cover> with, int mostTries) {
    Cover best = start;
    for (Greed greed : Greed.OTHERS) {
      Cover other = with.apply(greed);
      other.fill(ImmutableSet.of());
      best = other.isBetterThan(best) ? other : best;
    }
    int tries = 0;
    boolean better = true;
    while (better) {
      better = false;
      Cover last = best;
      for (Choice left : ImmutableList.copyOf(last.choices())) {
        for (Greed greed : Greed.REFILLS) {
          if (tries++ >= mostTries) {
            return best;
          }
          Cover other = with.apply(greed);
          other.keep(last, left.candidate());
          other.fill(ImmutableSet.of(left.candidate().index()));
          if (other.isBetterThan(best)) {
            best = other;
            better = true;
          }
        }
      }
    }
    return best;
  }
}
