package org.khulasa.core.segment.atb;

/** The labels of letters, by their numbers in the model. */
final class Labels {
  /** How many there are. */
  static final int COUNT = AtbFormat.LABELS;

  /**
   * The ways two labels may follow each other; such a pair is numbered {@code first + 6 second}.
   */
  static final int PAIRS = COUNT * COUNT;

  /** Three labels in a row are numbered {@code first + 6 second + 36 third}. */
  static final int TRIPLES = COUNT * PAIRS;

  /** What stands before the text. A letter has this label only if the model knows no better. */
  static final int OUTSIDE = 0;

  /** The first letter of a clitic or stem. */
  static final int BEGIN = 1;

  /** A further letter of it. */
  static final int CONTINUE = 2;

  /** The boundary between two words. */
  static final int BETWEEN = 3;

  /** A token that is not looked into. */
  static final int WHOLE = 4;

  /**
   * A letter to write in another way: the ت of مدرسته stands for ة, the second ل of للبيت for ال.
   */
  static final int REWRITE = 5;

  private Labels() {}

  static int pair(int first, int second) {
    return first + COUNT * second;
  }

  static int triple(int first, int second, int third) {
    return first + COUNT * second + PAIRS * third;
  }
}
