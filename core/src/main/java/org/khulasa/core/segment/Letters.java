package org.khulasa.core.segment;

import org.khulasa.core.text.CharacterClasses;

/**
 * What {@link WordScanner} asks of every character, answered from a small table for the blocks that
 * Arabic text is made of and by {@link CharacterClasses} for all others.
 */
final class Letters {
  private static final int LETTER = 1;
  private static final int SIGN = 2;
  private static final int VISIBLE = 4;
  private static final int CONTROL = 8;
  private static final int COMBINING = 16;

  /** From Latin to Arabic: U+0000 to U+06FF. */
  private static final byte[] TABLE = new byte[0x0700];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = (byte) classify(c);
    }
  }

  private Letters() {}

  private static int classify(int c) {
    return (CharacterClasses.isArabicLetter(c) ? LETTER : 0)
        | (c == CharacterClasses.TATWEEL || CharacterClasses.isDiacritic(c) ? SIGN : 0)
        | (CharacterClasses.isVisible(c) ? VISIBLE : 0)
        | (CharacterClasses.isInvisibleControl(c) ? CONTROL : 0)
        | (combines(c) ? COMBINING : 0);
  }

  private static boolean combines(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isArabicLetter(int c) {
    return c < TABLE.length ? (TABLE[c] & LETTER) != 0 : CharacterClasses.isArabicLetter(c);
  }

  /** Whether this is tatweel, a vowel sign or the like. */
  static boolean isArabicSign(int c) {
    return c < TABLE.length ? (TABLE[c] & SIGN) != 0 : CharacterClasses.isDiacritic(c);
  }

  static boolean isVisible(int c) {
    return c < TABLE.length ? (TABLE[c] & VISIBLE) != 0 : CharacterClasses.isVisible(c);
  }

  static boolean isInvisibleControl(int c) {
    return c < TABLE.length ? (TABLE[c] & CONTROL) != 0 : CharacterClasses.isInvisibleControl(c);
  }

  /** Whether this is a sign that belongs to what stands before it, in any script. */
  static boolean isCombining(int c) {
    return c < TABLE.length ? (TABLE[c] & COMBINING) != 0 : combines(c);
  }
}
