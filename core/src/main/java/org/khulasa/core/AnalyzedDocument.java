package org.khulasa.core;

import com.google.common.collect.ImmutableList;
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
  /** Copies the lists. */
  public AnalyzedDocument {
    dropped = ImmutableList.copyOf(dropped);
    sentences = ImmutableList.copyOf(sentences);
    entities = ImmutableList.copyOf(entities);
  }

  /** The same document with these entities in place of the ones it has. */
  public AnalyzedDocument withEntities(List<Entity> newEntities) {
    return new AnalyzedDocument(document, dropped, sentences, newEntities);
  }

  /** The number of words in all sentences; punctuation does not count. */
  public int words() {
    return sentences.stream().mapToInt(Sentence::words).sum();
  }
}
