package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A {@link ChoiceProblem} as an integer program (after Gillick and Favre 2009): x says whether a
 * sentence is chosen, z which chosen sentence a concept is counted in.
 *
 * <p>Concepts that stand in the same sentences, in the same order of weight, share their z; those
 * of one sentence need none. What each chosen sentence must say that is new is not linear: a choice
 * that breaks it is forbidden, and the program solved again.
 */
final class IntegerProgram {
  private static final double ROUNDING = 1e-6;

  private final ChoiceProblem problem;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> chosen = new TreeMap<>();

  private IntegerProgram(ChoiceProblem problem) {
    this.problem = problem;
    Set<Integer> members = new HashSet<>();
    problem.usable().forEach(sentence -> members.addAll(problem.unit(sentence)));
    members.forEach(i -> chosen.put(i, model.newVariable("x" + i).binary()));
    limitWords();
    tieUnits();
    forbidConflicts();
    countConcepts();
  }

  /** Solves a problem within so many milliseconds, or returns an empty choice, not proven. */
  static Solution solve(ChoiceProblem problem, long millis) {
    IntegerProgram program = new IntegerProgram(problem);
    long deadline = System.nanoTime() + millis * 1_000_000;
    while (true) {
      long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
      program.model.options.time_suffice = left;
      program.model.options.time_abort = left;
      Optimisation.Result result = program.model.maximise();
      Set<Integer> choice = program.choice(result);
      if (!result.getState().isOptimal()) {
        return new Solution(ImmutableSet.of(), 0, false);
      }
      Set<Integer> stale = problem.stale(choice);
      if (stale.isEmpty()) {
        return new Solution(ImmutableSet.copyOf(choice), problem.value(choice), true);
      }
      program.forbid(stale);
    }
  }

  private Set<Integer> choice(Optimisation.Result result) {
    Set<Integer> choice = new HashSet<>();
    chosen.forEach(
        (sentence, x) -> {
          if (result.doubleValue(model.indexOf(x)) > 0.5) {
            choice.add(sentence);
          }
        });
    return choice;
  }

  private void limitWords() {
    Expression words = model.newExpression("words").upper(problem.total());
    words.lower(problem.leastWords());
    chosen.forEach((sentence, x) -> words.set(x, problem.cost(sentence)));
  }

  /** A sentence comes with its lead-ins; one that is only a lead-in comes with what it leads in. */
  private void tieUnits() {
    Set<Integer> usable = ImmutableSet.copyOf(problem.usable());
    for (int sentence : chosen.keySet()) {
      for (int member : problem.unit(sentence)) {
        if (member != sentence) {
          atMost(0, "with" + sentence + "," + member).set(x(sentence), 1).set(x(member), -1);
        }
      }
      if (!usable.contains(sentence)) {
        Expression alone = atMost(0, "alone" + sentence).set(x(sentence), 1);
        problem.dependents(sentence).forEach(other -> alone.set(x(other), -1));
      }
    }
  }

  /** Each conflict stands in a clique of them, as large as comes up: that is the tighter bound. */
  private void forbidConflicts() {
    Set<List<Integer>> done = new HashSet<>();
    for (int a : chosen.keySet()) {
      for (int b : chosen.keySet()) {
        if (a < b && problem.conflict(a, b) && !done.contains(List.of(a, b))) {
          List<Integer> clique = new ArrayList<>(List.of(a, b));
          for (int c : chosen.keySet()) {
            if (clique.stream().allMatch(other -> problem.conflict(c, other))) {
              clique.add(c);
            }
          }
          Expression one = atMost(1, "claim" + a + "," + b);
          for (int c : clique) {
            one.set(x(c), 1);
            clique.forEach(d -> done.add(List.of(c, d)));
          }
        }
      }
    }
  }

  private void countConcepts() {
    Map<Integer, Map<Integer, Double>> byConcept = new TreeMap<>();
    for (int sentence : chosen.keySet()) {
      double[] weights = problem.weights(sentence);
      for (int concept = 0; concept < weights.length; concept++) {
        if (weights[concept] > 0) {
          byConcept.computeIfAbsent(concept, c -> new TreeMap<>()).put(sentence, weights[concept]);
        }
      }
    }
    Map<List<Integer>, Map<Integer, Double>> merged = new HashMap<>();
    for (Map<Integer, Double> weights : byConcept.values()) {
      List<Integer> order = new ArrayList<>(weights.keySet());
      order.sort(Comparator.comparingDouble((Integer s) -> -weights.getOrDefault(s, 0.0)));
      Map<Integer, Double> sum = merged.computeIfAbsent(order, o -> new TreeMap<>());
      weights.forEach((sentence, weight) -> sum.merge(sentence, weight, Double::sum));
    }
    Map<Integer, Double> alone = new TreeMap<>();
    int number = 0;
    for (Map<Integer, Double> weights : merged.values()) {
      if (weights.size() == 1) {
        alone.putAll(weights);
        continue;
      }
      Expression once = atMost(1, "once" + number);
      for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
        String name = number + "," + entry.getKey();
        Variable z = model.newVariable("z" + name).lower(0).upper(1).weight(entry.getValue());
        once.set(z, 1);
        atMost(0, "in" + name).set(z, 1).set(x(entry.getKey()), -1);
      }
      number++;
    }
    alone.forEach((sentence, weight) -> x(sentence).weight(weight));
  }

  private void forbid(Set<Integer> stale) {
    Expression cut = atMost(stale.size() - 1, "stale" + stale);
    Map<Integer, Integer> factors = new TreeMap<>();
    stale.forEach(sentence -> factors.merge(sentence, 1, Integer::sum));
    for (int sentence : stale) {
      problem.dependents(sentence).forEach(other -> factors.merge(other, -1, Integer::sum));
    }
    factors.forEach((sentence, factor) -> cut.set(x(sentence), factor));
  }

  private Expression atMost(int upper, String name) {
    Expression expression = model.newExpression(name);
    expression.upper(upper + ROUNDING);
    return expression;
  }

  private Variable x(int sentence) {
    Variable x = chosen.get(sentence);
    if (x == null) {
      throw new IllegalArgumentException("sentence " + sentence + " is in no unit");
    }
    return x;
  }
}
