package org.khulasa.ner;

import com.google.common.primitives.UnsignedLongs;
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
 * megabytes. What costs is waiting for memory, so a first loop finds the rows of all features and a
 * second adds them up eight states at a time: what one feature reads does not depend on what the
 * one before read, so that the processor waits for many reads at once. Features are kept in the
 * order of their spread hashes: so the table that finds them is made in one pass.
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

  /**
   * So many keys are gone through in one call: methods that are called often are compiled long
   * before loops that run long.
   */
  private static final int BLOCK = 64;

  private final int width;

  /** In the order of what {@link #spread} makes of them, without sign. */
  private final int[] keys;

  /** Of each value of the upper bits of spread keys, the number of the first key from it on. */
  private final int[] starts;

  private final int shift;

  /** {@code [number][state]}, flat. */
  private final Model.Slice weights;

  private final byte[] rows;

  /**
   * Weights of features. Those that come in the order of {@link #keys} are ready at once.
   *
   * @param keys the features' hashes, all different; kept, not copied
   * @param weights {@code [feature][state]}, flat; kept, not copied
   * @param width the number of states
   */
  FeatureWeights(int[] keys, Model.Slice weights, int width) {
    this.width = width;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length));
    shift = Integer.SIZE - bits;
    if (isInOrder(keys)) {
      this.keys = keys;
      this.weights = weights;
    } else {
      int[] order = order(keys);
      this.keys = new int[keys.length];
      byte[] sorted = new byte[keys.length * width];
      for (int number = 0; number < order.length; number++) {
        this.keys[number] = keys[order[number]];
        System.arraycopy(
            weights.array(), weights.from() + order[number] * width, sorted, number * width, width);
      }
      this.weights = Model.Slice.of(sorted);
    }
    rows = this.weights.array();
    starts = new int[(1 << bits) + 1];
    int next = 0;
    for (int from = 0; from < keys.length; from += BLOCK) {
      next = start(next, from, Math.min(from + BLOCK, keys.length));
    }
    Arrays.fill(starts, next, starts.length, keys.length);
  }

  /**
   * Tells where the values up to those of some keys start that have no start yet.
   *
   * @return the first value that has none then
   */
  private int start(int firstValue, int from, int to) {
    int next = firstValue;
    for (int number = from; number < to; number++) {
      int value = spread(keys[number]) >>> shift;
      while (next <= value) {
        starts[next++] = number;
      }
    }
    return next;
  }

  private static boolean isInOrder(int[] keys) {
    boolean inOrder = true;
    for (int from = 1; inOrder && from < keys.length; from += BLOCK) {
      inOrder = isInOrder(keys, from, Math.min(from + BLOCK, keys.length));
    }
    return inOrder;
  }

  private static boolean isInOrder(int[] keys, int from, int to) {
    for (int number = from; number < to; number++) {
      if (Integer.compareUnsigned(spread(keys[number - 1]), spread(keys[number])) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of keys in the order in which they are kept. */
  private static int[] order(int[] keys) {
    long[] spread = new long[keys.length];
    for (int number = 0; number < keys.length; number++) {
      spread[number] = Integer.toUnsignedLong(spread(keys[number])) << Integer.SIZE | number;
    }
    // Without sign, as the keys are.
    UnsignedLongs.sort(spread);
    return Arrays.stream(spread).mapToInt(entry -> (int) entry).toArray();
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

  /** The features' hashes, in the order in which they are kept. */
  int[] keys() {
    return keys.clone();
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
    int base = weights.from();
    for (int k = 0; k < size; k++) {
      int key = features[k];
      int value = spread(key) >>> shift;
      int end = starts[value + 1];
      for (int number = starts[value]; number < end; number++) {
        if (keys[number] == key) {
          known[count++] = base + number * width;
          break;
        }
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

  private static int spread(int key) {
    int h = key * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
