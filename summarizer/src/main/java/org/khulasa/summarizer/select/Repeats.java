package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khulasa.summarizer.cluster.Evidence;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Keeps a summary from telling again what its own source marks say is told: of two chosen sentences
 * of which one is evidence of the other, the one chosen for less goes, and what is next best gets
 * its room. One telling again is let pass otherwise ({@link Retelling}), since likeness alone is
 * often wrong; evidence hardly ever is.
 */
public final class Repeats {
  /** What takes the room of a repeat may be another one. */
  private static final int MOST_ROUNDS = 2;

  private final Evidence evidence;

  public Repeats(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * What a selector chooses without the repeats.
   *
   * @param selector chooses among candidates; called once, and again where there are repeats
   */
  public List<Choice> without(
      CandidateSet candidates, Function<CandidateSet, List<Choice>> selector) {
    CandidateSet left = candidates;
    List<Choice> choices = selector.apply(left);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Set<Integer> repeats = of(choices);
      if (repeats.isEmpty()) {
        break;
      }
      left = left.barring(repeats);
      choices = selector.apply(left);
    }
    return choices;
  }

  /** The indexes of the chosen sentences that repeat one which was chosen for more. */
  private Set<Integer> of(List<Choice> choices) {
    List<Choice> best = new ArrayList<>(choices);
    best.sort(Comparator.comparingDouble(Choice::score).reversed());
    List<Candidate> kept = new ArrayList<>();
    Set<Integer> repeats = new HashSet<>();
    for (Choice choice : best) {
      Candidate candidate = choice.candidate();
      if (kept.stream().anyMatch(other -> areOne(candidate, other))) {
        repeats.add(candidate.index());
      } else {
        kept.add(candidate);
      }
    }
    return repeats;
  }

  private boolean areOne(Candidate one, Candidate other) {
    return evidence.of(one).contains(other) || evidence.of(other).contains(one);
  }
}
