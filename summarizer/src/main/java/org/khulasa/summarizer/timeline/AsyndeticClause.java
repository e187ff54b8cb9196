package org.khulasa.summarizer.timeline;

import java.util.List;
import org.khulasa.core.Token;

/**
 * Finds clauses about a noun without the article, which Arabic joins to it with no relative
 * pronoun: {@code هجوم استهدف}, "an attack that struck".
 */
final class AsyndeticClause {
  private static final String QUOTES = "\"”»";

  private AsyndeticClause() {}

  /** Whether one begins at a word: a verb behind such a noun. */
  static boolean begins(List<Token> tokens, int index) {
    if (index == 0
        || !Telling.isVerb(tokens.get(index))
        || Telling.isConjunctionWithVerb(tokens.get(index))) {
      return false;
    }
    Token before = tokens.get(index - 1);
    return QUOTES.contains(before.normal())
        ? endsIndefinitePhrase(tokens, index - 1)
        : isIndefinite(before);
  }

  /** {@code "جسم غريب" أطلقته}; a single word in quotation marks is mostly a name. */
  private static boolean endsIndefinitePhrase(List<Token> tokens, int closing) {
    return closing > 1
        && isIndefinite(tokens.get(closing - 1))
        && isIndefinite(tokens.get(closing - 2));
  }

  private static boolean isIndefinite(Token noun) {
    return noun.segments().stream()
            .anyMatch(s -> s.tag().equals("NN") || s.tag().equals("NNS") || s.tag().equals("JJ"))
        && noun.segments().stream()
            .noneMatch(s -> s.tag().startsWith("PRP") || s.tag().startsWith("DT"));
  }
}
