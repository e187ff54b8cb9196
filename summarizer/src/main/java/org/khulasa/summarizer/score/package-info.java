/**
 * How much a sentence matters. Not for users, except {@link
 * org.khulasa.summarizer.score.PairWeights}, which {@code Summarizers.withWeights} takes and {@link
 * org.khulasa.summarizer.score.PairTrainer} learns.
 *
 * <p>A sentence is worth the concepts that it has and the summary lacks ({@link
 * org.khulasa.summarizer.score.Concepts}). Of one article these are terms and pairs of terms,
 * weighed by their place with numbers set by hand ({@link
 * org.khulasa.summarizer.score.CoverageWeights}). Of several they are pairs of neighbouring words
 * ({@link org.khulasa.summarizer.score.LearnedConcepts}), each with the probability that somebody
 * else's summary has it: {@code PairCounts} and {@code Corroboration} give what {@code
 * PairEvidence} makes the value of each {@code PairFeature} of.
 *
 * <p>{@link org.khulasa.summarizer.score.SentenceGraph} ranks sentences for the baselines.
 */
@NullMarked
package org.khulasa.summarizer.score;

import org.jspecify.annotations.NullMarked;
