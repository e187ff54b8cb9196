package org.khulasa.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first look at a document says about a word's other occurrences: writers name a person in
 * full once and by one name afterwards, where the context tells less.
 *
 * <p>Sets three layers of each sentence: the type that the other occurrences have and how surely,
 * the state that they have, and the type that the word itself has.
 */
final class Recurrence {
  static final int OTHERS = 0;
  static final int STATE = 1;
  static final int SELF = 2;

  /** How far away another occurrence may be, in sentences. */
  private static final int REACH = 40;

  /** The most recent occurrences that are looked at on each side. */
  private static final int MOST = 8;

  private final LabelScheme scheme;

  Recurrence(LabelScheme scheme) {
    this.scheme = scheme;
  }

  private record Place(int sentence, int word) {}

  /**
   * Sets the layers of a document's sentences.
   *
   * @param probabilities for each sentence {@code [word][state]}, flat
   */
  void assign(List<SentenceWords> sentences, List<float[]> probabilities) {
    Map<Integer, List<Place>> places = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      SentenceWords words = sentences.get(s);
      for (int i = 0; i < words.length; i++) {
        places.computeIfAbsent(words.stem[i], stem -> new ArrayList<>()).add(new Place(s, i));
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      int n = sentences.get(s).length;
      sentences.get(s).layers = new int[][] {new int[n], new int[n], new int[n]};
    }
    float[] sum = new float[scheme.states()];
    for (List<Place> all : places.values()) {
      for (int k = 0; k < all.size(); k++) {
        Place place = all.get(k);
        Arrays.fill(sum, 0);
        int others = 0;
        for (int j = Math.max(0, k - MOST); j < Math.min(all.size(), k + MOST + 1); j++) {
          Place other = all.get(j);
          if (j != k && Math.abs(other.sentence() - place.sentence()) <= REACH) {
            others++;
            add(probabilities.get(other.sentence()), other.word(), sum);
          }
        }
        int[][] layers = sentences.get(place.sentence()).layers;
        if (others > 0) {
          layers[OTHERS][place.word()] = 100 * Math.min(others, 3) + type(sum, others);
          layers[STATE][place.word()] = 1 + best(sum);
        }
        Arrays.fill(sum, 0);
        add(probabilities.get(place.sentence()), place.word(), sum);
        layers[SELF][place.word()] = type(sum, 1);
      }
    }
  }

  private void add(float[] probabilities, int word, float[] sum) {
    for (int state = 0; state < sum.length; state++) {
      sum[state] += probabilities[word * sum.length + state];
    }
  }

  private static int best(float[] sum) {
    int best = 0;
    for (int state = 1; state < sum.length; state++) {
      if (sum[state] > sum[best]) {
        best = state;
      }
    }
    return best;
  }

  /** The likeliest type of a name and, in steps, how likely a name is. */
  private int type(float[] sum, int count) {
    float[] types = new float[scheme.types().size()];
    for (int state = 1; state < sum.length; state++) {
      types[scheme.type(state)] += sum[state];
    }
    int best = 0;
    for (int t = 1; t < types.length; t++) {
      if (types[t] > types[best]) {
        best = t;
      }
    }
    float p = types[best] / count;
    int step =
        p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6;
    return step == 0 ? 1 : 2 + 8 * best + step;
  }
}
