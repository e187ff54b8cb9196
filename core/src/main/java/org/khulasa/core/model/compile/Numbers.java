package org.khulasa.core.model.compile;

/** Doubles as a model file holds them: the two halves of each, high half first. */
final class Numbers {
  private Numbers() {}

  static int[] ints(double[] values) {
    int[] ints = new int[values.length * 2];
    for (int i = 0; i < values.length; i++) {
      long bits = Double.doubleToRawLongBits(values[i]);
      ints[2 * i] = (int) (bits >>> Integer.SIZE);
      ints[2 * i + 1] = (int) bits;
    }
    return ints;
  }
}
