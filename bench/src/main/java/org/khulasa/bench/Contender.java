package org.khulasa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.khulasa.core.segment.Segmenter;

/** What {@link Turns} can let work: the methods that JMH measures, texts by size, a long line. */
enum Contender {
  SEGMENTS("Khulasa: words and clitics", Contender::segments),
  CORE_NLP_SEGMENTS("CoreNLP: `ArabicSegmenter`", Contender::coreNlpSegments),
  TAGGED_SEGMENTS("Khulasa: clitics and tags", Contender::taggedSegments),
  CORE_NLP_TAGGED_SEGMENTS(
      "CoreNLP: `ArabicSegmenter`, `MaxentTagger`", Contender::coreNlpTaggedSegments),
  TAGS("Khulasa: tags for given segments", Contender::tags),
  CORE_NLP_TAGS("CoreNLP: `MaxentTagger` for given segments", Contender::coreNlpTags),
  ALL_NAMES("Khulasa: clitics, tags and names", Contender::allNames),
  CORE_NLP_ALL_NAMES(
      "CoreNLP: `ArabicSegmenter`, `MaxentTagger`, `CRFClassifier`", Contender::coreNlpAllNames),
  NAMES("Khulasa: names for given segments and tags", Contender::names),
  CORE_NLP_NAMES("CoreNLP: `CRFClassifier` for given segments and tags", Contender::coreNlpNames),
  CORE_NLP_WORD_NAMES(
      "CoreNLP: `CRFClassifier` for words between blanks", Contender::coreNlpWordNames),
  EVERYTHING("Khulasa: clitics, tags, names and figures", Contender::everything),
  LUCENE("Lucene: `ArabicAnalyzer`, no clitics", Contender::lucene),
  PASS("a plain pass over the characters", Contender::pass),
  READS("reads here and there in 4 MB", Contender::reads),
  TEXTS_OF_1_000("texts of 1,000 words", () -> texts(1_000)),
  TEXTS_OF_10_000("texts of 10,000 words", () -> texts(10_000)),
  TEXTS_OF_100_000("texts of 100,000 words", () -> texts(100_000)),
  TEXT_OF_1_000_000("a text of 1,000,000 words", () -> texts(1_000_000)),
  TEXT_OF_10_000_000("a text of 10,000,000 words", () -> texts(10_000_000)),
  SENTENCES("sentences", Contender::sentences),
  LONG_LINE("one line without spaces", Contender::longLine);

  private final String label;

  // Method references, which have no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<Crew> crews;

  Contender(String label, Supplier<Crew> crews) {
    this.label = label;
    this.crews = crews;
  }

  /** One thread's work. */
  @FunctionalInterface
  interface Work {
    /** Does the next piece; returns its words, segments or reads. */
    long step();
  }

  /** An engine that any number of threads work with. */
  @FunctionalInterface
  interface Crew {
    /** The work of one more thread. */
    Work work();
  }

  /** What it is, for people. */
  String label() {
    return label;
  }

  /** Loads its models. */
  Crew crew() {
    return crews.get();
  }

  private static final int LINE = 1_000_000;

  /** Results go here, so that the compiler can't leave out making them. */
  private static volatile Object result = "";

  private static Crew words(Function<Walk, Object> step) {
    return counting(Walk::new, walk -> walk.words, step);
  }

  private static Crew givenSegments(Function<TagBenchmark.SegmentWalk, Object> step) {
    return counting(TagBenchmark.SegmentWalk::new, walk -> walk.segments, step);
  }

  /**
   * Threads that each walk through the text.
   *
   * @param count what a walker has passed so far
   */
  private static <W> Crew counting(
      Supplier<W> walkers, ToLongFunction<W> count, Function<W, Object> step) {
    return () -> {
      W walker = walkers.get();
      return () -> {
        long before = count.applyAsLong(walker);
        result = step.apply(walker);
        return count.applyAsLong(walker) - before;
      };
    };
  }

