package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.clean.CleanedDocument;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/** Counts sentences in which a cleaner finds what a page puts around its article. */
final class PageFurniture implements FaultCheck {
  private static final ImmutableSet<Dropped.Reason> AROUND_THE_ARTICLE =
      ImmutableSet.of(Dropped.Reason.FURNITURE, Dropped.Reason.HEADING);

  private final PageCleaner cleaner;

  PageFurniture(PageCleaner cleaner) {
    this.cleaner = cleaner;
  }

  @Override
  public int count(Summary summary) {
    if (summary.sentences().isEmpty()) {
      return 0;
    }
    List<Document> documents =
        summary.documents().stream()
            .map(AnalyzedDocument::document)
            .collect(ImmutableList.toImmutableList());
    List<CleanedDocument> cleaned = cleaner.clean(documents);
    return (int)
        summary.sentences().stream()
            .map(SummarySentence::passage)
            .filter(
                passage ->
                    cleaned.get(passage.document()).dropped().stream()
                        .anyMatch(
                            dropped ->
                                AROUND_THE_ARTICLE.contains(dropped.reason())
                                    && dropped.span().overlaps(passage.span())))
            .count();
  }
}
