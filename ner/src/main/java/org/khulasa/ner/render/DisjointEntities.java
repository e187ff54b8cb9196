package org.khulasa.ner.render;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;

/** The entities of a document that can be shown side by side. */
final class DisjointEntities {
  private DisjointEntities() {}

  /** In the order of the text, without empty ones and those that overlap an earlier one. */
  static List<Entity> of(AnalyzedDocument document) {
    ImmutableList.Builder<Entity> kept = ImmutableList.builder();
    int end = 0;
    for (Entity entity :
        ImmutableList.sortedCopyOf(Comparator.comparing(Entity::span), document.entities())) {
      if (entity.span().start() >= end && !entity.span().isEmpty()) {
        kept.add(entity);
        end = entity.span().end();
      }
    }
    return kept.build();
  }
}
