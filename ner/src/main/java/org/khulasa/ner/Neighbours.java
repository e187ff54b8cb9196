package org.khulasa.ner;

import java.util.List;
import java.util.function.ToIntFunction;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * The words of a document that stand right before and right behind a name in its sentence. They are
 * looked for where they are asked for, since few names need them.
 */
final class Neighbours {
  private final List<Sentence> sentences;

  private Neighbours(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static Neighbours of(List<Sentence> sentences) {
    return new Neighbours(sentences);
  }

  /** The word before a name, or the empty string. */
  String before(FoundName name) {
    return word(name.tokens().get(0), -1);
  }

  /** The word behind a name, or the empty string. */
  String behind(FoundName name) {
    return word(name.tokens().get(name.tokens().size() - 1), 1);
  }

  /** The word that stands so many words behind another one. */
  private String word(Token token, int distance) {
    int start = token.span().start();
    int sentence = last(sentences, start, s -> s.span().start());
    if (sentence < 0) {
      return "";
    }
    List<Token> tokens = sentences.get(sentence).tokens();
    int at = last(tokens, start, t -> t.span().start());
    int other = at + distance;
    return at < 0 || other < 0 || other >= tokens.size() ? "" : tokens.get(other).normal();
  }

  /** The last of some parts of a text in order that begins at a place or before it, or -1. */
  private static <T> int last(List<T> parts, int place, ToIntFunction<T> start) {
    int from = 0;
    int to = parts.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (start.applyAsInt(parts.get(middle)) <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  }
}
