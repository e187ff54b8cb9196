package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.Concepts;

/**
 * What {@link Cover} is after, without its way to get there: the most concept weight, each concept
 * as the best of the chosen sentences has it, under all that a choice must keep to. Sentences are
 * given by their indexes.
 */
final class ChoiceProblem {
  private static final double ROUNDING = 1e-9;

  private final ImmutableList<Candidate> candidates;
  private final Units units;
  private final Concepts concepts;
  private final int total;
  private final int leastWords;
  private final boolean[][] conflicts;
  private final Retelling retelling;

  private ChoiceProblem(
      ImmutableList<Candidate> candidates,
      Units units,
      Concepts concepts,
      int total,
      int leastWords,
      boolean[][] conflicts,
      Retelling retelling) {
    this.candidates = candidates;
    this.units = units;
    this.concepts = concepts;
    this.total = total;
    this.leastWords = leastWords;
    this.conflicts = conflicts;
    this.retelling = retelling;
  }

  static ChoiceProblem of(
      CandidateSet set, ClaimMatcher claims, Concepts concepts, int totalWords) {
    ImmutableList<Candidate> all = ImmutableList.copyOf(set.all());
    List<ImmutableSet<String>> terms = all.stream().map(Candidate::termSet).toList();
    boolean[][] conflicts = new boolean[all.size()][all.size()];
    for (Candidate candidate : all) {
      int i = candidate.index();
      claims.group(candidate).forEach(other -> conflicts[i][other] = true);
      for (int j = 0; j < i; j++) {
        conflicts[i][j] |= shareMost(terms.get(i), terms.get(j));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean either = conflicts[i][j] || conflicts[j][i];
        conflicts[i][j] = either;
        conflicts[j][i] = either;
      }
      conflicts[i][i] = false;
    }
    Units units = Units.of(set);
    // What comes together as one unit is not held against each other.
    for (int i : units.usable()) {
      for (Candidate a : units.of(i)) {
        units.of(i).forEach(b -> conflicts[a.index()][b.index()] = false);
      }
    }
    return new ChoiceProblem(
        all, units, concepts, totalWords, 0, conflicts, new Retelling(set, false));
  }

  private static boolean shareMost(ImmutableSet<String> terms, ImmutableSet<String> others) {
    return Told.isMost(
        Sets.intersection(terms, others).size(), Math.min(terms.size(), others.size()));
  }

  /** The same, of which a solution must use at least so many words. */
  ChoiceProblem withLeastWords(int words) {
    return new ChoiceProblem(candidates, units, concepts, total, words, conflicts, retelling);
  }

  int size() {
    return candidates.size();
  }

  int total() {
    return total;
  }

  int leastWords() {
    return leastWords;
  }

  int cost(int sentence) {
    return candidates.get(sentence).words();
  }

  /** Whether two sentences must not both be chosen. */
  boolean conflict(int a, int b) {
    return conflicts[a][b];
  }

  /** The sentences that may be chosen for themselves. */
  List<Integer> usable() {
    return units.usable();
  }

  /** The sentences that come with this one, itself last; empty if it is not usable. */
  List<Integer> unit(int sentence) {
    return units.of(sentence).stream().map(Candidate::index).toList();
  }

  Candidate candidate(int sentence) {
    return candidates.get(sentence);
  }

  /** What each concept weighs in a sentence, 0 if it is not in it. */
  double[] weights(int sentence) {
    return covered(Set.of(sentence));
  }

  double gain(int sentence, double[] covered) {
    return concepts.gain(candidates.get(sentence), covered);
  }

  double[] covered(Set<Integer> chosen) {
    double[] covered = new double[concepts.size()];
    chosen.forEach(sentence -> concepts.cover(candidates.get(sentence), covered));
    return covered;
  }

  double value(Set<Integer> chosen) {
    double value = 0;
    for (double weight : covered(chosen)) {
      value += weight;
    }
    return value;
  }

  int words(Set<Integer> chosen) {
    return chosen.stream().mapToInt(this::cost).sum();
  }

  /** What is wrong with a choice; empty if nothing. */
  List<String> faults(Set<Integer> chosen) {
    List<String> faults = new ArrayList<>();
    if (words(chosen) > total || words(chosen) < leastWords) {
      faults.add(words(chosen) + " words");
    }
    Set<Integer> accounted = new HashSet<>();
    for (int i : chosen) {
      if (chosen.containsAll(unit(i))) {
        accounted.addAll(unit(i));
      }
      for (int j : chosen) {
        if (j < i && conflicts[i][j]) {
          faults.add(j + " and " + i + " say the same");
        }
      }
    }
    for (int i : chosen) {
      if (!accounted.contains(i)) {
        faults.add(i + " does not stand by itself");
      }
    }
    return faults;
  }

  /**
   * The part of a choice in which, in whatever order it is made, some sentence comes too late to be
   * new enough or only tells again what the others tell; empty if there is an order in which none
   * does. What is new only shrinks as the choice grows, and what is told grows, so the last are
   * found one by one, and no choice that includes such a part is in order unless one of its
   * sentences leads in another.
   */
  Set<Integer> stale(Set<Integer> chosen) {
    Set<Integer> rest = new HashSet<>(chosen);
    Set<Integer> leadIns = new HashSet<>();
    for (int sentence : chosen) {
      leadIns.addAll(leadIns(sentence));
    }
    boolean found = true;
    while (found) {
      found = rest.removeIf(leadIns::contains);
      for (int sentence : ImmutableList.copyOf(rest)) {
        Set<Integer> before = new HashSet<>(rest);
        before.removeAll(unit(sentence));
        double[] covered = covered(before);
        double fresh = gain(sentence, covered);
        double all = fresh + concepts.coveredOf(candidates.get(sentence), covered);
        boolean isNew = all == 0 || fresh / all >= Cover.LEAST_NEW - ROUNDING;
        if (isNew && !isRetold(sentence, before)) {
          rest.remove(sentence);
          found = true;
          break;
        }
      }
    }
    return rest;
  }

  private boolean isRetold(int sentence, Set<Integer> before) {
    Told told = new Told(retelling);
    before.forEach(other -> told.add(candidates.get(other)));
    return told.isRetold(candidates.get(sentence));
  }

  /** The sentences that cannot be used without this one. */
  List<Integer> dependents(int sentence) {
    return usable().stream().filter(other -> leadIns(other).contains(sentence)).toList();
  }

  private List<Integer> leadIns(int sentence) {
    List<Integer> unit = unit(sentence);
    return unit.isEmpty() ? unit : unit.subList(0, unit.size() - 1);
  }
}
