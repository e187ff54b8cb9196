package org.khulasa.ner;

import java.util.Arrays;

/**
 * The scores of steps, kept for all words that have the same. They depend on a word's tag and
 * clitics and on the tag before it only, of which a text has few combinations. For one thread.
 */
final class StepRows {
  private final int width;
  private final IntHash known = new IntHash(256);
  private float[] scores;
  private float[] exps;

  StepRows(LabelScheme scheme) {
    width = scheme.steps();
    scores = new float[width * 64];
    exps = new float[width * 64];
  }

  /** Where the steps into a word begin. */
  int row(QuantizedCrf crf, SentenceWords words, int i, FeatureBuffer features) {
    int key = NameFeatures.stepKey(words, i);
    int number = known.find(key);
    if (number >= 0) {
      return number * width;
    }
    int at = known.add(key) * width;
    if (at + width > scores.length) {
      // Arrays given out before keep what they hold.
      scores = Arrays.copyOf(scores, scores.length * 2);
      exps = Arrays.copyOf(exps, exps.length * 2);
    }
    crf.addSteps(words, i, features, scores, at);
    for (int e = at; e < at + width; e++) {
      exps[e] = (float) Math.exp(scores[e]);
    }
    return at;
  }

  Scores scores(int length, float[] states, int[] stepAt) {
    return new Scores(length, states, stepAt, scores, exps);
  }
}
