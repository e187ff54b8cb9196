package org.khulasa.summarizer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sentence of a summary.
 *
 * @param passage where it stands
 * @param text exactly the slice of its document's text, line breaks included
 * @param words its words; punctuation does not count
 * @param score its importance; comparable within one summary only
 * @param support the other sentences of the documents that say the same, in order
 */
public record SummarySentence(
    Passage passage, String text, int words, double score, List<Passage> support) {
  /** Copies the support. */
  public SummarySentence {
    support = ImmutableList.copyOf(support);
  }
}
