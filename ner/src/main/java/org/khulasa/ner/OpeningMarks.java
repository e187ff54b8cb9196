package org.khulasa.ner;

/** Quotation marks that open right before a name, and the words before them. */
final class OpeningMarks {
  private static final String MARKS = "\"«“";

  private OpeningMarks() {}

  /** Whether one opens right before a name. */
  static boolean isBefore(FoundName name, String text) {
    int at = name.span().start() - 1;
    return at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /** The word before the mark that opens right before a name, or the empty string. */
  static String wordBefore(FoundName name, String text) {
    if (!isBefore(name, text)) {
      return "";
    }
    int end = name.span().start() - 1;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }
}
