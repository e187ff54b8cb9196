package org.khulasa.summarizer.internal;

import java.util.List;
import org.khulasa.core.Token;

/** The first words of a sentence, whatever marks stand before or between them. */
final class OpeningWords {
  private OpeningWords() {}

  /** The first words, at most so many. */
  static List<Token> of(List<Token> sentence, int most) {
    return sentence.stream().filter(token -> !token.isPunctuation()).limit(most).toList();
  }

  /** The same, folded. */
  static List<String> folded(List<Token> sentence, int most) {
    return of(sentence, most).stream().map(Tokens::folded).toList();
  }

  /** Whether first words begin with a phrase, letter for letter. */
  static boolean begin(List<String> opening, List<String> phrase) {
    return opening.size() >= phrase.size() && opening.subList(0, phrase.size()).equals(phrase);
  }
}
