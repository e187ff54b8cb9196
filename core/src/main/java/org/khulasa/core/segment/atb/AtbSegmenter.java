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
        sequence.add(at, lexer.end(), action);
      }
    }
    sequence.choose();
    return sequence;
  }

  /**
   * Reads a word of a text that is tokenized and normalised already.
   *
   * @param form not empty; if it is to be looked into, of characters of the Arabic block only
   * @param splittable whether it is looked into; otherwise it is context
   * @param first whether it is the first word of its text
   * @param last whether it is the last
   */
  public AtbWord word(String form, boolean splittable, boolean first, boolean last) {
    int mode = (first ? TokenReader.FIRST : 0) | (last ? TokenReader.LAST : 0);
    return scratch.get().reader.readNormal(form, splittable, mode);
  }

  /**
   * Chooses, for the words of a text, among the ways to take them apart.
   *
   * @param words in the first {@code count} places: a whole text, the first and the last read as
   *     such; or a part that has before and after each word with several ways one with a single
   *     way, and one more behind it
   * @param chosen is filled: for each word the number of the way that is best here
   */
  public void choose(AtbWord[] words, int count, int[] chosen) {
    scratch.get().chain.choose(words, count, chosen);
  }

  /** The tokens of one text. */
  private final class Sequence {
    final char[] text;
    int[] starts;
    private AtbWord[] tokens;
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
      this.tokens = new AtbWord[expected];
    }

    void add(int start, int end, int action) {
      int placed = count == 0 ? TokenReader.FIRST : 0;
      AtbWord token = token(start, end, action, placed);
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

    private AtbWord token(int start, int end, int action, int mode) {
      if (end - start > TokenCache.LONGEST) {
        return own.reader.read(Arrays.copyOfRange(text, start, end), action, mode);
      }
      int hash = TokenCache.hash(text, start, end);
      @Nullable Token known = cache.find(text, start, end, mode, hash);
      if (known != null) {
        return known.word();
      }
      char[] written = Arrays.copyOfRange(text, start, end);
      AtbWord word = own.reader.read(written, action, mode);
      cache.put(new Token(written, mode, word), mode, hash);
      return word;
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
