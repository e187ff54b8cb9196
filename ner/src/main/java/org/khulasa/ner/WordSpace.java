package org.khulasa.ner;

import java.util.Arrays;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * What {@link WordVectors} learned, a byte a number: for the place of each word of a sentence, what
 * the words before it and the words behind it let expect there, and what the word itself and its
 * neighbours are like. These are the inputs of a {@link NetworkCrf}. Immutable; may be shared by
 * threads.
 *
 * <p>The units are stems and, each before its stem, what is attached to its front. Their vectors
 * stand in the order of the lexicon's first rows, so that no table of their own is needed.
 */
final class WordSpace {
  /** The length of vectors, so that none outweighs the others. */
  private static final float LENGTH = 2;

  private static final int LARGEST = 127;

  /** Of each word: what is before lets expect, and what is behind. */
  static final int EXPECTED = 2;

  /** Behind them the own vectors of the word before, of the word and of the word behind. */
  private static final int PARTS = EXPECTED + 3;

  private final int dim;
  private final int window;
  private final int units;

  /** {@code [unit][dimension]}, flat, and the rows of the classes of rare words behind them. */
  private final Model.Slice in;

  private final float[] inScale;
  private final Model.Slice out;
  private final float[] outScale;
  private final float[] places;
  private final float[][] placeRows;

  private WordSpace(
      int dim, Model.Slice in, float[] inScale, Model.Slice out, float[] outScale, float[] places) {
    this.dim = dim;
    this.in = in;
    this.inScale = inScale;
    this.out = out;
    this.outScale = outScale;
    this.places = places;
    window = places.length / dim / 2;
    units = outScale.length;
    placeRows = new float[2 * window][];
    for (int place = 0; place < placeRows.length; place++) {
      placeRows[place] = Arrays.copyOfRange(places, place * dim, (place + 1) * dim);
    }
  }

  static WordSpace of(WordVectors vectors) {
    int dim = vectors.dimension();
    byte[] in = new byte[vectors.in().length];
    float[] inScale = quantize(vectors.in(), dim, in);
    byte[] out = new byte[vectors.out().length];
    float[] outScale = quantize(vectors.out(), dim, out);
    for (int unit = 0; unit < outScale.length; unit++) {
      float squares = 0;
      for (int k = unit * dim; k < (unit + 1) * dim; k++) {
        squares += out[k] * out[k];
      }
      outScale[unit] = squares == 0 ? 0 : LENGTH / (float) Math.sqrt(squares);
    }
    return new WordSpace(
        dim, Model.Slice.of(in), inScale, Model.Slice.of(out), outScale, vectors.places().clone());
  }

  private static float[] quantize(float[] vectors, int dim, byte[] bytes) {
    float[] scales = new float[vectors.length / dim];
    for (int row = 0; row < scales.length; row++) {
      float largest = 1e-9f;
      for (int k = row * dim; k < (row + 1) * dim; k++) {
        largest = Math.max(largest, Math.abs(vectors[k]));
      }
      scales[row] = largest / LARGEST;
      for (int k = row * dim; k < (row + 1) * dim; k++) {
        bytes[k] = (byte) Math.round(vectors[k] / scales[row]);
      }
    }
    return scales;
  }

  static WordSpace read(Model model) throws ModelFormatException {
    int[] dimension = model.ints("space.dimension");
    model.require(dimension.length == 1 && dimension[0] > 0, "space.dimension", "one number");
    int dim = dimension[0];
    Model.Slice in = model.slice("space.in");
    float[] inScale = model.floats("space.inScale");
    Model.Slice out = model.slice("space.out");
    float[] outScale = model.floats("space.outScale");
    float[] places = model.floats("space.places");
    model.require(
        in.length() == inScale.length * dim, "space.in", "a vector for each of space.inScale");
    model.require(
        out.length() == outScale.length * dim, "space.out", "a vector for each of space.outScale");
    model.require(places.length % (2 * dim) == 0, "space.places", "a vector for each place");
    return new WordSpace(dim, in, inScale, out, outScale, places);
  }

  void write(ModelWriter writer) {
    writer
        .ints("space.dimension", new int[] {dim})
        .bytes("space.in", in.copy())
        .floats("space.inScale", inScale)
        .bytes("space.out", out.copy())
        .floats("space.outScale", outScale)
        .floats("space.places", places);
  }

  /** How many inputs a word has. */
  int width() {
    return PARTS * dim;
  }

  /** The length of the vectors of which the inputs consist. */
  int dimension() {
    return dim;
  }

