package org.khulasa.core.clean;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;

/**
 * What of a document is its article.
 *
 * @param document the document, with the title, source and date that its page told, if it had none
 * @param kept the sentences to go on with, in order, disjoint
 * @param dropped everything else that is visible, in order, disjoint from {@code kept}
 */
public record CleanedDocument(Document document, List<Span> kept, List<Dropped> dropped) {
  /** Copies the lists. */
  public CleanedDocument {
    requireNonNull(document, "a cleaned document needs a document, found null");
    kept = ImmutableList.copyOf(kept);
    dropped = ImmutableList.copyOf(dropped);
  }
}
