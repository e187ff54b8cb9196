package org.khulasa.core.sentence;

import java.util.List;
import org.khulasa.core.Span;

/** Finds where sentences begin and end. Implementations are immutable and may be shared. */
@FunctionalInterface
public interface SentenceSplitter {
  /**
   * Splits one stretch of a text.
   *
   * @param text the whole text
   * @param block the stretch to split
   * @return the sentences in order, disjoint, inside {@code block}; they cover every character of
   *     it that is visible, and begin and end with one. Offsets count from the start of {@code
   *     text}, not of the block.
   * @throws IndexOutOfBoundsException if the block does not lie inside the text
   */
  List<Span> split(String text, Span block);
}
