package org.khulasa.ner;

import java.util.stream.IntStream;

/**
 * The forward-backward algorithm with scaling: probabilities of states and of steps given the whole
 * sentence. Keeps its arrays between sentences; for one thread.
 */
final class ForwardBackward {
  private final LabelScheme scheme;
  private final int states;

  /** The scheme's steps as arrays: the loops over them are the program's innermost. */
  private final int[] from;

  private final int[] firstSteps;
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] local = new double[0];
  private double[] scale = new double[0];
  private Scores scores = new Scores(0, new float[0], new int[0], new float[0], new float[0]);

  ForwardBackward(LabelScheme scheme) {
    this.scheme = scheme;
    states = scheme.states();
    from = IntStream.range(0, scheme.steps()).map(scheme::from).toArray();
    firstSteps = IntStream.rangeClosed(0, states).map(scheme::firstStep).toArray();
  }

  /** Computes all probabilities of a sentence of at least one word. */
  void run(Scores newScores) {
    scores = newScores;
    int n = scores.length();
    if (alpha.length < n * states) {
      alpha = new double[n * states * 3 / 2];
      beta = new double[alpha.length];
      local = new double[alpha.length];
      scale = new double[n * 3 / 2 + 1];
    }
    for (int i = 0; i < n; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int s = 0; s < states; s++) {
        top = Math.max(top, scores.states()[i * states + s]);
      }
      for (int s = 0; s < states; s++) {
        local[i * states + s] = Exponential.of(scores.states()[i * states + s] - top);
      }
    }
    forward(n);
    backward(n);
  }

  private void forward(int n) {
    float[] exps = scores.stepExps();
    for (int i = 0; i < n; i++) {
      int row = scores.stepAt()[i];
      double sum = 0;
      for (int s = 0; s < states; s++) {
        double a = 0;
        if (i == 0) {
          a = scheme.mayStart(s) ? 1 : 0;
        } else {
          int before = (i - 1) * states;
          int end = firstSteps[s + 1];
          for (int e = firstSteps[s]; e < end; e++) {
            a += alpha[before + from[e]] * exps[row + e];
          }
        }
        if (i == n - 1 && !scheme.mayEnd(s)) {
          a = 0;
        }
        a *= local[i * states + s];
        alpha[i * states + s] = a;
        sum += a;
      }
      scale[i] = sum;
      double factor = 1 / sum;
      for (int s = 0; s < states; s++) {
        alpha[i * states + s] *= factor;
      }
    }
  }

  private void backward(int n) {
    float[] exps = scores.stepExps();
    for (int s = 0; s < states; s++) {
      beta[(n - 1) * states + s] = scheme.mayEnd(s) ? 1 : 0;
    }
    for (int i = n - 1; i > 0; i--) {
      int row = scores.stepAt()[i];
      int before = (i - 1) * states;
      for (int s = 0; s < states; s++) {
        beta[before + s] = 0;
      }
      double factor = 1 / scale[i];
      for (int s = 0; s < states; s++) {
        double out = local[i * states + s] * beta[i * states + s] * factor;
        int end = firstSteps[s + 1];
        for (int e = firstSteps[s]; e < end; e++) {
          beta[before + from[e]] += exps[row + e] * out;
        }
      }
    }
  }

  /** The probability of a state at a word. */
  double state(int word, int s) {
    int at = word * states + s;
    return alpha[at] * beta[at];
  }

  /** The probability of a step into a word that is not the first. */
  double step(int word, int e) {
    int to = word * states + scheme.to(e);
    return alpha[(word - 1) * states + scheme.from(e)]
        * scores.stepExps()[scores.stepAt()[word] + e]
        * local[to]
        * beta[to]
        / scale[word];
  }
}
