package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A document, what was found in it, and what was left out of it.
 *
 * @param document the document; cleaning may have found its title, source and date on the page
 * @param dropped what takes no part in {@code sentences}, in order, disjoint
 * @param sentences what remains, in order, disjoint from each other and from {@code dropped}
 * @param entities in order of their spans; empty until a recogniser has run
 */
public record AnalyzedDocument(
    Document document, List<Dropped> dropped, List<Sentence> sentences, List<Entity> entities) {
  /**
   * Copies the lists, and puts the entities in order.
   *
   * @throws IllegalArgumentException if a sentence, an entity or what was dropped ends beyond the
   *     document's text
   */
  public AnalyzedDocument {
    requireNonNull(document, "an analysis needs its document, found null");
    dropped = ImmutableList.copyOf(dropped);
    sentences = ImmutableList.copyOf(sentences);
    entities = ImmutableList.sortedCopyOf(Comparator.comparing(Entity::span), entities);
    for (Dropped some : dropped) {
      checkInside(some.span(), "a dropped stretch", document);
    }
    for (Sentence sentence : sentences) {
      checkInside(sentence.span(), "a sentence", document);
    }
    for (Entity entity : entities) {
      checkInside(entity.span(), "an entity", document);
    }
  }

  private static void checkInside(Span span, String what, Document document) {
    if (span.end() > document.text().length()) {
      throw new IllegalArgumentException(
          what
              + " must lie inside the text of document '"
              + document.id()
              + "', which ends at "
              + document.text().length()
              + ", found "
              + span);
    }
  }

  /** The same document with these entities in place of the ones it has. */
  public AnalyzedDocument withEntities(List<Entity> newEntities) {
    return new AnalyzedDocument(document, dropped, sentences, newEntities);
  }

  /** The number of words in all sentences; punctuation does not count. */
  public int words() {
    return sentences.stream().mapToInt(Sentence::words).sum();
  }

  /** One line for logs: the document and how much was found in it. */
  @Override
  public String toString() {
    return "AnalyzedDocument["
        + document
        + ", "
        + dropped.size()
        + " dropped, "
        + sentences.size()
        + " sentences, "
        + words()
        + " words, "
        + entities.size()
        + " entities]";
  }
}
