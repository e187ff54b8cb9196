package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Document;

/**
 * Documents to summarise and what people wrote about them.
 *
 * @param id names the item in reports
 * @param unit what the bootstrap draws: items with one unit share texts and are drawn together; the
 *     item's own id if it stands alone
 * @param documents the input, at least one
 * @param references at least one reference summary
 */
public record EvaluationItem(
    String id, String unit, List<Document> documents, List<String> references) {
  /** Copies and checks the lists. */
  public EvaluationItem {
    documents = ImmutableList.copyOf(documents);
    references = ImmutableList.copyOf(references);
    if (documents.isEmpty() || references.isEmpty()) {
      throw new IllegalArgumentException(
          "item "
              + id
              + " needs a document and a reference, found "
              + documents.size()
              + " and "
              + references.size());
    }
  }

  /** An item that stands alone. */
  public EvaluationItem(String id, List<Document> documents, List<String> references) {
    this(id, id, documents, references);
  }
}
