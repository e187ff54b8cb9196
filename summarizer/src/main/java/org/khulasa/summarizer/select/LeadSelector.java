package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * The lead baseline: the first sentence of every article in turn, then the second of every article,
 * and so on, without those that repeat and those that do not fit.
 */
public final class LeadSelector implements Selector {
  private static final double NEAR_REPEAT = 0.8;

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    return takeInOrder(candidates, inOrder(candidates), limit, options);
  }

  /** The first sentence of every article in turn, then the second, and so on. */
  static List<Choice> inOrder(CandidateSet candidates) {
    List<Candidate> order = new ArrayList<>();
    int longest = 0;
    for (int document = 0; document < candidates.documents().size(); document++) {
      longest = Math.max(longest, candidates.of(document).size());
    }
    for (int position = 0; position < longest; position++) {
      for (int document = 0; document < candidates.documents().size(); document++) {
        List<Candidate> article = candidates.of(document);
        if (position < article.size() && candidates.mayBeChosen(article.get(position))) {
          order.add(article.get(position));
        }
      }
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      choices.add(new Choice(order.get(i), 1.0 / (1 + i)));
    }
    return choices;
  }

  /** Takes what fits from the first on, without near-repeats; and retellings, if asked for. */
  static List<Choice> takeInOrder(
      CandidateSet candidates, List<Choice> order, Limit limit, SummaryOptions options) {
    Optional<Told> told =
        options.toldOnce()
            ? Optional.of(new Told(new Retelling(candidates, true)))
            : Optional.empty();
    List<Choice> taken = new ArrayList<>();
    List<ImmutableSet<String>> soFar = new ArrayList<>();
    int used = 0;
    for (Choice choice : order) {
      int cost = limit.cost(choice.candidate());
      ImmutableSet<String> terms = choice.candidate().termSet();
      if (used + cost <= limit.total()
          && soFar.stream().noneMatch(other -> nearlyRepeats(terms, other))
          && told.filter(t -> t.isRetold(choice.candidate())).isEmpty()) {
        taken.add(choice);
        told.ifPresent(t -> t.add(choice.candidate()));
        soFar.add(terms);
        used += cost;
        if (used == limit.total()) {
          break;
        }
      }
    }
    return ImmutableList.copyOf(taken);
  }

  // Plainer than our own claim matching on purpose: a baseline must not change when that does. With
  // this threshold lead scores best on the dev sets.
  static boolean nearlyRepeats(ImmutableSet<String> a, ImmutableSet<String> b) {
    int shared = Sets.intersection(a, b).size();
    return 2.0 * shared >= NEAR_REPEAT * (a.size() + b.size());
  }
}
