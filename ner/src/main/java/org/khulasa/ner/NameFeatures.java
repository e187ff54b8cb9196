package org.khulasa.ner;

/**
 * The features of a word in its sentence, as hashes. Two features of different templates or values
 * practically never share a hash: some millions among four thousand million.
 */
final class NameFeatures extends FeatureBuffer {
  private static final int WINDOW = 4;

  private final WordLexicon lexicon;
  private final boolean contextOnly;

  NameFeatures(WordLexicon lexicon) {
    this(lexicon, false);
  }

  private NameFeatures(WordLexicon lexicon, boolean contextOnly) {
    this.lexicon = lexicon;
    this.contextOnly = contextOnly;
  }

  /** Features that do not look at the word itself, only at its neighbours and its tag. */
  static NameFeatures contextOnly(WordLexicon lexicon) {
    return new NameFeatures(lexicon, true);
  }

  /** Words with the same number have the same features of steps. */
  static int stepKey(SentenceWords words, int i) {
    return (at(words.tag, i - 1) * 0x9E3779B1 + words.tag[i]) * 0x85EBCA6B + words.before[i];
  }

  @Override
  void steps(SentenceWords words, int i) {
    clear();
    add(0, 0);
    add(1, words.tag[i]);
    add(2, words.before[i]);
    add(3, at(words.tag, i - 1), words.tag[i]);
  }

  @Override
  void states(SentenceWords words, int i) {
    clear();
    int w = words.stem[i];
    int p = at(words.stem, i - 1);
    int n = at(words.stem, i + 1);
    int pp = at(words.stem, i - 2);
    int nn = at(words.stem, i + 2);
    int t = words.tag[i];
    int pt = at(words.tag, i - 1);
    int nt = at(words.tag, i + 1);
    int ppt = at(words.tag, i - 2);
    int nnt = at(words.tag, i + 2);
    add(0, 0);
    if (!contextOnly) {
      add(1, w);
      add(6, p, w);
      add(7, w, n);
      add(11, words.forms()[i]);
      add(14, words.bare()[i]);
      add(30, w, t);
      affixes(words, i);
    }
    add(2, p);
    add(3, n);
    add(4, pp);
    add(5, nn);
    add(8, p, n);
    add(9, pp, p);
    add(10, n, nn);
    add(12, at(words.forms(), i - 1));
    add(13, at(words.forms(), i + 1));
    add(15, at(words.bare(), i - 1));
    add(16, at(words.bare(), i + 1));
    add(20, t);
    add(21, pt);
    add(22, nt);
    add(23, ppt);
    add(24, nnt);
    add(25, pt, t);
    add(26, t, nt);
    add(27, pt, t, nt);
    add(28, ppt, pt, t);
    add(29, t, nt, nnt);
    add(31, p, t);
    add(32, n, t);
    add(33, words.before[i]);
    add(34, words.before[i], t);
    add(35, at(words.before, i + 1), t);
    add(36, words.behind[i], t);
    add(37, at(words.behind, i - 1), t);
    add(38, words.shape[i]);
    add(39, i == 0 ? 1 : 0, t);
    if (i > 0) {
      edges(words, i - 1, 50);
    }
    if (i + 1 < words.length) {
      edges(words, i + 1, 52);
    }
    for (int k = 2; k <= WINDOW; k++) {
      if (i >= k) {
        add(54, words.stem[i - k]);
      }
      if (i + k < words.length) {
        add(55, words.stem[i + k]);
      }
    }
    lexicon(words, i);
  }

  private void affixes(SentenceWords words, int i) {
    String stem = words.stems[i];
    int start = SentenceWords.hasArticle(stem) ? 2 : 0;
    add(40, start);
    int prefix = 7;
    for (int k = start; k < Math.min(stem.length(), start + 4); k++) {
      prefix = prefix * 31 + stem.charAt(k);
      add(41 + k - start, prefix);
    }
    int suffix = 7;
    for (int k = 1; k <= 4 && stem.length() - k >= start; k++) {
      suffix = suffix * 31 + stem.charAt(stem.length() - k);
      add(45 + k - 1, suffix);
    }
  }

  private void edges(SentenceWords words, int i, int template) {
    String stem = words.stems[i];
    int suffix = 7;
    for (int k = 1; k <= 3 && k <= stem.length(); k++) {
      suffix = suffix * 31 + stem.charAt(stem.length() - k);
    }
    add(template, suffix);
    add(template + 1, SentenceWords.hasArticle(stem) ? 1 : 0, words.tag[i]);
  }

  private void lexicon(SentenceWords words, int i) {
    int columns = lexicon.columns();
    for (int k = -2; k <= 2; k++) {
      int j = i + k;
      if (j < 0 || j >= words.length || (k == 0 && contextOnly)) {
        continue;
      }
      int row = words.row[j];
      for (int c = 0; c < columns; c++) {
        add(100 + c * 8 + k, lexicon.value(row, c));
      }
    }
    if (contextOnly) {
      return;
    }
    for (int c = 0; c < columns; c++) {
      int own = lexicon.value(words.row[i], c);
      int left = i == 0 ? -2 : lexicon.value(words.row[i - 1], c);
      int right = i + 1 == words.length ? -2 : lexicon.value(words.row[i + 1], c);
      add(400 + c * 4, left, own);
      add(401 + c * 4, own, right);
      add(402 + c * 4, left, own, right);
    }
  }
}
