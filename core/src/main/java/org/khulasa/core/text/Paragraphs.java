package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Span;

/**
 * The logical lines of a text: paragraphs, headings, list items.
 *
 * <p>Most pages have one of them a line, of very different lengths. Mail, old agency copy and plain
 * text files break a paragraph at a fixed width instead; such lines are joined, see {@link
 * WrapWidth}. A blank line always ends a paragraph, also one that holds only no-break spaces or
 * invisible controls. Lines end at {@code \n}, {@code \r}, {@code \r\n}, U+0085, U+2028 and U+2029.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * Finds the logical lines of one stretch of a text, in time linear in its length.
   *
   * @param text the whole text
   * @param block the stretch to look at; evidence for a wrap width comes from it alone
   * @return the logical lines in order, disjoint, never empty, each from its first to behind its
   *     last visible character; every visible character of the block lies in one. Offsets count
   *     from the start of {@code text}.
   * @throws IndexOutOfBoundsException if the block does not lie inside the text
   */
  public static List<Span> find(String text, Span block) {
    if (block.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "block " + block + " in a text of " + text.length() + " code units");
    }
    List<Line> lines = lines(text, block);
    WrapWidth width = WrapWidth.of(text, lines);
    ImmutableList.Builder<Span> paragraphs = ImmutableList.builder();
    for (int i = 0; i < lines.size(); ) {
      int last = width.lastOfParagraph(i);
      paragraphs.add(lines.get(i).span().cover(lines.get(last).span()));
      i = last + 1;
    }
    return paragraphs.build();
  }

  /**
   * A physical line that shows something.
   *
   * @param span from its first to behind its last visible character
   * @param followsPrevious whether no blank line stands before it; false for the first line
   */
  record Line(Span span, boolean followsPrevious) {}

  private static List<Line> lines(String text, Span block) {
    List<Line> lines = new ArrayList<>();
    boolean follows = false;
    int end = block.end();
    for (int start = block.start(); start < end; ) {
      int lineEnd = start;
      int first = -1;
      int last = -1;
      while (lineEnd < end && !isLineEnd(text.charAt(lineEnd))) {
        if (CharacterClasses.isVisible(text.charAt(lineEnd))) {
          first = first < 0 ? lineEnd : first;
          last = lineEnd;
        }
        lineEnd++;
      }
      if (first >= 0) {
        lines.add(new Line(new Span(first, last + 1), follows));
      }
      follows = first >= 0;
      boolean isPair =
          lineEnd + 1 < end && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
      start = lineEnd + (isPair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
