package org.khulasa.core.clean;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.sentence.SentenceSplitter;

/**
 * Tells the article from what its page puts around it. Implementations are immutable and may be
 * shared by threads.
 */
@FunctionalInterface
public interface PageCleaner {
  /**
   * Cleans a set of documents. They are looked at together, because a line that stands on several
   * pages is evidence about each of them; pages that do not belong together are better cleaned one
   * by one.
   *
   * @return one result for every document, in the same order. Every visible character of a document
   *     lies either in a kept or in a dropped span of its result.
   */
  List<CleanedDocument> clean(List<Document> documents);

  /** A cleaner that keeps every sentence of every document. */
  static PageCleaner keepAll(SentenceSplitter splitter) {
    return documents ->
        documents.stream()
            .map(
                document ->
                    new CleanedDocument(
                        document,
                        splitter.split(document.text(), new Span(0, document.text().length())),
                        ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
  }
}
