package org.khulasa.core.segment.atb;

import java.util.HashSet;
import java.util.Set;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;

/**
 * CoreNLP's Arabic tokenizer: a deterministic automaton that always takes the longest match.
 *
 * <p>An address such as {@code a.b/c} is an attempt that may fail only at its far end, and then be
 * tried again from the next character. So that a text of a million such characters takes no longer
 * than it should, a long failed attempt leaves a trace of where it was in which state, and a later
 * one that meets the trace stops (Reps 1998, "Maximal-munch tokenization in linear time").
 */
final class Lexer {
  /** Kinds of matches, by their numbers in CoreNLP's tokenizer. */
  static final int UNKNOWN = 1;

  static final int SPACE = 2;
  static final int LINE_BREAK = 3;
  static final int OTHER = 4;
  static final int WORD = 5;
  static final int ELLIPSIS = 6;
  static final int EMPTY_PRONOUN = 7;
  static final int EMPTY_PRONOUN_AFTER_CLITIC = 8;

  private static final int BLOCK = 256;
  private static final int TRACE_EVERY = 32;

  /** The class of every character of the first plane; surrogates are looked up as pairs. */
  private final byte[] classes = new byte[Character.MAX_VALUE + 1];

  private final char[] blocks;
  private final byte[] blockClasses;

  /** By state and class, the next state plus one; 0 if there is none. */
  private final short[] next;

  private final byte[] actions;
  private final int classCount;

  /** What each character becomes; U+0000 if it is dropped. */
  private final char[] normal = new char[Character.MAX_VALUE + 1];

  Lexer(Model model) throws ModelFormatException {
    blocks = model.chars(AtbFormat.LEXER_BLOCKS);
    blockClasses = model.bytes(AtbFormat.LEXER_CLASSES);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      classes[c] = classOf(c);
      normal[c] = (char) c;
    }
    byte[] unsigned = model.bytes(AtbFormat.LEXER_NEXT);
    next = new short[unsigned.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = (short) (unsigned[i] & 0xFF);
    }
    actions = model.bytes(AtbFormat.LEXER_ACTIONS);
    classCount = next.length / actions.length;
    char[] pairs = model.chars(AtbFormat.LEXER_NORMAL);
    for (int i = 0; i < pairs.length; i += 2) {
      normal[pairs[i]] = pairs[i + 1];
    }
  }

  private byte classOf(int codePoint) {
    int block = codePoint < BLOCK ? 0 : blocks[codePoint / BLOCK];
    return blockClasses[block + codePoint % BLOCK];
  }

  /** Begins a pass over a text. */
  Run run(char[] text) {
    return new Run(text);
  }

  /** One pass over a text. */
  final class Run {
    private final char[] text;
    private final Set<Long> failed = new HashSet<>();
    private int end;
    private int action;

    private Run(char[] text) {
      this.text = text;
    }

    /** The end of the last match. */
    int end() {
      return end;
    }

    /** The kind of the last match. */
    int action() {
      return action;
    }

    /** Finds the longest match from here on; there always is one, of a character at least. */
    void match(int start) {
      int state = 0;
      int at = start;
      int matchEnd = start;
      int matchState = 0;
      while (at < text.length) {
        char c = text[at];
        int step = 1;
        int type;
        if (Character.isSurrogate(c)) {
          int codePoint = Character.codePointAt(text, at);
          step = Character.charCount(codePoint);
          type = classOf(codePoint);
        } else {
          type = classes[c];
        }
        int to = next[state * classCount + type];
        if (to == 0) {
          break;
        }
        state = to - 1;
        at += step;
        int meaning = actions[state];
        if (meaning != 0) {
          matchEnd = at;
          matchState = state;
          if ((meaning & AtbFormat.LAST_STATE) != 0) {
            break;
          }
        } else if (at - matchEnd > TRACE_EVERY && at % TRACE_EVERY == 0 && known(state, at)) {
          break;
        }
      }
      if (at - matchEnd > TRACE_EVERY) {
        leaveTrace(matchEnd, at, matchState, start);
      }
      if (matchEnd == start) {
        // Half a surrogate pair. CoreNLP throws an Error.
        end = start + 1;
        action = UNKNOWN;
      } else {
        end = matchEnd;
        action = actions[matchState] & (AtbFormat.LAST_STATE - 1);
      }
    }

    private boolean known(int state, int at) {
      return failed.contains(key(state, at));
    }

    /** Walks the failed part once more and remembers it. */
    private void leaveTrace(int from, int to, int matchState, int start) {
      int state = from == start ? 0 : matchState;
      for (int at = from; at < to; ) {
        int codePoint = Character.codePointAt(text, at);
        state = next[state * classCount + classOf(codePoint)] - 1;
        at += Character.charCount(codePoint);
        if (at % TRACE_EVERY == 0 && at < to) {
          failed.add(key(state, at));
        }
      }
    }

    private static long key(int state, int at) {
      return ((long) state << Integer.SIZE) | at;
    }
  }

  /** What a character becomes; U+0000 if it is dropped. */
  char normal(char c) {
    return normal[c];
  }
}
