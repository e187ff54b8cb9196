package org.khulasa.ner;

/**
 * The exponential of a number of at most 0, by plain arithmetic: faster than the platform's where
 * it is wanted many times a word, and the same on every platform.
 */
final class Exponential {
  private static final float LN_2 = (float) Math.log(2);
  private static final float ROOT_2 = (float) Math.sqrt(2);

  /** Smaller numbers count as this: a path of a chain must keep some probability. */
  private static final float LEAST = -80;

  private Exponential() {}

  /** The exponential, right to 1 part in a million near 0 and in 40,000 at -80; never 0. */
  static float of(float x) {
    float t = Math.max(x, LEAST) * (1 / LN_2);
    int whole = (int) t - 1;
    // The fraction is from 0 to 1: the Taylor series of 2^f around 1/2.
    float f = (t - whole - 0.5f) * LN_2;
    float series =
        1 + f * (1 + f * (0.5f + f * (1 / 6f + f * (1 / 24f + f * (1 / 120f + f / 720)))));
    return series * ROOT_2 * Float.intBitsToFloat((whole + 127) << 23);
  }
}
