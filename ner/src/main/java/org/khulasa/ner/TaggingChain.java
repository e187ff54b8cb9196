package org.khulasa.ner;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * {@link ForwardBackward} for tagging: for the built-in model, the same probabilities but for some
 * thousandths. Ways through a state that is most unlikely by what stands up to its word are left
 * out, words that are known to be outside of names cost next to nothing, and all numbers are
 * floats. Scores much farther apart than a trained network's may make it give up what turns out to
 * be likely; probabilities of a word add up to 1 all the same. Keeps its arrays between sentences;
 * for one thread.
 */
final class TaggingChain {
  /** States less likely than this are left out. */
  private static final float LEAST = 1e-4f;

  private final int states;

  /** The states in which names may start, and outside. */
  private final int[] starters;

  /** The states in which names may end, and outside: what may stand before all of those. */
  private final int[] enders;

  /** Of each starter, the first of the steps into it; they come in the order of the enders. */
  private final int[] stepsInto;

  /** Of each type, the states of first words, of words inside and of last words. */
  private final int[] begin;

  private final int[] inside;
  private final int[] end;

  /** Of each type, the steps from its first word on; those from words inside follow each. */
  private final int[] stepsInside;

  private final int[] stepsToEnd;

  private final float[] reached;
  private final float[] out;
  private float[] alpha = new float[0];
  private float[] beta = new float[0];
  private float[] local = new float[0];
  private float[] scale = new float[0];

  /** Of each word, which enders are likely enough, and of which types a name may go on. */
  private int[] liveEnders = new int[0];

  private int[] liveEnderCount = new int[0];
  private int[] open = new int[0];
  private int[] openCount = new int[0];

  /** Of each word, whether it was taken to be outside. */
  private boolean[] stayed = new boolean[0];

  private Scores scores = new Scores(0, new float[0], new int[0], new float[0], new float[0]);

  TaggingChain(LabelScheme scheme) {
    states = scheme.states();
    starters = IntStream.range(0, states).filter(scheme::mayStart).toArray();
    enders = IntStream.range(0, states).filter(scheme::mayEnd).toArray();
    stepsInto = Arrays.stream(starters).map(scheme::firstStep).toArray();
    int types = scheme.types().size();
    begin = IntStream.range(0, types).map(type -> scheme.state(type, true, false)).toArray();
    inside = IntStream.range(0, types).map(type -> scheme.state(type, false, false)).toArray();
    end = IntStream.range(0, types).map(type -> scheme.state(type, false, true)).toArray();
    stepsInside = Arrays.stream(inside).map(scheme::firstStep).toArray();
    stepsToEnd = Arrays.stream(end).map(scheme::firstStep).toArray();
    reached = new float[starters.length];
    out = new float[starters.length];
  }

  /** Computes all probabilities of a sentence of at least one word. */
  void run(Scores newScores) {
    run(newScores, new boolean[newScores.length()]);
  }

  /**
   * Computes all probabilities of a sentence of at least one word.
   *
   * @param outside words that are surely no names: where their scores say so too, that is what they
   *     are
   */
  void run(Scores newScores, boolean[] outside) {
    scores = newScores;
    int n = scores.length();
    if (scale.length < n) {
      int size = n * 3 / 2 + 1;
      alpha = new float[size * states];
      beta = new float[alpha.length];
      local = new float[alpha.length];
      scale = new float[size];
      liveEnders = new int[size * enders.length];
      liveEnderCount = new int[size];
      open = new int[size * begin.length];
      openCount = new int[size];
      stayed = new boolean[size];
    }
    Arrays.fill(alpha, 0, n * states, 0);
    Arrays.fill(beta, 0, n * states, 0);
    Arrays.fill(local, 0, n * states, 0);
    for (int i = 0; i < n; i++) {
      float top = top(i);
      stayed[i] = outside[i] && top == scores.states()[i * states] && stayOutside(i);
      if (stayed[i]) {
        continue;
      }
      reach(i);
      float sum = start(i, top) + (i == 0 ? 0 : goOn(i, top));
      if (i == n - 1) {
        sum = endings(i);
      }
      scale(i, sum);
    }
    for (int s : enders) {
      beta[(n - 1) * states + s] = 1;
    }
    for (int i = n - 1; i > 0; i--) {
      if (stayed[i]) {
        backwardFromOutside(i);
      } else {
        backward(i);
      }
    }
  }

  /** How likely starters are by what comes before a word. */
  private void reach(int i) {
    if (i == 0) {
      Arrays.fill(reached, 1);
      return;
    }
    Arrays.fill(reached, 0);
    float[] exps = scores.stepExps();
    int row = scores.stepAt()[i];
    int from = (i - 1) * enders.length;
    for (int live = from; live < from + liveEnderCount[i - 1]; live++) {
      int ender = liveEnders[live];
      float before = alpha[(i - 1) * states + enders[ender]];
      for (int k = 0; k < reached.length; k++) {
        reached[k] += before * exps[row + stepsInto[k] + ender];
      }
    }
  }

  /** Takes a word to be outside; false if what is before it does not let it. */
  private boolean stayOutside(int i) {
    float sum = i == 0 ? 1 : 0;
    if (i > 0) {
      int step = scores.stepAt()[i] + stepsInto[LabelScheme.OUTSIDE];
      int from = (i - 1) * enders.length;
      for (int live = from; live < from + liveEnderCount[i - 1]; live++) {
        int ender = liveEnders[live];
        sum += alpha[(i - 1) * states + enders[ender]] * scores.stepExps()[step + ender];
      }
    }
    if (sum == 0) {
      return false;
    }
    int at = i * states + LabelScheme.OUTSIDE;
    alpha[at] = 1;
    local[at] = 1;
    scale[i] = sum;
    liveEnders[i * enders.length] = LabelScheme.OUTSIDE;
    liveEnderCount[i] = 1;
    openCount[i] = 0;
    return true;
  }

