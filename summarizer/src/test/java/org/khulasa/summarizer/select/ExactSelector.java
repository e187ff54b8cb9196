package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.CoverageWeights;
import org.khulasa.summarizer.score.LearnedConcepts;
import org.khulasa.summarizer.score.PairWeights;

/**
 * Chooses the best there is of several articles, for what {@link CoverageSelector} is after, and
 * keeps how the two compare, both without a price for what is told again, which is a matter of
 * order. Where that uses 85 % of the budget, this does. Confined to one thread.
 */
public final class ExactSelector implements Selector {
  private final long seconds;
  private final boolean program;
  private final Selector shipped =
      new CoverageSelector(CoverageWeights.ONE_ARTICLE, PairWeights.builtIn(), false);
  private final List<Comparison> comparisons = new ArrayList<>();

  /**
   * A selector that gives up after so many seconds and takes the best so far.
   *
   * @param program whether the integer program is solved too, to be measured
   */
  public ExactSelector(long seconds, boolean program) {
    this.seconds = seconds;
    this.program = program;
  }

  /**
   * One choice, made by several methods.
   *
   * @param sentences the number of sentences to choose from
   * @param shipped the weight that is covered by {@link CoverageSelector}'s choice
   * @param faults what is wrong with that choice
   * @param stale whether that choice filled its budget with what is hardly new
   * @param exact the weight that is covered by the best choice
   * @param proven whether no choice is better
   * @param same whether both chose the same sentences
   * @param programValue the weight by integer programming, 0 if time ran out
   * @param shippedNanos the time that each took
   */
  public record Comparison(
      int sentences,
      double shipped,
      List<String> faults,
      boolean stale,
      double exact,
      boolean proven,
      boolean same,
      double programValue,
      long shippedNanos,
      long exactNanos,
      long programNanos) {}

  /** What was compared so far. */
  public List<Comparison> comparisons() {
    return comparisons;
  }

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    long start = System.nanoTime();
    List<Choice> choices = shipped.select(candidates, claims, limit, options);
    long afterShipped = System.nanoTime();
    ImmutableSet<Integer> chosen = indexes(choices);
    ChoiceProblem problem =
        asFullAs(
            chosen,
            ChoiceProblem.of(
                candidates,
                claims,
                LearnedConcepts.of(candidates, PairWeights.builtIn()),
                limit.total()));
    Solution best = BranchAndBound.solve(problem, chosen, seconds * 1_000_000_000);
    long afterExact = System.nanoTime();
    double byProgram = program ? IntegerProgram.solve(problem, seconds * 1000).value() : 0;
    long afterProgram = System.nanoTime();
    comparisons.add(
        new Comparison(
            problem.size(),
            problem.value(chosen),
            problem.faults(chosen),
            !problem.stale(chosen).isEmpty(),
            best.value(),
            best.proven(),
            best.chosen().equals(chosen),
            byProgram,
            afterShipped - start,
            afterExact - afterShipped,
            afterProgram - afterExact));
    return choices(problem, best.chosen());
  }

  /** A full summary is preferred to a weightier one, so a full one is compared with full ones. */
  static ChoiceProblem asFullAs(Set<Integer> chosen, ChoiceProblem problem) {
    double full = Cover.FULL_ENOUGH * problem.total();
    return problem.words(chosen) >= full ? problem.withLeastWords((int) Math.ceil(full)) : problem;
  }

  static ImmutableSet<Integer> indexes(List<Choice> choices) {
    return choices.stream()
        .map(choice -> choice.candidate().index())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Choice> choices(ChoiceProblem problem, Set<Integer> chosen) {
    double[] nothing = problem.covered(Set.of());
    return chosen.stream()
        .map(i -> new Choice(problem.candidate(i), problem.gain(i, nothing)))
        .sorted(Comparator.comparingDouble(choice -> -choice.score()))
        .toList();
  }
}
