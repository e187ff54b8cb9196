package org.khulasa.ner;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for a key and kept for the keys met last, in a table with one place for
 * each value of a hash. A value that gives way to another is written over, so that a full table
 * makes no garbage: what {@link #of} gave is to be used before the next {@link #begin} only. For
 * one thread.
 */
final class Kept<T> {
  private final int shift;
  private final long[] keys;
  private final Object[] values;

  /** The round in which a place was asked for last. */
  private final int[] rounds;

  private int round;

  /** Works out a value. */
  @FunctionalInterface
  interface Maker<T> {
    /**
     * The value of the key asked for.
     *
     * @param old a value that nobody uses any more, to be written over and given back; or null
     */
    T make(@Nullable T old);
  }

  /**
   * An empty table.
   *
   * @param places a power of two, more than one
   */
  Kept(int places) {
    shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
    keys = new long[places];
    values = new Object[places];
    rounds = new int[places];
  }

  /** Begins a round: values asked for before it may be written over from now on. */
  void begin() {
    round++;
  }

  /**
   * The value of a key, which must not be changed.
   *
   * @param maker asked if the key is not there; may ask other tables, but not this one
   */
  T of(long key, Maker<T> maker) {
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    @SuppressWarnings("unchecked") // only what makers gave
    T found = (T) values[place];
    if (found == null || keys[place] != key) {
      found = maker.make(rounds[place] == round ? null : found);
      values[place] = found;
      keys[place] = key;
    }
    rounds[place] = round;
    return found;
  }
}
