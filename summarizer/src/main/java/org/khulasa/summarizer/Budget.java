package org.khulasa.summarizer;

import java.math.BigDecimal;
import org.khulasa.core.AnalyzedDocument;

/**
 * How long a summary may be. A summary never exceeds it, except that where no sentence that can
 * stand alone fits, it is the shortest that can, rather than nothing ({@link #isExceededBy} tells);
 * but never one of more than {@value Summarizers#LONGEST_SENTENCE} words.
 */
public sealed interface Budget {
  /**
   * Whether a summary is longer than this: no sentence of its documents that can stand alone fits,
   * and it is the shortest that can.
   */
  boolean isExceededBy(Summary summary);

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

    @Override
    public boolean isExceededBy(Summary summary) {
      return summary.words() > words;
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

    @Override
    public boolean isExceededBy(Summary summary) {
      return summary.sentences().size() > sentences;
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

    /** How many words this is of so many, rounded down; at least 1. */
    public int of(int words) {
      // In decimal, as the ratio was written: in binary 0.29 of 100 is less than 29.
      BigDecimal part = BigDecimal.valueOf(ratio).multiply(BigDecimal.valueOf(words));
      return Math.max(1, part.intValue());
    }

    @Override
    public boolean isExceededBy(Summary summary) {
      return summary.words()
          > of(summary.documents().stream().mapToInt(AnalyzedDocument::words).sum());
    }
  }
}
