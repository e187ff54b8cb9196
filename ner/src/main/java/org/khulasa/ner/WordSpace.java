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

  /** Of each word: what is before lets expect, what is behind, and three words' own vectors. */
  private static final int PARTS = 5;

  private final int dim;
  private final int window;
  private final int units;

  /** {@code [unit][dimension]}, flat, and the rows of the classes of rare words behind them. */
  private final byte[] in;

  private final float[] inScale;
  private final byte[] out;
  private final float[] outScale;
  private final float[] places;

  private WordSpace(
      int dim, byte[] in, float[] inScale, byte[] out, float[] outScale, float[] places) {
    this.dim = dim;
    this.in = in;
    this.inScale = inScale;
    this.out = out;
    this.outScale = outScale;
    this.places = places;
    window = places.length / dim / 2;
    units = outScale.length;
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
    return new WordSpace(dim, in, inScale, out, outScale, vectors.places().clone());
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
    return new WordSpace(
        model.ints("space.dimension")[0],
        model.bytes("space.in"),
        model.floats("space.inScale"),
        model.bytes("space.out"),
        model.floats("space.outScale"),
        model.floats("space.places"));
  }

  void write(ModelWriter writer) {
    writer
        .ints("space.dimension", new int[] {dim})
        .bytes("space.in", in)
        .floats("space.inScale", inScale)
        .bytes("space.out", out)
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
    int[] at = new int[words.length];
    int[] sentence = units(words, lexicon, at);
    float[] inputs = new float[words.length * width()];
    for (int i = 0; i < words.length; i++) {
      int row = i * width();
      for (int place = 0; place < window; place++) {
        add(sentence, at[i] - window + place, place, inputs, row);
        add(sentence, at[i] + 1 + place, window + place, inputs, row + dim);
      }
      scale(inputs, row);
      scale(inputs, row + dim);
      for (int part = 2; part < PARTS; part++) {
        int word = i + part - 3;
        if (word >= 0 && word < words.length) {
          own(sentence[at[word]], inputs, row + part * dim);
        }
      }
    }
    return inputs;
  }

  private int[] units(SentenceWords words, WordLexicon lexicon, int[] at) {
    int[] sentence = new int[words.length * 2];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (words.before[i] != 0) {
        int row = lexicon.find(Distribution.clitic(words.before[i]));
        sentence[size++] = row >= 0 && row < units ? row : units;
      }
      at[i] = size;
      int row = words.row[i];
      boolean known = row >= 0 && row < units;
      sentence[size++] = known ? row : units + Distribution.rare(words.stems[i]);
    }
    return Arrays.copyOf(sentence, size);
  }

  private void add(int[] sentence, int at, int place, float[] inputs, int row) {
    if (at < 0 || at >= sentence.length) {
      return;
    }
    int from = sentence[at] * dim;
    float scale = inScale[sentence[at]];
    int weights = place * dim;
    for (int k = 0; k < dim; k++) {
      inputs[row + k] += in[from + k] * scale * places[weights + k];
    }
  }

  private void scale(float[] inputs, int row) {
    float squares = 1e-6f;
    for (int k = row; k < row + dim; k++) {
      squares += inputs[k] * inputs[k];
    }
    float scale = LENGTH / (float) Math.sqrt(squares);
    for (int k = row; k < row + dim; k++) {
      inputs[k] *= scale;
    }
  }

  private void own(int unit, float[] inputs, int row) {
    if (unit >= units) {
      return;
    }
    int from = unit * dim;
    float scale = outScale[unit];
    for (int k = 0; k < dim; k++) {
      inputs[row + k] = out[from + k] * scale;
    }
  }
}
