package org.khulasa.ner;

import java.util.Arrays;
import java.util.List;

/**
 * How often each stem is a name, and of which type, where two taggers meet it in raw news. Most
 * names of a new text are in no annotated corpus, but stand in the news, and where one context
 * tells little, all of them together tell much.
 *
 * <p>The first tagger sees only contexts, never the word itself: it cannot repeat what it has
 * learned by heart, so that its verdict means the same for words of its training text and for
 * others. The second learned from text that the final model is not trained on; for it that holds
 * anyway. (The idea is that of Kazama and Torisawa 2007 and of the context aggregation of Ratinov
 * and Roth 2009.)
 */
final class SoftGazetteer {
  /** The columns it gives a lexicon. */
  static final int COLUMNS = 4;

  /** Stems that were met less often are left out. */
  private static final int LEAST = 2;

  private static final float[] STEPS = {0.02f, 0.1f, 0.3f, 0.6f, 0.85f};
  private static final float[] FIRST_STEPS = {0.2f, 0.6f, 0.9f};
  private static final int[] COUNT_STEPS = {6, 30, 300};

  private final LabelScheme scheme;

  /** For each tagger and stem: outside, and begin and rest of each type. */
  private final int width;

  private final IntHash stems = new IntHash(1 << 16);
  private float[] counts = new float[1 << 20];

  SoftGazetteer(LabelScheme scheme) {
    this.scheme = scheme;
    width = 1 + 2 * scheme.types().size();
  }

  private int column(int state) {
    if (state == LabelScheme.OUTSIDE) {
      return 0;
    }
    return 1 + 2 * scheme.type(state) + (scheme.mayStart(state) ? 0 : 1);
  }

  /**
   * Counts the words of a sentence.
   *
   * @param contexts the first tagger's probabilities
   * @param states the second tagger's states
   */
  void add(SentenceWords words, ForwardBackward contexts, int[] states) {
    for (int i = 0; i < words.length; i++) {
      int at = stems.add(words.stem[i]) * width * 2;
      if (at + width * 2 > counts.length) {
        counts = Arrays.copyOf(counts, counts.length * 2);
      }
      for (int s = 0; s < scheme.states(); s++) {
        counts[at + column(s)] += (float) contexts.state(i, s);
      }
      counts[at + width + column(states[i])]++;
    }
  }

  /** The stems that were met often enough. */
  List<Integer> stems() {
    int[] keys = stems.keys();
    return Arrays.stream(keys).filter(stem -> total(stems.find(stem)) >= LEAST).boxed().toList();
  }

  private float total(int number) {
    float sum = 0;
    for (int k = 0; k < width; k++) {
      sum += counts[number * width * 2 + width + k];
    }
    return sum;
  }

  /** Writes the four values of a stem into a row of a lexicon; -1 for stems met too rarely. */
  void values(int stem, short[] row, int from) {
    int number = stems.find(stem);
    if (number < 0 || total(number) < LEAST) {
      Arrays.fill(row, from, from + COLUMNS, (short) -1);
      return;
    }
    int met = step(total(number), COUNT_STEPS);
    for (int tagger = 0; tagger < 2; tagger++) {
      int at = (number * 2 + tagger) * width;
      // One more, outside: what was met rarely is not sure.
      float sum = 1;
      for (int k = 0; k < width; k++) {
        sum += counts[at + k];
      }
      int shares = 0;
      int top = 0;
      float topShare = 0;
      float begins = 0;
      float names = 0;
      for (int t = 0; t < scheme.types().size(); t++) {
        float begin = counts[at + 1 + 2 * t];
        float share = (begin + counts[at + 2 + 2 * t]) / sum;
        begins += begin;
        names += begin + counts[at + 2 + 2 * t];
        shares = shares * (STEPS.length + 1) + step(share, STEPS);
        if (share > topShare) {
          topShare = share;
          top = t;
        }
      }
      int first = names < 1 ? 0 : 1 + step(begins / names, FIRST_STEPS);
      row[from + 2 * tagger] = (short) shares;
      row[from + 2 * tagger + 1] =
          (short)
              (((top * (STEPS.length + 1) + step(topShare, STEPS)) * (FIRST_STEPS.length + 2)
                          + first)
                      * (COUNT_STEPS.length + 1)
                  + met);
    }
  }

  private static int step(float value, float[] steps) {
    int step = 0;
    while (step < steps.length && value >= steps[step]) {
      step++;
    }
    return step;
  }

  private static int step(float value, int[] steps) {
    int step = 0;
    while (step < steps.length && value >= steps[step]) {
      step++;
    }
    return step;
  }
}
