package org.khulasa.summarizer.disagreement;

import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;

/**
 * Who published which document.
 *
 * @param documents the documents by their index
 */
record Outlets(List<AnalyzedDocument> documents) {
  /** Whether two documents are of outlets that are not known to be one. */
  boolean differ(int a, int b) {
    Optional<String> source = documents.get(a).document().source();
    return a != b && (source.isEmpty() || !source.equals(documents.get(b).document().source()));
  }
}
