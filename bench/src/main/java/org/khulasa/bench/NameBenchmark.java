package org.khulasa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.Recognizers;
import org.openjdk.jmh.annotations.AuxCounters;
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

  /** Documents whose segments and tags are known. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Tagged {
    /** Enough that what is kept of words does not hold them all. */
    private static final int WORDS = 1_000_000;

    private record Part(AnalyzedDocument document, int words) {}

    /** Counted by JMH. */
    public long words;

    private final List<Part> parts = new ArrayList<>();
    private int at;

    /** Segments the text. */
    public Tagged() {
      Segmenter segmenter = Product.taggingSegmenter();
      List<Corpus.Sentence> sentences = Corpus.sentences(WORDS);
      for (int from = 0; from < sentences.size(); from += SENTENCES) {
        List<Corpus.Sentence> some =
            sentences.subList(from, Math.min(sentences.size(), from + SENTENCES));
        int count = some.stream().mapToInt(Corpus.Sentence::words).sum();
        parts.add(new Part(document(some.stream().map(Corpus.Sentence::text), segmenter), count));
      }
    }

    /** The next document. */
    AnalyzedDocument next() {
      Part part = parts.get(at);
      at = (at + 1) % parts.size();
      words += part.words();
      return part.document();
    }
  }

  @Benchmark
  public Object namesOfTagged(Tagged text, Names names) {
    return names.recognizer.recognize(text.next());
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
    return document(Stream.generate(walk::next).limit(SENTENCES), segmenter);
  }

  private static AnalyzedDocument document(Stream<String> text, Segmenter segmenter) {
    StringBuilder joined = new StringBuilder();
    List<Span> spans = new ArrayList<>(SENTENCES);
    text.forEach(
        sentence -> {
          spans.add(new Span(joined.length(), joined.length() + sentence.length()));
          joined.append(sentence).append('\n');
        });
    Document document = Document.of(joined.toString());
    List<Sentence> sentences = new ArrayList<>(spans.size());
    for (Span span : spans) {
      sentences.add(new Sentence(span, segmenter.segment(document.text(), span)));
    }
    return new AnalyzedDocument(document, List.of(), sentences, List.of());
  }
}
