package org.khulasa.summarizer.select;

import org.khulasa.summarizer.internal.Candidate;

/**
 * A chosen sentence.
 *
 * @param candidate the sentence
 * @param score what it was chosen for; comparable within one summary
 */
public record Choice(Candidate candidate, double score) {}
