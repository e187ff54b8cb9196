package org.khulasa.summarizer.timeline;

import java.util.Map;
import org.khulasa.summarizer.internal.Candidate;

/**
 * An entry, and the other sentences that tell the same of its days.
 *
 * @param witnesses these sentences by their indexes; grows while others are read
 */
record Kept(DatedSentence dated, Map<Integer, Candidate> witnesses) {}
