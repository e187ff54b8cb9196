package org.khulasa.ner;

/**
 * The weights of one hidden layer between the inputs of a word and the scores of its states, and
 * the scores of steps. A value for {@link NetworkTrainer}, which changes the arrays, and {@link
 * NetworkCrf}.
 *
 * @param inputs {@code [input][hidden]}
 * @param features {@code [feature][hidden]}, flat
 * @param bias of each hidden unit
 * @param outputs {@code [hidden][state]}, flat
 * @param outputBias of each state
 * @param steps of each step
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Network(
    float[][] inputs,
    float[] features,
    float[] bias,
    float[] outputs,
    float[] outputBias,
    float[] steps) {
  /** A network that shares the weights up to the hidden units. */
  Network withOutputs(float[] newOutputs, float[] newOutputBias, float[] newSteps) {
    return new Network(inputs, features, bias, newOutputs, newOutputBias, newSteps);
  }

  int hidden() {
    return bias.length;
  }

  int states() {
    return outputBias.length;
  }

  /** Adds the weighted inputs of a word, {@code values[at..)}, to its hidden units. */
  void addInputs(float[] values, int at, float[] hidden) {
    addInputs(inputs, values, at, hidden);
  }

  /**
   * Adds weighted inputs to hidden units.
   *
   * @param inputs a row of weights for each input
   */
  static void addInputs(float[][] inputs, float[] values, int at, float[] hidden) {
    int d = 0;
    for (; d + 4 <= inputs.length; d += 4) {
      addFour(values, at + d, inputs[d], inputs[d + 1], inputs[d + 2], inputs[d + 3], hidden);
    }
    for (; d < inputs.length; d++) {
      for (int k = 0; k < hidden.length; k++) {
        hidden[k] += values[at + d] * inputs[d][k];
      }
    }
  }

  /** Arrays without offsets: Java's compiler makes this loop work on eight units at a time. */
  private static void addFour(
      float[] values, int at, float[] w0, float[] w1, float[] w2, float[] w3, float[] hidden) {
    float v0 = values[at];
    float v1 = values[at + 1];
    float v2 = values[at + 2];
    float v3 = values[at + 3];
    if (v0 == 0 && v1 == 0 && v2 == 0 && v3 == 0) {
      return;
    }
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] = hidden[k] + v0 * w0[k] + v1 * w1[k] + v2 * w2[k] + v3 * w3[k];
    }
  }

  /** Bends the hidden units of a word. */
  static void activate(float[] hidden) {
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] = bend(hidden[k]);
    }
  }

  /**
   * Nearly the hyperbolic tangent, by its continued fraction, which costs a few operations; reaches
   * 1 at 3.
   */
  static float bend(float z) {
    float x = Math.max(-3, Math.min(3, z));
    float square = x * x;
    return x * (27 + square) / (27 + 9 * square);
  }

  /** Writes the scores of the states of a word, of hidden units times a factor. */
  void score(float[] hidden, float factor, float[] scores, int at) {
    int states = states();
    System.arraycopy(outputBias, 0, scores, at, states);
    for (int k = 0; k < hidden.length; k++) {
      float value = hidden[k] * factor;
      for (int s = 0; s < states; s++) {
        scores[at + s] += value * outputs[k * states + s];
      }
    }
  }
}
