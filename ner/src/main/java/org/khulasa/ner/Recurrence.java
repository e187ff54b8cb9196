package org.khulasa.ner;

import java.util.Arrays;
import java.util.List;

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

  /** What is outside of names more surely than this reaches no step. */
  private static final float PLAIN = 0.9801f;

  private static final int NO_TYPE = 1;

  private final LabelScheme scheme;
  private final int states;

  Recurrence(LabelScheme scheme) {
    this.scheme = scheme;
    states = scheme.states();
  }

  /** All words of a document in order: the sentence of each and its place there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Places(int[] sentence, int[] word) {
    static Places of(List<SentenceWords> sentences) {
      int size = sentences.stream().mapToInt(words -> words.length).sum();
      int[] sentence = new int[size];
      int[] word = new int[size];
      int at = 0;
      for (int s = 0; s < sentences.size(); s++) {
        for (int i = 0; i < sentences.get(s).length; i++) {
          sentence[at] = s;
          word[at] = i;
          at++;
        }
      }
      return new Places(sentence, word);
    }
  }

  /**
   * Sets the layers of a document's sentences.
   *
   * @param probabilities for each sentence {@code [word][state]}, flat
   */
  void assign(List<SentenceWords> sentences, List<float[]> probabilities) {
    for (SentenceWords sentence : sentences) {
      sentence.layers = new int[LAYERS][sentence.length];
    }
    Places places = Places.of(sentences);
    int size = places.word().length;
    int[] words = new int[size];
    int[] behind = new int[size];
    int[] before = new int[size];
    boolean[] plain = new boolean[size];
    for (int p = 0; p < size; p++) {
      int[] stems = sentences.get(places.sentence()[p]).stem;
      int i = places.word()[p];
      words[p] = stems[i];
      behind[p] = FeatureBuffer.at(stems, i - 1) * 31 + stems[i];
      before[p] = FeatureBuffer.at(stems, i + 1) * 31 + stems[i];
      plain[p] = probabilities.get(places.sentence()[p])[i * states] > PLAIN;
    }
    Document document = new Document(sentences, probabilities, places, plain);
    others(words, document, OTHERS);
    others(behind, document, BEHIND_SAME);
    others(before, document, BEFORE_SAME);
    own(probabilities, sentences);
  }

  /**
   * A document and what the first look says of it.
   *
   * @param plain of each place, whether its word is surely no part of a name
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Document(
      List<SentenceWords> sentences, List<float[]> probabilities, Places places, boolean[] plain) {}

  /**
   * The places with the same key, one group behind the other.
   *
   * @param starts where each group starts, and the end of the last
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Groups(int[] places, int[] starts) {
    static Groups of(int[] keys) {
      IntHash numbers = new IntHash(keys.length);
      int[] number = new int[keys.length];
      for (int p = 0; p < keys.length; p++) {
        number[p] = numbers.add(keys[p]);
      }
      int[] starts = new int[numbers.size() + 1];
      for (int n : number) {
        starts[n + 1]++;
      }
      for (int n = 0; n < numbers.size(); n++) {
        starts[n + 1] += starts[n];
      }
      int[] next = starts.clone();
      int[] places = new int[keys.length];
      for (int p = 0; p < keys.length; p++) {
        places[next[number[p]]++] = p;
      }
      return new Groups(places, starts);
    }
  }

  private void others(int[] keys, Document document, int layer) {
    Groups groups = Groups.of(keys);
    float[] sum = new float[states];
    for (int g = 0; g + 1 < groups.starts().length; g++) {
      int end = groups.starts()[g + 1];
      for (int k = groups.starts()[g]; k < end; k++) {
        int from = Math.max(groups.starts()[g], k - MOST);
        others(groups.places(), from, k, Math.min(end, k + MOST + 1), document, layer, sum);
      }
    }
  }

  private void others(
      int[] group, int from, int own, int to, Document document, int layer, float[] sum) {
    int[] sentence = document.places().sentence();
    int home = sentence[group[own]];
    int count = 0;
    boolean plain = true;
    for (int j = from; j < to; j++) {
      if (j != own && Math.abs(sentence[group[j]] - home) <= REACH) {
        count++;
        plain &= document.plain()[group[j]];
      }
    }
    if (count == 0) {
      return;
    }
    int type = NO_TYPE;
    int state = LabelScheme.OUTSIDE;
    if (!plain) {
      Arrays.fill(sum, 0);
      for (int j = from; j < to; j++) {
        if (j != own && Math.abs(sentence[group[j]] - home) <= REACH) {
          int place = group[j];
          float[] probabilities = document.probabilities().get(sentence[place]);
          add(probabilities, document.places().word()[place], sum);
        }
      }
      type = type(sum, count);
      state = best(sum);
    }
    int word = document.places().word()[group[own]];
    int[][] layers = document.sentences().get(home).layers;
    layers[layer][word] = 100 * Math.min(count, 3) + type;
    if (layer == OTHERS) {
      layers[STATE][word] = 1 + state;
    }
  }

  private void own(List<float[]> probabilities, List<SentenceWords> sentences) {
    float[] sum = new float[states];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).length; i++) {
        Arrays.fill(sum, 0);
        add(probabilities.get(s), i, sum);
        boolean plain = sum[LabelScheme.OUTSIDE] > PLAIN;
        sentences.get(s).layers[SELF][i] = plain ? NO_TYPE : type(sum, 1);
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
    return step == 0 ? NO_TYPE : 2 + 8 * best + step;
  }
}
