package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * Whether a sentence says only whose words the one before it were: "according to Reuters." Nothing
 * is told where these stand alone.
 *
 * <p>It begins with "according to", is short, has no comma behind which a claim could stand, no
 * figure, and no verb but "what they said".
 */
final class BareAttribution {
  private static final int MOST_WORDS = 9;

  // Folded, as all words here.
  private static final ImmutableSet<String> ACCORDING =
      ImmutableSet.of("بحسب", "حسب", "حسبما", "وفق", "وفقا", "طبقا", "نقلا");
  private static final ImmutableSet<String> WHAT = ImmutableSet.of("ما", "حسبما");
  private static final ImmutableSet<String> MARKS_BEFORE_CLAIMS =
      ImmutableSet.of("،", ",", ":", "؛");

  private BareAttribution() {}

  static boolean is(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || !ACCORDING.contains(Tokens.folded(tokens.get(0)))) {
      return false;
    }
    String before = "";
    int words = 0;
    for (Token token : tokens) {
      String word = Tokens.folded(token);
      if (MARKS_BEFORE_CLAIMS.contains(word)
          || word.codePoints().anyMatch(Character::isDigit)
          || (Verbs.is(token) && !WHAT.contains(before))) {
        return false;
      }
      words += token.isPunctuation() ? 0 : 1;
      before = word;
    }
    return words <= MOST_WORDS;
  }
}
