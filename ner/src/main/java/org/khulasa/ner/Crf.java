package org.khulasa.ner;

/**
 * The weights of a linear-chain conditional random field, and what can be asked of it (Lafferty,
 * McCallum and Pereira 2001; Sutton and McCallum 2012). State features weigh states; step features
 * weigh steps between states. Not for sharing while it is trained.
 */
final class Crf {
  final LabelScheme scheme;
  final IntHash stateFeatures;
  final IntHash stepFeatures;

  /** {@code [feature][state]}, flat. */
  final float[] stateWeights;

  /** {@code [feature][step]}, flat. */
  final float[] stepWeights;

  Crf(LabelScheme scheme, IntHash stateFeatures, IntHash stepFeatures) {
    this(
        scheme,
        stateFeatures,
        stepFeatures,
        new float[stateFeatures.size() * scheme.states()],
        new float[stepFeatures.size() * scheme.steps()]);
  }

  Crf(
      LabelScheme scheme,
      IntHash stateFeatures,
      IntHash stepFeatures,
      float[] stateWeights,
      float[] stepWeights) {
    this.scheme = scheme;
    this.stateFeatures = stateFeatures;
    this.stepFeatures = stepFeatures;
    this.stateWeights = stateWeights;
    this.stepWeights = stepWeights;
  }

  /** Adds the weights of the feature numbers {@code features[from..to)} to a row. */
  static void accumulate(
      float[] weights, int width, int[] features, int from, int to, float[] row, int at) {
    for (int k = from; k < to; k++) {
      int w = features[k] * width;
      for (int s = 0; s < width; s++) {
        row[at + s] += weights[w + s];
      }
    }
  }
}
