package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;

/** Who says it, before what a sentence claims: "the minister said in a statement that". */
public final class Attribution {
  /** Behind so many words a "that" is of something else. */
  public static final int LONGEST = 24;

  // Folded, so that the one of "said" is among them: إن.
  private static final ImmutableSet<String> THAT =
      FoldedWords.of("أن", "أنه", "أنها", "أنهم", "بأن", "بأنه", "بأنها", "بأنهم");

  private Attribution() {}

  /** Whether a word is a "that" behind which a claim begins. */
  public static boolean isThat(Token word) {
    return THAT.contains(Tokens.folded(word));
  }

  /** The place behind the "that" of an attribution; 0 without one. */
  public static int end(List<Token> tokens) {
    for (int i = 0; i < Math.min(LONGEST, tokens.size()); i++) {
      if (isThat(tokens.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
