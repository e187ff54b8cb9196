package org.khulasa.summarizer.internal;

import com.google.common.collect.Lists;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/** What rules ask of one word, whatever they look for. */
public final class Tokens {
  /** The "and" that is written together with the word behind it. */
  public static final String AND = "و";

  private Tokens() {}

  /** The word folded, as the word lists are. */
  public static String folded(Token token) {
    return LetterFolding.fold(token.normal());
  }

  /** Words and marks folded, each when it is looked at. */
  public static List<String> allFolded(List<Token> tokens) {
    return Lists.transform(tokens, Tokens::folded);
  }

  /**
   * Its longest segment, the first of several: clitics are shorter than the stem they hang on, and
   * where they are not, the first one will do.
   */
  public static Segment longest(Token token) {
    Segment longest = token.segments().get(0);
    for (Segment segment : token.segments()) {
      if (segment.form().length() > longest.form().length()) {
        longest = segment;
      }
    }
    return longest;
  }

  /** Its last segment: the stem, or the pronoun behind it. */
  public static Segment last(Token token) {
    return token.segments().get(token.segments().size() - 1);
  }

  /** Whether a particle is written together with it, before it. */
  public static boolean isJoined(Token token, String particle) {
    return token.segments().size() > 1 && token.segments().get(0).form().equals(particle);
  }
}
