package org.khulasa.core.segment;

import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * Finds the words of a sentence, the clitics inside each word, and their parts of speech.
 * Implementations are immutable and may be shared by threads.
 */
@FunctionalInterface
public interface Segmenter {
  /**
   * Segments one sentence.
   *
   * @param text the whole text
   * @param sentence the stretch to segment
   * @return the words and marks in order, disjoint, inside {@code sentence}; every visible
   *     character of it belongs to one. Offsets count from the start of {@code text}.
   * @throws IndexOutOfBoundsException if the sentence does not lie inside the text
   */
  List<Token> segment(String text, Span sentence);
}
