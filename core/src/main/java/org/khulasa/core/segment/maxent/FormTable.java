package org.khulasa.core.segment.maxent;

/**
 * Numbers the strings of a fixed set from 0, by open addressing over one array of characters.
 * Immutable. Looking up costs one pass over the characters; the set is fixed, so no input can make
 * it degenerate.
 */
final class FormTable {
  static final int ABSENT = -1;

  private final char[] letters;
  private final int[] starts;
  private final int[] hashes;
  private final int[] slots;

  /**
   * A table of strings.
   *
   * @param letters all strings, one after the other
   * @param lengths the length of each, below 256, in the order of their numbers
   */
  FormTable(char[] letters, byte[] lengths) {
    this.letters = letters;
    int size = lengths.length;
    starts = new int[size + 1];
    int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, size)) << 2);
    slots = new int[capacity];
    hashes = new int[capacity];
    for (int id = 0; id < size; id++) {
      int start = starts[id];
      int end = start + (lengths[id] & 0xFF);
      starts[id + 1] = end;
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = 31 * hash + letters[i];
      }
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = id + 1;
      hashes[slot] = hash;
    }
  }

  /** The number of strings. */
  int size() {
    return starts.length - 1;
  }

  /** The number of a string, or {@link #ABSENT}. */
  int find(String form) {
    return find(form, 0, form.length(), form.hashCode());
  }

  /**
   * The number of a part of a string, or {@link #ABSENT}.
   *
   * @param hash the part's {@link String#hashCode}
   */
  int find(String form, int from, int to, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (hashes[slot] == hash && matches(slots[slot] - 1, form, from, to)) {
        return slots[slot] - 1;
      }
    }
    return ABSENT;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  private boolean matches(int id, String form, int from, int to) {
    int start = starts[id];
    if (starts[id + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (form.charAt(i) != letters[start + i - from]) {
        return false;
      }
    }
    return true;
  }
}
