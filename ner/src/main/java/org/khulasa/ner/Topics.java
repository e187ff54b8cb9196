package org.khulasa.ner;

import java.util.List;

/**
 * What a passage is about, as the nearest of some centres of meaning: sport and politics use the
 * same names for different things ({@code ليفربول} is a club or a city).
 *
 * <p>A passage is a sentence with its neighbours. Its meaning is the sum of its words' vectors,
 * frequent words weighing less (Arora, Liang and Ma 2017).
 */
final class Topics {
  /** The words looked at on each side of a sentence, at most. */
  private static final int REACH = 60;

  private final IntHash stems;
  private final int dim;

  /** {@code [word][dimension]}, flat, weighed already. */
  private final float[] vectors;

  /** {@code [topic][dimension]}, flat, of unit length. */
  private final float[] centers;

  private final float[] mean;

  Topics(IntHash stems, int dim, float[] vectors, float[] mean, float[] centers) {
    this.stems = stems;
    this.dim = dim;
    this.vectors = vectors;
    this.mean = mean;
    this.centers = centers;
  }

  /** The meanings of passages, {@code [sentence][dimension]}, flat, of unit length. */
  float[] meanings(List<SentenceWords> sentences) {
    int n = sentences.size();
    float[] sums = new float[(n + 1) * dim];
    int[] words = new int[n + 1];
    for (int s = 0; s < n; s++) {
      System.arraycopy(sums, s * dim, sums, (s + 1) * dim, dim);
      SentenceWords sentence = sentences.get(s);
      words[s + 1] = words[s] + sentence.length;
      for (int i = 0; i < sentence.length; i++) {
        int row = stems.find(sentence.stem[i]);
        if (row >= 0) {
          for (int k = 0; k < dim; k++) {
            sums[(s + 1) * dim + k] += vectors[row * dim + k];
          }
        }
      }
    }
    float[] meanings = new float[n * dim];
    int from = 0;
    int to = 0;
    for (int s = 0; s < n; s++) {
      while (words[s] - words[from] > REACH) {
        from++;
      }
      to = Math.max(to, s + 1);
      while (to < n && words[to + 1] - words[s + 1] <= REACH) {
        to++;
      }
      for (int k = 0; k < dim; k++) {
        meanings[s * dim + k] = sums[to * dim + k] - sums[from * dim + k];
      }
    }
    KMeans.normalize(meanings, dim);
    for (int s = 0; s < n; s++) {
      for (int k = 0; k < dim; k++) {
        meanings[s * dim + k] -= mean[k];
      }
    }
    KMeans.normalize(meanings, dim);
    return meanings;
  }

  /** Sets the topic of each sentence of a document. */
  void assign(List<SentenceWords> sentences) {
    float[] meanings = meanings(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      int best = 0;
      float top = Float.NEGATIVE_INFINITY;
      for (int c = 0; c * dim < centers.length; c++) {
        float dot = 0;
        for (int k = 0; k < dim; k++) {
          dot += centers[c * dim + k] * meanings[s * dim + k];
        }
        if (dot > top) {
          top = dot;
          best = c;
        }
      }
      sentences.get(s).topic = best + 1;
    }
  }
}
