package org.khulasa.summarizer.cluster;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The towns that a sentence calls so: {@code باتجاه مدينة مرون}. Two reports of one kind, of two
 * days or two places, may differ in nothing else.
 *
 * @param names the first words of their names, as sounds
 * @param words all words of the sentence, as sounds
 */
record NamedTowns(ImmutableSet<String> names, ImmutableSet<String> words) {
  private static final String PLACE = "LOC";
  private static final String CITY = LetterFolding.fold("مدينة");
  private static final CharMatcher VOWELS = CharMatcher.anyOf("اوي");
  private static final CharMatcher TAG = CharMatcher.is('#');
  private static final CharMatcher S = CharMatcher.anyOf("زص");
  private static final CharMatcher G = CharMatcher.anyOf("جغقك");

  /**
   * Those of a sentence; without a recogniser of names none.
   *
   * @param entities those of its document, in order
   */
  static NamedTowns of(List<Token> tokens, List<Entity> entities) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    boolean town = false;
    for (Token token : tokens) {
      words.add(sound(token));
      if (town && isPlace(token.span(), entities)) {
        names.add(sound(token));
      }
      town = isTown(token);
    }
    return new NamedTowns(names.build(), words.build());
  }

  /** Also with clitics: {@code بمدينة}. */
  private static boolean isTown(Token token) {
    return LetterFolding.fold(Tokens.last(token).form()).equals(CITY);
  }

  private static boolean isPlace(Span word, List<Entity> entities) {
    List<Integer> starts = Lists.transform(entities, entity -> entity.span().start());
    int found = Collections.binarySearch(starts, word.start());
    // The names that begin at the word, or the last that begins before it.
    int at = found >= 0 ? found : -found - 2;
    while (at > 0 && starts.get(at - 1) == word.start()) {
      at--;
    }
    for (; at >= 0 && at < entities.size() && starts.get(at) <= word.start(); at++) {
      if (entities.get(at).type().equals(PLACE) && entities.get(at).span().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** What outlets agree on when they write a foreign name. */
  private static String sound(Token token) {
    String key = WordKey.of(TAG.trimLeadingFrom(token.normal()));
    return S.replaceFrom(G.replaceFrom(VOWELS.removeFrom(key), 'غ'), 'س');
  }

  /** Whether each names such towns, and none that stands anywhere in the other. */
  boolean areOthersThan(NamedTowns other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream().noneMatch(other::has)
        && other.names.stream().noneMatch(this::has);
  }

  /** Also with a slip at its end or beginning. */
  private boolean has(String name) {
    return words.contains(name)
        || names.stream().anyMatch(mine -> mine.contains(name) || name.contains(mine));
  }
}
