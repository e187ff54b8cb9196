package org.khulasa.core.io;

import java.util.Arrays;

/**
 * How much a decoded text looks like Arabic: a second opinion on encodings, since general detectors
 * need more text than a headline.
 *
 * <p>Every character above ASCII counts. Letters count by how frequent they are in Arabic; what
 * Arabic writing does not do counts against: a Latin letter touching an Arabic one, a final letter
 * or a final vowel sign inside a word, a vowel sign without a letter, a byte without meaning.
 * Counting pairs of letters as well was tried and told the two encodings of Arabic apart no better.
 */
final class ArabicEvidence {
  private static final char MISSING = '\uFFFD';

  // Share of the letters of news text, in permille, rounded; the hamza carriers apart.
  private static final String LETTERS = "اليمونرتبعدهسفةقحكأجشطصخذىإضزثغءئآظؤ";
  private static final int[] PERMILLE = {
    125, 115, 75, 65, 62, 60, 52, 45, 42, 38, 33, 28, 28, 29, 30, 25, 22, 22, 23, 16, 13, 12, 12,
    10, 9, 9, 9, 8, 9, 7, 6, 5, 5, 2, 3, 2
  };

  private static final char FIRST_LETTER = '\u0621';
  private static final char LAST_LETTER = '\u064A';
  private static final double[] FREQUENCIES = frequencies();

  private ArabicEvidence() {}

  /**
   * The mean evidence of a character above ASCII, about 2 for Arabic prose and below 0 for anything
   * else; 0 if there is none.
   */
  static double of(CharSequence text) {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        double evidence = ofCharacter(before, c, after);
        sum += evidence;
        if (evidence != 0) {
          counted++;
        }
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private static double ofCharacter(char before, char c, char after) {
    if (c == MISSING) {
      return -8;
    }
    if (isArabicLetter(c)) {
      return ofLetter(before, c, after);
    }
    if (c == '×' && (isArabicLetter(before) || isArabicLetter(after))) {
      return -6;
    }
    if (isVowelSign(c)) {
      boolean endsWords = c == '\u064C' || c == '\u064D';
      if (endsWords && isArabicLetter(after)) {
        return -4;
      }
      return isArabicLetter(before) || isVowelSign(before) ? 0.5 : -4;
    }
    if (c == '،' || c == '؛' || c == '؟') {
      return isArabicLetter(after) || isLatinLetter(after) ? -1 : 1;
    }
    if (isLatinLetter(c)) {
      return isArabicLetter(before) || isArabicLetter(after) ? -6 : -1;
    }
    return Character.isISOControl(c) ? -6 : 0;
  }

  private static double ofLetter(char before, char c, char after) {
    if (isLatinLetter(before) || isLatinLetter(after)) {
      return -5;
    }
    boolean begins = !isArabicLetter(before) && !isVowelSign(before);
    boolean ends = !isArabicLetter(after) && !isVowelSign(after);
    if ((c == 'ة' || c == 'ى') && (begins || isArabicLetter(after))) {
      return -4;
    }
    if ((c == 'ؤ' || c == 'ئ' || c == 'ء') && begins) {
      return -4;
    }
    double evidence = frequency(c);
    if (c == 'ا' && after == 'ل' && begins) {
      evidence += 2;
    }
    if (c == 'ا' && before == 'ا') {
      evidence -= 3;
    }
    if (begins && ends && c != 'و') {
      evidence -= 2;
    }
    return evidence;
  }

  private static double frequency(char letter) {
    int index = letter - FIRST_LETTER;
    return index < 0 || index >= FREQUENCIES.length ? -1 : FREQUENCIES[index];
  }

  /** Bits above (or below) a letter that makes one hundredth of a text, by letter. */
  private static double[] frequencies() {
    double[] frequencies = new double[LAST_LETTER - FIRST_LETTER + 1];
    Arrays.fill(frequencies, -1);
    for (int i = 0; i < PERMILLE.length; i++) {
      frequencies[LETTERS.charAt(i) - FIRST_LETTER] = Math.log(PERMILLE[i] / 10.0) / Math.log(2);
    }
    return frequencies;
  }

  private static boolean isArabicLetter(char c) {
    return (c >= '\u0621' && c <= '\u064A') || (c >= '\u0671' && c <= '\u06D3');
  }

  private static boolean isVowelSign(char c) {
    return c >= '\u064B' && c <= '\u0652';
  }

  private static boolean isLatinLetter(char c) {
    return c < '\u0250' && Character.isLetter(c);
  }
}
