package org.khulasa.core.segment.atb;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and their clitics, exactly as CoreNLP 4.5.10's {@code ArabicSegmenter} gives them with its
 * default options, from our own tables and decoder. Where CoreNLP loses text or places, this class
 * keeps them; {@code docs/segmentation.md} lists the cases.
 *
 * <p>Immutable but for a cache of bounded size; may be shared by threads. Time is linear in the
 * text, and so is memory: nothing is cut into windows.
 */
public final class AtbSegmenter {
  private static final AtbSegmenter INSTANCE = new AtbSegmenter();

  private final TokenCache cache = new TokenCache();
  private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

  /** What a thread uses over and over. */
  private static final class Scratch {
    final TokenReader reader = new TokenReader(AtbModel.get());
    final WordChain chain = new WordChain(AtbModel.get());
  }

  private AtbSegmenter() {}

  /** The segmenter of this process. Its model is loaded on first use, in milliseconds. */
  public static AtbSegmenter get() {
    return INSTANCE;
  }

  /**
   * Loads the model, if it is not loaded.
   *
   * @throws java.io.UncheckedIOException if it is missing from the jar or damaged
   */
  public void load() {
    var unused = AtbModel.get();
  }

  /** The segments of a text, in order. */
  public List<AtbSegment> segment(String text) {
    ImmutableList.Builder<AtbSegment> segments =
        ImmutableList.builderWithExpectedSize(text.length() / 4 + 1);
    segment(text, (form, begin, end) -> segments.add(new AtbSegment(form, begin, end)));
    return segments.build();
  }

  /** Gives the segments of a text, in order, without making objects of them. */
  public void segment(String text, SegmentSink sink) {
    Sequence sequence = read(text);
    for (int i = 0; i < sequence.count; i++) {
      int start = sequence.starts[i];
      for (AtbSegment segment : sequence.outcome(i)) {
        sink.segment(segment.form(), start + segment.begin(), start + segment.end());
      }
    }
  }

  /** The tokens of a text, each with its segments, in order. */
  public List<AtbToken> tokens(String text) {
    Sequence sequence = read(text);
    ImmutableList.Builder<AtbToken> tokens = ImmutableList.builderWithExpectedSize(sequence.count);
    for (int i = 0; i < sequence.count; i++) {
      AtbSegment[] outcome = sequence.outcome(i);
      List<AtbSegment> segments = new ArrayList<>(outcome.length);
      for (AtbSegment segment : outcome) {
        segments.add(segment.shift(sequence.starts[i]));
      }
      tokens.add(
          new AtbToken(segments.get(0).begin(), segments.get(segments.size() - 1).end(), segments));
    }
    return tokens.build();
  }

  private Sequence read(String text) {
    Sequence sequence = new Sequence(text.toCharArray(), text.length() / 5 + 1);
    Lexer.Run lexer = AtbModel.get().lexer().run(sequence.text);
    for (int at = 0; at < sequence.text.length; at = lexer.end()) {
      lexer.match(at);
      int action = lexer.action();
      if (action != Lexer.SPACE && action != Lexer.LINE_BREAK && action != Lexer.EMPTY_PRONOUN) {
        sequence.add(at, lexer.end(), action, 0);
      }
    }
    sequence.choose();
    return sequence;
  }

  /**
   * Splits the words of a text that is tokenized and normalised already.
   *
   * @param words not empty each; those to be looked into are of the Arabic block only
   * @param splittable for each word, whether it is looked into; the others are context
   * @return the segments of each word, counted from its beginning
   */
  public List<List<AtbSegment>> split(List<String> words, boolean[] splittable) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    char[] text = new char[length];
    Sequence sequence = new Sequence(text, words.size());
    int at = 0;
    for (int i = 0; i < splittable.length; i++) {
      String word = words.get(i);
      word.getChars(0, word.length(), text, at);
      sequence.add(
          at, at + word.length(), Lexer.WORD, splittable[i] ? TokenReader.SPLIT : TokenReader.KEEP);
      at += word.length();
    }
    sequence.choose();
    List<List<AtbSegment>> result = new ArrayList<>(sequence.count);
    for (int i = 0; i < sequence.count; i++) {
      result.add(Arrays.asList(sequence.outcome(i)));
    }
    return result;
  }

  /** The tokens of one text. */
  private final class Sequence {
    final char[] text;
    int[] starts;
    private Token[] tokens;
    private int[] chosen = {};
    private int count;

    // The last token so far: whoever is the last of all is read differently.
    private int lastEnd;
    private int lastAction;
    private int lastMode;

    private final Scratch own = scratch.get();

    Sequence(char[] text, int expected) {
      this.text = text;
      this.starts = new int[expected];
      this.tokens = new Token[expected];
    }

    void add(int start, int end, int action, int mode) {
      int placed = count == 0 ? mode | TokenReader.FIRST : mode;
      Token token = token(start, end, action, placed);
      if (token.vanishes()) {
        return;
      }
      if (count == tokens.length) {
        tokens = Arrays.copyOf(tokens, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
      }
      tokens[count] = token;
      starts[count] = start;
      count++;
      lastEnd = end;
      lastAction = action;
      lastMode = placed;
    }

    private Token token(int start, int end, int action, int mode) {
      if (end - start > TokenCache.LONGEST) {
        return own.reader.read(text, start, end, action, mode);
      }
      int hash = TokenCache.hash(text, start, end);
      @Nullable Token known = cache.find(text, start, end, mode, hash);
      if (known != null) {
        return known;
      }
      Token token = own.reader.read(text, start, end, action, mode);
      cache.put(token, mode, hash);
      return token;
    }

    void choose() {
      if (count == 0) {
        return;
      }
      int last = count - 1;
      tokens[last] = token(starts[last], lastEnd, lastAction, lastMode | TokenReader.LAST);
      chosen = new int[count];
      own.chain.choose(tokens, count, chosen);
    }

    AtbSegment[] outcome(int token) {
      return tokens[token].outcome(chosen[token]);
    }
  }
}
