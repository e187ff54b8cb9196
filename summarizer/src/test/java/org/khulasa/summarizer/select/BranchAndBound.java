package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the best choice by trying all, except where it can be shown that none is better: nothing
 * that is added is worth more than now, since gains only shrink, and no more of it fits than if
 * sentences could be cut anywhere (the fractional knapsack).
 */
final class BranchAndBound {
  private static final double ROUNDING = 1e-9;

  private final ChoiceProblem problem;
  private final long deadline;
  private final List<List<Integer>> units = new ArrayList<>();
  private final Set<Integer> usable;
  private Set<Integer> best;
  private double bestValue;
  private boolean proven = true;

  private BranchAndBound(ChoiceProblem problem, Set<Integer> start, long deadline) {
    this.problem = problem;
    this.deadline = deadline;
    this.usable = ImmutableSet.copyOf(problem.usable());
    for (int i = 0; i < problem.size(); i++) {
      units.add(problem.unit(i));
    }
    best = start;
    bestValue = problem.value(start);
  }

  /**
   * Solves a problem.
   *
   * @param start a choice to be bettered, returned if there is none better
   * @param nanos after this time the best choice so far is returned
   */
  static Solution solve(ChoiceProblem problem, Set<Integer> start, long nanos) {
    BranchAndBound search = new BranchAndBound(problem, start, System.nanoTime() + nanos);
    search.extend(Set.of(), new HashSet<>());
    return new Solution(ImmutableSet.copyOf(search.best), search.bestValue, search.proven);
  }

  /** A sentence that may still be added: at most what it gains, at least what it costs. */
  private record Open(int sentence, double gain, int cost) {
    double density() {
      return gain / Math.max(1, cost);
    }
  }

  /** Looks at all choices that have these sentences and none of the excluded. */
  private void extend(Set<Integer> chosen, Set<Integer> excluded) {
    if (System.nanoTime() > deadline) {
      proven = false;
      return;
    }
    double[] covered = problem.covered(chosen);
    double value = 0;
    for (double weight : covered) {
      value += weight;
    }
    if (value > bestValue + ROUNDING
        && problem.words(chosen) >= problem.leastWords()
        && problem.stale(chosen).isEmpty()) {
      best = chosen;
      bestValue = value;
    }
    int room = problem.total() - problem.words(chosen);
    List<Open> open = open(chosen, excluded, covered, room);
    Set<Integer> without = new HashSet<>(excluded);
    for (int i = 0; i < open.size() && proven; i++) {
      if (value + mostGain(open.subList(i, open.size()), room) <= bestValue + ROUNDING) {
        return;
      }
      int sentence = open.get(i).sentence();
      // What leans on an excluded sentence went with it.
      if (units.get(sentence).stream().noneMatch(without::contains)) {
        Set<Integer> more = new HashSet<>(chosen);
        more.addAll(units.get(sentence));
        extend(more, without);
      }
      without.add(sentence);
    }
  }

  private List<Open> open(Set<Integer> chosen, Set<Integer> excluded, double[] covered, int room) {
    List<Open> open = new ArrayList<>();
    for (int sentence : usable) {
      if (chosen.contains(sentence)) {
        continue;
      }
      List<Integer> unit = units.get(sentence);
      int cost = 0;
      double gain = 0;
      boolean possible = true;
      for (int member : unit) {
        if (!chosen.contains(member)) {
          cost += problem.cost(member);
          possible &= chosen.stream().noneMatch(other -> problem.conflict(member, other));
          // Lead-ins that count for themselves are counted there.
          gain +=
              member == sentence || !usable.contains(member) ? problem.gain(member, covered) : 0;
        }
      }
      if (possible && cost <= room && unit.stream().noneMatch(excluded::contains)) {
        open.add(new Open(sentence, gain, problem.cost(sentence)));
      }
    }
    open.sort(Comparator.comparingDouble(Open::density).reversed());
    return open;
  }

  private static double mostGain(List<Open> byDensity, int room) {
    double gain = 0;
    int left = room;
    for (Open next : byDensity) {
      if (next.cost() >= left) {
        return gain + next.density() * left;
      }
      gain += next.gain();
      left -= next.cost();
    }
    return gain;
  }
}
