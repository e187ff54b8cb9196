package org.khulasa.ner;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013). One thread, so that a
 * seed decides the outcome.
 *
 * <p>A sentence is an array of word numbers, which are ordered by falling frequency.
 */
final class WordVectors {
  /** How to train; words more frequent than {@code sample} of the text are thinned out. */
  record Options(int dimension, int window, int negative, int epochs, float rate, double sample) {
    static final Options DEFAULT = new Options(64, 3, 5, 3, 0.05f, 1e-4);
  }

  private static final int TABLE = 1 << 22;
  private static final int SIGMOID = 4096;
  private static final float LIMIT = 6;

  private WordVectors() {}

  /** The vectors of all words, {@code [word][dimension]}, flat. */
  static float[] train(
      List<int[]> sentences, int[] counts, Options options, long seed, TrainingProgress progress) {
    int dim = options.dimension();
    SplittableRandom random = new SplittableRandom(seed);
    float[] in = new float[counts.length * dim];
    float[] out = new float[counts.length * dim];
    for (int i = 0; i < in.length; i++) {
      in[i] = (float) (random.nextDouble() - 0.5) / dim;
    }
    long total = Arrays.stream(counts).asLongStream().sum();
    float[] keep = new float[counts.length];
    for (int w = 0; w < counts.length; w++) {
      double share = options.sample() * total / counts[w];
      keep[w] = (float) (Math.sqrt(share) + share);
    }
    int[] noise = noise(counts);
    float[] sigmoid = new float[SIGMOID];
    for (int i = 0; i < SIGMOID; i++) {
      sigmoid[i] = (float) (1 / (1 + Math.exp(-(2.0 * i / SIGMOID - 1) * LIMIT)));
    }
    long state = random.nextLong() | 1;
    float[] error = new float[dim];
    int[] kept = new int[1024];
    long words = 0;
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      progress.report("word vectors", epoch, options.epochs());
      for (int[] sentence : sentences) {
        int n = 0;
        for (int w : sentence) {
          words++;
          if (w < 0) {
            continue;
          }
          state = next(state);
          if (keep[w] < 1 && keep[w] < (state >>> 40) * 0x1.0p-24f) {
            continue;
          }
          if (n < kept.length) {
            kept[n++] = w;
          }
        }
        float done = (float) words / (total * options.epochs());
        float rate = options.rate() * Math.max(0.001f, 1 - done);
        for (int i = 0; i < n; i++) {
          state = next(state);
          int reach = 1 + (int) ((state >>> 33) % options.window());
          for (int j = Math.max(0, i - reach); j <= Math.min(n - 1, i + reach); j++) {
            if (j == i) {
              continue;
            }
            int source = kept[i] * dim;
            Arrays.fill(error, 0);
            for (int d = 0; d <= options.negative(); d++) {
              int target = kept[j];
              if (d > 0) {
                state = next(state);
                target = noise[(int) (state >>> 42)];
                if (target == kept[j]) {
                  continue;
                }
              }
              target *= dim;
              float dot = VectorMath.dot(in, source, out, target, dim);
              float p =
                  dot >= LIMIT
                      ? 1
                      : dot <= -LIMIT ? 0 : sigmoid[(int) ((dot + LIMIT) * (SIGMOID / LIMIT / 2))];
              float g = ((d == 0 ? 1 : 0) - p) * rate;
              for (int k = 0; k < dim; k++) {
                error[k] += g * out[target + k];
              }
              for (int k = 0; k < dim; k++) {
                out[target + k] += g * in[source + k];
              }
            }
            for (int k = 0; k < dim; k++) {
              in[source + k] += error[k];
            }
          }
        }
      }
    }
    progress.report("word vectors", options.epochs(), options.epochs());
    return in;
  }

  private static long next(long state) {
    long x = state;
    x ^= x << 13;
    x ^= x >>> 7;
    return x ^ (x << 17);
  }

  /** Words by their frequency to the power of 3/4. */
  private static int[] noise(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += Math.pow(count, 0.75);
    }
    int[] table = new int[TABLE];
    int w = 0;
    double reached = Math.pow(counts[0], 0.75) / sum;
    for (int i = 0; i < TABLE; i++) {
      table[i] = w;
      if ((i + 1.0) / TABLE > reached && w < counts.length - 1) {
        w++;
        reached += Math.pow(counts[w], 0.75) / sum;
      }
    }
    return table;
  }
}
