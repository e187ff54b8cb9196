package org.khulasa.summarizer.internal;

import java.util.List;
import org.khulasa.core.Token;

/**
 * The part of a sentence that says what is claimed: behind the {@link Attribution}, and no further
 * than the main clause usually goes. Two sentences that begin with the same claim and go on
 * differently are alike in it, though not on the whole.
 */
final class ClaimCore {
  private static final int TERMS = 14;

  private ClaimCore() {}

  static List<String> of(List<Token> tokens) {
    List<String> terms =
        Terms.words(Terms.of(tokens.subList(Attribution.end(tokens), tokens.size())));
    return terms.subList(0, Math.min(TERMS, terms.size()));
  }
}
