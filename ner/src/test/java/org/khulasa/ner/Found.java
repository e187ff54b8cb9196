package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.ArabicSegmenter;

/** A text of one sentence in which names were found, as the tests say. */
record Found(String text, List<Token> tokens, List<FoundName> names) {
  /**
   * @param found the names in order, each with its type: {@code ORG بي بي سي}; one begins where it
   *     stands first behind the last, also inside a word
   */
  static Found in(String text, String... found) {
    List<Token> tokens = ArabicSegmenter.create().segment(text, new Span(0, text.length()));
    List<FoundName> names = new ArrayList<>();
    int end = 0;
    for (String typed : found) {
      String name = typed.substring(typed.indexOf(' ') + 1);
      int start = text.indexOf(name, end);
      end = start + name.length();
      Span span = new Span(start, end);
      ImmutableList<Token> words =
          tokens.stream()
              .filter(token -> token.span().overlaps(span))
              .collect(ImmutableList.toImmutableList());
      names.add(new FoundName(typed.substring(0, typed.indexOf(' ')), words, span, false, 1));
    }
    return new Found(text, tokens, names);
  }

  /** The names, of which the model is so sure. */
  List<FoundName> names(double score) {
    return names.stream()
        .map(name -> new FoundName(name.type(), name.tokens(), name.span(), name.alefGone(), score))
        .toList();
  }

  List<Sentence> sentences() {
    return List.of(new Sentence(new Span(0, text.length()), tokens));
  }

  /** Names as they stand in the text, with their types. */
  List<String> shown(List<FoundName> shown) {
    return shown.stream().map(name -> name.type() + " " + name.span().of(text)).toList();
  }
}
