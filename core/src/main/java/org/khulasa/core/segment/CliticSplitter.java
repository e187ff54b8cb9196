package org.khulasa.core.segment;

import java.util.List;

/**
 * Finds the clitics inside words. This is the seam behind which the decoder can be replaced; an
 * implementation is immutable and may be shared by threads.
 */
@FunctionalInterface
interface CliticSplitter {
  /**
   * A word in context.
   *
   * @param form as {@link TreebankSpelling} writes it; not empty
   * @param splittable whether it may hold clitics; otherwise it is context only
   */
  record Input(String form, boolean splittable) {}

  /**
   * A clitic or stem.
   *
   * @param form as the treebank writes it; may differ from its letters
   * @param start its first letter in the word's form; it ends where the next piece starts
   */
  record Piece(String form, int start) {}

  /**
   * Splits the words of one sentence.
   *
   * @return for every word its pieces: the first starts at 0, starts ascend. A word that is not
   *     splittable is one piece.
   */
  List<List<Piece>> split(List<Input> words);
}
