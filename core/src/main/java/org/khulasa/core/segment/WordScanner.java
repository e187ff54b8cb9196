package org.khulasa.core.segment;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;

/**
 * Finds orthographic words, numbers, addresses and marks in the original text. One pass, a few
 * looks ahead; linear in the length of the stretch.
 *
 * <ul>
 *   <li>White space parts words; so does a change between Arabic letters, other letters, digits and
 *       marks ({@code «البنتاغون»}, {@code اليوم(السبت)}, {@code و3}).
 *   <li>Vowel signs, tatweel and invisible controls inside a word belong to it; controls at its
 *       ends do not. Signs and tatweel without a letter are a mark; so is tatweel that stands for a
 *       dash, before a word ({@code ـأو}) or behind one ({@code الأهمـ}).
 *   <li>One number: digits with {@code . , ٫ ٬ / : - –} between them, and {@code ،} before exactly
 *       three; but two plain numbers with a hyphen between them are two ({@code 2013-2014}). The
 *       percent sign is a mark of its own.
 *   <li>One foreign word: letters and digits with {@code . - _ ' ’ & +} between them.
 *   <li>One address: {@code http://…}, {@code https://…}, {@code ftp://…}, {@code www.…}, {@code
 *       example.com/…}, {@code name@example.com}, {@code #letters_and_digits}, {@code @name}.
 *   <li>One mark: a run of the same mark ({@code ...}, {@code !!}, but not brackets and quotes), an
 *       emoji with its modifiers and joined parts, or any other single code point.
 * </ul>
 */
final class WordScanner {
  /** One word of the original text. */
  record Word(Span span, WordKind kind) {}

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * The most letters of what is written with tatweel although nothing joins it: {@code الـ}, {@code
   * بالـ} before a number or a quotation, {@code 1445 هـ}. Tatweel behind a longer word stands for
   * a dash.
   */
  private static final int LONGEST_PREFIX = 3;

  private final String text;
  private final int end;
  private int at;

  // The word found last.
  private int wordStart;
  private int wordEnd;
  private WordKind wordKind = WordKind.MARK;

  /** A scanner that stands before the first word of a stretch. */
  WordScanner(String text, Span stretch) {
    this.text = text;
    this.at = stretch.start();
    this.end = stretch.end();
  }

  /** The words of a stretch, in order; every visible character belongs to one. */
  static List<Word> scan(String text, Span stretch) {
    WordScanner scanner = new WordScanner(text, stretch);
    List<Word> words = new ArrayList<>(stretch.length() / 5 + 1);
    while (scanner.next()) {
      words.add(new Word(new Span(scanner.start(), scanner.end()), scanner.kind()));
    }
    return words;
  }

