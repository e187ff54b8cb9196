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
  private final IntHash stateFeatures;
  private final byte[] stateWeights;
  private final float stateScale;
  private final IntHash stepFeatures;
  private final float[] stepWeights;

  private QuantizedCrf(
      LabelScheme scheme,
      IntHash stateFeatures,
      byte[] stateWeights,
      float stateScale,
      IntHash stepFeatures,
      float[] stepWeights) {
    this.scheme = scheme;
    this.stateFeatures = stateFeatures;
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
        kept,
        Arrays.copyOf(weights, kept.size() * width),
        scale,
        crf.stepFeatures,
        crf.stepWeights);
  }

  static QuantizedCrf read(Model model, String name) throws ModelFormatException {
    LabelScheme scheme = new LabelScheme(model.strings(name + ".types"));
    int[] stateKeys = model.ints(name + ".stateFeatures");
    int[] stepKeys = model.ints(name + ".stepFeatures");
    return new QuantizedCrf(
        scheme,
        IntHash.of(stateKeys),
        model.bytes(name + ".stateWeights"),
        model.floats(name + ".stateScale")[0],
        IntHash.of(stepKeys),
        model.floats(name + ".stepWeights"));
  }

  void write(ModelWriter out, String name) {
    out.strings(name + ".types", scheme.types())
        .ints(name + ".stateFeatures", stateFeatures.keys())
        .bytes(name + ".stateWeights", stateWeights)
        .floats(name + ".stateScale", new float[] {stateScale})
        .ints(name + ".stepFeatures", stepFeatures.keys())
        .floats(name + ".stepWeights", stepWeights);
  }

  LabelScheme scheme() {
    return scheme;
  }

  /** The scores of a sentence. */
  Scores score(SentenceWords words, NameFeatures features) {
    int states = scheme.states();
    int steps = scheme.steps();
    float[] stateScores = new float[words.length * states];
    float[] stepScores = new float[words.length * steps];
    int[] sums = new int[states];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(sums, 0);
      features.states(words, i);
      int[] keys = features.buffer();
      for (int k = 0; k < features.size(); k++) {
        int f = stateFeatures.find(keys[k]) * states;
        if (f >= 0) {
          for (int s = 0; s < states; s++) {
            sums[s] += stateWeights[f + s];
          }
        }
      }
      for (int s = 0; s < states; s++) {
        stateScores[i * states + s] = sums[s] * stateScale;
      }
      features.steps(words, i);
      keys = features.buffer();
      for (int k = 0; k < features.size(); k++) {
        int f = stepFeatures.find(keys[k]) * steps;
        if (f >= 0) {
          for (int s = 0; s < steps; s++) {
            stepScores[i * steps + s] += stepWeights[f + s];
          }
        }
      }
    }
    return new Scores(words.length, stateScores, stepScores);
  }
}
