package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/** The bullet or dash before an item of a list. Outside the list it marks nothing. */
final class ListMark {
  private static final ImmutableSet<String> BULLETS =
      ImmutableSet.of(
          "-", "\u2013", "\u2014", "\u0640", "*", "\u2022", "\u00B7", "\u25AA", "\u25CF", "\u25A0",
          "\u25E6", "\u2043", "\u25B8", "\u25BA");

  private ListMark() {}

  /** The sentence without its mark; the sentence itself if it has none. */
  static Sentence leftOut(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 2
        || !BULLETS.contains(tokens.get(0).normal())
        || BULLETS.contains(tokens.get(1).normal())
        || isSign(tokens)
        || closes(tokens)) {
      return sentence;
    }
    List<Token> rest = tokens.subList(1, tokens.size());
    return new Sentence(new Span(rest.get(0).span().start(), sentence.span().end()), rest);
  }

  /** What is joined to a number is its sign. */
  private static boolean isSign(List<Token> tokens) {
    Token next = tokens.get(1);
    return tokens.get(0).span().end() == next.span().start()
        && Character.isDigit(next.normal().codePointAt(0));
  }

  /** Whether the same mark stands once more, as around an insertion. */
  private static boolean closes(List<Token> tokens) {
    String mark = tokens.get(0).normal();
    return tokens.stream().skip(1).filter(token -> token.normal().equals(mark)).count() % 2 == 1;
  }
}
