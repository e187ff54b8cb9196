package org.khulasa.summarizer;

import java.util.Optional;

/**
 * What a caller may ask of a summary.
 *
 * @param budget how long it may be
 * @param focus words that name what the reader wants to know about; the summary leans towards it
 */
public record SummaryOptions(Budget budget, Optional<String> focus) {
  /** A hundred words, without a focus. */
  public static final SummaryOptions DEFAULT = words(100);

  /** At most so many words, without a focus. */
  public static SummaryOptions words(int words) {
    return new SummaryOptions(new Budget.Words(words), Optional.empty());
  }

  /** At most so many sentences, without a focus. */
  public static SummaryOptions sentences(int sentences) {
    return new SummaryOptions(new Budget.Sentences(sentences), Optional.empty());
  }

  /** At most this part of the words, without a focus. */
  public static SummaryOptions ratio(double ratio) {
    return new SummaryOptions(new Budget.Ratio(ratio), Optional.empty());
  }

  /** The same options, leaning towards this subject. */
  public SummaryOptions withFocus(String newFocus) {
    return new SummaryOptions(budget, Optional.of(newFocus));
  }
}
