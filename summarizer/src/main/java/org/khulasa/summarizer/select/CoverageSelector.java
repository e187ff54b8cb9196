package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.control.Interest;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.Concepts;
import org.khulasa.summarizer.score.CoverageWeights;

/**
 * Covers as much concept weight as the budget allows (budgeted maximum coverage, chosen greedily by
 * gain over a power of the cost; Lin and Bilmes 2010). What is added is always a sentence with the
 * ones before it that it leans on, and never one whose claim is said already.
 */
public final class CoverageSelector implements Selector {
  private final CoverageWeights oneArticle;
  private final CoverageWeights severalArticles;

  /** A selector with these weights for one article and for more. */
  public CoverageSelector(CoverageWeights oneArticle, CoverageWeights severalArticles) {
    this.oneArticle = oneArticle;
    this.severalArticles = severalArticles;
  }

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    CoverageWeights weights = candidates.documents().size() == 1 ? oneArticle : severalArticles;
    Concepts concepts = Concepts.of(candidates, weights);
    Interest interest = Interest.of(candidates, options);
    Units units = Units.of(candidates);
    Cover best = new Cover(units, concepts, interest, claims, limit, weights);
    best.fill(ImmutableSet.of());
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
      for (Choice left : greedy) {
        Cover other = new Cover(units, concepts, interest, claims, limit, weights);
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
    return ImmutableList.copyOf(best.choices());
  }
}
