package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Lead under rules: the order of {@link LeadSelector} and its rule against near-repeats, and others
 * besides. For {@code LeadCheck}.
 */
public final class BoundLead implements Selector {
  /** What lead may be bound by besides. */
  public enum Rule {
    /** It ends at the first sentence that does not fit, instead of going on behind it. */
    STOPS_WHEN_FULL,
    /** Nothing that {@link Retelling} calls told. */
    NO_RETELLING,
    /** Nothing whose claim a chosen sentence makes. */
    NO_CLAIM_TWICE,
    /** Nothing cut off, unbalanced, or leaning on a sentence before it. */
    STANDS_ALONE
  }

  private final ImmutableSet<Rule> rules;

  /** Lead bound by these rules. */
  public BoundLead(Rule... rules) {
    this.rules = ImmutableSet.copyOf(rules);
  }

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    Told told = new Told(new Retelling(candidates, false));
    List<Choice> taken = new ArrayList<>();
    int used = 0;
    for (Choice choice : LeadSelector.inOrder(candidates)) {
      Candidate candidate = choice.candidate();
      if (taken.stream().anyMatch(other -> isRepeated(candidate, other.candidate()))
          || isBarred(candidate, taken, claims, told)) {
        continue;
      }
      int cost = limit.cost(candidate);
      if (used + cost <= limit.total()) {
        taken.add(choice);
        told.add(candidate);
        used += cost;
      } else if (rules.contains(Rule.STOPS_WHEN_FULL)) {
        break;
      }
    }
    return ImmutableList.copyOf(taken);
  }

  private static boolean isRepeated(Candidate candidate, Candidate other) {
    return LeadSelector.nearlyRepeats(candidate.termSet(), other.termSet());
  }

  private boolean isBarred(
      Candidate candidate, List<Choice> taken, ClaimMatcher claims, Told told) {
    return (rules.contains(Rule.STANDS_ALONE) && (!candidate.fit() || candidate.leans()))
        || (rules.contains(Rule.NO_RETELLING) && told.isRetold(candidate))
        || (rules.contains(Rule.NO_CLAIM_TWICE)
            && claims.others(candidate).stream()
                .anyMatch(
                    other ->
                        taken.stream()
                            .anyMatch(choice -> choice.candidate().index() == other.index())));
  }
}
