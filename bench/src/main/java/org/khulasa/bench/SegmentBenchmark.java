package org.khulasa.bench;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.khulasa.core.segment.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Segmentation, alone and with tags, and what it is held against. */
public class SegmentBenchmark {
  /** Ours, without tags. */
  @State(Scope.Benchmark)
  public static class Ours {
    final Segmenter segmenter = Product.segmenter();
  }

  /** Ours, with tags. */
  @State(Scope.Benchmark)
  public static class OursTagging {
    final Segmenter segmenter = Product.taggingSegmenter();
  }

  /** CoreNLP's segmenter. */
  @State(Scope.Benchmark)
  public static class Theirs {
    final ArabicSegmenter segmenter = CoreNlp.segmenter();
  }

  /** CoreNLP's tagger. */
  @State(Scope.Benchmark)
  public static class TheirTagger {
    final MaxentTagger tagger = CoreNlp.tagger();
  }

  /** Lucene's analysis chain: tokens, normalisation, stop words, light stemming. */
  @State(Scope.Benchmark)
  public static class Lucene {
    final Analyzer analyzer = new ArabicAnalyzer();
  }

  @Benchmark
  public Object segmentKhulasa(Walk walk, Ours ours) {
    return Product.segment(ours.segmenter, walk.next());
  }

  @Benchmark
  public Object segmentCoreNlp(Walk walk, Theirs theirs) {
    return theirs.segmenter.segmentStringToTokenList(walk.next());
  }

  @Benchmark
  public Object segmentAndTagKhulasa(Walk walk, OursTagging ours) {
    return Product.segment(ours.segmenter, walk.next());
  }

  @Benchmark
  public Object segmentAndTagCoreNlp(Walk walk, Theirs theirs, TheirTagger tagger) {
    return CoreNlp.segmentAndTag(theirs.segmenter, tagger.tagger, walk.next());
  }

  @Benchmark
  public int analyzeLucene(Walk walk, Lucene lucene) throws IOException {
    int letters = 0;
    try (TokenStream tokens = lucene.analyzer.tokenStream("text", walk.next())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        letters += term.length();
      }
      tokens.end();
    }
    return letters;
  }

  @Benchmark
  public int passOverCharacters(Walk walk) {
    String sentence = walk.next();
    int letters = 0;
    for (int i = 0; i < sentence.length(); i++) {
      letters += Character.isLetter(sentence.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