  /** Goes on to the next word; false if there is none. */
  boolean next() {
    while (at < end) {
      int c = codePoint(at);
      if (Letters.isVisible(c)) {
        wordStart = at;
        wordEnd = wordFrom(at, c);
        at = wordEnd;
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /** Where the word begins. */
  int start() {
    return wordStart;
  }

  /** The first code unit after the word. */
  int end() {
    return wordEnd;
  }

  WordKind kind() {
    return wordKind;
  }

  /** The end of the word that begins here; sets its kind. */
  private int wordFrom(int start, int c) {
    if (Letters.isArabicLetter(c) || isArabicSign(c)) {
      return arabicEnd(start);
    }
    if (c == '#' || c == '@') {
      int tagEnd = tagEnd(start + 1);
      return tagEnd > start + 1 ? found(WordKind.ADDRESS, tagEnd) : markEnd(start, c);
    }
    if (startsAddress(start)) {
      return found(WordKind.ADDRESS, addressEnd(start));
    }
    if (Character.isDigit(c)) {
      int numberEnd = numberEnd(start);
      return isForeignLetterAt(numberEnd)
          ? foreignWordEnd(start)
          : found(WordKind.NUMBER, marksEnd(numberEnd));
    }
    return isForeignLetter(c) ? foreignWordEnd(start) : markEnd(start, c);
  }

  private int found(WordKind kind, int after) {
    wordKind = kind;
    return after;
  }

  private int arabicEnd(int start) {
    int dashEnd = tatweelEnd(start);
    if (dashEnd > start && isLetterAt(dashEnd) && isLetterAt(dashEnd + 1)) {
      return found(WordKind.MARK, dashEnd);
    }
    boolean hasLetter = false;
    int letters = 0;
    int visibleEnd = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isArabicLetter(c)) {
        hasLetter = true;
        letters++;
        visibleEnd = i + 1;
      } else if (c == CharacterClasses.TATWEEL) {
        int after = tatweelEnd(i);
        if (letters > LONGEST_PREFIX && isSpaceAt(after)) {
          break;
        }
        visibleEnd = after;
        i = after - 1;
      } else if (isArabicSign(c)) {
        visibleEnd = i + 1;
      } else if (!Letters.isInvisibleControl(c)) {
        break;
      }
    }
    return found(hasLetter ? WordKind.ARABIC : WordKind.MARK, marksEnd(visibleEnd));
  }

  /** The end of the tatweels that begin here. */
  private int tatweelEnd(int start) {
    int i = start;
    while (i < end && text.charAt(i) == CharacterClasses.TATWEEL) {
      i++;
    }
    return i;
  }

  private boolean isSpaceAt(int at) {
    return at == end || CharacterClasses.isSpace(text.charAt(at));
  }

  private boolean isLetterAt(int at) {
    return at < end && Letters.isArabicLetter(text.charAt(at));
  }

  private int numberEnd(int start) {
    int after = joinedNumberEnd(start);
    int hyphen = rangeHyphen(start, after);
    return hyphen < 0 ? after : hyphen;
  }

  /** The hyphen between two plain numbers, as in {@code 2013-2014}; -1 if they are no such pair. */
  private int rangeHyphen(int start, int after) {
    int hyphen = -1;
    for (int i = start; i < after; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–') {
        if (hyphen >= 0) {
          return -1;
        }
        hyphen = i;
      } else if (!Character.isDigit(c)) {
        return -1;
      }
    }
    return hyphen;
  }

  private int joinedNumberEnd(int start) {
    int after = start + Character.charCount(codePoint(start));
    while (after < end) {
      int next = skipControls(after);
      if (isDigitAt(next)) {
        after = next + Character.charCount(codePoint(next));
        continue;
      }
      if (next >= end || !isNumberSeparator(next)) {
        break;
      }
      int digit = skipControls(next + 1);
      if (!isDigitAt(digit)) {
        break;
      }
      after = digit + Character.charCount(codePoint(digit));
    }
    return after;
  }

