/**
 * Which sentences make the same claim, across wordings and spellings. Not for users.
 *
 * <p>Three questions, each with an answer of its own: what need not be told twice ({@link
 * org.khulasa.summarizer.cluster.ClaimMatcher}, by {@code Claim}), what may be shown as saying what
 * a sentence says ({@link org.khulasa.summarizer.cluster.Evidence}, which looks at its {@code
 * Stance} and at whom it counts, {@code CountedPeople}, and finds more by {@code Openings}), and
 * which sentences of one day are one entry of a timeline ({@link
 * org.khulasa.summarizer.cluster.DayClaims}).
 *
 * <p>Terms weigh by their rarity in news ({@code Weighed}), or in news and among the sentences of
 * one event ({@code EventWeights}).
 */
@NullMarked
package org.khulasa.summarizer.cluster;

import org.jspecify.annotations.NullMarked;
