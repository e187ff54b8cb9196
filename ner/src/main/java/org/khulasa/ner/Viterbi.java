package org.khulasa.ner;

/** The best sequence of states. */
final class Viterbi {
  private Viterbi() {}

  /** The best sequence of states. */
  static int[] decode(LabelScheme scheme, Scores scores) {
    int length = scores.length();
    if (length == 0) {
      return new int[0];
    }
    int states = scheme.states();
    byte[] back = new byte[length * states];
    float[] best = new float[states];
    float[] next = new float[states];
    for (int s = 0; s < states; s++) {
      best[s] = scheme.mayStart(s) ? scores.states()[s] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      int row = scores.stepAt()[i];
      for (int s = 0; s < states; s++) {
        float top = Float.NEGATIVE_INFINITY;
        int arg = 0;
        for (int e = scheme.firstStep(s); e < scheme.firstStep(s + 1); e++) {
          float score = best[scheme.from(e)] + scores.steps()[row + e];
          if (score > top) {
            top = score;
            arg = scheme.from(e);
          }
        }
        next[s] = top + scores.states()[i * states + s];
        back[i * states + s] = (byte) arg;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int last = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int s = 0; s < states; s++) {
      if (scheme.mayEnd(s) && best[s] > top) {
        top = best[s];
        last = s;
      }
    }
    int[] path = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      path[i] = last;
      last = back[i * states + last] & 0xFF;
    }
    return path;
  }
}
