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
 * <p>Sets the layers of each sentence. The values are small numbers without order.
 */
final class Recurrence {
  /** The type that the other occurrences have, how surely, and how many they are. */
  static final int OTHERS = 0;

  /** The state that the other occurrences have. */
  static final int STATE = 1;

  /** The type that the word itself has and how surely. */
  static final int SELF = 2;

  /** As {@link #OTHERS}, of occurrences behind the same word. */
  static final int BEHIND_SAME = 3;

  /** As {@link #OTHERS}, of occurrences before the same word. */
  static final int BEFORE_SAME = 4;

  private static final int LAYERS = 5;

  /** How far away another occurrence may be, in sentences. */
  private static final int REACH = 40;

  /** The nearest occurrences that are looked at on each side. */
  private static final int MOST = 8;

  private static final float[] STEPS = {0.02f, 0.1f, 0.25f, 0.5f, 0.8f, 0.95f};

  private final LabelScheme scheme;
  private final int states;

  Recurrence(LabelScheme scheme) {
    this.scheme = scheme;
    states = scheme.states();
  }

  private record Place(int sentence, int word) {}

  /**
   * Sets the layers of a document's sentences.
   *
   * @param probabilities for each sentence {@code [word][state]}, flat
   */
  void assign(List<SentenceWords> sentences, List<float[]> probabilities) {
    Map<Integer, List<Place>> words = new HashMap<>();
    Map<Integer, List<Place>> behind = new HashMap<>();
    Map<Integer, List<Place>> before = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      SentenceWords sentence = sentences.get(s);
      sentence.layers = new int[LAYERS][sentence.length];
      for (int i = 0; i < sentence.length; i++) {
        int stem = sentence.stem[i];
        Place place = new Place(s, i);
        place(words, stem, place);
        place(behind, FeatureBuffer.at(sentence.stem, i - 1) * 31 + stem, place);
        place(before, FeatureBuffer.at(sentence.stem, i + 1) * 31 + stem, place);
      }
    }
    others(words, probabilities, sentences, OTHERS);
    others(behind, probabilities, sentences, BEHIND_SAME);
    others(before, probabilities, sentences, BEFORE_SAME);
    own(probabilities, sentences);
  }

  private static void place(Map<Integer, List<Place>> places, int key, Place place) {
    places.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(place);
  }

  private void others(
      Map<Integer, List<Place>> places,
      List<float[]> probabilities,
      List<SentenceWords> sentences,
      int layer) {
    float[] sum = new float[states];
    for (List<Place> all : places.values()) {
      for (int k = 0; k < all.size(); k++) {
        Place place = all.get(k);
        Arrays.fill(sum, 0);
        int count = 0;
        for (int j = Math.max(0, k - MOST); j < Math.min(all.size(), k + MOST + 1); j++) {
          Place other = all.get(j);
          if (j != k && Math.abs(other.sentence() - place.sentence()) <= REACH) {
            count++;
            add(probabilities.get(other.sentence()), other.word(), sum);
          }
        }
        if (count > 0) {
          int[][] layers = sentences.get(place.sentence()).layers;
          layers[layer][place.word()] = 100 * Math.min(count, 3) + type(sum, count);
          if (layer == OTHERS) {
            layers[STATE][place.word()] = 1 + best(sum);
          }
        }
      }
    }
  }

  private void own(List<float[]> probabilities, List<SentenceWords> sentences) {
    float[] sum = new float[states];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).length; i++) {
        Arrays.fill(sum, 0);
        add(probabilities.get(s), i, sum);
        sentences.get(s).layers[SELF][i] = type(sum, 1);
      }
    }
  }

  private void add(float[] probabilities, int word, float[] sum) {
    for (int state = 0; state < states; state++) {
      sum[state] += probabilities[word * states + state];
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
    for (int state = 1; state < states; state++) {
      types[scheme.type(state)] += sum[state];
    }
    int best = 0;
    for (int t = 1; t < types.length; t++) {
      if (types[t] > types[best]) {
        best = t;
      }
    }
    float share = types[best] / count;
    int step = 0;
    while (step < STEPS.length && share >= STEPS[step]) {
      step++;
    }
    return step == 0 ? 1 : 2 + 8 * best + step;
  }
}
