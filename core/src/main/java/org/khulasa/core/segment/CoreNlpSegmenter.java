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

/**
 * Words, clitics and tags as CoreNLP's Arabic models give them, with spans that are exact.
 *
 * <p>Words, numbers, addresses and marks are found in the original text; each word is normalised
 * with its way back; CoreNLP's ATB segmenter splits its letters; CoreNLP's tagger tags the
 * segments. CoreNLP's tokenizer and its offsets are not used. Segment forms are what CoreNLP
 * writes: alefs without hamza, {@code ل + الدراسة} for {@code للدراسة}, ASCII digits and
 * punctuation; the caller's spelling is the slice of each span. For words of Arabic letters the
 * forms equal those of {@code ArabicSegmenter} on the normalised text.
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
 *   <li>Words longer than 64 letters are not split, and only their beginning is shown to the
 *       models: no Arabic word has so many.
 *   <li>Sentences of thousands of letters are decoded in windows cut between words.
 * </ul>
 *
 * <p>Time and memory are linear in the sentence. Immutable; may be shared by threads. Making one
 * costs nothing: the models are loaded on first use, once a process, and shared.
 */
public final class CoreNlpSegmenter implements Segmenter {
  /**
   * What to do.
   *
   * @param tags whether to tag segments. Without, tags are empty, the tagger's model is not loaded,
   *     and a sentence takes less time.
   */
  public record Options(boolean tags) {
    /** Segments with tags. */
    public static final Options DEFAULT = new Options(true);

    /** The same options with or without tags. */
    public Options withTags(boolean newTags) {
      return new Options(newTags);
    }
  }

  private record Models(CliticSplitter splitter, SegmentTagger tagger) {}

  private final Supplier<Models> models;

  private CoreNlpSegmenter(Supplier<Models> models) {
    this.models = Suppliers.memoize(models::get);
  }

  /** A segmenter that also tags. */
  public static CoreNlpSegmenter create() {
    return create(Options.DEFAULT);
  }

  /** A segmenter with these options. */
  public static CoreNlpSegmenter create(Options options) {
    return new CoreNlpSegmenter(options.tags() ? CoreNlpSegmenter::both : CoreNlpSegmenter::one);
  }

  private static Models both() {
    CoreNlpModels.loadTaggerInBackground();
    return new Models(CoreNlpModels.splitter(), CoreNlpModels.tagger());
  }

  private static Models one() {
    return new Models(CoreNlpModels.splitter(), SegmentTagger.NONE);
  }

  /**
   * Loads the models now, the two of them at the same time, and returns when they are there. A
   * program that reads files first may call it from a thread of its own.
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged
   */
  public void load() {
    var unused = models.get();
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if a model is missing or damaged (first use only)
   */
  @Override
  public List<Token> segment(String text, Span sentence) {
    Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    List<PreparedWord> words = new ArrayList<>();
    List<CliticSplitter.Input> inputs = new ArrayList<>();
    for (WordScanner.Word scanned : WordScanner.scan(text, sentence)) {
      PreparedWord word = PreparedWord.of(text, scanned);
      words.add(word);
      inputs.add(new CliticSplitter.Input(word.form(), word.splittable()));
    }
    if (words.isEmpty()) {
      return ImmutableList.of();
    }
    List<List<CliticSplitter.Piece>> pieces = models.get().splitter().split(inputs);
    List<List<Segment>> segments = new ArrayList<>(words.size());
    List<SegmentTagger.Input> toTag = new ArrayList<>(words.size() * 2);
    for (int i = 0; i < words.size(); i++) {
      PreparedWord word = words.get(i);
      List<CliticSplitter.Piece> found = pieces.get(i);
      if (word.splittable()) {
        found = Holder.REVISION.revise(word.form(), found);
      }
      List<Segment> parts = word.segments(found);
      segments.add(parts);
      for (Segment part : parts) {
        toTag.add(new SegmentTagger.Input(part.form(), word.certainTag()));
      }
    }
    Iterator<String> tags = models.get().tagger().tag(toTag).iterator();
    ImmutableList.Builder<Token> tokens = ImmutableList.builderWithExpectedSize(words.size());
    for (int i = 0; i < words.size(); i++) {
      ImmutableList.Builder<Segment> tagged = ImmutableList.builder();
      for (Segment part : segments.get(i)) {
        tagged.add(new Segment(part.form(), part.span(), tags.next()));
      }
      tokens.add(new Token(words.get(i).span(), words.get(i).normal(), tagged.build()));
    }
    return tokens.build();
  }

  private static final class Holder {
    static final CliticRevision REVISION = new CliticRevision(WordCounts.standard());
  }
}
