package org.khulasa.summarizer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;

/**
 * A summary and all it was made from.
 *
 * @param documents the documents in canonical order (date, then source, then id), whatever the
 *     order they came in; undated ones last
 * @param sentences the summary, in reading order; empty only if no document has a sentence
 */
public record Summary(List<AnalyzedDocument> documents, List<SummarySentence> sentences) {
  /** Copies the lists. */
  public Summary {
    documents = ImmutableList.copyOf(documents);
    sentences = ImmutableList.copyOf(sentences);
  }

  /** The document a passage stands in. */
  public AnalyzedDocument document(Passage passage) {
    return documents.get(passage.document());
  }

  /** The number of words in all sentences; punctuation does not count. */
  public int words() {
    return sentences.stream().mapToInt(SummarySentence::words).sum();
  }
}
