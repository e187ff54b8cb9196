package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import org.khulasa.core.Span;

/**
 * A place in one of a summary's documents.
 *
 * @param document the document's index in {@link Summary#documents()}
 * @param span the place in that document's text
 */
public record Passage(int document, Span span) implements Comparable<Passage> {
  /**
   * Checks that there is a span.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public Passage {
    if (document < 0) {
      throw new IllegalArgumentException(
          "a passage needs a document's index from 0 on, found " + document);
    }
    requireNonNull(span, "a passage needs a span, found null");
  }

  /** By document, then by place. */
  @Override
  public int compareTo(Passage other) {
    int byDocument = Integer.compare(document, other.document);
    return byDocument != 0 ? byDocument : span.compareTo(other.span);
  }
}
