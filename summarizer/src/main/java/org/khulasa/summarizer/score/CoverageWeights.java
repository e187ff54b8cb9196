package org.khulasa.summarizer.score;

/**
 * How the kinds of importance combine. Chosen on the dev sets; {@code docs/accuracy/summary.md} has
 * the numbers and says how to repeat them.
 *
 * @param conceptDecay how fast a concept's weight falls with the place p (from 0) of the first
 *     sentence that has it in an article: by (1+p)^-decay
 * @param sentenceDecay how fast a sentence's worth falls with its place, whatever its concepts
 * @param paragraphStart factor for the concepts of a sentence that begins a paragraph
 * @param pair weight of a pair of neighbouring terms against a single term
 * @param title weight of a title's concepts against those of a first sentence
 * @param costPower worth is divided by the length to this power: 0 prefers long sentences, 1 dense
 *     ones
 * @param sequel factor on a sentence whose predecessor is already chosen
 */
public record CoverageWeights(
    double conceptDecay,
    double sentenceDecay,
    double paragraphStart,
    double pair,
    double title,
    double costPower,
    double sequel) {
  /** For one article: only the place of a sentence and the words it shares tell what matters. */
  public static final CoverageWeights ONE_ARTICLE =
      new CoverageWeights(0.5, 0.8, 1.3, 1.0, 1.0, 0.7, 0.9);

  /**
   * For several: what many articles say early matters, so a sentence's own place tells nothing
   * more.
   */
  public static final CoverageWeights SEVERAL_ARTICLES =
      new CoverageWeights(1.7, 0.0, 1.4, 2.0, 1.0, 0.5, 1.0);
}
