package org.khulasa.core.segment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.atb.AtbSegment;
import org.khulasa.core.segment.atb.AtbSegmenter;
import org.khulasa.core.segment.atb.AtbToken;
import org.khulasa.core.segment.maxent.PartOfSpeechTagger;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * Words, clitics and tags in the style of the Penn Arabic Treebank, with spans that are exact.
 *
 * <p>Words, numbers, addresses and marks are found in the original text; each word is normalised
 * with its way back; the {@linkplain org.khulasa.core.segment.atb decoder} of CoreNLP's ATB
 * segmenter splits its letters; a tagger tags the segments. Segment forms are what CoreNLP writes:
 * alefs without hamza, {@code ل + الدراسة} for {@code للدراسة}, ASCII digits and punctuation; the
 * caller's spelling is the slice of each span. For words of Arabic letters the forms equal those of
 * CoreNLP's {@code ArabicSegmenter} on the normalised text.
 *
 * <p>What differs from CoreNLP, on purpose:
 *
 * <ul>
 *   <li>Quotation marks of all styles, brackets, dashes, tatweel and emoji are tokens of their own
 *       with the tag {@code PUNC}; CoreNLP glues some to words, drops some and calls some nouns or
 *       verbs.
 *   <li>Numbers with separators, URLs, e-mail addresses, hashtags and mentions are one token, with
 *       the tags {@code CD} and {@code NNP}. Digits attached to letters ({@code و3}) are a token of
 *       their own.
 *   <li>Persian look-alike letters are read as the Arabic letter (ی as ي, where CoreNLP has ى);
 *       presentation forms and combining hamzas as the letters they show.
 *   <li>A boundary inside one written character, such as a lam-alef ligature, is not drawn.
 *   <li>Words longer than 64 letters are not split: no Arabic word has so many.
 * </ul>
 *
 * <p>With {@link Options#exactly()} none of this is done: tokens, segments and tags are CoreNLP's
 * own, for any text. {@code docs/segmentation.md} tells more.
 *
 * <p>Time and memory are linear in the sentence. Immutable; may be shared by threads. Making one
 * costs nothing: the models are loaded on first use, once a process, and shared.
 */
public final class ArabicSegmenter implements Segmenter {
  /**
   * What to do.
   *
   * @param tags whether to tag segments. Without, tags are empty, the tagger's model is not loaded,
   *     and a sentence takes less time.
   * @param exact whether tokens and segments are to be those of CoreNLP's {@code ArabicSegmenter},
   *     to the letter. Then what CoreNLP drops (vowel signs and tatweel by themselves, invisible
   *     characters) belongs to no token, and vowel signs between two segments belong to neither.
   */
  public record Options(boolean tags, boolean exact) {
    /** Segments with tags. */
    public static final Options DEFAULT = new Options(true, false);

    /** The same options with or without tags. */
    public Options withTags(boolean newTags) {
      return new Options(newTags, exact);
    }

    /** The same options, with CoreNLP's own tokens and segments. */
    public Options exactly() {
      return new Options(tags, true);
    }
  }

  private final Options options;
  private final CliticSplitter splitter = new DecoderCliticSplitter();
  private final Supplier<SegmentTagger> tagger;

  private ArabicSegmenter(Options options) {
    this.options = options;
    this.tagger = options.tags() ? Suppliers.memoize(this::loadTagger) : () -> SegmentTagger.NONE;
  }

  private SegmentTagger loadTagger() {
    return new MaxentSegmentTagger(PartOfSpeechTagger.shared(), options.exact());
  }

  /** A segmenter that also tags. */
  public static ArabicSegmenter create() {
    return create(Options.DEFAULT);
  }

  /** A segmenter with these options. */
  public static ArabicSegmenter create(Options options) {
    return new ArabicSegmenter(options);
  }

  /**
   * Loads the models now and returns when they are there. A program that reads files first may call
   * it from a thread of its own.
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged
   */
  public void load() {
    AtbSegmenter.get().load();
    var unused = tagger.get();
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged (first use only)
   */
  @Override
  public List<Token> segment(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    List<Untagged> words = options.exact() ? exact(text, sentence) : words(text, sentence);
    if (words.isEmpty()) {
      return ImmutableList.of();
    }
    List<SegmentTagger.Input> inputs = new ArrayList<>(words.size() * 2);
    for (Untagged word : words) {
      for (Segment segment : word.segments()) {
        inputs.add(new SegmentTagger.Input(segment.form(), word.tag()));
      }
    }
    Iterator<String> tags = tagger.get().tag(inputs).iterator();
    ImmutableList.Builder<Token> tokens = ImmutableList.builderWithExpectedSize(words.size());
    for (Untagged word : words) {
      ImmutableList.Builder<Segment> tagged = ImmutableList.builder();
      for (Segment segment : word.segments()) {
        tagged.add(new Segment(segment.form(), segment.span(), tags.next()));
      }
      tokens.add(new Token(word.span(), word.normal(), tagged.build()));
    }
    return tokens.build();
  }

  /**
   * A word before it is tagged.
   *
   * @param tag the tag of all its segments if that is certain, otherwise {@link
   *     SegmentTagger#UNKNOWN}
   */
  private record Untagged(Span span, String normal, List<Segment> segments, String tag) {}

  private List<Untagged> words(String text, Span sentence) {
    List<PreparedWord> words = new ArrayList<>();
    List<CliticSplitter.Input> inputs = new ArrayList<>();
    for (WordScanner.Word scanned : WordScanner.scan(text, sentence)) {
      PreparedWord word = PreparedWord.of(text, scanned);
      words.add(word);
      inputs.add(new CliticSplitter.Input(word.form(), word.splittable()));
    }
    List<List<CliticSplitter.Piece>> pieces = splitter.split(inputs);
    List<Untagged> untagged = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      PreparedWord word = words.get(i);
      List<CliticSplitter.Piece> found = pieces.get(i);
      if (word.splittable()) {
        found = Holder.REVISION.revise(word.form(), found);
      }
      untagged.add(
          new Untagged(word.span(), word.normal(), word.segments(found), word.certainTag()));
    }
    return untagged;
  }

  private static List<Untagged> exact(String text, Span sentence) {
    List<Untagged> untagged = new ArrayList<>();
    for (AtbToken token : AtbSegmenter.get().tokens(sentence.of(text))) {
      Span span = new Span(token.begin(), token.end()).shift(sentence.start());
      List<Segment> segments = new ArrayList<>(token.segments().size());
      for (AtbSegment segment : token.segments()) {
        segments.add(
            new Segment(
                segment.form(),
                new Span(segment.begin(), segment.end()).shift(sentence.start()),
                SegmentTagger.UNKNOWN));
      }
      String normal = ScriptNormalizer.normalize(text, span).normalized();
      untagged.add(
          new Untagged(
              span, normal.isEmpty() ? span.of(text) : normal, segments, SegmentTagger.UNKNOWN));
    }
    return untagged;
  }

  private static final class Holder {
    static final CliticRevision REVISION = new CliticRevision(WordCounts.standard());
  }
}
