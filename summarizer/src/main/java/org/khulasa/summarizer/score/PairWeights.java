package org.khulasa.summarizer.score;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.text.WordLists;

/**
 * What makes a pair of words likely to stand in a summary that somebody else writes of the same
 * event: the weights of a logistic regression (Li, Qian and Liu 2013, "Using Supervised
 * Bigram-based ILP for Extractive Summarization"). Learned by {@link PairTrainer}; as text, a name
 * and a number a line. Immutable.
 */
public final class PairWeights {
  private static final String BUILT_IN = "pair-weights.txt";

  private final double[] weights;

  PairWeights(double[] weights) {
    this.weights = weights.clone();
  }

  /** The weights that come with this class, read on first use. */
  public static PairWeights builtIn() {
    return Holder.BUILT_IN_WEIGHTS;
  }

  private static final class Holder {
    static final PairWeights BUILT_IN_WEIGHTS =
        parse(WordLists.lines(PairWeights.class, BUILT_IN), BUILT_IN);
  }

  /**
   * Reads weights from lines without comments.
   *
   * @param name names the lines in messages
   * @throws IllegalArgumentException if a weight is missing, unknown or no number
   */
  static PairWeights parse(List<String> lines, String name) {
    Map<String, PairFeature> byKey = new HashMap<>();
    for (PairFeature feature : PairFeature.values()) {
      byKey.put(feature.key(), feature);
    }
    Map<PairFeature, Double> found = new EnumMap<>(PairFeature.class);
    for (String line : lines) {
      String[] parts = line.strip().split("\\s+", -1);
      PairFeature feature = byKey.get(parts[0]);
      if (feature == null || parts.length != 2) {
        throw new IllegalArgumentException(
            name + ": expected a feature and its weight, found " + line);
      }
      try {
        found.put(feature, Double.valueOf(parts[1]));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(name + ": expected a number, found " + line, e);
      }
    }
    double[] weights = new double[PairFeature.values().length];
    for (PairFeature feature : PairFeature.values()) {
      Double weight = found.get(feature);
      if (weight == null) {
        throw new IllegalArgumentException(name + ": no weight for " + feature.key());
      }
      weights[feature.index()] = weight;
    }
    return new PairWeights(weights);
  }

  /**
   * Writes the weights so that people can read them, and {@link #builtIn} too.
   *
   * @param provenance what they were learned from; one line
   */
  public void write(String provenance, Appendable out) throws IOException {
    out.append(
        "# What makes a pair of neighbouring words likely to stand in somebody else's summary\n");
    out.append("# of the same event: the log-odds are the sum of weight times value.\n");
    out.append("# Learned from: ").append(provenance).append('\n');
    out.append("# Made by: khulasa train summary\n");
    for (PairFeature feature : PairFeature.values()) {
      out.append("\n# ").append(feature.meaning()).append('\n');
      // Double.toString: the same digits under every locale.
      double rounded = Math.rint(weights[feature.index()] * 1e4) / 1e4;
      out.append(feature.key()).append('\t').append(Double.toString(rounded)).append('\n');
    }
  }

  /** The weights by name, in their order. */
  public ImmutableMap<String, Double> asMap() {
    ImmutableMap.Builder<String, Double> map = ImmutableMap.builder();
    for (PairFeature feature : PairFeature.values()) {
      map.put(feature.key(), weights[feature.index()]);
    }
    return map.buildOrThrow();
  }

  /** The weighted sum of some values. */
  double sum(double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
