package org.khulasa.ner.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.io.AnalysisRenderer;

/** Documents without a model: tokens stand between blanks, sentences between line breaks. */
final class Documents {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern LINE = Pattern.compile(".*\\S.*");

  private Documents() {}

  static AnalyzedDocument of(String text, Entity... entities) {
    List<Sentence> sentences = new ArrayList<>();
    for (Matcher line = LINE.matcher(text); line.find(); ) {
      List<Token> tokens = new ArrayList<>();
      for (Matcher word = WORD.matcher(line.group()); word.find(); ) {
        Span span = new Span(line.start() + word.start(), line.start() + word.end());
        tokens.add(new Token(span, word.group(), List.of(new Segment(word.group(), span, ""))));
      }
      sentences.add(new Sentence(new Span(line.start(), line.end()), tokens));
    }
    return new AnalyzedDocument(
        Document.of("a.txt", text), List.of(), sentences, Arrays.asList(entities));
  }

  /** The first mention of a name, which is its own normal form. */
  static Entity name(String type, String text, String name) {
    return figure(type, text, name, name);
  }

  static Entity figure(String type, String text, String slice, String normal) {
    int start = text.indexOf(slice);
    return new Entity(type, new Span(start, start + slice.length()), normal, 0.9);
  }

  static String render(AnalysisRenderer renderer, AnalyzedDocument document) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String page(AnalyzedDocument... documents) {
    StringBuilder out = new StringBuilder();
    try {
      new EntityHtml().render(Arrays.asList(documents), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
