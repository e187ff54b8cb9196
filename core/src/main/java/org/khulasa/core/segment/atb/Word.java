package org.khulasa.core.segment.atb;

import java.util.List;

/**
 * What the decoder knows about a word before it has seen the words around: the few ways to label it
 * that could be best in some context, most often one.
 *
 * @param first the observation at its beginning
 * @param last the observation at its end
 * @param candidates the ways to label it, no two of them with the same first and last label
 */
record Word(int first, int last, List<Candidate> candidates) {
  /** A token of which normalisation leaves nothing. */
  static final Word NONE = new Word(AtbModel.UNKNOWN, AtbModel.UNKNOWN, List.of());

  /** The best way to label a word among those with the same first and last label. */
  static final class Candidate {
    private final byte[] labels;
    private final double score;

    /**
     * A way to label a word.
     *
     * @param labels one for each letter; not copied
     * @param score their weight, without that of the words around
     */
    Candidate(byte[] labels, double score) {
      this.labels = labels;
      this.score = score;
    }

    int label(int letter) {
      return labels[letter];
    }

    int first() {
      return labels[0];
    }

    int last() {
      return labels[labels.length - 1];
    }

    double score() {
      return score;
    }
  }

  /** Whether the words around cannot matter. */
  boolean decided() {
    return candidates.size() == 1;
  }
}
