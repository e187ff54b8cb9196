package org.khulasa.core;

import static java.util.Objects.requireNonNull;

/**
 * A name, date or figure found in a document.
 *
 * @param type an open label set; the recognisers of this project use {@code PER LOC ORG MISC DATE
 *     TIME NUMBER PERCENT MONEY DURATION}
 * @param span where it stands in the document's text, without an attached conjunction or
 *     preposition
 * @param normal its value in a form that can be compared: an ISO 8601 date, a number, a canonical
 *     name
 * @param score the recogniser's confidence, from 0 to 1
 */
public record Entity(String type, Span span, String normal, double score) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the score is not between 0 and 1
   */
  public Entity {
    requireNonNull(type, "an entity needs a type, found null");
    requireNonNull(span, "an entity needs a span, found null");
    requireNonNull(normal, "an entity needs a normal form, found null");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("an entity's score lies from 0 to 1, found " + score);
    }
  }
}