  private boolean isNumberSeparator(int at) {
    return switch (text.charAt(at)) {
      case '.', ',', '\u066B', '\u066C', '/', ':', '-', '–' -> true;
      case '،' -> isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3) && !isDigitAt(at + 4);
      default -> false;
    };
  }

  /** A foreign word, or the address that it begins. */
  private int foreignWordEnd(int start) {
    int after = foreignEnd(start);
    if (after < end && text.charAt(after) == '@' && isForeignAt(after + 1)) {
      int hostEnd = foreignEnd(after + 1);
      if (hasInnerDot(after + 1, hostEnd)) {
        return found(WordKind.ADDRESS, hostEnd);
      }
    }
    if (after < end && text.charAt(after) == '/' && isHost(start, after)) {
      return found(WordKind.ADDRESS, addressEnd(start));
    }
    return found(WordKind.FOREIGN, after);
  }

  private int foreignEnd(int start) {
    int i = start;
    while (i < end) {
      int c = codePoint(i);
      if (isForeign(c)) {
        i += Character.charCount(c);
      } else if (isForeignJoiner(c) && isForeignAt(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    return marksEnd(i);
  }

  private boolean hasInnerDot(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code example.com}: its last label has two or more ASCII letters and nothing else. */
  private boolean isHost(int from, int to) {
    int i = to;
    while (i > from && isAsciiLetter(text.charAt(i - 1))) {
      i--;
    }
    return to - i >= 2 && i > from && text.charAt(i - 1) == '.';
  }

  private boolean startsAddress(int at) {
    return switch (text.charAt(at)) {
      case 'h', 'H' -> startsWith(at, "http://") || startsWith(at, "https://");
      case 'f', 'F' -> startsWith(at, "ftp://");
      case 'w', 'W' -> startsWith(at, "www.");
      default -> false;
    };
  }

  private boolean startsWith(int at, String prefix) {
    return at + prefix.length() < end && text.regionMatches(true, at, prefix, 0, prefix.length());
  }

  private int addressEnd(int start) {
    int i = start;
    int open = 0;
    while (i < end) {
      int c = codePoint(i);
      if (!CharacterClasses.isVisible(c) || endsAddress(c)) {
        break;
      }
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      i += Character.charCount(c);
    }
    // What ends the sentence does not belong to the address.
    while (i > start + 1 && ".,:;!'’".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return marksEnd(i);
  }

  private static boolean endsAddress(int c) {
    return switch (c) {
      case '<', '>', '[', ']', '{', '}', '"', '«', '»', '“', '”', '„', '‹', '›', '،', '؛', '؟' ->
          true;
      default -> false;
    };
  }

  /** The end of the letters, digits and underscores from here on. */
  private int tagEnd(int start) {
    int visibleEnd = start;
    for (int i = start; i < end; ) {
      int c = codePoint(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || c == '_' || (isArabicSign(c) && visibleEnd > start)) {
        visibleEnd = next;
      } else if (!CharacterClasses.isInvisibleControl(c)) {
        break;
      }
      i = next;
    }
    return visibleEnd > start ? marksEnd(visibleEnd) : start;
  }

  private int markEnd(int start, int c) {
    int after = start + Character.charCount(c);
    if (isSymbol(c)) {
      after = symbolEnd(after, c);
    } else if (!CharacterClasses.isQuote(c)
        && !CharacterClasses.isOpeningBracket(c)
        && !CharacterClasses.isClosingBracket(c)
        && isPunctuation(c)) {
      while (after < end && codePoint(after) == c) {
        after += Character.charCount(c);
      }
    }
    return found(WordKind.MARK, marksEnd(after));
  }

  /** The end of an emoji: modifiers, flag halves, tags, and what zero-width joiners add. */
  private int symbolEnd(int start, int first) {
    int after = start;
    if (isRegionalIndicator(first) && after < end && isRegionalIndicator(codePoint(after))) {
      after += 2;
    }
    while (after < end) {
      int c = codePoint(after);
      if (isEmojiModifier(c) || isCombining(c)) {
        after += Character.charCount(c);
      } else if (c == ZERO_WIDTH_JOINER && after + 1 < end && isSymbol(codePoint(after + 1))) {
        after += 1 + Character.charCount(codePoint(after + 1));
      } else {
        break;
      }
    }
    return after;
  }

  /** Signs that combine with what stands before belong to it, whatever it is. */
  private int marksEnd(int start) {
    int i = start;
    while (i < end && isCombining(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  private int skipControls(int at) {
    int i = at;
    while (i < end && CharacterClasses.isInvisibleControl(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The code point at a place before {@link #end}; a pair cut by the end is a lone surrogate. */
  private int codePoint(int at) {
    char high = text.charAt(at);
    return Character.isHighSurrogate(high) && at + 1 < end ? text.codePointAt(at) : high;
  }

  private boolean isDigitAt(int at) {
    return at < end && Character.isDigit(codePoint(at));
  }

  private boolean isForeignAt(int at) {
    return at < end && isForeign(codePoint(at));
  }

  private boolean isForeignLetterAt(int at) {
    return at < end && isForeignLetter(codePoint(at));
  }

  private static boolean isForeign(int c) {
    return Character.isDigit(c) || isForeignLetter(c) || (isCombining(c) && !isArabicSign(c));
  }

  private static boolean isForeignLetter(int c) {
    return Character.isLetter(c) && !Letters.isArabicLetter(c) && !isArabicSign(c);
  }

  private static boolean isForeignJoiner(int c) {
    return switch (c) {
      case '.', '-', '_', '\'', '’', '&', '+' -> true;
      default -> false;
    };
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isArabicSign(int c) {
    return Letters.isArabicSign(c);
  }

  private static boolean isCombining(int c) {
    return Letters.isCombining(c);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isEmojiModifier(int c) {
    return (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
  }
}