  private float top(int i) {
    int at = i * states;
    float[] ofWord = scores.states();
    // Mostly the score of outside, the first.
    float top = ofWord[at];
    for (int s = at + 1; s < at + states; s++) {
      if (ofWord[s] > top) {
        top = ofWord[s];
      }
    }
    return top;
  }

  /** Weighs the starters by what a word itself says; gives their sum. */
  private float start(int i, float top) {
    int at = i * states;
    float[] ofWord = scores.states();
    float sum = 0;
    for (int k = 0; k < starters.length; k++) {
      int s = at + starters[k];
      float weight = Exponential.of(ofWord[s] - top);
      local[s] = weight;
      alpha[s] = reached[k] * weight;
      sum += alpha[s];
    }
    return sum;
  }

  /** Goes on with names that may be open before a word; gives the sum of their states. */
  private float goOn(int i, float top) {
    int at = i * states;
    int before = at - states;
    float[] ofWord = scores.states();
    float[] exps = scores.stepExps();
    int row = scores.stepAt()[i];
    float sum = 0;
    int from = (i - 1) * begin.length;
    for (int live = from; live < from + openCount[i - 1]; live++) {
      int type = open[live];
      float begun = alpha[before + begin[type]];
      float within = alpha[before + inside[type]];
      int in = at + inside[type];
      int step = row + stepsInside[type];
      local[in] = Exponential.of(ofWord[in] - top);
      alpha[in] = (begun * exps[step] + within * exps[step + 1]) * local[in];
      int last = at + end[type];
      step = row + stepsToEnd[type];
      local[last] = Exponential.of(ofWord[last] - top);
      alpha[last] = (begun * exps[step] + within * exps[step + 1]) * local[last];
      sum += alpha[in] + alpha[last];
    }
    return sum;
  }

  /** Leaves only the states in which a sentence may end; gives their sum. */
  private float endings(int i) {
    int at = i * states;
    for (int type = 0; type < begin.length; type++) {
      alpha[at + begin[type]] = 0;
      alpha[at + inside[type]] = 0;
    }
    float sum = 0;
    for (int s : enders) {
      sum += alpha[at + s];
    }
    return sum;
  }

  /** Makes the states of a word add up to 1 and notes which are likely enough. */
  private void scale(int i, float sum) {
    int at = i * states;
    scale[i] = sum;
    float factor = 1 / sum;
    for (int s = at; s < at + states; s++) {
      alpha[s] *= factor;
    }
    int first = i * enders.length;
    int next = first;
    for (int ender = 0; ender < enders.length; ender++) {
      if (alpha[at + enders[ender]] >= LEAST) {
        liveEnders[next++] = ender;
      }
    }
    liveEnderCount[i] = next - first;
    first = i * begin.length;
    next = first;
    for (int type = 0; type < begin.length; type++) {
      if (alpha[at + begin[type]] + alpha[at + inside[type]] >= LEAST) {
        open[next++] = type;
      }
    }
    openCount[i] = next - first;
  }

  /** {@link #backward} where only one state is left. */
  private void backwardFromOutside(int i) {
    int step = scores.stepAt()[i] + stepsInto[LabelScheme.OUTSIDE];
    float out = beta[i * states + LabelScheme.OUTSIDE] / scale[i];
    int from = (i - 1) * enders.length;
    for (int live = from; live < from + liveEnderCount[i - 1]; live++) {
      int ender = liveEnders[live];
      beta[(i - 1) * states + enders[ender]] = scores.stepExps()[step + ender] * out;
    }
  }

  private void backward(int i) {
    float[] exps = scores.stepExps();
    int row = scores.stepAt()[i];
    int at = i * states;
    int before = at - states;
    float factor = 1 / scale[i];
    for (int k = 0; k < starters.length; k++) {
      int s = at + starters[k];
      out[k] = local[s] * beta[s] * factor;
    }
    int from = (i - 1) * enders.length;
    for (int live = from; live < from + liveEnderCount[i - 1]; live++) {
      int ender = liveEnders[live];
      float sum = 0;
      for (int k = 0; k < out.length; k++) {
        sum += exps[row + stepsInto[k] + ender] * out[k];
      }
      beta[before + enders[ender]] = sum;
    }
    from = (i - 1) * begin.length;
    for (int live = from; live < from + openCount[i - 1]; live++) {
      int type = open[live];
      float in = local[at + inside[type]] * beta[at + inside[type]] * factor;
      float last = local[at + end[type]] * beta[at + end[type]] * factor;
      int inStep = row + stepsInside[type];
      int endStep = row + stepsToEnd[type];
      beta[before + begin[type]] = exps[inStep] * in + exps[endStep] * last;
      beta[before + inside[type]] = exps[inStep + 1] * in + exps[endStep + 1] * last;
    }
  }

  /** The probability of a state at a word. */
  float state(int word, int s) {
    int at = word * states + s;
    return alpha[at] * beta[at];
  }

  /** The probabilities of all states, {@code [word][state]}, flat. */
  float[] states() {
    float[] probabilities = new float[scores.length() * states];
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = alpha[k] * beta[k];
    }
    return probabilities;
  }

  /**
   * The probability of a step into a word that is not the first.
   *
   * @param from the state before
   * @param to the state of the word
   * @param step the step between them
   */
  float step(int word, int from, int to, int step) {
    int at = word * states + to;
    return alpha[(word - 1) * states + from]
        * scores.stepExps()[scores.stepAt()[word] + step]
        * local[at]
        * beta[at]
        / scale[word];
  }
}
