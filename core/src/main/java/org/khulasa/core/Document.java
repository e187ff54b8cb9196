package org.khulasa.core;

import java.util.Optional;

/**
 * A text and what is known about it. The text is never edited: every span of every later step
 * points into it.
 *
 * @param id names the document in results; unique within a set
 * @param text the text as read; may be empty, may hold unpaired surrogates
 * @param title the headline, if known
 * @param source the outlet, if known
 * @param date when it was published, if known
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<String> source,
    Optional<PublicationDate> date) {

  /** A text of which nothing else is known. Its id is {@code text}. */
  public static Document of(String text) {
    return of("text", text);
  }

  /** A named text of which nothing else is known. */
  public static Document of(String id, String text) {
    return new Document(id, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This document under another id. */
  public Document withId(String newId) {
    return new Document(newId, text, title, source, date);
  }

  /** This document with a headline. */
  public Document withTitle(String newTitle) {
    return new Document(id, text, Optional.of(newTitle), source, date);
  }

  /** This document with the outlet it comes from. */
  public Document withSource(String newSource) {
    return new Document(id, text, title, Optional.of(newSource), date);
  }

  /** This document with its day of publication. */
  public Document withDate(PublicationDate newDate) {
    return new Document(id, text, title, source, Optional.of(newDate));
  }
}
