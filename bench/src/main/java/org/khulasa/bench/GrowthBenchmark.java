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

/** Segmentation of texts of growing size: each operation is the whole text. */
public class GrowthBenchmark {
  /** The text. */
  @State(Scope.Benchmark)
  public static class Text {
    /** Its number of words. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    int size;

    private final Segmenter segmenter = Product.segmenter();
    private ImmutableList<Sentence> sentences = ImmutableList.of();

    @Setup
    public void read() {
      sentences = Corpus.sentences(size);
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
    for (Sentence sentence : text.sentences) {
      results.consume(Product.segment(text.segmenter, sentence.text()));
      counts.words += sentence.words();
    }
  }
}
