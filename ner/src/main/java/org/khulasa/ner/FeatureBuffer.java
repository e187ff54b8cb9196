package org.khulasa.ner;

import java.util.Arrays;

/**
 * Makes the features of a word in its sentence, as hashes, into an array that is used again for the
 * next word. Two features of different templates or values practically never share a hash: some
 * millions among four thousand million. For one thread.
 */
abstract class FeatureBuffer {
  private int[] buffer = new int[256];
  private int size;

  /** Makes the features of a word that weigh states. */
  abstract void states(SentenceWords words, int i);

  /** Makes the features of a word that weigh steps between states. */
  abstract void steps(SentenceWords words, int i);

  /** The features made last; the first {@link #size()} count. */
  final int[] buffer() {
    return buffer;
  }

  final int size() {
    return size;
  }

  final void clear() {
    size = 0;
  }

  final void add(int template, int value) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, size * 2);
    }
    buffer[size++] = mix(template * 0x9E3779B1 + value);
  }

  final void add(int template, int a, int b) {
    add(template, mix(a) * 31 + b);
  }

  final void add(int template, int a, int b, int c) {
    add(template, mix(mix(a) * 31 + b) * 31 + c);
  }

  private static int mix(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x7FEB352D;
    x ^= x >>> 15;
    x *= 0x846CA68B;
    return x ^ (x >>> 16);
  }

  /** A word's value, or a value of its own before the first and behind the last word. */
  static int at(int[] values, int i) {
    return i < 0 ? 1 : i >= values.length ? 2 : values[i];
  }
}
