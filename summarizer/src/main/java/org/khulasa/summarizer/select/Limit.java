package org.khulasa.summarizer.select;

import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.internal.Candidate;

/**
 * A budget with the input's size known: how much there is to spend, and what a sentence costs.
 *
 * @param total words, or sentences
 * @param perSentence whether every sentence costs one, instead of its words
 */
public record Limit(int total, boolean perSentence) {
  /**
   * The limit a budget sets.
   *
   * @param inputWords the words that cleaning left; what a ratio is a part of
   */
  public static Limit of(Budget budget, int inputWords) {
    if (budget instanceof Budget.Words words) {
      return new Limit(words.words(), false);
    }
    if (budget instanceof Budget.Sentences sentences) {
      return new Limit(sentences.sentences(), true);
    }
    return new Limit(((Budget.Ratio) budget).of(inputWords), false);
  }

  /** What a candidate costs. */
  public int cost(Candidate candidate) {
    return perSentence ? 1 : candidate.words();
  }
}
