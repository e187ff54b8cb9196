package org.khulasa.summarizer.select;

import org.khulasa.summarizer.internal.Candidate;

/**
 * A chosen sentence.
 *
 * @param candidate the sentence
 * @param score what it was chosen for; comparable within one summary
 * @param needed whether it is told in any case, whatever it was chosen for: the latest news
 */
public record Choice(Candidate candidate, double score, boolean needed) {
  /** A sentence that another may take the place of. */
  public Choice(Candidate candidate, double score) {
    this(candidate, score, false);
  }
}
