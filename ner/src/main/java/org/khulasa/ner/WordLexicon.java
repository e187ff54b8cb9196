package org.khulasa.ner;

import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * What is known of a word apart from its spelling, learned from text without labels: for each stem
 * a row of small numbers (clusters, bins).
 */
final class WordLexicon {
  private final IntHash stems;
  private final int columns;

  /** {@code [row][column]}, flat; each is a short. */
  private final char[] values;

  WordLexicon(int[] stems, int columns, char[] values) {
    this.stems = IntHash.of(stems);
    this.columns = columns;
    this.values = values;
  }

  static WordLexicon read(Model model) throws ModelFormatException {
    int[] columns = model.ints("lexicon.columns");
    int[] stems = model.ints("lexicon.stems");
    char[] values = model.chars("lexicon.values");
    model.require(columns.length == 1 && columns[0] >= 0, "lexicon.columns", "one number");
    model.require(
        values.length == stems.length * columns[0],
        "lexicon.values",
        "a number for each stem and column");
    return new WordLexicon(stems, columns[0], values);
  }

  void write(ModelWriter out) {
    out.ints("lexicon.columns", new int[] {columns})
        .ints("lexicon.stems", stems.keys())
        .chars("lexicon.values", values);
  }

  int columns() {
    return columns;
  }

  /** The row of a stem's hash, or -1. */
  int find(int stem) {
    return columns == 0 ? -1 : stems.find(stem);
  }

  /** A value of a row; -1 when there is no row. */
  int value(int row, int column) {
    return row < 0 ? -1 : (short) values[row * columns + column];
  }

  /** Looks up the words of a sentence. */
  void assign(SentenceWords words) {
    for (int i = 0; i < words.length; i++) {
      words.row[i] = find(words.stem[i]);
    }
  }
}
