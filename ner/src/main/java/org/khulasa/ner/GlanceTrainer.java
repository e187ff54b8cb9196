package org.khulasa.ner;

import com.google.common.primitives.Floats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link Glance} from what its network says about text: logistic regression by stochastic
 * gradient descent with AdaGrad step sizes.
 */
final class GlanceTrainer {
  /** Enough for some six hundred weights, and for thresholds that few words lie below. */
  private static final int MOST_WORDS = 1_200_000;

  private static final int EPOCHS = 3;

  /** Of so many sentences one is kept to choose from where on a word is sure. */
  private static final int HELD_OUT = 5;

  /** Words less likely than this to be outside are learned as those to ask about. */
  private static final float DOUBTFUL = 0.9f;

  /** So much do these weigh more than the others, of which there are more. */
  private static final float WEIGHT = 10;

  /** So large a part of the words that may become names lies below the upper threshold. */
  private static final float BELOW_ALONE = 0.002f;

  /** So large a part lies below the lower threshold. */
  private static final float BELOW_BESIDE = 0.0003f;

  private static final float RATE = 0.1f;

  private final float[][] weights;
  private final float[][] squares;
  private float bias;
  private float biasSquares;

  private GlanceTrainer(int hidden) {
    weights = new float[2 * NetworkFeatures.DISTANCES][hidden];
    squares = new float[weights.length][hidden];
  }

  /**
   * Learns a glance for a network.
   *
   * @param text any text of the kind that is to be tagged
   * @return {@link Glance#NONE} if there is too little text to tell from where on a word is sure
   */
  static Glance train(
      NetworkCrf names, WordSpace space, WordLexicon lexicon, List<SentenceWords> text) {
    NetworkScorer scorer = new NetworkScorer(names, space, lexicon);
    TaggingChain chain = new TaggingChain(names.scheme());
    GlanceTrainer trainer = new GlanceTrainer(names.network().hidden());
    List<SentenceWords> some = some(text);
    List<Float> likely = new ArrayList<>();
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      boolean heldOut = epoch == EPOCHS;
      for (int s = 0; s < some.size(); s++) {
        if ((s % HELD_OUT == 0) != heldOut) {
          continue;
        }
        SentenceWords words = some.get(s);
        chain.run(scorer.score(words));
        for (int i = 0; i < words.length; i++) {
          float outside = chain.state(i, LabelScheme.OUTSIDE);
          if (!heldOut) {
            trainer.learn(scorer.shares(words, i), outside < DOUBTFUL);
          } else if (outside < 1 - SpanDecoder.LEAST) {
            likely.add(trainer.look(scorer.shares(words, i)));
          }
        }
      }
    }
    int below = (int) (BELOW_BESIDE * likely.size());
    if (below == 0) {
      return Glance.NONE;
    }
    float[] sums = Floats.toArray(likely);
    Arrays.sort(sums);
    return new Glance(trainer.weights, sums[(int) (BELOW_ALONE * sums.length)], sums[below]);
  }

  private static List<SentenceWords> some(List<SentenceWords> text) {
    long words = text.stream().mapToLong(sentence -> sentence.length).sum();
    int every = (int) (words / MOST_WORDS) + 1;
    List<SentenceWords> some = new ArrayList<>();
    for (int s = 0; s < text.size(); s += every) {
      if (text.get(s).length > 0) {
        some.add(text.get(s));
      }
    }
    return some;
  }

  private float look(float[][] shares) {
    float sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += VectorMath.dot(weights[row], 0, shares[row], 0, weights[row].length);
    }
    return sum;
  }

  private void learn(float[][] shares, boolean doubtful) {
    double probability = 1 / (1 + Math.exp(-look(shares) - bias));
    float gradient = (float) (doubtful ? WEIGHT * (probability - 1) : probability);
    for (int row = 0; row < weights.length; row++) {
      for (int k = 0; k < weights[row].length; k++) {
        float g = gradient * shares[row][k];
        squares[row][k] += g * g;
        weights[row][k] -= step(g, squares[row][k]);
      }
    }
    biasSquares += gradient * gradient;
    bias -= step(gradient, biasSquares);
  }

  private static float step(float gradient, float squares) {
    return RATE * gradient / (1e-3f + (float) Math.sqrt(squares));
  }
}
