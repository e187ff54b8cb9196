package org.khulasa.ner;

import com.google.common.primitives.Floats;
import java.util.Arrays;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * Tells at a glance which words are surely outside of names, so that the network is asked about the
 * others only, three words in ten of news. A linear separation of what a word and its neighbours
 * give to the hidden units; {@link NetworkScorer} keeps the number that comes of it with each of
 * them, so that a glance costs ten additions. A word of which it is less sure is asked about only
 * if one beside it is: names of several words are whole then, and most doubts about single ones
 * come to nothing. Immutable; may be shared by threads.
 *
 * <p>A cascade, as Viola and Jones (2001) made for faces and Weiss and Taskar (2010) for sequences;
 * two thresholds, as Canny (1986) has for edges.
 */
final class Glance {
  /** Finds no word sure. */
  static final Glance NONE = new Glance(new float[0][], 0, 0);

  private final float[][] weights;
  private final float alone;
  private final float beside;

  /**
   * A glance.
   *
   * @param weights of what the stem at each of {@link NetworkFeatures#DISTANCES} gives to the
   *     hidden units, a row each, and behind these of what tags with clitics give; or no rows
   * @param alone a word whose numbers add up to this or more is asked about
   * @param beside so is one whose numbers add up to this or more, beside one that is
   */
  Glance(float[][] weights, float alone, float beside) {
    this.weights = weights;
    this.alone = alone;
    this.beside = beside;
  }

  static Glance read(Model model, int hidden) throws ModelFormatException {
    float[] flat = model.floats("glance.weights");
    model.require(
        flat.length % hidden == 0, "glance.weights", "a number for each hidden unit a row");
    float[][] rows = new float[flat.length / hidden][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(flat, row * hidden, (row + 1) * hidden);
    }
    float[] thresholds = model.floats("glance.thresholds");
    model.require(thresholds.length == 2, "glance.thresholds", "two numbers");
    return new Glance(rows, thresholds[0], thresholds[1]);
  }

  void write(ModelWriter out) {
    out.floats("glance.weights", Floats.concat(weights))
        .floats("glance.thresholds", new float[] {alone, beside});
  }

  /**
   * Marks the words of a sentence that are surely outside.
   *
   * @param sums for each word the numbers of all that is given to it, added up
   */
  void mark(float[] sums, boolean[] outside) {
    boolean asked = false;
    for (int i = 0; i < sums.length; i++) {
      asked = sums[i] >= (asked ? beside : alone);
      outside[i] = !asked;
    }
    for (int i = sums.length - 2; i >= 0; i--) {
      outside[i] &= outside[i + 1] || sums[i] < beside;
    }
  }

  /**
   * The number of what is given to the hidden units.
   *
   * @param row the place of {@link NetworkFeatures#DISTANCES} at which a stem gives it; for tags
   *     with clitics, the place behind those of stems
   */
  float number(int row, float[] share) {
    return row < weights.length ? VectorMath.dot(weights[row], 0, share, 0, share.length) : 0;
  }
}
