package org.khulasa.ner;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Spherical k-means: groups vectors by their direction (Dhillon and Modha 2001). */
final class KMeans {
  private KMeans() {}

  /** Scales each row to length 1. */
  static void normalize(float[] vectors, int dim) {
    for (int v = 0; v < vectors.length; v += dim) {
      double sum = 1e-12;
      for (int k = 0; k < dim; k++) {
        sum += vectors[v + k] * vectors[v + k];
      }
      float scale = (float) (1 / Math.sqrt(sum));
      for (int k = 0; k < dim; k++) {
        vectors[v + k] *= scale;
      }
    }
  }

  /** The group of each row of unit length. */
  static int[] cluster(float[] vectors, int dim, int groups, int rounds, long seed) {
    int n = vectors.length / dim;
    int[] group = new int[n];
    if (n == 0) {
      return group;
    }
    float[] centers = new float[groups * dim];
    SplittableRandom random = new SplittableRandom(seed);
    for (int c = 0; c < groups; c++) {
      // The front rows are the frequent words: better seeds than rare ones.
      int v = random.nextInt(Math.min(n, groups * 4));
      System.arraycopy(vectors, v * dim, centers, c * dim, dim);
    }
    int[] size = new int[groups];
    for (int round = 0; round < rounds; round++) {
      for (int v = 0; v < n; v++) {
        float top = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < groups; c++) {
          float dot = VectorMath.dot(vectors, v * dim, centers, c * dim, dim);
          if (dot > top) {
            top = dot;
            group[v] = c;
          }
        }
      }
      Arrays.fill(centers, 0);
      Arrays.fill(size, 0);
      for (int v = 0; v < n; v++) {
        size[group[v]]++;
        for (int k = 0; k < dim; k++) {
          centers[group[v] * dim + k] += vectors[v * dim + k];
        }
      }
      for (int c = 0; c < groups; c++) {
        if (size[c] == 0) {
          System.arraycopy(vectors, random.nextInt(n) * dim, centers, c * dim, dim);
        }
      }
      normalize(centers, dim);
    }
    return group;
  }
}
