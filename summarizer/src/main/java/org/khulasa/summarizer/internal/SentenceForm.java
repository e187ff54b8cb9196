package org.khulasa.summarizer.internal;

import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Quotations;

/** What lines and marks tell of a sentence: where it stands, and whether it is whole. */
final class SentenceForm {
  // A quotation of a sentence ends with its marks alone on many pages.
  private static final String FINAL_MARKS = ".!?؟…۔\"”»’'";

  private SentenceForm() {}

  /** Whether nothing but spaces stands between a place and the beginning of its line. */
  static boolean startsLine(String text, int start) {
    int before = start - 1;
    while (before >= 0 && CharacterClasses.isSpace(text.charAt(before))) {
      if (isLineBreak(text.charAt(before))) {
        return true;
      }
      before--;
    }
    return before < 0;
  }

  /** Whether a line ends between two places. */
  static boolean isLineBreakBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether each quotation mark and bracket of a sentence has its other one. */
  static boolean isBalanced(String text, Span span) {
    return Quotations.balanced(span.of(text));
  }

  /**
   * Whether all of a sentence stands in one pair of brackets, without a mark of its own: it says
   * more of what is above it.
   */
  static boolean isAside(String text, Span span) {
    int last = span.end() - 1;
    return text.charAt(span.start()) == '('
        && text.charAt(last) == ')'
        && text.indexOf(')', span.start()) == last
        && FINAL_MARKS.indexOf(text.charAt(last - 1)) < 0;
  }

  /** Whether a sentence ends with a colon; what it announces does not stand without it. */
  static boolean announces(String text, Span span) {
    return text.charAt(span.end() - 1) == ':';
  }

  /** Whether most sentences end with a mark; where they do not, its lack is no flaw. */
  static boolean isPunctuated(AnalyzedDocument analyzed) {
    String text = analyzed.document().text();
    long ended = analyzed.sentences().stream().filter(s -> endsSentence(text, s.span())).count();
    return ended * 2 >= analyzed.sentences().size();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a sentence ends with a mark, closing brackets aside: {@code (عاد الوفد.)}. */
  static boolean endsSentence(String text, Span span) {
    int last = span.end() - 1;
    while (last > span.start() && CharacterClasses.isClosingBracket(text.charAt(last))) {
      last--;
    }
    return FINAL_MARKS.indexOf(text.charAt(last)) >= 0;
  }
}
