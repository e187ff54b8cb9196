package org.khulasa.ner;

/**
 * The forward-backward algorithm with scaling: probabilities of states and of steps given the whole
 * sentence. Keeps its arrays between sentences; for one thread.
 */
final class ForwardBackward {
  private final LabelScheme scheme;
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] state = new double[0];
  private double[] step = new double[0];
  private double[] scale = new double[0];

  ForwardBackward(LabelScheme scheme) {
    this.scheme = scheme;
  }

  /** Computes all probabilities of a sentence. */
  void run(Scores scores) {
    int n = scores.length();
    int states = scheme.states();
    int steps = scheme.steps();
    if (alpha.length < n * states) {
      alpha = new double[n * states * 3 / 2];
      beta = new double[alpha.length];
      state = new double[alpha.length];
      scale = new double[n * 3 / 2 + 1];
    }
    if (step.length < n * steps) {
      step = new double[n * steps * 3 / 2];
    }
    for (int i = 0; i < n; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int s = 0; s < states; s++) {
        top = Math.max(top, scores.states()[i * states + s]);
      }
      for (int s = 0; s < states; s++) {
        state[i * states + s] = Math.exp(scores.states()[i * states + s] - top);
      }
      if (i > 0) {
        top = Float.NEGATIVE_INFINITY;
        for (int e = 0; e < steps; e++) {
          top = Math.max(top, scores.steps()[i * steps + e]);
        }
        for (int e = 0; e < steps; e++) {
          step[i * steps + e] = Math.exp(scores.steps()[i * steps + e] - top);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int s = 0; s < states; s++) {
        double a = 0;
        if (i == 0) {
          a = scheme.mayStart(s) ? 1 : 0;
        } else {
          for (int e = scheme.firstStep(s); e < scheme.firstStep(s + 1); e++) {
            a += alpha[(i - 1) * states + scheme.from(e)] * step[i * steps + e];
          }
        }
        if (i == n - 1 && !scheme.mayEnd(s)) {
          a = 0;
        }
        a *= state[i * states + s];
        alpha[i * states + s] = a;
        sum += a;
      }
      scale[i] = sum;
      for (int s = 0; s < states; s++) {
        alpha[i * states + s] /= sum;
      }
    }
    for (int s = 0; s < states; s++) {
      beta[(n - 1) * states + s] = scheme.mayEnd(s) ? 1 : 0;
    }
    for (int i = n - 1; i > 0; i--) {
      for (int s = 0; s < states; s++) {
        beta[(i - 1) * states + s] = 0;
      }
      for (int e = 0; e < steps; e++) {
        int s = scheme.to(e);
        int p = scheme.from(e);
        double flow = step[i * steps + e] * state[i * states + s] * beta[i * states + s] / scale[i];
        beta[(i - 1) * states + p] += flow;
        step[i * steps + e] = flow * alpha[(i - 1) * states + p];
      }
    }
  }

  /** The probability of a state at a word. */
  double state(int word, int s) {
    int at = word * scheme.states() + s;
    return alpha[at] * beta[at];
  }

  /** The probability of a step into a word that is not the first. */
  double step(int word, int e) {
    return step[word * scheme.steps() + e];
  }
}
