package org.khulasa.core.segment.maxent;

/**
 * The exponentials of the weights that tags have after tags, in one array of rows of {@link
 * TaggerModel#width}. Immutable.
 */
final class TransitionFactors {
  private final int width;
  private final double[] factors;

  TransitionFactors(TaggerModel model) {
    int tags = model.tags.size();
    width = model.width();
    factors = new double[(tags + 1) * width];
    for (int before = 0; before <= tags; before++) {
      double[] weights = model.transitions(before);
      for (int tag = 0; tag < tags; tag++) {
        factors[before * width + tag] = Math.exp(weights[tag]);
      }
    }
  }

  /** The factor of a tag after another, or after none: the number of tags. */
  double factor(int before, int tag) {
    return factors[before * width + tag];
  }

  /** The sum over all tags of their factors after a tag times their own. */
  double sum(int before, double[] own) {
    double[] all = factors;
    int start = before * width;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (int i = 0; i < own.length; i += TaggerModel.STEP) {
      sum0 += all[start + i] * own[i];
      sum1 += all[start + i + 1] * own[i + 1];
      sum2 += all[start + i + 2] * own[i + 2];
      sum3 += all[start + i + 3] * own[i + 3];
    }
    return (sum0 + sum1) + (sum2 + sum3);
  }

  /** Raises for each tag a probability to that of coming from a tag before, if it is larger. */
  void raise(int before, double probability, double[] ways) {
    double[] all = factors;
    int start = before * width;
    for (int i = 0; i < ways.length; i++) {
      ways[i] = Math.max(ways[i], probability * all[start + i]);
    }
  }
}
