package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
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
 * article that passes over its headline takes in a sentence that says it, one of an event of
 * several days what came last. The opening of a feature is no news of an event, and not taken.
 */
public final class CoverageSelector implements Selector {
  private final CoverageWeights oneArticle;
  private final PairWeights severalArticles;
  private final boolean priced;

  /** A selector with these weights for one article and for more. */
  public CoverageSelector(CoverageWeights oneArticle, PairWeights severalArticles) {
    this(oneArticle, severalArticles, true);
  }

  /**
   * The same, with or without a price for what is told again, the latest news, and the rule on
   * features.
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
    Interest interest = Interest.of(candidates, options);
    Units units =
        Units.of(
            one || !priced
                ? candidates
                : candidates.barring(SoftLeads.of(candidates)).barring(Columns.of(candidates)));
    Retelling retelling = new Retelling(candidates, options.toldOnce(), priced);
    Filling filling =
        new Filling(
            candidates,
            limit,
            one,
            kind -> new Cover(units, concepts, interest, claims, retelling, limit, kind));
    if (interest.isFocused()) {
      return ImmutableList.copyOf(filling.from(ImmutableList.of()).choices());
    }
    if (one) {
      return oneArticle(candidates, units, filling);
    }
    return priced
        ? severalArticles(candidates, units, limit, filling)
        : ImmutableList.copyOf(filling.from(ImmutableList.of()).choices());
  }

  /** An article's report in brief begins as the article does, and says what its headline says. */
  private static List<Choice> oneArticle(CandidateSet candidates, Units units, Filling filling) {
    Candidate first = candidates.all().get(0);
    Cover best = filling.from(ImmutableList.of(first));
    Headline headline = Headline.of(first.document(), candidates);
    for (Candidate teller : headline.tellers(units, best.choices(), first)) {
      Cover other = filling.from(ImmutableList.of(first, teller));
      if ((other.isFull() || !best.isFull())
          && headline.isToldBetter(other.choices(), best.choices())) {
        return ImmutableList.copyOf(other.choices());
      }
    }
    return ImmutableList.copyOf(best.choices());
  }

  /**
   * A choice that tells the latest news of an event of several days. A passage that is chosen for
   * nothing else counts for nothing, so that the story begins with an earlier sentence if there is
   * one to begin with.
   */
  private static List<Choice> severalArticles(
      CandidateSet candidates, Units units, Limit limit, Filling filling) {
    Cover best = filling.from(ImmutableList.of());
    Optional<List<Candidate>> news = LatestNews.of(candidates).untold(units, best.choices(), limit);
    if (news.isEmpty()) {
      return ImmutableList.copyOf(best.choices());
    }
    Cover other = filling.from(news.get());
    List<Candidate> chosen = Lists.transform(other.choices(), Choice::candidate);
    if (!chosen.containsAll(news.get()) || (best.isFull() && !other.isFull())) {
      return ImmutableList.copyOf(best.choices());
    }
    return other.choices().stream()
        .map(
            choice ->
                news.get().contains(choice.candidate())
                    ? new Choice(choice.candidate(), 0, true)
                    : choice)
        .collect(ImmutableList.toImmutableList());
  }
}
