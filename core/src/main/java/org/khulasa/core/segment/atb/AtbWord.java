package org.khulasa.core.segment.atb;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A word before it is seen among others: the ways to take it apart of which one is the best in any
 * context, most often a single one. {@link AtbSegmenter#choose} chooses for the words of a text.
 * Immutable; may be kept and shared by threads.
 */
public final class AtbWord {
  private final Word word;
  private final AtbSegment[][] outcomes;

  /**
   * A word.
   *
   * @param outcomes for each candidate of the word its segments, counted from the word's beginning
   */
  AtbWord(Word word, AtbSegment[][] outcomes) {
    this.word = word;
    this.outcomes = outcomes;
  }

  /** How many ways there are to take it apart. */
  public int candidates() {
    return outcomes.length;
  }

  /** The segments of one way to take it apart, counted from the word's beginning. */
  public List<AtbSegment> segments(int candidate) {
    return ImmutableList.copyOf(outcomes[candidate]);
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
