package org.khulasa.core.segment.atb;

/** The segments that labels make of a word's letters. */
final class Spelling {
  private Spelling() {}

  /** Whether a letter begins a segment, given that the word has one open. */
  static boolean begins(char letter, int label, int labelBefore) {
    return switch (label) {
      case Labels.BEGIN ->
          labelBefore == Labels.CONTINUE
              || labelBefore == Labels.BEGIN
              || labelBefore == Labels.REWRITE;
      case Labels.WHOLE, Labels.BETWEEN -> true;
      case Labels.REWRITE -> letter == 'ل';
      default -> false;
    };
  }

  /**
   * Appends a letter, undoing what attaching a clitic did to the spelling: مدرسته is مدرسة and ه,
   * للدراسة is ل and الدراسة, عليه is على and ه.
   */
  static void append(StringBuilder form, char letter, int label) {
    if (label != Labels.REWRITE) {
      form.append(letter);
      return;
    }
    switch (letter) {
      case 'ت', 'ه' -> form.append('ة');
      case 'ل' -> form.append("ال");
      case 'ي', 'ا' -> form.append('ى');
      case 'ى' -> form.append('ي');
      default -> form.append(letter);
    }
  }
}
