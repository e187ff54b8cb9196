package org.khulasa.core.segment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
import org.khulasa.core.segment.maxent.TaggerForm;
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

  private static final String[] NO_TAGS = {};

  private final Options options;
  private final Supplier<SegmentTagger> tagger = Suppliers.memoize(this::loadTagger);

  private ArabicSegmenter(Options options) {
    this.options = options;
  }

  private SegmentTagger loadTagger() {
    return new SegmentTagger(PartOfSpeechTagger.shared(), options.exact());
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
    if (options.tags()) {
      var unused = tagger.get();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged (first use only)
   */
  @Override
  public List<Token> segment(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    return options.exact() ? exact(text, sentence) : words(text, sentence);
  }

  private List<Token> words(String text, Span sentence) {
    WordSequence words = WordSequence.read(text, sentence);
    String[] tags = NO_TAGS;
    if (options.tags()) {
      SegmentTagger own = tagger.get();
      TaggerForm[] forms = new TaggerForm[words.segments()];
      words.look(own, forms);
      tags = own.tag(forms);
    }
    return words.tokens(tags);
  }

  private List<Token> exact(String text, Span sentence) {
    List<AtbToken> found = AtbSegmenter.get().tokens(sentence.of(text));
    String[] tags = options.tags() ? exactTags(found) : NO_TAGS;
    int next = 0;
    ImmutableList.Builder<Token> tokens = ImmutableList.builderWithExpectedSize(found.size());
    for (AtbToken token : found) {
      Span span = new Span(token.begin(), token.end()).shift(sentence.start());
      List<AtbSegment> parts = token.segments();
      ImmutableList.Builder<Segment> segments = ImmutableList.builderWithExpectedSize(parts.size());
      for (AtbSegment part : parts) {
        segments.add(
            new Segment(
                part.form(),
                new Span(part.begin(), part.end()).shift(sentence.start()),
                tags.length == 0 ? SegmentTagger.UNKNOWN : tags[next]));
        next++;
      }
      String normal = ScriptNormalizer.normalize(text, span).normalized();
      tokens.add(new Token(span, normal.isEmpty() ? span.of(text) : normal, segments.build()));
    }
    return tokens.build();
  }

  private String[] exactTags(List<AtbToken> tokens) {
    SegmentTagger own = tagger.get();
    List<TaggerForm> forms = new ArrayList<>(tokens.size() * 2);
    for (AtbToken token : tokens) {
      for (AtbSegment segment : token.segments()) {
        forms.add(own.look(segment.form(), SegmentTagger.UNKNOWN));
      }
    }
    return own.tag(forms.toArray(new TaggerForm[0]));
  }
}
