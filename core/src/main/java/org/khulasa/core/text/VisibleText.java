package org.khulasa.core.text;

/**
 * Text as it goes into a file, on a page or a terminal: nothing that could keep it from being
 * written or disturb what stands around it.
 */
public final class VisibleText {
  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /** Whether a reader sees nothing in it: white space, no-break spaces, invisible marks. */
  public static boolean isBlank(String text) {
    return text.codePoints().noneMatch(CharacterClasses::isVisible);
  }

  /**
   * One line: every run of white space becomes one space, none at the ends.
   *
   * <p>Control codes are left out, since an escape sequence of a page could rule the terminal. So
   * are embeddings, overrides and isolates: an unclosed one would turn what stands behind the text.
   * Marks, joiners and non-joiners stay. A lone surrogate becomes U+FFFD.
   */
  public static String line(String text) {
    return fold(text, false);
  }

  /** The same, but every run of white space with a line break in it becomes one line break. */
  public static String lines(String text) {
    return fold(text, true);
  }

  /**
   * The same text, with U+FFFD for every lone surrogate: no encoding can write half a pair, and a
   * {@code Writer} may throw. As long as before.
   */
  public static String writable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isSurrogate(codePoint)) {
        return withoutSurrogates(text, i);
      }
      i += Character.charCount(codePoint);
    }
    return text;
  }

  private static String withoutSurrogates(String text, int first) {
    StringBuilder writable = new StringBuilder(text);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isSurrogate(codePoint)) {
        writable.setCharAt(i, REPLACEMENT);
      }
      i += Character.charCount(codePoint);
    }
    return writable.toString();
  }

  private static String fold(String text, boolean keepBreaks) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (CharacterClasses.isSpace(codePoint)) {
        space = true;
        lineBreak |= isLineBreak(codePoint);
      } else if (!isDisturbing(codePoint)) {
        if (space && !folded.isEmpty()) {
          folded.append(lineBreak && keepBreaks ? '\n' : ' ');
        }
        space = false;
        lineBreak = false;
        folded.appendCodePoint(isSurrogate(codePoint) ? REPLACEMENT : codePoint);
      }
    }
    return folded.toString();
  }

  private static boolean isLineBreak(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isDisturbing(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0xFEFF;
  }
}
