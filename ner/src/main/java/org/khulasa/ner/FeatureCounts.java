package org.khulasa.ner;

import java.util.Arrays;

/** How often each feature of states occurs in a text that is learned from. */
final class FeatureCounts {
  private static final int EXPECTED = 1 << 16;

  private final IntHash features = new IntHash(EXPECTED);
  private int[] counts = new int[EXPECTED];

  /** Counts the features of all words of a text. */
  void add(LabeledText text, FeatureBuffer buffer) {
    for (SentenceWords words : text.words()) {
      for (int i = 0; i < words.length; i++) {
        buffer.states(words, i);
        for (int k = 0; k < buffer.size(); k++) {
          int number = features.add(buffer.buffer()[k]);
          if (number >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
          }
          counts[number]++;
        }
      }
    }
  }

  /** The features that occur at least so often, in the order in which they were met. */
  IntHash atLeast(int least) {
    IntHash kept = new IntHash(features.size());
    int[] keys = features.keys();
    for (int f = 0; f < keys.length; f++) {
      if (counts[f] >= least) {
        kept.add(keys[f]);
      }
    }
    return kept;
  }

  /** How often a feature that was met occurs. */
  int of(int feature) {
    return counts[features.find(feature)];
  }
}
