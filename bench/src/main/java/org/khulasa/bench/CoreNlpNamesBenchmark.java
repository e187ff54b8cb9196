package org.khulasa.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** CoreNLP's recogniser of names, sentence by sentence; see {@link CoreNlpNames}. */
public class CoreNlpNamesBenchmark {
  /** The model of words. */
  @State(Scope.Benchmark)
  public static class Words {
    final CRFClassifier<CoreLabel> classifier = CoreNlpNames.ofWords();
  }

  /** The model of segments and what comes before it. */
  @State(Scope.Benchmark)
  public static class Pipeline {
    final ArabicSegmenter segmenter = CoreNlp.segmenter();
    final MaxentTagger tagger = CoreNlp.tagger();
    final CRFClassifier<CoreLabel> classifier = CoreNlpNames.ofSegments();
  }

  /** The model of segments and sentences whose segments and tags are known. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Segmented {
    private static final int WORDS = 50_000;

    private record Sentence(List<Segment> segments, int words) {}

    /** Counted by JMH. */
    public long words;

    final CRFClassifier<CoreLabel> classifier = CoreNlpNames.ofSegments();
    private final List<Sentence> sentences = new ArrayList<>();
    private int at;

    /** Segments the text. */
    public Segmented() {
      Segmenter segmenter = Product.taggingSegmenter();
      for (Corpus.Sentence sentence : Corpus.sentences(WORDS)) {
        List<Segment> segments = new ArrayList<>();
        for (Token token : Product.segment(segmenter, sentence.text())) {
          segments.addAll(token.segments());
        }
        sentences.add(new Sentence(segments, sentence.words()));
      }
    }

    /** The next sentence, as the classifier wants it. */
    List<CoreLabel> next() {
      Sentence sentence = sentences.get(at);
      at = (at + 1) % sentences.size();
      words += sentence.words();
      List<CoreLabel> labels = new ArrayList<>();
      for (Segment segment : sentence.segments()) {
        labels.add(CoreNlpNames.word(segment.form(), segment.tag(), labels.size()));
      }
      return labels;
    }
  }

  @Benchmark
  public Object wordNamesCoreNlp(Walk walk, Words model) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : walk.next().strip().split("\\s+")) {
      labels.add(CoreNlpNames.word(word, "", labels.size()));
    }
    return model.classifier.classify(labels);
  }

  @Benchmark
  public Object segmentNamesCoreNlp(Segmented text) {
    return text.classifier.classify(text.next());
  }

  @Benchmark
  public Object allCoreNlp(Walk walk, Pipeline model) {
    List<TaggedWord> tagged = CoreNlp.segmentAndTag(model.segmenter, model.tagger, walk.next());
    List<CoreLabel> labels = new ArrayList<>();
    for (TaggedWord word : tagged) {
      labels.add(CoreNlpNames.word(word.word(), word.tag(), labels.size()));
    }
    return model.classifier.classify(labels);
  }
}
