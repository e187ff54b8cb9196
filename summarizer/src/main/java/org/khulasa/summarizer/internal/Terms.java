package org.khulasa.summarizer.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;

/**
 * The terms by which sentences are compared: the key of every content word's stem, so that {@code
 * وبالمحادثات} and {@code محادثات} are one. Function words and punctuation have none. A hashtag is
 * one word, until {@link #words} takes it apart.
 */
public final class Terms {
  private static final CharMatcher TAG_MARKS = CharMatcher.anyOf("#_");
  private static final Splitter HASHTAG = Splitter.on(TAG_MARKS).omitEmptyStrings();

  private Terms() {}

  /** The terms of some words, in order. */
  public static List<String> of(List<Token> tokens) {
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    for (Token token : tokens) {
      if (token.isPunctuation() || StopWords.contains(token.normal())) {
        continue;
      }
      String longest = Tokens.longest(token).form();
      String stem = longest.isEmpty() ? token.normal() : longest;
      if (!StopWords.contains(stem)) {
        terms.add(WordKey.of(stem));
      }
    }
    return terms.build();
  }

  /** Those of some terms that are figures, in order. */
  public static ImmutableSet<String> figures(Collection<String> terms) {
    return terms.stream()
        .filter(term -> Character.isDigit(term.codePointAt(0)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The same terms, with those of its words in the place of a hashtag: {@code #حزب_الشعب} is what
   * others write as {@code حزب الشعب}.
   */
  public static List<String> words(Collection<String> terms) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (String term : terms) {
      if (TAG_MARKS.matchesAnyOf(term)) {
        HASHTAG
            .splitToStream(term)
            .filter(word -> !StopWords.contains(word))
            .map(WordKey::of)
            .forEach(words::add);
      } else {
        words.add(term);
      }
    }
    return words.build();
  }
}
