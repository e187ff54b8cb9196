package org.khulasa.ner;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for a key and kept for the keys met last, in a table with four places for
 * each value of a hash. A value that gives way to another, the one of the four that was not asked
 * for longest, is written over, so that a full table makes no garbage: what it gave is to be used
 * before the next {@link #begin} only. For one thread.
 */
final class Kept<T> {
  private static final int WAYS = 4;

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
   * @param places a power of two, at least four
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
    int first = first(key);
    for (int place = first; place < first + WAYS; place++) {
      if (keys[place] == key) {
        rounds[place] = round;
        return value(place);
      }
    }
    return null;
  }

  /**
   * Puts a value that {@link #find} did not find. (Apart from it, as what the maker holds would be
   * made for each word that is found, too.)
   *
   * @param maker may ask other tables, but not this one
   */
  T make(long key, Maker<T> maker) {
    int first = first(key);
    int place = first;
    for (int other = first + 1; other < first + WAYS; other++) {
      if (rounds[other] < rounds[place]) {
        place = other;
      }
    }
    T made = maker.make(rounds[place] == round ? null : value(place));
    values[place] = made;
    keys[place] = key;
    rounds[place] = round;
    return made;
  }

  /** The first of the places where a key may be. */
  private int first(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift) & -WAYS;
  }

  @SuppressWarnings("unchecked") // only what makers gave
  private @Nullable T value(int place) {
    return (T) values[place];
  }
}
