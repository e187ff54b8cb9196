package org.khulasa.core.segment.maxent;

import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

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

  private final int[] starts;
  private final byte[] tags;
  private final double[] weights;
  private final double[] factors;

  /** The factors of all tags for rows that are dense; ones for the others. */
  private final double[][] dense;

  private final Found none;

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
    double[] ones = new double[width];
    Arrays.fill(ones, 1);
    dense = new double[lengths.length][];
    for (int row = 0; row < lengths.length; row++) {
      dense[row] = lengths[row] < DENSE ? ones : spread(row, ones);
    }
    none = new Found(0, 0, 0, 0, 0, 0, ones, ones, ones, ones);
  }

  private double[] spread(int row, double[] ones) {
    double[] spread = ones.clone();
    multiply(row, spread);
    return spread;
  }

  /** Adds a row's weights to the scores of its tags. */
  void add(int row, double[] scores) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[tags[i]] += weights[i];
    }
  }

  /**
   * A form's rows at the places of the window but its own, found once, so that multiplying need not
   * look them up. Fields instead of two arrays of five: the processor fetches one object from
   * memory, not three. The window has {@link TaggerFormat#PLACES} places, its middle is {@link
   * TaggerFormat#WINDOW}.
   *
   * @param start0 where the entries of the first begin
   * @param start1 where those of the second do
   * @param end1 where they end
   * @param start3 where those of the fourth begin
   * @param start4 where those of the fifth do
   * @param end4 where they end
   * @param dense0 the first row's factors of all tags; ones if it is not dense
   * @param dense1 the second's
   * @param dense3 the fourth's
   * @param dense4 the fifth's
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(
      int start0,
      int start1,
      int end1,
      int start3,
      int start4,
      int end4,
      double[] dense0,
      double[] dense1,
      double[] dense3,
      double[] dense4) {}

  /** The rows of a form that has none: they change nothing. */
  Found none() {
    return none;
  }

  /** Finds a form's rows, from one on. */
  Found find(int row) {
    return new Found(
        starts[row],
        starts[row + 1],
        starts[row + 2],
        starts[row + 3],
        starts[row + 4],
        starts[row + 5],
        dense[row],
        dense[row + 1],
        dense[row + 3],
        dense[row + 4]);
  }

  /**
   * For each tag the product of what a form and those around it say. All dense rows at once: it is
   * memory that costs here, not multiplying.
   *
   * @param forms the window begins at a position of theirs
   * @param products the result
   */
  void multiply(TaggerForm[] forms, int position, double[] products) {
    double[] own = forms[position + WINDOW].own();
    double[] a = forms[position].context().dense0;
    double[] b = forms[position + 1].context().dense1;
    double[] c = forms[position + 3].context().dense3;
    double[] d = forms[position + 4].context().dense4;
    for (int i = 0; i < products.length; i++) {
      products[i] = own[i] * a[i] * b[i] * (c[i] * d[i]);
    }
    multiplySparse(forms, position, products);
  }

  /** The same for the form's candidates only; what stands at the other tags is of no use. */
  void multiplyCandidates(TaggerForm[] forms, int position, double[] products) {
    double[] own = forms[position + WINDOW].own();
    double[] a = forms[position].context().dense0;
    double[] b = forms[position + 1].context().dense1;
    double[] c = forms[position + 3].context().dense3;
    double[] d = forms[position + 4].context().dense4;
    // Without it the others would be multiplied again and again, till they are infinite.
    Arrays.fill(products, 1);
    for (byte tag : forms[position + WINDOW].candidates()) {
      products[tag] = own[tag] * a[tag] * b[tag] * (c[tag] * d[tag]);
    }
    multiplySparse(forms, position, products);
  }

  private void multiplySparse(TaggerForm[] forms, int position, double[] products) {
    Found a = forms[position].context();
    Found b = forms[position + 1].context();
    Found c = forms[position + 3].context();
    Found d = forms[position + 4].context();
    multiplyIfSparse(a.start0, a.start1, products);
    multiplyIfSparse(b.start1, b.end1, products);
    multiplyIfSparse(c.start3, c.start4, products);
    multiplyIfSparse(d.start4, d.end4, products);
  }

  private void multiplyIfSparse(int start, int end, double[] products) {
    if (end - start < DENSE) {
      multiplySparse(start, end, products);
    }
  }

  /** Multiplies the products of a row's tags by its factors. */
  void multiply(int row, double[] products) {
    multiplySparse(starts[row], starts[row + 1], products);
  }

  private void multiplySparse(int start, int end, double[] products) {
    for (int i = start; i < end; i++) {
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
