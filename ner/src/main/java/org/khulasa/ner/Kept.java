package org.khulasa.ner;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for a key and kept for the keys met last, in a table with two places for
 * each value of a hash. A value that gives way to another, the one of the two that was not asked
 * for longer, is written over, so that a full table makes no garbage: what it gave is to be used
 * before the next {@link #begin} only. For one thread.
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

  /** The value of a key, which must not be changed, or null if it is not there. */
  @Nullable T find(long key) {
    int place = pair(key);
    if (keys[place] != key) {
      place++;
      if (keys[place] != key) {
        return null;
      }
    }
    rounds[place] = round;
    return value(place);
  }

  /**
   * Puts a value that {@link #find} did not find. (Apart from it, as what the maker holds would be
   * made for each word that is found, too.)
   *
   * @param maker may ask other tables, but not this one
   */
  T make(long key, Maker<T> maker) {
    int place = pair(key);
    if (rounds[place + 1] < rounds[place]) {
      place++;
    }
    T made = maker.make(rounds[place] == round ? null : value(place));
    values[place] = made;
    keys[place] = key;
    rounds[place] = round;
    return made;
  }

  private int pair(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift) & ~1;
  }

  @SuppressWarnings("unchecked") // only what makers gave
  private @Nullable T value(int place) {
    return (T) values[place];
  }
}
