package org.khulasa.core.segment.atb;

import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;

/** Rows of weights by an integer key, without their zeros: a hash table in three flat arrays. */
final class SparseRows {
  static final int NONE = -1;

  /** A key and its row number, side by side; the keys are at the even places. */
  private final int[] slots;

  private final int mask;
  private final int[] starts;
  private final byte[] columns;
  private final double[] values;

  private SparseRows(int[] keys, int[] starts, byte[] columns, double[] values) {
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.slots = new int[size * 2];
    this.mask = size - 1;
    this.starts = starts;
    this.columns = columns;
    this.values = values;
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[2 * slot + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[2 * slot] = keys[row];
      slots[2 * slot + 1] = row + 1;
    }
  }

  /** Reads the four sections of a name. */
  static SparseRows read(Model model, String name) throws ModelFormatException {
    return new SparseRows(
        model.ints(name + ".keys"),
        model.ints(name + ".starts"),
        model.bytes(name + ".columns"),
        AtbModel.doubles(model, name + ".values"));
  }

  /** Adds the row of a key, if there is one, to a full row. */
  void addTo(double[] row, int key) {
    addRow(row, find(key));
  }

  /** The number of a key's row, or {@link #NONE}. */
  int row(int key) {
    return find(key);
  }

  /** Adds the row of a number, if it is one, to a full row. */
  void addRow(double[] row, int number) {
    if (number != NONE) {
      for (int i = starts[number]; i < starts[number + 1]; i++) {
        row[columns[i] & 0xFF] += values[i];
      }
    }
  }

  /** Gives the places that {@link #addRow} has changed what another row has there. */
  void restore(double[] row, double[] base, int number) {
    if (number != NONE) {
      for (int i = starts[number]; i < starts[number + 1]; i++) {
        row[columns[i] & 0xFF] = base[columns[i] & 0xFF];
      }
    }
  }

  /** One weight, zero if there is none. */
  double get(int key, int column) {
    int found = find(key);
    if (found != NONE) {
      for (int i = starts[found]; i < starts[found + 1]; i++) {
        if ((columns[i] & 0xFF) == column) {
          return values[i];
        }
      }
    }
    return 0;
  }

  private int find(int key) {
    for (int slot = slot(key); slots[2 * slot + 1] != 0; slot = (slot + 1) & mask) {
      if (slots[2 * slot] == key) {
        return slots[2 * slot + 1] - 1;
      }
    }
    return NONE;
  }

  private int slot(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }
}
