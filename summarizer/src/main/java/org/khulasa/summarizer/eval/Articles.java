package org.khulasa.summarizer.eval;

import java.io.IOException;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.text.PublicationDates;

/** Documents of evaluation sets. */
final class Articles {
  private Articles() {}

  /** A document whose date stands under {@code dateKey}. */
  static Document document(JsonObject article, String dateKey) throws IOException {
    return new Document(
        article.required("id"),
        article.required("text"),
        filled(article, "title"),
        filled(article, "source"),
        filled(article, dateKey).flatMap(PublicationDates::parse));
  }

  /** A string with something visible in it. */
  static Optional<String> filled(JsonObject article, String key) throws IOException {
    return article.string(key).filter(value -> !value.isBlank());
  }
}
