package org.khulasa.ner;

import java.util.Arrays;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * A trained {@link Crf} as it is shipped: features that say next to nothing left out, weights in
 * one byte each. Immutable; may be shared by threads.
 */
final class QuantizedCrf {
  private static final int LARGEST = 127;

  private final LabelScheme scheme;
  private final FeatureWeights stateWeights;
  private final float stateScale;
  private final IntHash stepFeatures;
  private final float[] stepWeights;

  private QuantizedCrf(
      LabelScheme scheme,
      FeatureWeights stateWeights,
      float stateScale,
      IntHash stepFeatures,
      float[] stepWeights) {
    this.scheme = scheme;
    this.stateWeights = stateWeights;
    this.stateScale = stateScale;
    this.stepFeatures = stepFeatures;
    this.stepWeights = stepWeights;
  }

  /**
   * Packs a trained field.
   *
   * @param least features whose weights are all smaller than this are left out
   */
  static QuantizedCrf of(Crf crf, float least) {
    int width = crf.scheme.states();
    float largest = 1e-6f;
    for (float weight : crf.stateWeights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    // A few weights are far larger than the rest: cut them, so that the rest keep their detail.
    float scale = Math.min(largest, 4) / LARGEST;
    int[] keys = crf.stateFeatures.keys();
    IntHash kept = new IntHash(keys.length);
    byte[] weights = new byte[crf.stateWeights.length];
    for (int f = 0; f < keys.length; f++) {
      float top = 0;
      for (int s = 0; s < width; s++) {
        top = Math.max(top, Math.abs(crf.stateWeights[f * width + s]));
      }
      if (top < least) {
        continue;
      }
      int number = kept.add(keys[f]);
      for (int s = 0; s < width; s++) {
        int rounded = Math.round(crf.stateWeights[f * width + s] / scale);
        weights[number * width + s] = (byte) Math.max(-LARGEST, Math.min(LARGEST, rounded));
      }
    }
    return new QuantizedCrf(
        crf.scheme,
        new FeatureWeights(
            kept.keys(), Model.Slice.of(Arrays.copyOf(weights, kept.size() * width)), width),
        scale,
        crf.stepFeatures,
        crf.stepWeights);
  }

  static QuantizedCrf read(Model model, String name) throws ModelFormatException {
    LabelScheme scheme = new LabelScheme(model.strings(name + ".types"));
    int[] stateKeys = model.ints(name + ".stateFeatures");
    Model.Slice stateWeights = model.slice(name + ".stateWeights");
    float[] scale = model.floats(name + ".stateScale");
    int[] stepKeys = model.ints(name + ".stepFeatures");
    float[] stepWeights = model.floats(name + ".stepWeights");
    model.require(
        stateWeights.length() == stateKeys.length * scheme.states(),
        name + ".stateWeights",
        "a number for each feature and state");
    model.require(scale.length == 1, name + ".stateScale", "one number");
    model.require(
        stepWeights.length == stepKeys.length * scheme.steps(),
        name + ".stepWeights",
        "a number for each feature and step");
    return new QuantizedCrf(
        scheme,
        new FeatureWeights(stateKeys, stateWeights, scheme.states()),
        scale[0],
        IntHash.of(stepKeys),
        stepWeights);
  }

  void write(ModelWriter out, String name) {
    out.strings(name + ".types", scheme.types())
        .ints(name + ".stateFeatures", stateWeights.keys())
        .bytes(name + ".stateWeights", stateWeights.weights())
        .floats(name + ".stateScale", new float[] {stateScale})
        .ints(name + ".stepFeatures", stepFeatures.keys())
        .floats(name + ".stepWeights", stepWeights);
  }

  LabelScheme scheme() {
    return scheme;
  }

  /** The scores of a sentence. Its words must have been looked up in the features' lexicon. */
  Scores score(SentenceWords words, FeatureBuffer features, StepRows rows) {
    float[] stateScores = new float[words.length * scheme.states()];
    int[] stepAt = new int[words.length];
    int[] sums = new int[scheme.states()];
    FeatureWeights.Workspace work = new FeatureWeights.Workspace(scheme.states());
    for (int i = 0; i < words.length; i++) {
      addStates(words, i, features, sums, work, stateScores);
      stepAt[i] = rows.row(this, words, i, features);
    }
    return rows.scores(words.length, stateScores, stepAt);
  }

  /**
   * Adds what this field says to the scores of states that another gave.
   *
   * @param without words that need nothing added
   */
  void addStates(SentenceWords words, boolean[] without, FeatureBuffer features, Scores scores) {
    int[] sums = new int[scheme.states()];
    FeatureWeights.Workspace work = new FeatureWeights.Workspace(scheme.states());
    for (int i = 0; i < words.length; i++) {
      if (!without[i]) {
        addStates(words, i, features, sums, work, scores.states());
      }
    }
  }

  private void addStates(
      SentenceWords words,
      int i,
      FeatureBuffer features,
      int[] sums,
      FeatureWeights.Workspace work,
      float[] scores) {
    features.states(words, i);
    stateWeights.sum(features.buffer(), features.size(), sums, work);
    int states = scheme.states();
    for (int s = 0; s < states; s++) {
      scores[i * states + s] += sums[s] * stateScale;
    }
  }

  /** Adds up the scores of the steps into a word. */
  void addSteps(SentenceWords words, int i, FeatureBuffer features, float[] row, int at) {
    int steps = scheme.steps();
    features.steps(words, i);
    int[] keys = features.buffer();
    for (int k = 0; k < features.size(); k++) {
      int f = stepFeatures.find(keys[k]) * steps;
      if (f >= 0) {
        for (int e = 0; e < steps; e++) {
          row[at + e] += stepWeights[f + e];
        }
      }
    }
  }
}
