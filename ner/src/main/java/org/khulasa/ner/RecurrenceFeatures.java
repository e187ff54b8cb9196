package org.khulasa.ner;

/** The features of the second look at a document; see {@link Recurrence}. */
final class RecurrenceFeatures extends FeatureBuffer {
  @Override
  void steps(SentenceWords words, int i) {
    clear();
  }

  @Override
  void states(SentenceWords words, int i) {
    clear();
    int[] others = words.layers[Recurrence.OTHERS];
    int[] state = words.layers[Recurrence.STATE];
    int[] self = words.layers[Recurrence.SELF];
    add(0, self[i]);
    add(1, others[i]);
    add(2, others[i], self[i]);
    add(3, state[i]);
    add(4, state[i], self[i]);
    add(5, at(others, i - 1), self[i]);
    add(6, at(others, i + 1), self[i]);
    add(7, at(self, i - 1), self[i], at(self, i + 1));
    add(8, others[i], words.tag[i]);
    add(9, at(state, i - 1), state[i]);
    add(10, state[i], at(state, i + 1));
    add(11, words.layers[Recurrence.BEHIND_SAME][i], self[i]);
    add(12, words.layers[Recurrence.BEFORE_SAME][i], self[i]);
  }
}
