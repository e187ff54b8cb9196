package org.khulasa.core.segment.atb;

import java.util.Arrays;

/** A token as written, and what became of it. Immutable, so that threads may share it. */
final class Token {
  private final char[] written;
  private final int mode;
  private final AtbWord word;

  /**
   * A token.
   *
   * @param mode distinguishes tokens that are written alike
   */
  Token(char[] written, int mode, AtbWord word) {
    this.written = written;
    this.mode = mode;
    this.word = word;
  }

  boolean is(char[] text, int start, int end, int otherMode) {
    return mode == otherMode && Arrays.equals(written, 0, written.length, text, start, end);
  }

  AtbWord word() {
    return word;
  }
}
