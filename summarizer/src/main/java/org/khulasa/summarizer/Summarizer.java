package org.khulasa.summarizer;

import java.util.List;
import org.khulasa.core.AnalyzedDocument;

/** Makes a summary. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface Summarizer {
  /**
   * Summarises documents on one subject; one document is a list of one.
   *
   * @param documents in any order, each with an id of its own ({@link
   *     org.khulasa.core.Documents#withUniqueIds} sees to that); a document that is there twice
   *     would be its own witness
   * @param options its length and wishes
   * @return a summary within the budget. The same documents and options give the same summary,
   *     whatever the order of the documents. If all sentences together are no longer than the
   *     budget, they are all in it, except that a claim which several documents make is said once.
   *     If no sentence that can stand alone fits the budget, the shortest that can is the summary,
   *     which {@link Budget#isExceededBy} tells. So a summary is empty only if there is nothing to
   *     summarise: no sentence of at most {@value Summarizers#LONGEST_SENTENCE} words, nor a longer
   *     one that fits a number of words.
   */
  Summary summarize(List<AnalyzedDocument> documents, SummaryOptions options);
}
