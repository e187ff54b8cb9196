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
   * The hashes of the words in the slots: most words that are not looked for need not be fetched
   * from memory to see it. Where threads have put in two words at a time it may be that of another,
   * until the word is read again.
   */
  private final int[] hashes = new int[SLOTS];

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
    int hash = hash(text, start, end, first, last);
    int slot = slot(hash);
    for (int place = slot; place <= slot + 1; place++) {
      if (hashes[place] == hash) {
        KnownWord known = slots[place];
        if (known != null && known.is(text, start, end, kind, first, last)) {
          return known;
        }
      }
    }
    KnownWord word = KnownWord.read(text.substring(start, end), kind, first, last);
    slots[slot + 1] = slots[slot];
    hashes[slot + 1] = hashes[slot];
    slots[slot] = word;
    hashes[slot] = hash;
    return word;
  }

  private static int hash(String text, int start, int end, boolean first, boolean last) {
    int hash = (first ? 1 : 0) + (last ? 2 : 0);
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (SLOTS - 2);
  }
}
