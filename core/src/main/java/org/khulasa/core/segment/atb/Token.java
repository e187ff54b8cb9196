package org.khulasa.core.segment.atb;

import java.util.Arrays;

/**
 * Everything about one token as written: what the decoder needs to know, and for each candidate the
 * segments that come of it. Immutable, so that threads may share it.
 */
final class Token {
  private final char[] written;
  private final int mode;
  private final Word word;
  private final AtbSegment[][] outcomes;

  /**
   * A token.
   *
   * @param mode distinguishes tokens that are written alike
   * @param outcomes for each candidate of the word its segments, counted from the token's beginning
   */
  Token(char[] written, int mode, Word word, AtbSegment[][] outcomes) {
    this.written = written;
    this.mode = mode;
    this.word = word;
    this.outcomes = outcomes;
  }

  boolean is(char[] text, int start, int end, int otherMode) {
    return mode == otherMode && Arrays.equals(written, 0, written.length, text, start, end);
  }

  Word word() {
    return word;
  }

  /** Whether normalisation leaves nothing of it. */
  boolean vanishes() {
    return outcomes.length == 0;
  }

  AtbSegment[] outcome(int candidate) {
    return outcomes[candidate];
  }
}
