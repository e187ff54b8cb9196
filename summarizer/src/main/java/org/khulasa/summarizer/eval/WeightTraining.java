package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khulasa.core.Analyzer;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.score.PairTrainer;
import org.khulasa.summarizer.score.PairWeights;

/**
 * Learns from evaluation items of several articles what makes words likely to stand in somebody
 * else's summary, and says how well that travels: with weights learned without an item's event, the
 * item may be summarised as if it had never been seen.
 */
public final class WeightTraining {
  private final ImmutableMap<EvaluationItem, PairTrainer.Example> examples;

  private WeightTraining(ImmutableMap<EvaluationItem, PairTrainer.Example> examples) {
    this.examples = examples;
  }

  /**
   * Prepares the items; those of one article only are left out.
   *
   * @param analyzer as in {@link SummaryEvaluation}
   */
  public static WeightTraining of(Analyzer analyzer, List<EvaluationItem> items) {
    ImmutableMap.Builder<EvaluationItem, PairTrainer.Example> examples = ImmutableMap.builder();
    for (EvaluationItem item : items) {
      if (item.documents().size() > 1) {
        examples.put(
            item, PairTrainer.Example.of(analyzer.analyze(item.documents()), item.references()));
      }
    }
    return new WeightTraining(examples.buildKeepingLast());
  }

  /** The number of items there is to learn from. */
  public int items() {
    return examples.size();
  }

  /** The weights learned from all items. */
  public PairWeights weights() {
    return PairTrainer.train(examples.values().asList());
  }

  /**
   * A summarizer for each item, whose weights were learned from the items of other units only.
   *
   * @param folds into how many parts the units are divided; at least 2, and not more than there are
   *     units
   * @param seed decides which units share a part
   */
  public Function<EvaluationItem, Summarizer> crossValidated(int folds, long seed) {
    List<String> units =
        examples.keySet().stream()
            .map(EvaluationItem::unit)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (folds < 2 || folds > units.size()) {
      throw new IllegalArgumentException(
          "cross-validation needs 2 to " + units.size() + " folds, found " + folds);
    }
    Collections.shuffle(units, new Random(seed));
    Map<String, Summarizer> byUnit = new HashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < units.size(); i += folds) {
        held.add(units.get(i));
      }
      Summarizer summarizer =
          Summarizers.withWeights(
              PairTrainer.train(
                  examples.entrySet().stream()
                      .filter(entry -> !held.contains(entry.getKey().unit()))
                      .map(Map.Entry::getValue)
                      .collect(ImmutableList.toImmutableList())));
      held.forEach(unit -> byUnit.put(unit, summarizer));
    }
    Summarizer standard = Summarizers.standard();
    return item -> byUnit.getOrDefault(item.unit(), standard);
  }
}
