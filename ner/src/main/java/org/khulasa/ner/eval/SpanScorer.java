package org.khulasa.ner.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores recognised names as conlleval does: a name counts when its type and both its borders are
 * right. For one thread.
 *
 * <pre>{@code
 * SpanScorer scorer = new SpanScorer();
 * scorer.add(List.of("B-PER", "I-PER", "O"), predictedLabels);
 * double f1 = scorer.micro().f1();
 * }</pre>
 *
 * <p>An {@code I-} label that does not continue a name of its type begins one, as conlleval reads
 * it.
 */
public final class SpanScorer {
  private final Map<String, Score> byType = new TreeMap<>();

  /**
   * Counts of names.
   *
   * @param correct found with the right type and borders
   * @param predicted all that were found
   * @param gold all that are there
   */
  public record Score(int correct, int predicted, int gold) {
    static final Score NONE = new Score(0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or if more are correct than were found
     */
    public Score {
      if (correct < 0 || correct > predicted || gold < 0) {
        throw new IllegalArgumentException(
            "correct "
                + correct
                + ", predicted "
                + predicted
                + ", gold "
                + gold
                + "; allowed: 0 <= correct <= predicted, gold >= 0");
      }
    }

    /** The share of the found names that are right, from 0 to 1; 0 when none was found. */
    public double precision() {
      return predicted == 0 ? 0 : (double) correct / predicted;
    }

    /** The share of the names that were found, from 0 to 1; 0 when there is none. */
    public double recall() {
      return gold == 0 ? 0 : (double) correct / gold;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
      return predicted + gold == 0 ? 0 : 2.0 * correct / (predicted + gold);
    }

    Score plus(Score other) {
      return new Score(correct + other.correct, predicted + other.predicted, gold + other.gold);
    }

    /** The three in percent. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.1f R %.1f F1 %.1f (%d/%d/%d)",
          100 * precision(),
          100 * recall(),
          100 * f1(),
          correct,
          predicted,
          gold);
    }
  }

  private record Name(String type, int start, int end) {}

  /**
   * Adds a sentence.
   *
   * @param gold its IOB2 labels
   * @param predicted the labels it was given
   * @throws IllegalArgumentException if they differ in number, or if one is neither {@code O} nor
   *     {@code B-} or {@code I-} with a type behind it; then nothing was counted
   */
  public void add(List<String> gold, List<String> predicted) {
    if (gold.size() != predicted.size()) {
      throw new IllegalArgumentException(
          predicted.size() + " predicted labels for " + gold.size() + " words");
    }
    List<Name> goldNames = names(gold);
    List<Name> predictedNames = names(predicted);
    Set<Name> right = new HashSet<>(goldNames);
    for (Name name : goldNames) {
      count(name.type(), new Score(0, 0, 1));
    }
    for (Name name : predictedNames) {
      count(name.type(), new Score(right.contains(name) ? 1 : 0, 1, 0));
    }
  }

  private void count(String type, Score score) {
    byType.merge(type, score, Score::plus);
  }

  /** The scores of each type that occurred, ordered by name. */
  public Map<String, Score> byType() {
    return new TreeMap<>(byType);
  }

  /** All types together. */
  public Score micro() {
    return byType.values().stream().reduce(Score.NONE, Score::plus);
  }

  private static List<Name> names(List<String> labels) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); ) {
      String label = labels.get(i);
      if (label.equals("O")) {
        i++;
        continue;
      }
      if (label.length() < 3 || !(label.startsWith("B-") || label.startsWith("I-"))) {
        throw new IllegalArgumentException(
            "a label is O, or B- or I- and a type (B-PER), found '" + label + "'");
      }
      int start = i++;
      String type = label.substring(2);
      while (i < labels.size() && labels.get(i).equals("I-" + type)) {
        i++;
      }
      names.add(new Name(type, start, i));
    }
    return names;
  }
}
