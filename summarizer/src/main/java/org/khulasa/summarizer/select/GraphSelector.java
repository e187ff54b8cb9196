package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.SentenceGraph;

/** The graph baselines, TextRank and LexRank: the most central sentences that fit. */
public final class GraphSelector implements Selector {
  private final SentenceGraph.Similarity similarity;

  /** A selector by this notion of likeness. */
  public GraphSelector(SentenceGraph.Similarity similarity) {
    this.similarity = similarity;
  }

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    double[] ranks = SentenceGraph.of(candidates.all(), similarity).ranks();
    List<Choice> order = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      if (candidates.mayBeChosen(candidate)) {
        order.add(new Choice(candidate, ranks[candidate.index()]));
      }
    }
    order.sort(
        Comparator.comparingDouble((Choice choice) -> -choice.score())
            .thenComparingInt(choice -> choice.candidate().index()));
    return LeadSelector.takeInOrder(candidates, order, limit, options);
  }
}
