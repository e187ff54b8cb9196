package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.text.Words;

/** Tags by a few rules what the tests need tagged, without loading models. */
final class PlainSegmenter implements Segmenter {
  private static final Set<String> VERBS =
      Set.of(
          "أعلنت", "أعلن", "قال", "قالت", "تواصل", "انهار", "افتتحت", "فاز", "وصل", "ستفتح", "كانت",
          "يذكر");
  private static final Set<String> CONJUNCTIONS = Set.of("كما", "لكن", "فيما");

  @Override
  public List<Token> segment(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Span word : Words.find(text, sentence)) {
      String form = word.of(text);
      List<Segment> segments = new ArrayList<>();
      if (form.length() > 3 && form.startsWith("و") && VERBS.contains(form.substring(1))) {
        Span first = new Span(word.start(), word.start() + 1);
        segments.add(new Segment("و", first, "CC"));
        segments.add(new Segment(form.substring(1), new Span(first.end(), word.end()), "VBD"));
      } else {
        String tag = VERBS.contains(form) ? "VBD" : CONJUNCTIONS.contains(form) ? "CC" : "NN";
        segments.add(new Segment(form, word, tag));
      }
      tokens.add(new Token(word, form, segments));
    }
    return tokens;
  }
}
