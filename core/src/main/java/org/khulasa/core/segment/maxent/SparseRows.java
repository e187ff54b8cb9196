package org.khulasa.core.segment.maxent;

import java.util.Arrays;

/**
 * For each feature the tags it speaks for or against, and by how much. Immutable.
 *
 * <p>Rows of frequent forms, which make nine tenths of all entries met in text, are kept dense as
 * well: multiplying two arrays takes the processor's wide instructions.
 */
final class SparseRows {
  /** The fewest entries for which a dense row is faster. */
  private static final int DENSE = 8;

  private static final double[] NONE = {};

  private final int[] starts;
  private final byte[] tags;
  private final double[] weights;
  private final double[] factors;

  /** The factors of all tags for rows that are dense; empty for the others. */
  private final double[][] dense;

  /**
   * Rows one after the other.
   *
   * @param lengths the number of entries of each row
   * @param width the length of the arrays that are added to and multiplied
   */
  SparseRows(byte[] lengths, byte[] tags, double[] weights, int width) {
    this.tags = tags;
    this.weights = weights;
    starts = new int[lengths.length + 1];
    for (int row = 0; row < lengths.length; row++) {
      starts[row + 1] = starts[row] + lengths[row];
    }
    factors = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      factors[i] = Math.exp(weights[i]);
    }
    dense = new double[lengths.length][];
    for (int row = 0; row < lengths.length; row++) {
      dense[row] = lengths[row] < DENSE ? NONE : spread(row, width);
    }
  }

  private double[] spread(int row, int width) {
    double[] spread = new double[width];
    Arrays.fill(spread, 1);
    multiplySparse(row, spread);
    return spread;
  }

  /** Adds a row's weights to the scores of its tags. */
  void add(int row, double[] scores) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[tags[i]] += weights[i];
    }
  }

  /**
   * Some rows one after the other, found once, so that multiplying need not look them up.
   *
   * @param starts where the entries of each begin, and where those of the last end
   * @param dense for each its factors of all tags; empty if it is not dense
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(int[] starts, double[][] dense) {
    /** No rows. */
    static final Found NONE = new Found(new int[0], new double[0][]);

    int size() {
      return dense.length;
    }
  }

  /** Finds so many rows from one on. */
  Found find(int row, int count) {
    return new Found(
        Arrays.copyOfRange(starts, row, row + count + 1),
        Arrays.copyOfRange(dense, row, row + count));
  }

  /** Multiplies the products of the tags of one of these rows by its factors. */
  void multiply(Found rows, int which, double[] products) {
    multiply(rows.starts[which], rows.starts[which + 1], rows.dense[which], products);
  }

  /** Multiplies the products of a row's tags by its factors. */
  void multiply(int row, double[] products) {
    multiply(starts[row], starts[row + 1], dense[row], products);
  }

  private void multiply(int start, int end, double[] all, double[] products) {
    if (end - start >= DENSE) {
      for (int i = 0; i < all.length; i++) {
        products[i] *= all[i];
      }
      return;
    }
    for (int i = start; i < end; i++) {
      products[tags[i]] *= factors[i];
    }
  }

  private void multiplySparse(int row, double[] products) {
    int end = starts[row + 1];
    for (int i = starts[row]; i < end; i++) {
      products[tags[i]] *= factors[i];
    }
  }

  /** The largest absolute weight of some rows. */
  double reach(int from, int to, int step) {
    double largest = 0;
    for (int row = from; row < to; row += step) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        largest = Math.max(largest, Math.abs(weights[i]));
      }
    }
    return largest;
  }
}
