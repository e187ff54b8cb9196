package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.khulasa.core.Span;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.Words;

/**
 * A word of a mention.
 *
 * @param normal as {@link ScriptNormalizer} writes it
 * @param folded see {@link NameKeys#folded}
 * @param key see {@link NameKeys#of}
 * @param span in the document's text
 */
record NameWord(String normal, String folded, String key, Span span) {
  static NameWord of(String normal, Span span) {
    return new NameWord(normal, NameKeys.folded(normal), NameKeys.of(normal), span);
  }

  /** The words of a stretch of text; marks between them are not kept. */
  static List<NameWord> in(String text, Span stretch) {
    ImmutableList.Builder<NameWord> words = ImmutableList.builder();
    for (Span span : Words.find(text, stretch)) {
      words.add(of(ScriptNormalizer.normalize(span.of(text)), span));
    }
    return words.build();
  }

  boolean hasArticle() {
    return folded.startsWith(NameKeys.ARTICLE);
  }

  /** The key, behind an article if the word has one. */
  String keyWithArticle() {
    return hasArticle() ? NameKeys.ARTICLE + key : key;
  }

  /** The keys of these words as one string. */
  static String joinedKeys(List<NameWord> words) {
    return words.stream().map(NameWord::key).collect(Collectors.joining(" "));
  }

  /** The key a name of any number of words has in a list. */
  static String keyOf(String name) {
    return joinedKeys(in(name, new Span(0, name.length())));
  }
}
