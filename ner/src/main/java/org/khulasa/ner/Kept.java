package org.khulasa.ner;

import java.util.function.IntFunction;

/**
 * What is worked out once for a key and kept for the keys met last, in a table with one place for
 * each value of a hash. For one thread.
 */
final class Kept<T> {
  private final IntFunction<T> make;
  private final int shift;
  private final int[] keys;
  private final Object[] values;

  /**
   * An empty table.
   *
   * @param places a power of two, more than one
   * @param make works out the value of a key
   */
  Kept(int places, IntFunction<T> make) {
    this.make = make;
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
    keys = new int[places];
    values = new Object[places];
  }

  /** The value of a key, which must not be changed. */
  T of(int key) {
    int place = (key * 0x9E3779B9) >>> shift;
    @SuppressWarnings("unchecked") // only what make gave
    T found = (T) values[place];
    if (found == null || keys[place] != key) {
      found = make.apply(key);
      values[place] = found;
      keys[place] = key;
    }
    return found;
  }
}
