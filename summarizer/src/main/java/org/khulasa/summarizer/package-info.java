/**
 * Extractive summaries of one article or of many articles on one event, with their evidence.
 *
 * <p>What goes in is a list of {@link org.khulasa.core.AnalyzedDocument}s (one document is a list
 * of one) and {@link org.khulasa.summarizer.SummaryOptions}; what comes out is a {@link
 * org.khulasa.summarizer.Summary}: slices of the originals, each with the places in the other
 * articles that make the same claim.
 */
@NullMarked
package org.khulasa.summarizer;

import org.jspecify.annotations.NullMarked;
