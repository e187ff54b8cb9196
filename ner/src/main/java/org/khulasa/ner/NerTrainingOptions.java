package org.khulasa.ner;

/**
 * How to train. What they do is told in {@code docs/accuracy/ner.md}.
 *
 * @param epochs how often all sentences are seen
 * @param rate the first step size of AdaGrad
 * @param penalty the weight of the L2 penalty
 * @param noise the share of features left out at random while training, at least 0 and below 1
 * @param least features whose weights are all smaller than this are left out of the model
 */
public record NerTrainingOptions(int epochs, float rate, float penalty, float noise, float least) {
  /** The options of the built-in model. */
  public static final NerTrainingOptions DEFAULT =
      new NerTrainingOptions(12, 0.05f, 0.05f, 0.4f, 0.02f);

  /** Checks the ranges. */
  public NerTrainingOptions {
    if (epochs < 1 || !(rate > 0) || !(penalty >= 0) || !(noise >= 0 && noise < 1)) {
      throw new IllegalArgumentException(
          "epochs "
              + epochs
              + ", rate "
              + rate
              + ", penalty "
              + penalty
              + ", noise "
              + noise
              + "; allowed: epochs >= 1, rate > 0, penalty >= 0, 0 <= noise < 1");
    }
  }
}
