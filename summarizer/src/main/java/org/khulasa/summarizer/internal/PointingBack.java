package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;

/**
 * Whether the first clause of a sentence points to the one before it: it takes its turn after
 * somebody else ("the minister, for his part, said"), or speaks of this step, that decision or the
 * two incidents without having named one. Or it has what it says from "the same source".
 */
final class PointingBack {
  private static final LeaningWords WORDS = LeaningWords.STANDARD;

  // How far the first clause may go, in words and marks: "and three sources told the agency that
  // the government dropped by this step ..." has its step at the tenth place.
  private static final int FIRST_CLAUSE = 14;
  // "That" and "those", as this and these are not: what lies further back.
  private static final ImmutableSet<String> THOSE =
      WORDS.demonstratives().stream()
          .filter(word -> word.endsWith("لك") || word.endsWith("ئك"))
          .collect(ImmutableSet.toImmutableSet());
  // Folded.
  private static final ImmutableSet<String> THAT = ImmutableSet.of("ان", "بان", "فان");
  private static final String QUOTES = "\"“”«»";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_INFLECTED = 4;

  private PointingBack() {}

  /**
   * Whether a sentence does.
   *
   * @param first its article's first sentence, which names what the others speak of
   */
  static boolean in(Sentence sentence, Sentence first) {
    List<String> clause = firstClause(sentence);
    for (int i = 0; i < clause.size(); i++) {
      if (LeaningWords.beginsWith(clause.subList(i, clause.size()), WORDS.turns())
          || isOfBoth(clause, i)) {
        return true;
      }
    }
    Set<String> unnamed = unnamed(clause, WORDS.demonstratives());
    return !unnamed.isEmpty() && !keys(first).containsAll(unnamed);
  }

  /**
   * Whether a sentence speaks of "that aircraft" without having named one: which of several, the
   * sentence before it says, whatever its article begins with.
   */
  static boolean toThat(Sentence sentence) {
    return !unnamed(firstClause(sentence), THOSE).isEmpty();
  }

  /** The keys of what demonstratives of a clause are followed by and it has not named before. */
  private static Set<String> unnamed(List<String> clause, Set<String> demonstratives) {
    Set<String> unnamed = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < clause.size(); i++) {
      boolean noun = i + 1 < clause.size() && clause.get(i + 1).startsWith(ARTICLE);
      if (noun && demonstratives.contains(clause.get(i))) {
        String thing = clause.get(i + 1);
        String key = WordKey.of(thing.substring(ARTICLE.length()));
        if (!WORDS.present().contains(thing) && !named.contains(key)) {
          unnamed.add(key);
        }
      }
      named.add(WordKey.of(clause.get(i)));
    }
    return unnamed;
  }

  /** Whether "the same source" says something in a sentence that names none before. */
  static boolean toSource(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(token.isPunctuation() ? token.normal() : bare(Tokens.folded(token)));
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      List<String> behind = words.subList(i, words.size());
      if (LeaningWords.beginsWith(behind, WORDS.same())) {
        String source = words.get(words.get(i).startsWith(ARTICLE) ? i : i + 1);
        return !words.subList(0, i).contains(source)
            && !words.subList(0, i).contains(source.substring(ARTICLE.length()));
      }
    }
    return false;
  }

  /** Whether "in the two incidents" stands at a place, without an adjective that says in which. */
  private static boolean isOfBoth(List<String> clause, int index) {
    return WORDS.both().contains(bare(clause.get(index)))
        && (index + 1 == clause.size() || !clause.get(index + 1).startsWith(ARTICLE));
  }

  /** A folded word without the conjunction and preposition that are joined to its article. */
  private static String bare(String word) {
    String bare = JoinedConjunction.leftOut(word);
    if (bare.startsWith("لل")) {
      return ARTICLE + bare.substring(2);
    }
    return bare.length() > SHORTEST_INFLECTED && bare.startsWith(ARTICLE, 1)
        ? bare.substring(1)
        : bare;
  }

  private static Set<String> keys(Sentence sentence) {
    Set<String> keys = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String word = Tokens.folded(token);
      keys.add(WordKey.of(word));
      if (word.length() < SHORTEST_INFLECTED) {
        continue;
      }
      if (word.startsWith(ARTICLE)) {
        keys.add(WordKey.of(word.substring(ARTICLE.length())));
      }
      // The alef of the accusative.
      if (word.endsWith("ا")) {
        keys.add(WordKey.of(word.substring(0, word.length() - 1)));
      }
    }
    return keys;
  }

  /** The folded words up to the first mark that does not lead to "that"; no quoted ones. */
  private static List<String> firstClause(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> clause = new ArrayList<>();
    for (int i = 0; i < Math.min(FIRST_CLAUSE, tokens.size()); i++) {
      String word = tokens.get(i).normal();
      if (!tokens.get(i).isPunctuation()) {
        clause.add(LetterFolding.fold(word));
      } else if (QUOTES.contains(word) || (!clause.isEmpty() && !attributes(tokens, i))) {
        break;
      }
    }
    return clause;
  }

  /** Whether what follows a mark still belongs to "the minister, for his part, said that". */
  private static boolean attributes(List<Token> tokens, int mark) {
    for (int i = mark + 1; i < Math.min(FIRST_CLAUSE, tokens.size()); i++) {
      if (!tokens.get(i).isPunctuation() && THAT.contains(Tokens.folded(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }
}
