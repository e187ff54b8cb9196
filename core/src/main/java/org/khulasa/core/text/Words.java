package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Span;

/**
 * Words found by their characters alone, without a model: maximal runs of letters, digits and the
 * marks that belong to them. One pass; for counting and comparing, not for grammar.
 */
public final class Words {
  private Words() {}

  /**
   * The words of a stretch of text.
   *
   * @return their spans in order, disjoint, counted from the start of {@code text}
   */
  public static List<Span> find(CharSequence text, Span block) {
    ImmutableList.Builder<Span> words = ImmutableList.builder();
    int start = -1;
    int offset = block.start();
    while (offset < block.end()) {
      int codePoint = Character.codePointAt(text, offset);
      int length = Math.min(Character.charCount(codePoint), block.end() - offset);
      if (Character.isLetterOrDigit(codePoint) && codePoint != CharacterClasses.TATWEEL) {
        start = start < 0 ? offset : start;
      } else if (start >= 0 && !continuesWord(codePoint)) {
        words.add(new Span(start, offset));
        start = -1;
      }
      offset += length;
    }
    if (start >= 0) {
      words.add(new Span(start, block.end()));
    }
    return words.build();
  }

  /** The words of a whole text, as written. */
  public static List<String> of(CharSequence text) {
    return find(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(ImmutableList.toImmutableList());
  }

  // Vowel signs, tatweel and invisible controls stand inside words and do not end them.
  private static boolean continuesWord(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == CharacterClasses.TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }
}
