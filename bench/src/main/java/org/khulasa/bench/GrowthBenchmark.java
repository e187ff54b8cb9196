package org.khulasa.bench;

import com.google.common.collect.ImmutableList;
import org.khulasa.bench.Corpus.Sentence;
import org.khulasa.core.segment.Segmenter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Segmentation of texts of growing size: each operation is a whole text. Small texts are another
 * part of the corpus each time: of one text again and again, the processor would keep every word
 * and every branch, which it does not of a large one.
 */
public class GrowthBenchmark {
  /** How many words of text there are at least. */
  static final String CORPUS_PROPERTY = "khulasa.bench.growthWords";

  /** The words that small texts are taken from, in rotation. */
  private static final int SMALLEST_CORPUS = Integer.getInteger(CORPUS_PROPERTY, 1_000_000);

  /** The text. */
  @State(Scope.Benchmark)
  public static class Text {
    /** Its number of words. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    int size;

    private final Segmenter segmenter = Product.segmenter();
    private ImmutableList<Sentence> sentences = ImmutableList.of();
    private int at;

    @Setup
    public void read() {
      sentences = Corpus.sentences(Math.max(size, SMALLEST_CORPUS));
    }

    private Sentence next() {
      Sentence sentence = sentences.get(at);
      at = at + 1 == sentences.size() ? 0 : at + 1;
      return sentence;
    }
  }

  /** What has been done. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counts {
    /** Counted by JMH. */
    public long words;
  }

  @Benchmark
  public void growth(Text text, Counts counts, Blackhole results) {
    for (int words = 0; words < text.size; ) {
      Sentence sentence = text.next();
      results.consume(Product.segment(text.segmenter, sentence.text()));
      words += sentence.words();
      counts.words += sentence.words();
    }
  }
}
