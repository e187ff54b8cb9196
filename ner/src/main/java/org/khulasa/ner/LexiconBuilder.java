package org.khulasa.ner;

import java.util.Arrays;
import java.util.Optional;

/**
 * Puts what was learned of stems into one lexicon. The first rows are those of the distribution, in
 * its order: {@link WordSpace} relies on it.
 */
final class LexiconBuilder {
  private LexiconBuilder() {}

  static WordLexicon build(Distribution distribution, Optional<SoftGazetteer> gazetteer) {
    int clusters = distribution.columns();
    int columns = clusters + (gazetteer.isPresent() ? SoftGazetteer.COLUMNS : 0);
    IntHash stems = new IntHash(1 << 16);
    for (int stem : distribution.stems()) {
      stems.add(stem);
    }
    gazetteer.ifPresent(g -> g.stems().forEach(stems::add));
    int[] keys = stems.keys();
    char[] values = new char[keys.length * columns];
    short[] row = new short[columns];
    for (int k = 0; k < keys.length; k++) {
      Arrays.fill(row, (short) -1);
      if (k < distribution.stems().length) {
        for (int c = 0; c < clusters; c++) {
          row[c] = (short) distribution.cluster(c, k);
        }
      }
      int stem = keys[k];
      gazetteer.ifPresent(g -> g.values(stem, row, clusters));
      for (int c = 0; c < columns; c++) {
        values[k * columns + c] = (char) row[c];
      }
    }
    return new WordLexicon(keys, columns, values);
  }
}
