package org.khulasa.summarizer;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/** Entities set by hand, where a recogniser would find them. */
public final class Entities {
  private Entities() {}

  /**
   * A document with some more entities.
   *
   * @param slice what to look for; its first occurrence behind the last entity becomes one
   */
  public static AnalyzedDocument with(
      AnalyzedDocument document, String type, String slice, String normal) {
    List<Entity> entities = new ArrayList<>(document.entities());
    int from = entities.isEmpty() ? 0 : entities.get(entities.size() - 1).span().end();
    int start = document.document().text().indexOf(slice, from);
    if (start < 0) {
      throw new IllegalArgumentException("found no " + slice + " behind " + from);
    }
    entities.add(new Entity(type, new Span(start, start + slice.length()), normal, 1));
    return document.withEntities(entities);
  }
}
