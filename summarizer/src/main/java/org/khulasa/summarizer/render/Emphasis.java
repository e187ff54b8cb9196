package org.khulasa.summarizer.render;

import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.VisibleText;

/**
 * A sentence on one line, and the words of it that stand out: in their place where they begin the
 * sentence or are most of it, otherwise before it, since a figure is looked for.
 *
 * @param before what stands before the words
 * @param words the words
 * @param after what stands behind them
 * @param inPlace whether they stand out in the sentence
 */
record Emphasis(String before, String words, String after, boolean inPlace) {
  /**
   * Of a text.
   *
   * @param sentence where the sentence stands
   * @param words where the words do, which are of this sentence
   * @param clause whether they are a clause rather than a few words
   */
  static Emphasis of(String text, Span sentence, Span words, boolean clause) {
    String before = text.substring(sentence.start(), words.start());
    String after = text.substring(words.end(), sentence.end());
    String head = VisibleText.line(before);
    String tail = VisibleText.line(after);
    // No markup in the middle of a word.
    boolean apart = head.isEmpty() || !isWord(before.charAt(before.length() - 1));
    apart &= tail.isEmpty() || !isWord(after.charAt(0));
    return new Emphasis(
        !head.isEmpty() && isSpace(before.charAt(before.length() - 1)) ? head + ' ' : head,
        VisibleText.line(words.of(text)),
        !tail.isEmpty() && isSpace(after.charAt(0)) ? ' ' + tail : tail,
        apart && (clause || head.isEmpty()));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isSpace(char c) {
    return CharacterClasses.isSpace(c);
  }

  /** The whole sentence. */
  String sentence() {
    return before + words + after;
  }
}
