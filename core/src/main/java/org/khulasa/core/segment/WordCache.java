package org.khulasa.core.segment;

import org.jspecify.annotations.Nullable;

/**
 * The words met lately, shared by all threads: a table of sets of two, in which the newer pushes
 * out the older. Memory is bounded, by the sizes of its objects to some 80 MB when all places are
 * taken. News says most of its words again and again: of a million words, some nineteen in twenty
 * are found here.
 *
 * <p>There is no lock: a known word is immutable, and a thread that does not see another's makes an
 * equal one. Finding a word writes nothing, so that threads do not take the table's memory from
 * each other.
 */
final class WordCache {
  /** Longer words are rare and not kept. */
  static final int LONGEST = 40;

  private static final int SLOTS = 1 << 17;

  private final @Nullable KnownWord[] slots = new @Nullable KnownWord[SLOTS];

  /**
   * The word in a place of a text, read if it is not known.
   *
   * @param first whether it is the first of its sentence
   * @param last whether it is the last
   */
  KnownWord get(String text, int start, int end, WordKind kind, boolean first, boolean last) {
    if (end - start > LONGEST) {
      return KnownWord.read(text.substring(start, end), kind, first, last);
    }
    int slot = slot(text, start, end, first, last);
    KnownWord newer = slots[slot];
    if (newer != null && newer.is(text, start, end, kind, first, last)) {
      return newer;
    }
    KnownWord older = slots[slot + 1];
    if (older != null && older.is(text, start, end, kind, first, last)) {
      return older;
    }
    KnownWord word = KnownWord.read(text.substring(start, end), kind, first, last);
    slots[slot + 1] = newer;
    slots[slot] = word;
    return word;
  }

  private static int slot(String text, int start, int end, boolean first, boolean last) {
    int hash = (first ? 1 : 0) + (last ? 2 : 0);
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (SLOTS - 2);
  }
}
