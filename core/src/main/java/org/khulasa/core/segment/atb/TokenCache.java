package org.khulasa.core.segment.atb;

import org.jspecify.annotations.Nullable;

/**
 * The tokens met lately, shared by all threads. A token whose place another one takes is forgotten;
 * memory is bounded. News says most of its words again and again: of a million words, some nine in
 * ten are found here.
 *
 * <p>There is no lock: a token is immutable, and a thread that does not see another's token makes
 * an equal one.
 */
final class TokenCache {
  /** Longer tokens are rare and not kept. */
  static final int LONGEST = 40;

  private static final int SLOTS = 1 << 16;

  private final @Nullable Token[] slots = new @Nullable Token[SLOTS];

  /** The token if it is known, in this mode; {@code null} if not. */
  @Nullable Token find(char[] text, int start, int end, int mode, int hash) {
    Token token = slots[slot(hash, mode)];
    return token != null && token.is(text, start, end, mode) ? token : null;
  }

  void put(Token token, int mode, int hash) {
    slots[slot(hash, mode)] = token;
  }

  private static int slot(int hash, int mode) {
    int mixed = (hash + mode * 0x3C6EF372) * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (SLOTS - 1);
  }

  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }
}
