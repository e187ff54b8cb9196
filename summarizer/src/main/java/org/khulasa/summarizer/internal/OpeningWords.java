package org.khulasa.summarizer.internal;

import java.util.List;
import org.khulasa.core.Token;

/**
 * The first words of a sentence, whatever marks stand before or between them, and whether words
 * begin with a phrase.
 */
public final class OpeningWords {
  private OpeningWords() {}

  /** The first words, at most so many. */
  static List<Token> of(List<Token> sentence, int most) {
    return sentence.stream().filter(token -> !token.isPunctuation()).limit(most).toList();
  }

  /** The same, folded. */
  static List<String> folded(List<Token> sentence, int most) {
    return of(sentence, most).stream().map(Tokens::folded).toList();
  }

  /** Whether words begin with a phrase, letter for letter. */
  public static boolean begin(List<String> words, List<String> phrase) {
    return words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase);
  }

  /** Whether they do, or do without the conjunction that is joined to the first of them. */
  public static boolean beginBehindConjunction(List<String> words, List<String> phrase) {
    return begin(words, phrase)
        || (words.size() >= phrase.size()
            && JoinedConjunction.leftOut(words.get(0)).equals(phrase.get(0))
            && begin(words.subList(1, words.size()), phrase.subList(1, phrase.size())));
  }
}
