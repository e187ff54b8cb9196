package org.khulasa.ner;

/**
 * The features of a word that a {@link NetworkCrf} weighs besides vectors. No pairs of features:
 * what goes together is for the network to find.
 */
final class NetworkFeatures extends FeatureBuffer {
  private static final int WINDOW = 2;
  private static final int LONGEST_AFFIX = 4;

  private final WordLexicon lexicon;

  NetworkFeatures(WordLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  void steps(SentenceWords words, int i) {
    clear();
  }

  @Override
  void states(SentenceWords words, int i) {
    clear();
    add(0, 0);
    int columns = lexicon.columns();
    for (int k = -WINDOW; k <= WINDOW; k++) {
      add(10 + k, at(words.tag, i + k));
      int j = i + k;
      if (j >= 0 && j < words.length) {
        for (int c = 0; c < columns; c++) {
          add(100 + c * 8 + k, lexicon.value(words.row[j], c));
        }
      }
    }
    add(20, words.before[i]);
    add(21, at(words.before, i + 1));
    add(22, words.behind[i]);
    add(23, at(words.behind, i - 1));
    add(24, i == 0 ? 1 : 0);
    add(25, words.shape[i]);
    affixes(words.stems[i]);
    if (i > 0) {
      add(50, words.stem[i - 1]);
    }
    if (i + 1 < words.length) {
      add(51, words.stem[i + 1]);
    }
  }

  private void affixes(String stem) {
    int start = SentenceWords.hasArticle(stem) ? 2 : 0;
    add(40, start);
    int prefix = 7;
    for (int k = start; k < Math.min(stem.length(), start + LONGEST_AFFIX); k++) {
      prefix = prefix * 31 + stem.charAt(k);
      add(41 + k - start, prefix);
    }
    int suffix = 7;
    for (int k = 1; k <= LONGEST_AFFIX && stem.length() - k >= start; k++) {
      suffix = suffix * 31 + stem.charAt(stem.length() - k);
      add(45 + k - 1, suffix);
    }
  }
}
