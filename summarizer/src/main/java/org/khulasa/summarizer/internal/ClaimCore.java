package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;

/**
 * The part of a sentence that says what is claimed: behind the attribution ("the minister said in a
 * statement that"), and no further than the main clause usually goes. Two sentences that begin with
 * the same claim and go on differently are alike in it, though not on the whole.
 */
final class ClaimCore {
  private static final ImmutableSet<String> THAT =
      ImmutableSet.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم");
  private static final int LONGEST_ATTRIBUTION = 24;
  private static final int TERMS = 14;

  private ClaimCore() {}

  static List<String> of(List<Token> tokens) {
    int start = 0;
    for (int i = 0; i < Math.min(LONGEST_ATTRIBUTION, tokens.size()); i++) {
      if (THAT.contains(Tokens.folded(tokens.get(i)))) {
        start = i + 1;
        break;
      }
    }
    List<String> terms = Terms.of(tokens.subList(start, tokens.size()));
    return terms.subList(0, Math.min(TERMS, terms.size()));
  }
}
