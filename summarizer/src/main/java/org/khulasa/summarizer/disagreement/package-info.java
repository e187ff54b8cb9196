/**
 * What articles of different outlets say differently about the same thing.
 *
 * <p>{@link org.khulasa.summarizer.disagreement.DisagreementFinder} compares the quantities and
 * dates that a recogniser has found ({@code NUMBER}, {@code PERCENT}, {@code MONEY}, {@code DATE}
 * entities), and what one outlet says with what another reports as denied. It shows what the
 * articles say, side by side; it never says who is right.
 *
 * <p>Precision comes first: two figures disagree only if they count the same thing, the words
 * around them tell of the same event, no number satisfies both ("more than 150" and "155" may both
 * be true), and neither article gives the other's figure as well, unless it sets the two against
 * each other and others give them ({@code Contests}). A plain "did not" is no denial, and what the
 * accused pleads disputes no article.
 *
 * <p>Counts of victims rise. That is no disagreement ({@code Development}): {@link
 * org.khulasa.summarizer.disagreement.LaterCounts} tells the newest of them.
 *
 * <p>A noun may count without a number ({@code قتل شخصان}): {@code NounCounts}.
 *
 * <p>Sums and measures are also compared by what they are of ({@code Amounts}), and counts that a
 * later day has overtaken are left out ({@code Superseded}).
 *
 * <p>The way of a figure: {@code FigureReader} (with {@code FateReader}) and {@code DateReader}
 * make readings, {@code Alignment} puts those of one thing together by their {@code Likeness},
 * {@code Range} and {@code Mentions} say whether they exclude each other, {@code FigureClause}
 * which words of its sentence tell a reader what a figure is of, {@code Findings} make one of what
 * tells the same. Statements: {@code DenialReader}, {@code StatementFinder}.
 */
@NullMarked
package org.khulasa.summarizer.disagreement;

import org.jspecify.annotations.NullMarked;
