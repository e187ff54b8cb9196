package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A number, a word or a mark of a line that may hold a date. Invisible controls (bidi marks,
 * joiners) belong to no token and separate none: pages put them between the parts of a date.
 *
 * @param start its first code unit
 * @param end the code unit after its last
 * @param spaced whether white space stands before it
 * @param digits how many digits a number has; 0 for everything else
 * @param number the value of a number of at most 9 digits; -1 for everything else
 * @param word a word, folded; a mark's character; empty for a number or a very long word
 */
record DateToken(
    Kind kind, int start, int end, boolean spaced, int digits, int number, String word) {
  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  private static final int LONGEST_WORD = 24;

  static ImmutableList<DateToken> scan(CharSequence line) {
    ImmutableList.Builder<DateToken> tokens = ImmutableList.builder();
    boolean spaced = false;
    int i = 0;
    while (i < line.length()) {
      int codePoint = Character.codePointAt(line, i);
      int next = i + Character.charCount(codePoint);
      if (isInvisible(codePoint)) {
        i = next;
      } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        spaced = true;
        i = next;
      } else {
        DateToken token;
        if (digit(codePoint) >= 0) {
          token = number(line, i, spaced);
        } else if (isWordPart(codePoint)) {
          token = word(line, i, spaced);
        } else {
          token = new DateToken(Kind.MARK, i, next, spaced, 0, -1, Character.toString(codePoint));
        }
        tokens.add(token);
        spaced = false;
        i = token.end;
      }
    }
    return tokens.build();
  }

  boolean isNumber(int leastDigits, int mostDigits) {
    return digits >= leastDigits && digits <= mostDigits;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(word);
  }

  private static DateToken number(CharSequence line, int start, boolean spaced) {
    int digits = 0;
    int value = 0;
    int end = start;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        digits++;
        value = digits <= 9 ? value * 10 + digit : -1;
        end = i + 1;
      } else if (!isInvisible(c)) {
        break;
      }
    }
    return new DateToken(Kind.NUMBER, start, end, spaced, digits, value, "");
  }

  private static DateToken word(CharSequence line, int start, boolean spaced) {
    int end = start;
    int i = start;
    while (i < line.length()) {
      int codePoint = Character.codePointAt(line, i);
      i += Character.charCount(codePoint);
      if (isWordPart(codePoint)) {
        end = i;
      } else if (!isInvisible(codePoint)) {
        break;
      }
    }
    String word =
        end - start > LONGEST_WORD * 2 ? "" : fold(line.subSequence(start, end).toString());
    return new DateToken(Kind.WORD, start, end, spaced, 0, -1, word);
  }

  /** The spelling in which words are compared; the resource file says what it leaves out. */
  static String fold(String word) {
    // Presentation forms are compatibility characters. The rest is cheaper by hand.
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
        case 'ى', 'ی' -> folded.append('ي');
        case 'ک' -> folded.append('ك');
        case 'ة' -> folded.append('ه');
        case 'ـ' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK
              && !isInvisible(c)
              && !Character.isWhitespace(c)) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The value of an ASCII, Arabic-Indic or Persian digit, otherwise -1. */
  static int digit(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return codePoint - '0';
    }
    if (codePoint >= 0x0660 && codePoint <= 0x0669) {
      return codePoint - 0x0660;
    }
    if (codePoint >= 0x06F0 && codePoint <= 0x06F9) {
      return codePoint - 0x06F0;
    }
    return -1;
  }

  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
