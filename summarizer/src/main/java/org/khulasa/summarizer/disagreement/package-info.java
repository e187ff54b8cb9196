/**
 * Where articles give different figures for the same thing.
 *
 * <p>{@link org.khulasa.summarizer.disagreement.DisagreementFinder} compares the quantities that a
 * recogniser has found ({@code NUMBER}, {@code PERCENT} and {@code MONEY} entities). It shows what
 * the articles say, side by side; it never says who is right.
 *
 * <p>Precision comes first: two figures disagree only if they count the same thing, the words
 * around them tell of the same event, and no number satisfies both ("more than 150" and "155" may
 * both be true).
 */
@NullMarked
package org.khulasa.summarizer.disagreement;

import org.jspecify.annotations.NullMarked;
