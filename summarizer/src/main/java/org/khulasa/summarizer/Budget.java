package org.khulasa.summarizer;

/** How long a summary may be. A summary never exceeds it. */
public sealed interface Budget {
  /**
   * At most so many words; punctuation does not count.
   *
   * @param words at least 1
   */
  record Words(int words) implements Budget {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Words {
      if (words < 1) {
        throw new IllegalArgumentException("a summary needs at least 1 word, found " + words);
      }
    }
  }

  /**
   * At most so many sentences.
   *
   * @param sentences at least 1
   */
  record Sentences(int sentences) implements Budget {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Sentences {
      if (sentences < 1) {
        throw new IllegalArgumentException(
            "a summary needs at least 1 sentence, found " + sentences);
      }
    }
  }

  /**
   * At most this part of the words that cleaning left.
   *
   * @param ratio above 0, at most 1
   */
  record Ratio(double ratio) implements Budget {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Ratio {
      if (!(ratio > 0 && ratio <= 1)) {
        throw new IllegalArgumentException("a ratio lies above 0 and at most at 1, found " + ratio);
      }
    }
  }
}
