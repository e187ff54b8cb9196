package org.khulasa.ner;

import java.util.Arrays;

/** Dense numbers for int keys, in the order in which they were first added. Open addressing. */
final class IntHash {
  private int[] slots;
  private int[] keys;
  private int size;

  IntHash(int expected) {
    slots = new int[Integer.highestOneBit(Math.max(8, expected)) * 4];
    Arrays.fill(slots, -1);
    keys = new int[Math.max(8, expected)];
  }

  /** An index that numbers these keys by their place; they must differ. */
  static IntHash of(int[] keys) {
    IntHash index = new IntHash(keys.length);
    System.arraycopy(keys, 0, index.keys, 0, keys.length);
    index.size = keys.length;
    for (int number = 0; number < keys.length; number++) {
      index.place(number);
    }
    return index;
  }

  int size() {
    return size;
  }

  int[] keys() {
    return Arrays.copyOf(keys, size);
  }

  /** The number of a key, or -1. */
  int find(int key) {
    int mask = slots.length - 1;
    for (int slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot];
      if (number < 0 || keys[number] == key) {
        return number;
      }
    }
  }

  /** The number of a key, which is added if it is new. */
  int add(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    if (size * 2 >= slots.length) {
      slots = new int[slots.length * 2];
      Arrays.fill(slots, -1);
      for (int i = 0; i < size; i++) {
        place(i);
      }
    }
    place(size);
    return size++;
  }

  private void place(int number) {
    int mask = slots.length - 1;
    int slot = spread(keys[number]) & mask;
    while (slots[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = number;
  }

  private static int spread(int key) {
    int h = key * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
