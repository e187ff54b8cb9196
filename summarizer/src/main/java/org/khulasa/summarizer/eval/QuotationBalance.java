package org.khulasa.summarizer.eval;

import com.google.common.base.CharMatcher;

/** Quotation marks by pairs. Single ones are left out: they also stand for apostrophes. */
final class QuotationBalance {
  private static final CharMatcher STRAIGHT = CharMatcher.is('"');
  private static final CharMatcher OPENING_CURLY = CharMatcher.anyOf("\u201C\u201E\u201F");
  private static final CharMatcher CLOSING_CURLY = CharMatcher.is('\u201D');
  private static final CharMatcher OPENING_ANGLE = CharMatcher.anyOf("\u00AB");
  private static final CharMatcher CLOSING_ANGLE = CharMatcher.anyOf("\u00BB");

  private QuotationBalance() {}

  static boolean isBalanced(String sentence) {
    return STRAIGHT.countIn(sentence) % 2 == 0
        && isBalanced(OPENING_CURLY.countIn(sentence), CLOSING_CURLY.countIn(sentence))
        && isBalanced(OPENING_ANGLE.countIn(sentence), CLOSING_ANGLE.countIn(sentence));
  }

  private static boolean isBalanced(int opening, int closing) {
    return opening == closing || (Math.min(opening, closing) == 0 && (opening + closing) % 2 == 0);
  }
}
