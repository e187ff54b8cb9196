package org.khulasa.core;

import java.util.Comparator;

/**
 * A stretch of a document's text, counted in UTF-16 code units.
 *
 * @param start the first code unit that belongs to it
 * @param end the first code unit after it; never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, found [" + start + "," + end + ")");
    }
  }

  /** The number of UTF-16 code units; may be zero. */
  public int length() {
    return end - start;
  }

  /** Whether nothing lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies inside; an empty span lies inside if its place does. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether at least one code unit belongs to both. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both, with whatever lies between them. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch counted from {@code by} code units earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The slice of {@code text} this span marks.
   *
   * @throws IndexOutOfBoundsException if the span ends beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** The usual notation, for example {@code [3,17)}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
