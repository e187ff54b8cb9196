package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;

/**
 * How a sentence's gain becomes its rank in the greedy choice. Chosen on the dev sets; {@code
 * docs/accuracy/summary-choices.md} has the numbers.
 *
 * @param costPower the gain is divided by the length to this power: 0 prefers long sentences, 1
 *     dense ones
 * @param sentenceDecay how fast a sentence's worth falls with its place p (from 0), whatever its
 *     concepts: by (1+p)^-decay
 * @param sequel factor on a sentence whose predecessor is already chosen
 */
record Greed(double costPower, double sentenceDecay, double sequel) {
  /** For one article, whose concepts do not tell what matters without the place. */
  static final Greed ONE_ARTICLE = new Greed(0.7, 0.8, 0.9);

  /** For several, whose concepts know of places already. */
  static final Greed SEVERAL_ARTICLES = new Greed(0.5, 0.0, 1.0);

  /** Other beginnings, of which one may end better. */
  static final ImmutableList<Greed> OTHERS =
      ImmutableList.of(new Greed(0.2, 0.0, 1.0), new Greed(0.8, 0.0, 1.0), new Greed(0, 0.0, 1.0));

  /** Ways to fill the place of a sentence that was given up. */
  static final ImmutableList<Greed> REFILLS =
      ImmutableList.of(SEVERAL_ARTICLES, new Greed(0, 0.0, 1.0));
}
