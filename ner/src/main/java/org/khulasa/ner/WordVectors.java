package org.khulasa.ner;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Word vectors by a log-bilinear language model that predicts a word from those before and behind
 * it, each weighed by its place (the vector LBL of Mnih and Kavukcuoglu 2013), with negative
 * sampling (Mikolov et al. 2013). What comes out are the vectors of the words as they are
 * predicted: near each other are words that fit the same gaps, as Brown clusters have them, rather
 * than words of one topic. One thread, so that a seed decides the outcome.
 *
 * <p>A sentence is an array of word numbers, which are ordered by falling frequency. Numbers from
 * the vocabulary's size on are classes of rare words: they help to predict and are not predicted.
 */
final class WordVectors {
  /** How to train; words more frequent than {@code sample} of the text are thinned out. */
  record Options(int dimension, int window, int negative, int epochs, float rate, double sample) {
    static final Options DEFAULT = new Options(64, 4, 6, 3, 0.05f, 1e-4);
  }

  private static final int TABLE = 1 << 22;
  private static final int SIGMOID = 1 << 14;
  private static final float LIMIT = 8;

  /** The weights of places learn slower than vectors: all words share them. */
  private static final float PLACE_RATE = 0.02f;

  /** The last share of the first step size. */
  private static final float LEAST_RATE = 0.02f;

  private final Options options;
  private final int dim;
  private final int[] noise;
  private final float[] sigmoid = new float[SIGMOID];
  private final float[] in;
  private final float[] out;

  /** {@code [place][dimension]}, flat: the places before the word from far to near, then behind. */
  private final float[] places;

  private final float[] context;
  private final float[] error;
  private long state;

  private WordVectors(int[] counts, int classes, Options options, long seed) {
    this.options = options;
    dim = options.dimension();
    SplittableRandom random = new SplittableRandom(seed);
    in = new float[(counts.length + classes) * dim];
    out = new float[counts.length * dim];
    for (int i = 0; i < in.length; i++) {
      in[i] = (float) (random.nextDouble() - 0.5) / dim;
    }
    state = random.nextLong() | 1;
    places = new float[2 * options.window() * dim];
    Arrays.fill(places, 0.5f);
    context = new float[dim];
    error = new float[dim];
    noise = noise(counts);
    for (int i = 0; i < SIGMOID; i++) {
      sigmoid[i] = (float) (1 / (1 + Math.exp(-(2.0 * i / SIGMOID - 1) * LIMIT)));
    }
  }

  int dimension() {
    return dim;
  }

  /** The vectors of words as they help to predict others, {@code [word][dimension]}, flat. */
  float[] in() {
    return in;
  }

  /** The vectors of words as they are predicted, without those of classes. */
  float[] out() {
    return out;
  }

  /** What weight each place has, from far before to near before, then from near to far behind. */
  float[] places() {
    return places;
  }

  /**
   * Learns vectors.
   *
   * @param counts how often each word occurs
   * @param classes the number of classes of rare words
   */
  static WordVectors train(
      List<int[]> sentences,
      int[] counts,
      int classes,
      Options options,
      long seed,
      TrainingProgress progress) {
    WordVectors model = new WordVectors(counts, classes, options, seed);
    float[] keep = keep(counts, options);
    long total = sentences.stream().mapToLong(sentence -> sentence.length).sum();
    long words = 0;
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      progress.report("word vectors", epoch, options.epochs());
      for (int[] sentence : sentences) {
        float done = (float) words / (total * options.epochs());
        words += sentence.length;
        float rate = options.rate() * Math.max(LEAST_RATE, 1 - done);
        for (int at = 0; at < sentence.length; at++) {
          int word = sentence[at];
          if (word < counts.length && (keep[word] >= 1 || keep[word] >= model.chance())) {
            model.learn(sentence, at, rate);
          }
        }
      }
    }
    progress.report("word vectors", options.epochs(), options.epochs());
    return model;
  }

  private static float[] keep(int[] counts, Options options) {
    long total = Arrays.stream(counts).asLongStream().sum();
    float[] keep = new float[counts.length];
    for (int w = 0; w < counts.length; w++) {
      double share = options.sample() * total / counts[w];
      keep[w] = (float) (Math.sqrt(share) + share);
    }
    return keep;
  }

  private void learn(int[] sentence, int at, float rate) {
    Arrays.fill(context, 0);
    Arrays.fill(error, 0);
    int window = options.window();
    int from = Math.max(0, at - window);
    int to = Math.min(sentence.length - 1, at + window);
    for (int j = from; j <= to; j++) {
      if (j != at) {
        addContext(sentence[j] * dim, place(j - at) * dim);
      }
    }
    int word = sentence[at];
    predict(word, 1, rate);
    for (int d = 0; d < options.negative(); d++) {
      int other = noise[(int) (next() >>> 42)];
      if (other != word) {
        predict(other, 0, rate);
      }
    }
    for (int j = from; j <= to; j++) {
      if (j != at) {
        learnContext(sentence[j] * dim, place(j - at) * dim);
      }
    }
  }

  private int place(int offset) {
    return offset < 0 ? offset + options.window() : offset + options.window() - 1;
  }

  private void addContext(int word, int place) {
    for (int k = 0; k < dim; k++) {
      context[k] += in[word + k] * places[place + k];
    }
  }

  private void predict(int word, int truth, float rate) {
    int at = word * dim;
    float dot = VectorMath.dot(context, 0, out, at, dim);
    float p =
        dot >= LIMIT
            ? 1
            : dot <= -LIMIT ? 0 : sigmoid[(int) ((dot + LIMIT) * (SIGMOID / LIMIT / 2))];
    float g = (truth - p) * rate;
    for (int k = 0; k < dim; k++) {
      error[k] += g * out[at + k];
    }
    for (int k = 0; k < dim; k++) {
      out[at + k] += g * context[k];
    }
  }

  private void learnContext(int word, int place) {
    for (int k = 0; k < dim; k++) {
      float before = in[word + k];
      in[word + k] += error[k] * places[place + k];
      places[place + k] += PLACE_RATE * error[k] * before;
    }
  }

  /** A random number from 0 to below 1. */
  private float chance() {
    return (next() >>> 40) * 0x1.0p-24f;
  }

  private long next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state;
  }

  /** Words by their frequency to the power of 3/4. */
  private static int[] noise(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += Math.pow(count, 0.75);
    }
    int[] table = new int[TABLE];
    if (counts.length == 0) {
      return table;
    }
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
