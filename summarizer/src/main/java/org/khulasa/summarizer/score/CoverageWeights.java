package org.khulasa.summarizer.score;

/**
 * How the kinds of importance combine within one article. Chosen on the dev set; {@code
 * docs/accuracy/summary-choices.md} has the numbers and says how to repeat them. For several
 * articles the weights are learned: {@link PairWeights}.
 *
 * @param conceptDecay how fast a concept's weight falls with the place p (from 0) of the first
 *     sentence that has it in an article: by (1+p)^-decay
 * @param paragraphStart factor for the concepts of a sentence that begins a paragraph
 * @param pair weight of a pair of neighbouring terms against a single term
 * @param title weight of a title's concepts against those of a first sentence
 */
public record CoverageWeights(
    double conceptDecay, double paragraphStart, double pair, double title) {
  /** Only the place of a sentence and the words it shares tell what matters. */
  public static final CoverageWeights ONE_ARTICLE = new CoverageWeights(0.5, 1.3, 1.0, 1.0);
}
