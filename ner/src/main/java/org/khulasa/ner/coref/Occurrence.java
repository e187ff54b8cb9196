package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/**
 * An entity in its document, read as words.
 *
 * @param document the document's index
 * @param index the entity's index in its document
 * @param elidedArticle whether the text writes the article without its alef, behind ل (للأمم)
 * @param slip whether one of the words is another one in the text, by a slip ({@link Slips})
 * @param words may be empty: an entity can be anything
 */
record Occurrence(
    int document,
    int index,
    Entity entity,
    boolean elidedArticle,
    boolean slip,
    List<NameWord> words) {
  Occurrence {
    words = ImmutableList.copyOf(words);
  }

  /** The same, read as these words, one of which the text has by a slip. */
  Occurrence mended(List<NameWord> meant) {
    return new Occurrence(document, index, entity, elidedArticle, true, meant);
  }

  /** The same for spellings of the same words; what has no words is itself. */
  String form(String text) {
    return words.isEmpty() ? entity.span().of(text) : NameWord.joinedKeys(words);
  }

  /** The stretch from the first to the last word, or the entity's where there are none. */
  static Span cover(List<NameWord> words, Entity entity) {
    return words.isEmpty()
        ? entity.span()
        : words.get(0).span().cover(words.get(words.size() - 1).span());
  }
}
