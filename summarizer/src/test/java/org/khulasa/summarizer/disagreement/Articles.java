package org.khulasa.summarizer.disagreement;

import java.time.LocalDate;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;

/** Articles of outlets with their figures, and what is said differently in them. */
final class Articles {
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();

  private Articles() {}

  /**
   * An article of a day of May 2024.
   *
   * @param figures slices and their normal forms in turn
   */
  static AnalyzedDocument of(String source, int day, String text, String... figures) {
    return of(source, PublicationDate.of(LocalDate.of(2024, 5, day)), text, figures);
  }

  /**
   * An article of a time.
   *
   * @param figures slices and their normal forms in turn
   */
  static AnalyzedDocument of(String source, PublicationDate date, String text, String... figures) {
    Document document = Document.of(source, text).withSource(source).withDate(date);
    return ANALYZER.analyze(document).withEntities(Figures.in(text, figures));
  }

  /** The values that are said differently. */
  static List<String> values(AnalyzedDocument... articles) {
    return new DisagreementFinder()
        .find(List.of(articles)).stream()
            .flatMap(disagreement -> disagreement.values().stream())
            .map(Disagreement.Value::value)
            .toList();
  }
}