  /**
   * The inputs of the words of a sentence, {@code [word][width()]}, flat.
   *
   * @param words looked up in the lexicon
   */
  float[] inputs(SentenceWords words, WordLexicon lexicon) {
    float[] expected = expectations(words, lexicon);
    float[] inputs = new float[words.length * width()];
    float[] own = new float[dim];
    for (int i = 0; i < words.length; i++) {
      int expectedSize = EXPECTED * dim;
      System.arraycopy(expected, i * expectedSize, inputs, i * width(), expectedSize);
    }
    for (int j = 0; j < words.length; j++) {
      if (own(words.row[j], own)) {
        for (int i = Math.max(0, j - 1); i <= Math.min(words.length - 1, j + 1); i++) {
          int part = EXPECTED + 1 + j - i;
          System.arraycopy(own, 0, inputs, i * width() + part * dim, dim);
        }
      }
    }
    return inputs;
  }

  /**
   * The first inputs of the words of a sentence: what the words before and behind each let expect,
   * {@code [word][EXPECTED * dimension()]}, flat.
   *
   * @param words looked up in the lexicon
   */
  private float[] expectations(SentenceWords words, WordLexicon lexicon) {
    int[] at = new int[words.length];
    int[] sentence = units(words, lexicon, at);
    float[] inputs = new float[words.length * EXPECTED * dim];
    for (int i = 0; i < words.length; i++) {
      int row = i * EXPECTED * dim;
      for (int place = 0; place < window; place++) {
        add(sentence, at[i] - window + place, place, inputs, row);
        add(sentence, at[i] + 1 + place, window + place, inputs, row + dim);
      }
      scale(inputs, row);
      scale(inputs, row + dim);
    }
    return inputs;
  }

  /** How many places before a unit, and how many behind it, tell what to expect. */
  int window() {
    return window;
  }

  /**
   * Writes the numbers of a unit; what it lets expect is their products with those of a {@link
   * #place}.
   */
  void vector(int unit, float[] vector) {
    int from = in.from() + unit * dim;
    for (int k = 0; k < dim; k++) {
      vector[k] = in.array()[from + k] * inScale[unit];
    }
  }

  /** The weights of the dimensions at a place: before a word the farthest first, then behind it. */
  float[] place(int place) {
    return placeRows[place];
  }

  /** What makes a sum of expectations as long as it must be. */
  static float factor(float[] sum) {
    return factor(sum, 0, sum.length);
  }

  /**
   * The units of a sentence: a number for each stem and for what is attached to its front.
   *
   * @param at is filled with the place of each word's stem
   */
  int[] units(SentenceWords words, WordLexicon lexicon, int[] at) {
    int[] sentence = new int[words.length * 2];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (words.before[i] != 0) {
        sentence[size++] = cliticUnit(words.before[i], lexicon);
      }
      at[i] = size;
      sentence[size++] = stemUnit(words.row[i], words.stems[i]);
    }
    return Arrays.copyOf(sentence, size);
  }

  /** The unit of what is attached to the front of a stem. */
  int cliticUnit(int clitics, WordLexicon lexicon) {
    int row = lexicon.find(Distribution.clitic(clitics));
    return row >= 0 && row < units ? row : units;
  }

  /** The unit of a stem with its row of the lexicon, or -1. */
  int stemUnit(int row, String stem) {
    return row >= 0 && row < units ? row : units + Distribution.rare(stem);
  }

  private void add(int[] sentence, int at, int place, float[] inputs, int row) {
    if (at < 0 || at >= sentence.length) {
      return;
    }
    byte[] bytes = in.array();
    int from = in.from() + sentence[at] * dim;
    float scale = inScale[sentence[at]];
    int weights = place * dim;
    for (int k = 0; k < dim; k++) {
      inputs[row + k] += bytes[from + k] * scale * places[weights + k];
    }
  }

  private static float factor(float[] inputs, int row, int length) {
    return LENGTH / (float) Math.sqrt(1e-6f + VectorMath.dot(inputs, row, inputs, row, length));
  }

  private void scale(float[] inputs, int row) {
    float scale = factor(inputs, row, dim);
    for (int k = row; k < row + dim; k++) {
      inputs[k] *= scale;
    }
  }

  /**
   * Writes a word's own vector.
   *
   * @param row of the lexicon, or -1
   * @return false, and nothing is written, if the word has none
   */
  boolean own(int row, float[] vector) {
    if (row < 0 || row >= units) {
      return false;
    }
    int from = out.from() + row * dim;
    float scale = outScale[row];
    for (int k = 0; k < dim; k++) {
      vector[k] = out.array()[from + k] * scale;
    }
    return true;
  }
}
