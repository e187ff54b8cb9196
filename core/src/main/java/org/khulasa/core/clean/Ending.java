package org.khulasa.core.clean;

import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;

/** The mark with which a line ends, closing quotes and brackets behind it aside. */
enum Ending {
  /** A full stop. */
  FULL_STOP,
  QUESTION_MARK,
  EXCLAMATION_MARK,
  /** Two dots or more, or the ellipsis character. */
  ELLIPSIS,
  /** A closing quotation mark behind a word or dots: some pages end sentences so. */
  QUOTE,
  COLON,
  /** A comma or semicolon: the sentence goes on. */
  COMMA,
  /** A dash or an opening quote or bracket: something is missing. */
  OPEN,
  /** A word. */
  NONE;

  /** Whether a sentence may end so. */
  boolean endsSentence() {
    return switch (this) {
      case FULL_STOP, QUESTION_MARK, EXCLAMATION_MARK, ELLIPSIS, QUOTE -> true;
      default -> false;
    };
  }

  static Ending of(String text, Span line) {
    boolean quoteClosed = false;
    for (int i = line.end() - 1; i >= line.start(); i--) {
      char c = text.charAt(i);
      boolean passes =
          CharacterClasses.isClosingBracket(c) || c == '*' || !CharacterClasses.isVisible(c);
      if (CharacterClasses.isQuote(c) && (quoteClosed || !opensQuotation(text, i, line))) {
        quoteClosed = true;
      } else if (!passes) {
        Ending mark = ofMark(text, i, line);
        return quoteClosed && (mark == NONE || mark == ELLIPSIS) ? QUOTE : mark;
      }
    }
    return NONE;
  }

  // The mark alone does not tell: the same one opens and closes, and pages put spaces inside.
  private static boolean opensQuotation(String text, int quote, Span line) {
    char mark = text.charAt(quote);
    if (!CharacterClasses.isAmbiguousQuote(mark)) {
      return CharacterClasses.isOpeningQuote(mark);
    }
    if (!isSpaceBefore(text, quote, line)) {
      return false;
    }
    boolean open = false;
    for (int i = line.start(); i < quote; i++) {
      open ^= text.charAt(i) == mark;
    }
    return !open;
  }

  private static boolean isSpaceBefore(String text, int at, Span line) {
    return at > line.start() && CharacterClasses.isSpace(text.charAt(at - 1));
  }

  private static Ending ofMark(String text, int at, Span line) {
    char c = text.charAt(at);
    boolean doubled = at > line.start() && text.charAt(at - 1) == c;
    return switch (c) {
      case '.' -> doubled ? ELLIPSIS : FULL_STOP;
      case '۔' -> FULL_STOP;
      case '؟', '?', '⁇', '⁉', '⸮' -> QUESTION_MARK;
      case '!', '‼', '⁈' -> EXCLAMATION_MARK;
      case '…' -> ELLIPSIS;
      case ':' -> COLON;
      case '،', ',', '؛', ';' -> COMMA;
      // -so- closes a parenthesis.
      case '-', '–', '—' -> isSpaceBefore(text, at, line) ? OPEN : NONE;
      default ->
          CharacterClasses.isOpeningBracket(c) || CharacterClasses.isOpeningQuote(c) ? OPEN : NONE;
    };
  }
}
