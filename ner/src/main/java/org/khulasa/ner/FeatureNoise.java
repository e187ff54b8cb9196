package org.khulasa.ner;

/** Leaves out features of a sentence at random. For one thread. */
final class FeatureNoise {
  private final int threshold;
  private final float scale;
  private long state;
  private int[] starts = new int[0];
  private int[] features = new int[0];

  /** Leaves out this share of the features, from 0 to below 1. */
  FeatureNoise(float share, long seed) {
    threshold = (int) (share * 256);
    scale = 1 / (1 - share);
    state = seed | 1;
  }

  /** Takes a sentence: features and, for each word, where its features start. */
  void thin(int[] allStarts, int[] allFeatures) {
    starts = allStarts;
    features = allFeatures;
    if (threshold == 0) {
      return;
    }
    starts = new int[allStarts.length];
    features = new int[allFeatures.length];
    int size = 0;
    for (int i = 0; i + 1 < allStarts.length; i++) {
      for (int k = allStarts[i]; k < allStarts[i + 1]; k++) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        if (state >>> 56 >= threshold) {
          features[size++] = allFeatures[k];
        }
      }
      starts[i + 1] = size;
    }
  }

  /** Where each word's features start. */
  int[] starts() {
    return starts;
  }

  /** The features that are left. */
  int[] features() {
    return features;
  }

  /** What to multiply scores with, so that they are as large as without noise. */
  float scale() {
    return scale;
  }
}
