package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A text and what is known about it. The text is never edited: every span of every later step
 * points into it.
 *
 * @param id names the document in results; unique within a set, see {@link Documents#withUniqueIds}
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
  /** Checks that nothing is null. */
  public Document {
    requireNonNull(id, "a document needs an id, found null");
    requireNonNull(text, "a document needs a text, found null");
    requireNonNull(title, "a document's title may be empty, but not null");
    requireNonNull(source, "a document's source may be empty, but not null");
    requireNonNull(date, "a document's date may be empty, but not null");
  }

  /** A text of which nothing else is known. Its id is {@code text}, as that of every such one. */
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
    return new Document(
        id,
        text,
        Optional.of(requireNonNull(newTitle, "found a title that is null")),
        source,
        date);
  }

  /** This document with the outlet it comes from. */
  public Document withSource(String newSource) {
    return new Document(
        id,
        text,
        title,
        Optional.of(requireNonNull(newSource, "found a source that is null")),
        date);
  }

  /** This document with its day of publication. */
  public Document withDate(PublicationDate newDate) {
    return new Document(
        id, text, title, source, Optional.of(requireNonNull(newDate, "found a date that is null")));
  }

  /** One line for logs, without the text. */
  @Override
  public String toString() {
    return "Document[id="
        + id
        + title.map(known -> ", title=" + known).orElse("")
        + source.map(known -> ", source=" + known).orElse("")
        + date.map(known -> ", date=" + known).orElse("")
        + ", "
        + text.length()
        + " characters]";
  }
}
