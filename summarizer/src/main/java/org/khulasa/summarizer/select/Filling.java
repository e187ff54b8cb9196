package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/** Fills summaries of some articles: greedily, then bettered by giving up sentences. */
final class Filling {
  // Every try fills a summary anew and looks at all sentences. Some 60 are enough for a few
  // articles; among many, one sentence more or less matters little, and the cost must stay linear.
  private static final int MOST_TRIES = 60;
  private static final int MOST_LOOKS = 200_000;
  // A gap is worth some tries even then, without the sentences that were chosen last.
  private static final int FEWEST_TRIES = 10;

  private final CandidateSet candidates;
  private final Limit limit;
  private final boolean one;
  private final Function<Greed, Cover> empty;

  /**
   * The summaries of some articles under a limit.
   *
   * @param one whether it is one article
   * @param empty a summary with nothing in it, to be filled in one way
   */
  Filling(CandidateSet candidates, Limit limit, boolean one, Function<Greed, Cover> empty) {
    this.candidates = candidates;
    this.limit = limit;
    this.one = one;
    this.empty = empty;
  }

  /**
   * A summary filled up as well as may be.
   *
   * @param beginning what it has in any case, as far as that may be used and fits
   */
  Cover from(List<Candidate> beginning) {
    Greed greed = one ? Greed.ONE_ARTICLE : Greed.SEVERAL_ARTICLES;
    int tries = Math.min(MOST_TRIES, MOST_LOOKS / Math.max(1, candidates.all().size()));
    Cover best = begun(beginning, greed);
    best.fill(ImmutableSet.of());
    if (!one && !candidates.all().isEmpty()) {
      best = improved(best, beginning, tries);
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
        Cover other = begun(beginning, greed);
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
  private Cover improved(Cover start, List<Candidate> beginning, int mostTries) {
    Set<Candidate> kept = new HashSet<>(beginning);
    Cover best = start;
    for (Greed greed : Greed.OTHERS) {
      Cover other = begun(beginning, greed);
      other.fill(ImmutableSet.of());
      best = other.isBetterThan(best) ? other : best;
    }
    int tries = 0;
    boolean better = true;
    while (better) {
      better = false;
      Cover last = best;
      for (Choice left : ImmutableList.copyOf(last.choices())) {
        if (kept.contains(left.candidate())) {
          continue;
        }
        for (Greed greed : Greed.REFILLS) {
          if (tries++ >= mostTries) {
            return best;
          }
          Cover other = empty.apply(greed);
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

  private Cover begun(List<Candidate> beginning, Greed greed) {
    Cover cover = empty.apply(greed);
    beginning.forEach(cover::begin);
    return cover;
  }
}
