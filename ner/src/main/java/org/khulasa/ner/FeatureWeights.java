package org.khulasa.ner;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.khulasa.core.model.Model;

/**
 * The weights of hashed features, a byte for each state, made for adding up many features a word
 * fast. Immutable; may be shared by threads.
 *
 * <p>A word has about a hundred features, nine in ten of which are known, in tables of some
 * megabytes. What costs is waiting for memory, so a first loop finds the rows of all features, each
 * with one read of a table, and a second adds them up eight states at a time: neither has branches
 * that depend on what the one before read, so that the processor waits for many reads at once.
 */
final class FeatureWeights {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The low byte of each of four lanes of 16 bits. */
  private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;

  private static final int LANES = Long.BYTES / 2;

  /** So many bytes of at most 255 add up in a lane of 16 bits. */
  private static final int MOST = 256;

  /** Added to a weight, so that lanes never borrow from each other. */
  private static final int BIAS = 128;

  /** Adds the bias to eight bytes at once: it only turns their highest bits. */
  private static final long SIGNS = 0x8080_8080_8080_8080L;

  private static final long EMPTY = -1;

  private final int width;

  /** The key above, its number below; {@link #EMPTY} where there is none. Open addressing. */
  private final long[] slots;

  private final int size;

  /** {@code [number][state]}, flat. */
  private final Model.Slice weights;

  private final byte[] rows;

  /**
   * Weights of features.
   *
   * @param keys the features' hashes, all different
   * @param weights {@code [feature][state]}, flat; kept, not copied
   * @param width the number of states
   */
  FeatureWeights(int[] keys, Model.Slice weights, int width) {
    this.width = width;
    this.weights = weights;
    size = keys.length;
    rows = weights.array();
    slots = new long[Integer.highestOneBit(Math.max(size, 64)) * 2];
    Arrays.fill(slots, EMPTY);
    for (int number = 0; number < keys.length; number++) {
      int hash = spread(keys[number]);
      int slot = slotOf(hash);
      while (slots[slot] != EMPTY) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (long) keys[number] << Integer.SIZE | number;
    }
  }

  /** Working memory of one thread. */
  static final class Workspace {
    private int[] known = new int[MOST];
    private final long[] even;
    private final long[] odd;

    Workspace(int width) {
      even = new long[width / Long.BYTES];
      odd = new long[width / Long.BYTES];
    }
  }

  /**
   * Adds up the weights of features.
   *
   * @param features hashes, of which the first {@code size} count
   * @param sums a sum for each state; what it holds is overwritten
   */
  void sum(int[] features, int size, int[] sums, Workspace work) {
    int count = find(features, size, work);
    Arrays.fill(sums, -BIAS * count);
    for (int from = 0; from < count; from += MOST) {
      add(work, from, Math.min(count, from + MOST), sums);
    }
  }

  /** The features' hashes, in the order in which they were given. */
  int[] keys() {
    int[] keys = new int[size];
    for (long entry : slots) {
      if (entry != EMPTY) {
        keys[(int) entry] = (int) (entry >> Integer.SIZE);
      }
    }
    return keys;
  }

  /** The weights, {@code [feature][state]}, flat. */
  byte[] weights() {
    return weights.copy();
  }

  /** Leaves the rows of the known features in the workspace and gives their number. */
  private int find(int[] features, int size, Workspace work) {
    if (work.known.length < size) {
      work.known = new int[size * 2];
    }
    int[] known = work.known;
    int count = 0;
    int slotMask = slots.length - 1;
    int base = weights.from();
    for (int k = 0; k < size; k++) {
      int key = features[k];
      int slot = slotOf(spread(key));
      long entry = slots[slot];
      while ((int) (entry >> Integer.SIZE) != key && entry != EMPTY) {
        slot = (slot + 1) & slotMask;
        entry = slots[slot];
      }
      if (entry != EMPTY) {
        known[count++] = base + (int) entry * width;
      }
    }
    return count;
  }

  private void add(Workspace work, int from, int to, int[] sums) {
    long[] even = work.even;
    long[] odd = work.odd;
    int blocks = even.length;
    Arrays.fill(even, 0);
    Arrays.fill(odd, 0);
    for (int k = from; k < to; k++) {
      int row = work.known[k];
      for (int b = 0; b < blocks; b++) {
        long eight = (long) LONG.get(rows, row + b * Long.BYTES) ^ SIGNS;
        even[b] += eight & LOW_BYTES;
        odd[b] += eight >>> Byte.SIZE & LOW_BYTES;
      }
      for (int s = blocks * Long.BYTES; s < width; s++) {
        sums[s] += rows[row + s] + BIAS;
      }
    }
    for (int b = 0; b < blocks; b++) {
      for (int lane = 0; lane < LANES; lane++) {
        sums[b * Long.BYTES + lane * 2] += (int) (even[b] >>> (lane * 16) & 0xFFFF);
        sums[b * Long.BYTES + lane * 2 + 1] += (int) (odd[b] >>> (lane * 16) & 0xFFFF);
      }
    }
  }

  private int slotOf(int hash) {
    return hash >>> 3 & (slots.length - 1);
  }

  private static int spread(int key) {
    int h = key * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
