package org.khulasa.bench;

import org.khulasa.bench.Corpus.Sentence;
import org.khulasa.core.segment.Segmenter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same letters as one line without spaces, and as the text they are. */
public class LongLineBenchmark {
  /** How long the line is, in characters. */
  static final String LENGTH_PROPERTY = "khulasa.bench.line";

  private static final int LENGTH = Integer.getInteger(LENGTH_PROPERTY, 1_000_000);

  /** A line's characters of real text, white space taken out, as one sentence. */
  @State(Scope.Benchmark)
  public static class Line {
    final Segmenter segmenter = Product.segmenter();
    final String text = line();

    private static String line() {
      StringBuilder line = new StringBuilder(LENGTH);
      for (Sentence sentence : Corpus.sentences(LENGTH / 2)) {
        sentence
            .text()
            .chars()
            .filter(c -> !Character.isWhitespace(c))
            .limit(LENGTH - line.length())
            .forEach(c -> line.append((char) c));
      }
      return line.toString();
    }
  }

  /** What has been done. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counts {
    /** Counted by JMH: letters, digits and marks, not white space, which costs nothing. */
    public long characters;
  }

  @Benchmark
  public Object longLine(Line line, Counts counts) {
    counts.characters += line.text.length();
    return Product.segment(line.segmenter, line.text);
  }

  @Benchmark
  public Object sentences(Walk walk, Line line, Counts counts) {
    String sentence = walk.next();
    counts.characters += walk.visible();
    return Product.segment(line.segmenter, sentence);
  }
}
