package org.khulasa.summarizer.timeline;

import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Finds words between commas that only say who or what something is: {@code سلمى، النقيبة المنتخبة
 * في مايو 2016، قد}. A date in them is that of the noun.
 */
final class Apposition {
  private static final int LONGEST = 12;
  private static final String ARTICLE = "DT";

  private Apposition() {}

  /**
   * Whether one begins at a word: with the article, behind a comma that no date stands before, and
   * up to the next comma there is no verb.
   *
   * @param dates whether a word belongs to a date
   */
  static boolean begins(List<Token> tokens, int index, boolean[] dates) {
    if (index < 2
        || dates[index - 2]
        || !Telling.isComma(Tokens.folded(tokens.get(index - 1)))
        || !tokens.get(index).segments().get(0).tag().startsWith(ARTICLE)) {
      return false;
    }
    for (int i = index; i < Math.min(tokens.size(), index + LONGEST); i++) {
      if (Telling.isComma(Tokens.folded(tokens.get(i)))) {
        return true;
      }
      if (Telling.isVerb(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }
}
