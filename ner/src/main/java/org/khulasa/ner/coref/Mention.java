package org.khulasa.ner.coref;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.khulasa.core.Span;

/**
 * A place where something is named.
 *
 * @param document the document's index in the list that was resolved, from 0
 * @param span the entity's span in that document's text, titles included where the entity has them
 */
public record Mention(int document, Span span) implements Comparable<Mention> {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::document).thenComparing(Mention::span);

  /**
   * Checks that there is a span.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public Mention {
    requireNonNull(span, "a mention needs a span, found null");
    if (document < 0) {
      throw new IllegalArgumentException(
          "a mention needs a document's index from 0 on, found " + document);
    }
  }

  /** By document, then by span. */
  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
