package org.khulasa.ner;

import java.util.Arrays;

/**
 * The features of a word in its sentence, as hashes. Two features of different templates or values
 * practically never share a hash: some millions among four thousand million.
 */
final class NameFeatures {
  private static final int WINDOW = 4;

  private final WordLexicon lexicon;
  private final boolean contextOnly;
  private int[] buffer = new int[256];
  private int size;

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

  /** The features made last; the first {@link #size()} count. Reused by the next call. */
  int[] buffer() {
    return buffer;
  }

  int size() {
    return size;
  }

  private void add(int template, int value) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, size * 2);
    }
    buffer[size++] = mix(template * 0x9E3779B1 + value);
  }

  private void add(int template, int a, int b) {
    add(template, mix(a) * 31 + b);
  }

  private void add(int template, int a, int b, int c) {
    add(template, mix(mix(a) * 31 + b) * 31 + c);
  }

  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x7FEB352D;
    h ^= h >>> 15;
    h *= 0x846CA68B;
    return h ^ (h >>> 16);
  }

  private static int at(int[] values, int i) {
    return i < 0 ? 1 : i >= values.length ? 2 : values[i];
  }

  /** Makes the features of a word that weigh steps between states. */
  void steps(SentenceWords words, int i) {
    size = 0;
    add(0, 0);
    add(1, words.tag[i]);
    add(2, words.before[i]);
    add(3, at(words.tag, i - 1), words.tag[i]);
    // add(4, at(words.stem, i - 1));
    // add(5, words.stem[i]);
  }

  /** Makes the features of a word that weigh states. */
  void states(SentenceWords words, int i) {
    size = 0;
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
      add(11, words.form[i]);
      add(14, words.bare[i]);
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
    add(12, at(words.form, i - 1));
    add(13, at(words.form, i + 1));
    add(15, at(words.bare, i - 1));
    add(16, at(words.bare, i + 1));
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
    if (words.topic != 0) {
      topic(words, i);
    }
    for (int l = 0; l < words.layers.length; l++) {
      layer(words.layers[l], words, i, 800 + l * 16);
    }
  }

  private void topic(SentenceWords words, int i) {
    int topic = words.topic;
    add(700, topic);
    add(701, topic, words.tag[i]);
    add(702, topic, words.stem[i]);
    add(703, topic, at(words.stem, i - 1));
    add(704, topic, at(words.stem, i + 1));
    for (int c = 0; c < lexicon.columns(); c++) {
      int row = lexicon.find(words.stem[i]);
      add(710 + c, topic, row < 0 ? -1 : lexicon.value(row, c));
    }
  }

  private void layer(int[] layer, SentenceWords words, int i, int template) {
    int v = layer[i];
    int p = at(layer, i - 1);
    int n = at(layer, i + 1);
    add(template, v);
    add(template + 1, p);
    add(template + 2, n);
    add(template + 3, p, v);
    add(template + 4, v, n);
    add(template + 5, v, words.tag[i]);
    add(template + 6, v, words.topic);
    add(template + 7, v, words.stem[i]);
    add(template + 8, v, at(words.stem, i - 1));
    int row = lexicon.find(words.stem[i]);
    add(template + 9, v, row < 0 ? -1 : lexicon.value(row, 0));
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
    for (int k = -2; k <= 2; k++) {
      int j = i + k;
      if (j < 0 || j >= words.length || (k == 0 && contextOnly)) {
        continue;
      }
      int entry = lexicon.find(words.stem[j]);
      for (int c = 0; c < lexicon.columns(); c++) {
        add(100 + c * 8 + k, entry < 0 ? -1 : lexicon.value(entry, c));
      }
    }
    if (contextOnly) {
      return;
    }
    int entry = lexicon.find(words.stem[i]);
    int left = i == 0 ? -2 : lexicon.find(words.stem[i - 1]);
    int right = i + 1 == words.length ? -2 : lexicon.find(words.stem[i + 1]);
    for (int c = 0; c < lexicon.columns(); c++) {
      int v = entry < 0 ? -1 : lexicon.value(entry, c);
      int lv = left < 0 ? left : lexicon.value(left, c);
      int rv = right < 0 ? right : lexicon.value(right, c);
      add(400 + c * 4, lv, v);
      add(401 + c * 4, v, rv);
      add(402 + c * 4, lv, v, rv);
    }
  }
}
