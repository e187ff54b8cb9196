package org.khulasa.core.segment;

/**
 * A normalised word or mark as the models know it from the Penn Arabic Treebank: the same folding
 * that CoreNLP's tokenizer does before its segmenter sees a word.
 *
 * <ul>
 *   <li>آ أ إ ٱ U+0672 U+0673 → ا.
 *   <li>Three or more of the same letter in a row → one.
 *   <li>Digits of all scripts → ASCII; U+066B → {@code .}, U+066C and ، → {@code ,}. (CoreNLP
 *       writes these two as {@code ,} and {@code '}.)
 *   <li>{@code ، ؛ ؟ ٪} → {@code , ; ? %}; quotation marks of every style → {@code "} or {@code '};
 *       dashes → {@code -}; {@code …} → {@code ...}. (CoreNLP knows {@code « »} only.)
 * </ul>
 */
final class TreebankSpelling {
  /** Each letter is where it was. */
  private static final int[] AS_THEY_WERE = {};

  private final String form;
  private final int[] origins;

  private TreebankSpelling(String form, int[] origins) {
    this.form = form;
    this.origins = origins;
  }

  /** The folded form. */
  String form() {
    return form;
  }

  /**
   * The code unit of the normal form that a letter of {@link #form()} was made from. Only for words
   * of Arabic letters.
   */
  int origin(int letter) {
    return origins == AS_THEY_WERE ? letter : origins[letter];
  }

  /** A form that is spelt so already, or is never looked into. */
  static TreebankSpelling whole(String form) {
    return new TreebankSpelling(form, AS_THEY_WERE);
  }

  /** The spelling of a word of Arabic letters. */
  static TreebankSpelling ofWord(String normal) {
    return isChanged(normal) ? changed(normal) : whole(normal);
  }

  private static boolean isChanged(String normal) {
    char last = 0;
    char lastButOne = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (foldAlef(c) != c || (c == last && c == lastButOne)) {
        return true;
      }
      lastButOne = last;
      last = c;
    }
    return false;
  }

  private static TreebankSpelling changed(String normal) {
    char[] form = new char[normal.length()];
    int[] origins = new int[normal.length()];
    int size = 0;
    for (int i = 0; i < normal.length(); ) {
      char c = normal.charAt(i);
      int runEnd = i + 1;
      while (runEnd < normal.length() && normal.charAt(runEnd) == c) {
        runEnd++;
      }
      int kept = runEnd - i >= 3 ? 1 : runEnd - i;
      for (int k = 0; k < kept; k++) {
        form[size] = foldAlef(c);
        origins[size] = i + k;
        size++;
      }
      i = runEnd;
    }
    return new TreebankSpelling(new String(form, 0, size), origins);
  }

  /** The spelling of a number. */
  static String ofNumber(String normal) {
    StringBuilder form = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        form.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '\u066B') {
        form.append('.');
      } else if (c == '\u066C') {
        form.append(',');
      } else {
        form.append(ofMark(c, Character.toString(c)));
      }
    }
    return form.toString();
  }

  /** The spelling of a mark. */
  static String ofMark(String mark) {
    int c = mark.codePointAt(0);
    return mark.length() == Character.charCount(c) ? ofMark(c, mark) : mark;
  }

  private static String ofMark(int c, String asWritten) {
    return switch (c) {
      case '،', '\u060D' -> ",";
      case '؛' -> ";";
      case '؟' -> "?";
      case '\u061E', '\u06D4' -> ".";
      case '\u066A' -> "%";
      case '…' -> "...";
      case '«', '»', '“', '”', '„', '‟', '″', '＂' -> "\"";
      case '‹', '›', '‘', '’', '‚', '‛', '′', '＇' -> "'";
      case '‐', '‑', '‒', '–', '—', '―' -> "-";
      default -> asWritten;
    };
  }

  private static char foldAlef(char c) {
    return switch (c) {
      case 'آ', 'أ', 'إ', '\u0671', '\u0672', '\u0673' -> 'ا';
      default -> c;
    };
  }
}
