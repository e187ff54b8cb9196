package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One sentence of a document and its words.
 *
 * @param span from its first to behind its last visible character; line breaks inside are kept
 * @param tokens its words and marks in order; disjoint, all inside {@code span}
 */
public record Sentence(Span span, List<Token> tokens) {
  /**
   * Copies the tokens.
   *
   * @throws IllegalArgumentException if they are not in order, disjoint and inside {@code span}
   */
  public Sentence {
    requireNonNull(span, "a sentence needs a span, found null");
    tokens = ImmutableList.copyOf(tokens);
    int free = span.start();
    for (Token token : tokens) {
      if (token.span().start() < free || token.span().end() > span.end()) {
        throw new IllegalArgumentException(
            "a sentence needs tokens in order, disjoint and inside "
                + span
                + ", found "
                + token.span());
      }
      free = token.span().end();
    }
  }

  /** The number of words: tokens that are not punctuation. This is what word budgets count. */
  public int words() {
    int words = 0;
    for (Token token : tokens) {
      if (!token.isPunctuation()) {
        words++;
      }
    }
    return words;
  }
}
