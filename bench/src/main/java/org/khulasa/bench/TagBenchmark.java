package org.khulasa.bench;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.khulasa.bench.Corpus.Sentence;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.segment.maxent.PartOfSpeechTagger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Tagging segments that are there already, the same for both. */
public class TagBenchmark {
  /** How many words of text are segmented for it. */
  static final String WORDS_PROPERTY = "khulasa.bench.tagWords";

  private static final int WORDS = Integer.getInteger(WORDS_PROPERTY, 200_000);

  private static final class Text {
    static final ImmutableList<List<String>> SENTENCES = segmented();
    static final AtomicInteger WALKERS = new AtomicInteger();

    private static ImmutableList<List<String>> segmented() {
      Segmenter segmenter = Product.segmenter();
      ImmutableList.Builder<List<String>> sentences = ImmutableList.builder();
      for (Sentence sentence : Corpus.sentences(WORDS)) {
        sentences.add(Product.forms(segmenter, sentence.text()));
      }
      return sentences.build();
    }
  }

  /** One thread's way through the sentences, and the segments it has passed. */
  @State(Scope.Thread)
  @AuxCounters
  public static class SegmentWalk {
    /** Counted by JMH. */
    public long segments;

    private int at = Text.SENTENCES.size() / 2 * (Text.WALKERS.getAndIncrement() % 2);

    List<String> next() {
      List<String> sentence = Text.SENTENCES.get(at);
      at = at + 1 == Text.SENTENCES.size() ? 0 : at + 1;
      segments += sentence.size();
      return sentence;
    }
  }

  /** Ours. */
  @State(Scope.Benchmark)
  public static class Ours {
    final PartOfSpeechTagger tagger = Product.tagger();
  }

  /** CoreNLP's. */
  @State(Scope.Benchmark)
  public static class Theirs {
    final MaxentTagger tagger = CoreNlp.tagger();
  }

  @Benchmark
  public Object tagKhulasa(SegmentWalk walk, Ours ours) {
    return ours.tagger.tag(walk.next());
  }

  @Benchmark
  public Object tagCoreNlp(SegmentWalk walk, Theirs theirs) {
    return CoreNlp.tag(theirs.tagger, walk.next());
  }
}
