package org.khulasa.ner;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;

/** Splits at blanks; no clitics, all words nouns. */
enum BlankSegmenter implements Segmenter {
  INSTANCE;

  @Override
  public List<Token> segment(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int start = sentence.start(); start < sentence.end(); ) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 || blank > sentence.end() ? sentence.end() : blank;
      if (end > start) {
        Span span = new Span(start, end);
        String word = span.of(text);
        tokens.add(new Token(span, word, List.of(new Segment(word, span, "NN"))));
      }
      start = end + 1;
    }
    return tokens;
  }
}
