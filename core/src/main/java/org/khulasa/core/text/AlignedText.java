package org.khulasa.core.text;

import java.util.Arrays;
import org.khulasa.core.Span;

/**
 * A stretch of an original text, its normalised form, and the way back.
 *
 * <p>Whole spans are mapped, not single offsets, so that a match beside a deleted character does
 * not swallow it: in {@code كِتَابٌ كبير}, the normalised {@code كتاب} goes back to {@code كِتَاب}
 * without the last sign. Characters that were replaced together (lam-alef ligatures, a letter and
 * its combining hamza) go back together.
 *
 * <p>Immutable; may be shared by threads. Takes two {@code int}s for every normalised character, or
 * nothing when the normalised form equals the original.
 */
public final class AlignedText {
  private static final int[] NONE = {};

  private final String normalized;
  private final Span source;
  private final boolean identity;

  /** For every normalised code unit, where its original begins. Non-decreasing. */
  private final int[] starts;

  /** For every normalised code unit, where its original ends. Non-decreasing. */
  private final int[] ends;

  private AlignedText(String normalized, Span source, boolean identity, int[] starts, int[] ends) {
    this.normalized = normalized;
    this.source = source;
    this.identity = identity;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * A stretch that is its own normalised form.
   *
   * @throws IndexOutOfBoundsException if {@code source} does not lie inside {@code text}
   */
  public static AlignedText identity(String text, Span source) {
    return new AlignedText(text.substring(source.start(), source.end()), source, true, NONE, NONE);
  }

  /** The normalised form. */
  public String normalized() {
    return normalized;
  }

  /** The stretch of the original text that was normalised. */
  public Span source() {
    return source;
  }

  /**
   * Where a stretch of the normalised form stands in the original text: from the beginning of its
   * first character's original to the end of its last one's. An empty stretch gives an empty span
   * before the original of the character that follows it.
   *
   * @param inNormalized half-open, in code units of {@link #normalized()}
   * @return half-open, in code units of the whole original text
   * @throws IndexOutOfBoundsException if the stretch ends beyond the normalised form
   */
  public Span toOriginal(Span inNormalized) {
    int length = normalized.length();
    if (inNormalized.end() > length) {
      throw new IndexOutOfBoundsException(
          inNormalized + " ends beyond the normalised form's length " + length);
    }
    if (identity) {
      return inNormalized.shift(source.start());
    }
    if (inNormalized.isEmpty()) {
      int at = inNormalized.start() < length ? starts[inNormalized.start()] : source.end();
      return new Span(at, at);
    }
    return new Span(starts[inNormalized.start()], ends[inNormalized.end() - 1]);
  }

  /**
   * What became of a stretch of the original text: the smallest stretch of the normalised form that
   * holds every character made from something in it. Empty when all of it was deleted.
   *
   * @param inOriginal half-open, in code units of the whole original text
   * @throws IndexOutOfBoundsException if the stretch does not lie inside {@link #source()}
   */
  public Span toNormalized(Span inOriginal) {
    if (!source.contains(inOriginal)) {
      throw new IndexOutOfBoundsException(inOriginal + " does not lie inside " + source);
    }
    if (identity) {
      return inOriginal.shift(-source.start());
    }
    int first = firstAbove(ends, inOriginal.start());
    int end = firstAbove(starts, inOriginal.end() - 1);
    return new Span(first, Math.max(first, end));
  }

  /** The index of the first value greater than {@code bound}, or the length. */
  private static int firstAbove(int[] values, int bound) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] > bound) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Shows the normalised form and its source. */
  @Override
  public String toString() {
    return normalized + source;
  }

  /** Collects normalised characters with their origins, from left to right. */
  static final class Builder {
    private final StringBuilder normalized;
    private int[] starts;
    private int[] ends;

    Builder(int expectedLength) {
      normalized = new StringBuilder(expectedLength);
      starts = new int[expectedLength];
      ends = new int[expectedLength];
    }

    /** Adds a code unit that stands for {@code [start, end)} of the original text. */
    void append(char c, int start, int end) {
      int at = normalized.length();
      if (at == starts.length) {
        int capacity = Math.max(16, at + (at >> 1));
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      starts[at] = start;
      ends[at] = end;
      normalized.append(c);
    }

    /** Replaces the last code unit; it now stands for everything up to {@code end}. */
    void replaceLast(char c, int end) {
      int at = normalized.length() - 1;
      normalized.setCharAt(at, c);
      ends[at] = end;
    }

    AlignedText build(Span source) {
      int length = normalized.length();
      return new AlignedText(
          normalized.toString(),
          source,
          false,
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length));
    }
  }
}
