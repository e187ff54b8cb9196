package org.khulasa.ner;

/** Sums over rows of flat arrays. */
final class VectorMath {
  private VectorMath() {}

  /** The inner product of two rows whose length is a multiple of 4. */
  static float dot(float[] a, int atA, float[] b, int atB, int length) {
    // Four sums at once: a processor need not wait for one addition before the next.
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int k = 0; k < length; k += 4) {
      s0 += a[atA + k] * b[atB + k];
      s1 += a[atA + k + 1] * b[atB + k + 1];
      s2 += a[atA + k + 2] * b[atB + k + 2];
      s3 += a[atA + k + 3] * b[atB + k + 3];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
