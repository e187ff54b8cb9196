package org.khulasa.core.text;

/**
 * What a code point is, as every part of Khulasa asks it. All methods take a code point (or a lone
 * surrogate) and cost a few comparisons.
 */
public final class CharacterClasses {
  /** Tatweel (kashida), the stroke that stretches a word: U+0640. */
  public static final int TATWEEL = 0x0640;

  private CharacterClasses() {}

  /**
   * Whether this is a letter of the Arabic script, in any language and also as a presentation form.
   * Tatweel and reading marks are none.
   */
  public static boolean isArabicLetter(int codePoint) {
    return isInArabicBlock(codePoint)
        && codePoint != TATWEEL
        && Character.isLetter(codePoint)
        && !isDiacritic(codePoint);
  }

  /** Whether this is a vowel sign, a combining hamza or madda, or a Quranic reading mark. */
  public static boolean isDiacritic(int codePoint) {
    if (codePoint < 0x0610 || codePoint > 0x08FF) {
      return false;
    }
    return codePoint <= 0x061A
        || (codePoint >= 0x064B && codePoint <= 0x065F)
        || codePoint == 0x0670
        || (codePoint >= 0x06D6 && codePoint <= 0x06DC)
        || (codePoint >= 0x06DF && codePoint <= 0x06E8)
        || (codePoint >= 0x06EA && codePoint <= 0x06ED)
        || (codePoint >= 0x0897 && codePoint <= 0x089F)
        || (codePoint >= 0x08CA && codePoint != 0x08E2);
  }

  /**
   * Whether this shows nothing and is no white space: bidirectional marks, embeddings and isolates,
   * joiners and non-joiners, zero-width space, byte order mark, soft hyphen, control codes. Only
   * the Basic Multilingual Plane has such: the tag characters of flag emoji count as parts of the
   * emoji.
   */
  public static boolean isInvisibleControl(int codePoint) {
    if (codePoint > 0xFFFF || (codePoint >= 0x20 && codePoint < 0x7F)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> !isSpace(codePoint);
      // U+0600-0605, U+06DD and U+08E2 are formatting characters that one sees.
      case Character.FORMAT ->
          !(codePoint >= 0x0600 && codePoint <= 0x0605)
              && codePoint != 0x06DD
              && codePoint != 0x08E2
              && codePoint != 0x0890
              && codePoint != 0x0891;
      default -> false;
    };
  }

  /** Whether this is white space, no-break spaces and line ends of every kind included. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x0085;
  }

  /** Whether a reader sees something here: neither white space nor an invisible control. */
  public static boolean isVisible(int codePoint) {
    return !isSpace(codePoint) && !isInvisibleControl(codePoint);
  }

  /** Whether this is a quotation mark of any style. */
  public static boolean isQuote(int codePoint) {
    return isOpeningQuote(codePoint) || isClosingQuote(codePoint) || isAmbiguousQuote(codePoint);
  }

  /**
   * Whether this quotation mark opens by its Unicode name: « ‹ “ ‘ „ ‚ ‟ ‛. Pages also use them the
   * other way round.
   */
  public static boolean isOpeningQuote(int codePoint) {
    return switch (codePoint) {
      case '«', '‹', '“', '‘', '„', '‚', '‟', '‛' -> true;
      default -> false;
    };
  }

  /** Whether this quotation mark closes by its Unicode name: » › ” ’. */
  public static boolean isClosingQuote(int codePoint) {
    return switch (codePoint) {
      case '»', '›', '”', '’' -> true;
      default -> false;
    };
  }

  /** Whether this quotation mark opens or closes by its place only: " ' ″ ′ and the wide ones. */
  public static boolean isAmbiguousQuote(int codePoint) {
    return switch (codePoint) {
      case '"', '\'', '″', '′', '＂', '＇' -> true;
      default -> false;
    };
  }

  /** Whether this opens a bracket. Quotation marks are none. */
  public static boolean isOpeningBracket(int codePoint) {
    return Character.getType(codePoint) == Character.START_PUNCTUATION && !isQuote(codePoint);
  }

  /** Whether this closes a bracket. Quotation marks are none. */
  public static boolean isClosingBracket(int codePoint) {
    return Character.getType(codePoint) == Character.END_PUNCTUATION && !isQuote(codePoint);
  }

  /**
   * Whether this mark may end a sentence: {@code . ! ? ؟ … ۔ ‼ ⁇ ⁈ ⁉ ⸮}. The commas {@code ، ؛}
   * never do.
   */
  public static boolean isSentenceFinal(int codePoint) {
    return switch (codePoint) {
      case '.', '!', '?', '؟', '…', '۔', '‼', '⁇', '⁈', '⁉', '⸮' -> true;
      default -> false;
    };
  }

  /** Whether this marks an item of a list and nothing else. Dashes and the asterisk do more. */
  public static boolean isBullet(int codePoint) {
    return switch (codePoint) {
      case '•', '‣', '⁃', '◦', '·', '●', '○', '■', '□', '▪', '◆', '►', '▸' -> true;
      default -> false;
    };
  }

  private static boolean isInArabicBlock(int codePoint) {
    return (codePoint >= 0x0600 && codePoint <= 0x06FF)
        || (codePoint >= 0x0750 && codePoint <= 0x077F)
        || (codePoint >= 0x0870 && codePoint <= 0x08FF)
        || (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
        || (codePoint >= 0xFE70 && codePoint <= 0xFEFF);
  }
}
