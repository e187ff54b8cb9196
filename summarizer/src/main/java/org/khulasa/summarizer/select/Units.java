package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * What can be added to a summary: for every candidate that may be used, itself behind the sentences
 * that it cannot do without.
 */
final class Units {
  // Shorter sentences are fragments, interjections or datelines.
  static final int FEWEST_WORDS = 6;
  private static final int FEWEST_WORDS_OF_ITEM = 3;
  // What needs three others to be understood is no summary.
  private static final int LONGEST_CHAIN = 3;
  // A list is told from its beginning on.
  private static final int LONGEST_LIST = 8;

  private final ImmutableList<ImmutableList<Candidate>> byCandidate;

  private Units(ImmutableList<ImmutableList<Candidate>> byCandidate) {
    this.byCandidate = byCandidate;
  }

  static Units of(CandidateSet candidates) {
    ImmutableList.Builder<ImmutableList<Candidate>> units = ImmutableList.builder();
    for (Candidate candidate : candidates.all()) {
      List<Candidate> unit = candidates.withLeadIns(candidate);
      units.add(
          isLongEnough(candidate) && isShortEnough(unit)
              ? ImmutableList.copyOf(unit)
              : ImmutableList.of());
    }
    return new Units(units.build());
  }

  private static boolean isLongEnough(Candidate candidate) {
    return candidate.words() >= (candidate.consecutive() ? FEWEST_WORDS_OF_ITEM : FEWEST_WORDS);
  }

  private static boolean isShortEnough(List<Candidate> unit) {
    return unit.size() <= LONGEST_LIST
        && unit.stream().filter(candidate -> !candidate.consecutive()).count() <= LONGEST_CHAIN;
  }

  /** The unit that ends with this candidate; empty if it must not be used. */
  List<Candidate> of(int candidate) {
    return byCandidate.get(candidate);
  }

  /** The indexes of all candidates that may be used. */
  List<Integer> usable() {
    List<Integer> usable = new ArrayList<>();
    for (int i = 0; i < byCandidate.size(); i++) {
      if (!byCandidate.get(i).isEmpty()) {
        usable.add(i);
      }
    }
    return usable;
  }

  /** The candidates behind this one whose unit it may be part of, or that merely follow it. */
  List<Integer> behind(int candidate) {
    List<Integer> behind = new ArrayList<>();
    for (int i = candidate + 1;
        i < Math.min(candidate + LONGEST_LIST + 1, byCandidate.size());
        i++) {
      if (!byCandidate.get(i).isEmpty()) {
        behind.add(i);
      }
    }
    return behind;
  }
}
