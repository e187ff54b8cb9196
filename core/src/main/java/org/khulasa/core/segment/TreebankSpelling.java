package org.khulasa.core.segment;

import java.util.Arrays;

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
  private static final int[] NONE = {};

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
    return origins[letter];
  }

  /** A form that is never looked into. */
  static TreebankSpelling whole(String form) {
    return new TreebankSpelling(form, NONE);
  }

  /** The spelling of a word of Arabic letters. */
  static TreebankSpelling ofWord(String normal) {
    StringBuilder form = new StringBuilder(normal.length());
    int[] origins = new int[normal.length()];
    for (int i = 0; i < normal.length(); ) {
      char c = normal.charAt(i);
      int runEnd = i + 1;
      while (runEnd < normal.length() && normal.charAt(runEnd) == c) {
        runEnd++;
      }
      int kept = runEnd - i >= 3 ? 1 : runEnd - i;
      for (int k = 0; k < kept; k++) {
        origins[form.length()] = i + k;
        form.append(foldAlef(c));
      }
      i = runEnd;
    }
    return new TreebankSpelling(form.toString(), Arrays.copyOf(origins, form.length()));
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
