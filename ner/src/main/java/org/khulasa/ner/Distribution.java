package org.khulasa.ner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of stems that keep the same company in raw text: word vectors and their clusters, coarse
 * and fine. Attached conjunctions and prepositions count as company: a place is what {@code في} and
 * {@code ب} stand before.
 */
final class Distribution {
  private static final int LEAST = 5;

  /** Classes of rarer stems: what the last letter and the article tell of a stem. */
  static final int RARE = 96;

  /** The stems' hashes by falling frequency. */
  private final int[] stems;

  /** {@code [granularity][stem]}. */
  private final int[][] clusters;

  private final WordVectors vectors;

  private Distribution(int[] stems, int[][] clusters, WordVectors vectors) {
    this.stems = stems;
    this.clusters = clusters;
    this.vectors = vectors;
  }

  /** The vectors of the stems, in their order. */
  WordVectors vectors() {
    return vectors;
  }

  int[] stems() {
    return stems;
  }

  int columns() {
    return clusters.length;
  }

  int cluster(int column, int number) {
    return clusters[column][number];
  }

  static Distribution learn(
      List<SentenceWords> text, NerTrainingOptions options, long seed, TrainingProgress progress) {
    IntHash all = new IntHash(1 << 18);
    int[] count = new int[1 << 18];
    for (SentenceWords words : text) {
      for (int i = 0; i < words.length; i++) {
        if (words.before[i] != 0) {
          count = count(all.add(clitic(words.before[i])), count);
        }
        count = count(all.add(words.stem[i]), count);
      }
    }
    int[] counts = count;
    int[] keys = all.keys();
    int[] order =
        IntStream.range(0, keys.length)
            .filter(k -> counts[k] >= LEAST)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(k -> -counts[k]).thenComparing(k -> keys[k]))
            .mapToInt(k -> k)
            .toArray();
    int[] number = new int[keys.length];
    Arrays.fill(number, order.length);
    for (int k = 0; k < order.length; k++) {
      number[order[k]] = k;
    }
    List<int[]> sentences =
        text.stream().map(words -> units(words, all, number, order.length)).toList();
    int[] unitCounts = Arrays.stream(order).map(k -> counts[k]).toArray();
    WordVectors model =
        WordVectors.train(sentences, unitCounts, RARE, options.vectors(), seed, progress);
    int dim = options.vectors().dimension();
    float[] vectors = model.out().clone();
    KMeans.normalize(vectors, dim);
    int[][] clusters = new int[options.clusters().size()][];
    for (int c = 0; c < clusters.length; c++) {
      progress.report("cluster", c, clusters.length);
      clusters[c] = KMeans.cluster(vectors, dim, options.clusters().get(c), 8, seed + c);
    }
    progress.report("cluster", clusters.length, clusters.length);
    return new Distribution(Arrays.stream(order).map(k -> keys[k]).toArray(), clusters, model);
  }

  private static int[] count(int number, int[] count) {
    int[] enough = number < count.length ? count : Arrays.copyOf(count, count.length * 2);
    enough[number]++;
    return enough;
  }

  /** The class of a rare stem. */
  static int rare(String stem) {
    int last = stem.isEmpty() ? 0 : stem.charAt(stem.length() - 1);
    return (last * 2 + (SentenceWords.hasArticle(stem) ? 1 : 0)) % RARE;
  }

  /** A unit that is no stem. */
  static int clitic(int before) {
    return before * 0x61C88647 + 1;
  }

  private static int[] units(SentenceWords words, IntHash all, int[] number, int size) {
    int[] units = new int[words.length * 2];
    int n = 0;
    for (int i = 0; i < words.length; i++) {
      if (words.before[i] != 0) {
        units[n++] = number[all.find(clitic(words.before[i]))];
      }
      int unit = number[all.find(words.stem[i])];
      units[n++] = unit < size ? unit : size + rare(words.stems[i]);
    }
    return Arrays.copyOf(units, n);
  }
}
