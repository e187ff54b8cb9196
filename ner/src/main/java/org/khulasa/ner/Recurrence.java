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

  /**
   * All words of a document in order.
   *
   * @param sentence the sentence of each
   * @param word its place there
   * @param asked whether its layers are asked for
   * @param near whether its layers or those of a word beside it are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Places(int[] sentence, int[] word, boolean[] asked, boolean[] near) {
    static Places of(List<boolean[]> outside) {
      int size = outside.stream().mapToInt(words -> words.length).sum();
      Places places =
          new Places(new int[size], new int[size], new boolean[size], new boolean[size]);
      int at = 0;
      for (int s = 0; s < outside.size(); s++) {
        boolean[] words = outside.get(s);
        for (int i = 0; i < words.length; i++) {
          places.sentence[at] = s;
          places.word[at] = i;
          places.asked[at] = !words[i];
          places.near[at] =
              !words[i] || (i > 0 && !words[i - 1]) || (i + 1 < words.length && !words[i + 1]);
          at++;
        }
      }
      return places;
    }
  }

  /**
   * Sets the layers of a document's sentences.
   *
   * @param probabilities for each sentence {@code [word][state]}, flat
   */
  void assign(List<SentenceWords> sentences, List<float[]> probabilities) {
    assign(
        sentences,
        probabilities,
        sentences.stream().map(sentence -> new boolean[sentence.length]).toList());
  }

  /**
   * Sets the layers of a document's sentences that {@link RecurrenceFeatures} reads.
   *
   * @param probabilities for each sentence {@code [word][state]}, flat
   * @param outside for each sentence the words whose features nobody asks for
   */
  void assign(List<SentenceWords> sentences, List<float[]> probabilities, List<boolean[]> outside) {
    for (SentenceWords sentence : sentences) {
      sentence.layers = new int[LAYERS][sentence.length];
    }
    Places places = Places.of(outside);
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
    others(words, places.near(), document, OTHERS);
    others(behind, places.asked(), document, BEHIND_SAME);
    others(before, places.asked(), document, BEFORE_SAME);
    own(document);
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
    /** The groups that have a place that is wanted. */
    static Groups of(int[] keys, boolean[] wanted) {
      IntHash numbers = new IntHash(keys.length / 2);
      for (int p = 0; p < keys.length; p++) {
        if (wanted[p]) {
          numbers.add(keys[p]);
        }
      }
      int[] number = new int[keys.length];
      int[] starts = new int[numbers.size() + 1];
      for (int p = 0; p < keys.length; p++) {
        number[p] = numbers.find(keys[p]);
        if (number[p] >= 0) {
          starts[number[p] + 1]++;
        }
      }
      for (int n = 0; n < numbers.size(); n++) {
        starts[n + 1] += starts[n];
      }
      int[] next = starts.clone();
      int[] places = new int[starts[numbers.size()]];
      for (int p = 0; p < keys.length; p++) {
        if (number[p] >= 0) {
          places[next[number[p]]++] = p;
        }
      }
      return new Groups(places, starts);
    }
  }

  private void others(int[] keys, boolean[] wanted, Document document, int layer) {
    Groups groups = Groups.of(keys, wanted);
    float[] sum = new float[states];
    for (int g = 0; g + 1 < groups.starts().length; g++) {
      int start = groups.starts()[g];
      int end = groups.starts()[g + 1];
      for (int k = start; k < end; k++) {
        if (wanted[groups.places()[k]]) {
          int from = Math.max(start, k - MOST);
          others(groups.places(), from, k, Math.min(end, k + MOST + 1), document, layer, sum);
        }
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

  private void own(Document document) {
    float[] sum = new float[states];
    Places places = document.places();
    for (int p = 0; p < places.word().length; p++) {
      if (places.near()[p]) {
        int s = places.sentence()[p];
        int i = places.word()[p];
        int type = NO_TYPE;
        if (!document.plain()[p]) {
          Arrays.fill(sum, 0);
          add(document.probabilities().get(s), i, sum);
          type = type(sum, 1);
        }
        document.sentences().get(s).layers[SELF][i] = type;
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
