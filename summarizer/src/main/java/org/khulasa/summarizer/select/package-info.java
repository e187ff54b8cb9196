/**
 * Which sentences go into a summary under a budget, and in which order. Not for users.
 *
 * <p>A {@link org.khulasa.summarizer.select.Selector} gets the candidates, their claims and a
 * {@link org.khulasa.summarizer.select.Limit}, and gives the {@link
 * org.khulasa.summarizer.select.Choice}s. The one to use is {@link
 * org.khulasa.summarizer.select.DenialSelector}, which adds denials to what {@link
 * org.khulasa.summarizer.select.CoverageSelector} chose; the others are baselines.
 *
 * <p>Of the latter, {@code Units} say what can be added, {@code Cover} is one summary while it is
 * filled, {@code Greed} how it ranks what may come next, and {@code Filling} tries several. Before,
 * {@code SoftLeads} bars the openings of features and {@code Columns} what columnists say;
 * meanwhile {@code Told} keeps up what is told already, by {@code Retelling}, {@code SameNews} and
 * {@code SecondBeginning}; afterwards {@code Headline} and {@code LatestNews} see what a summary
 * lacks, and have it filled again around that.
 *
 * <p>The frame then asks {@link org.khulasa.summarizer.select.Wording} for better words of a claim
 * and puts all into reading order ({@link org.khulasa.summarizer.select.Chronology}).
 */
@NullMarked
package org.khulasa.summarizer.select;

import org.jspecify.annotations.NullMarked;
