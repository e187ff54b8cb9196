package org.khulasa.summarizer.select;

import java.util.List;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.CandidateSet;

/** Chooses the sentences of a summary. Implementations are immutable. */
@FunctionalInterface
public interface Selector {
  /**
   * Chooses under a limit.
   *
   * @return the choice in the order it was made, best first; within the limit; empty if no sentence
   *     fits
   */
  List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options);
}
