package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.summarizer.disagreement.LaterCount;

/**
 * A sentence of a summary.
 *
 * @param passage where it stands
 * @param text exactly the slice of its document's text, line breaks included
 * @param words its words; punctuation does not count
 * @param score its importance; comparable within one summary only
 * @param support the other sentences of the documents that say the same, in order
 * @param laterCounts of the victims it counts, the higher counts of later articles; none if no
 *     recogniser of figures has run
 */
public record SummarySentence(
    Passage passage,
    String text,
    int words,
    double score,
    List<Passage> support,
    List<LaterCount> laterCounts) {
  /** Copies the lists. */
  public SummarySentence {
    requireNonNull(passage, "a sentence of a summary needs a passage, found null");
    requireNonNull(text, "a sentence of a summary needs a text, found null");
    support = ImmutableList.copyOf(support);
    laterCounts = ImmutableList.copyOf(laterCounts);
  }

  /** A sentence whose counts no later article has raised. */
  public SummarySentence(
      Passage passage, String text, int words, double score, List<Passage> support) {
    this(passage, text, words, score, support, ImmutableList.of());
  }
}
