package org.khulasa.bench;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.Recognizers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Segmentation, tags and recognition together, on documents of some sentences; CoreNLP: names only.
 */
public class NameBenchmark {
  private static final int SENTENCES = 20;

  /** Names only. */
  @State(Scope.Benchmark)
  public static class Names {
    final Segmenter segmenter = Product.taggingSegmenter();
    final EntityRecognizer recognizer = NameRecognizer.create();
  }

  /** Names, dates and figures. */
  @State(Scope.Benchmark)
  public static class Everything {
    final Segmenter segmenter = Product.taggingSegmenter();
    final EntityRecognizer recognizer = Recognizers.standard();
  }

  @Benchmark
  public Object names(Walk walk, Names names) {
    return names.recognizer.recognize(document(walk, names.segmenter));
  }

  @Benchmark
  public Object namesAndFigures(Walk walk, Everything everything) {
    return everything.recognizer.recognize(document(walk, everything.segmenter));
  }

  private static AnalyzedDocument document(Walk walk, Segmenter segmenter) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>(SENTENCES);
    for (int i = 0; i < SENTENCES; i++) {
      int start = text.length();
      text.append(walk.next());
      spans.add(new Span(start, text.length()));
      text.append('\n');
    }
    Document document = Document.of(text.toString());
    List<Sentence> sentences = new ArrayList<>(SENTENCES);
    for (Span span : spans) {
      sentences.add(new Sentence(span, segmenter.segment(document.text(), span)));
    }
    return new AnalyzedDocument(document, List.of(), sentences, List.of());
  }
}