  private static Crew segments() {
    SegmentBenchmark.Ours ours = new SegmentBenchmark.Ours();
    return words(walk -> new SegmentBenchmark().segmentKhulasa(walk, ours));
  }

  private static Crew coreNlpSegments() {
    SegmentBenchmark.Theirs theirs = new SegmentBenchmark.Theirs();
    return words(walk -> new SegmentBenchmark().segmentCoreNlp(walk, theirs));
  }

  private static Crew taggedSegments() {
    SegmentBenchmark.OursTagging ours = new SegmentBenchmark.OursTagging();
    return words(walk -> new SegmentBenchmark().segmentAndTagKhulasa(walk, ours));
  }

  private static Crew coreNlpTaggedSegments() {
    SegmentBenchmark.Theirs theirs = new SegmentBenchmark.Theirs();
    SegmentBenchmark.TheirTagger tagger = new SegmentBenchmark.TheirTagger();
    return words(walk -> new SegmentBenchmark().segmentAndTagCoreNlp(walk, theirs, tagger));
  }

  private static Crew tags() {
    TagBenchmark.Ours ours = new TagBenchmark.Ours();
    return givenSegments(walk -> new TagBenchmark().tagKhulasa(walk, ours));
  }

  private static Crew coreNlpTags() {
    TagBenchmark.Theirs theirs = new TagBenchmark.Theirs();
    return givenSegments(walk -> new TagBenchmark().tagCoreNlp(walk, theirs));
  }

  private static Crew allNames() {
    NameBenchmark.Names names = new NameBenchmark.Names();
    return words(walk -> new NameBenchmark().names(walk, names));
  }

  private static Crew everything() {
    NameBenchmark.Everything everything = new NameBenchmark.Everything();
    return words(walk -> new NameBenchmark().namesAndFigures(walk, everything));
  }

  private static Crew names() {
    NameBenchmark.Names names = new NameBenchmark.Names();
    return counting(
        NameBenchmark.Tagged::new,
        tagged -> tagged.words,
        tagged -> new NameBenchmark().namesOfTagged(tagged, names));
  }

  private static Crew coreNlpAllNames() {
    CoreNlpNamesBenchmark.Pipeline pipeline = new CoreNlpNamesBenchmark.Pipeline();
    return words(walk -> new CoreNlpNamesBenchmark().allCoreNlp(walk, pipeline));
  }

  private static Crew coreNlpNames() {
    return counting(
        CoreNlpNamesBenchmark.Segmented::new,
        segmented -> segmented.words,
        segmented -> new CoreNlpNamesBenchmark().segmentNamesCoreNlp(segmented));
  }

  private static Crew coreNlpWordNames() {
    CoreNlpNamesBenchmark.Words model = new CoreNlpNamesBenchmark.Words();
    return words(walk -> new CoreNlpNamesBenchmark().wordNamesCoreNlp(walk, model));
  }

  private static Crew lucene() {
    SegmentBenchmark.Lucene lucene = new SegmentBenchmark.Lucene();
    return words(
        walk -> {
          try {
            return new SegmentBenchmark().analyzeLucene(walk, lucene);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Crew pass() {
    return words(walk -> new SegmentBenchmark().passOverCharacters(walk));
  }

  private static Crew texts(int size) {
    return counting(() -> new Texts(size), texts -> texts.words, Texts::analyzeNext);
  }

  private static Crew sentences() {
    Segmenter segmenter = Product.segmenter();
    return counting(
        Walk::new, walk -> walk.characters, walk -> Product.segment(segmenter, walk.next()));
  }

  private static Crew longLine() {
    Segmenter segmenter = Product.segmenter();
    String line = Corpus.longLine(LINE);
    return () ->
        () -> {
          result = Product.segment(segmenter, line);
          return line.length();
        };
  }

  private static Crew reads() {
    MachineBenchmark.Table table = new MachineBenchmark.Table();
    return counting(
        MachineBenchmark.Steps::new,
        steps -> steps.reads,
        steps -> new MachineBenchmark().randomReads(table, steps));
  }
}
