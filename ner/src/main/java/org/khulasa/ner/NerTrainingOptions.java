package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How to train. What the settings do is told in {@code docs/accuracy/ner.md}.
 *
 * @param epochs how often all sentences are seen
 * @param rate the first step size of AdaGrad
 * @param penalty the weight of the L2 penalty
 * @param noise the share of features left out at random while training, at least 0 and below 1
 * @param least features whose weights are all smaller than this are left out of the model
 * @param vectorEpochs how often the raw text is seen for word vectors
 * @param clusters the numbers of word clusters, from coarse to fine
 * @param rounds how often raw text is tagged to learn how often each stem is a name
 * @param tagEvery of how many sentences of raw text one is tagged
 * @param folds the parts of the text, each tagged by a model of the others, from which the second
 *     look at a document is learned
 */
public record NerTrainingOptions(
    int epochs,
    float rate,
    float penalty,
    float noise,
    float least,
    int vectorEpochs,
    List<Integer> clusters,
    int rounds,
    int tagEvery,
    int folds) {
  /** The options of the built-in model. */
  public static final NerTrainingOptions DEFAULT =
      new NerTrainingOptions(
          12, 0.05f, 0.05f, 0.4f, 0.03f, 3, ImmutableList.of(64, 256, 1024), 1, 2, 4);

  private static final int HIDDEN = 64;

  /** Checks the ranges. */
  public NerTrainingOptions {
    clusters = ImmutableList.copyOf(clusters);
    boolean learning = epochs >= 1 && rate > 0 && penalty >= 0 && noise >= 0 && noise < 1;
    if (!learning || !(least >= 0)) {
      throw new IllegalArgumentException(
          "epochs "
              + epochs
              + ", rate "
              + rate
              + ", penalty "
              + penalty
              + ", noise "
              + noise
              + ", least "
              + least
              + "; allowed: epochs >= 1, rate > 0, penalty >= 0, 0 <= noise < 1, least >= 0");
    }
    if (vectorEpochs < 1 || rounds < 0 || tagEvery < 1 || folds < 2) {
      throw new IllegalArgumentException(
          "vectorEpochs "
              + vectorEpochs
              + ", rounds "
              + rounds
              + ", tagEvery "
              + tagEvery
              + ", folds "
              + folds
              + "; allowed: vectorEpochs >= 1, rounds >= 0, tagEvery >= 1, folds >= 2");
    }
    // The model keeps the number of a cluster in 15 bits.
    if (clusters.stream().anyMatch(number -> number < 1 || number > Short.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "clusters " + clusters + "; allowed: each from 1 to " + Short.MAX_VALUE);
    }
  }

  /** The network learns faster than a linear field, with smaller steps. */
  NetworkTrainer.Options names() {
    return new NetworkTrainer.Options(HIDDEN, Math.max(1, epochs * 5 / 6), 0.6f * rate, noise);
  }

  /** A tagger that sees no word tells enough after fewer epochs. */
  CrfTrainer.Options contexts() {
    return new CrfTrainer.Options(Math.max(1, epochs * 2 / 3), rate, penalty, 0.3f, 2);
  }

  /** The auxiliary text is larger. */
  CrfTrainer.Options auxiliary() {
    return new CrfTrainer.Options(Math.max(1, epochs * 5 / 12), rate, penalty, 0.3f, 3);
  }

  /** The second look has few features, all of them frequent: it soon learns too much. */
  CrfTrainer.Options secondLook() {
    return new CrfTrainer.Options(Math.max(1, epochs / 4), 0.4f * rate, 0.5f, 0, 5);
  }

  WordVectors.Options vectors() {
    WordVectors.Options usual = WordVectors.Options.DEFAULT;
    return new WordVectors.Options(
        usual.dimension(),
        usual.window(),
        usual.negative(),
        vectorEpochs,
        usual.rate(),
        usual.sample());
  }
}
