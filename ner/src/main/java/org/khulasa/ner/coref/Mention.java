package org.khulasa.ner.coref;

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

  /** By document, then by span. */
  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
