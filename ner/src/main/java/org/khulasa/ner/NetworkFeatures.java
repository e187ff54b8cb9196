package org.khulasa.ner;

/**
 * The features of a word that a {@link NetworkCrf} weighs besides vectors. No pairs of features:
 * what goes together is for the network to find. Each feature therefore belongs to one word of the
 * sentence and to its distance from the word it is a feature of, so that {@link NetworkScorer} can
 * keep what a word adds at each distance.
 */
final class NetworkFeatures extends FeatureBuffer {
  /** How far away a word may be that gives features. */
  static final int WINDOW = 2;

  /** The distances from which words give features. */
  static final int DISTANCES = 2 * WINDOW + 1;

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
    addPlace(i == 0);
    for (int distance = -WINDOW; distance <= WINDOW; distance++) {
      int j = i + distance;
      if (j < 0 || j >= words.length) {
        addEdge(distance);
      } else {
        addShare(words, j, distance);
      }
    }
  }

  /** Adds what all words have, and whether a word is a sentence's first. */
  void addPlace(boolean first) {
    add(0, 0);
    add(24, first ? 1 : 0);
  }

  /** Adds what a place outside the sentence gives to a word at a distance from it. */
  void addEdge(int distance) {
    int edge = distance < 0 ? 1 : 2;
    add(10 + distance, edge);
    if (distance == 1) {
      add(21, edge);
    } else if (distance == -1) {
      add(23, edge);
    }
  }

  /**
   * Adds what word {@code j} gives to the word from which it is so far away: -1 for the word behind
   * it, 0 for itself.
   */
  void addShare(SentenceWords words, int j, int distance) {
    addTag(words.tag[j], distance);
    for (int column = 0; column < lexicon.columns(); column++) {
      addColumn(column, lexicon.value(words.row[j], column), distance);
    }
    addBefore(words.before[j], distance);
    addBehind(words.behind[j], distance);
    addStem(words.stem[j], distance);
    if (distance == 0) {
      addSpelling(words, j);
    }
  }

  /** What of a share a tag gives. */
  void addTag(int tag, int distance) {
    add(10 + distance, tag);
  }

  /** What of a share a value in a column of the lexicon gives. */
  void addColumn(int column, int value, int distance) {
    add(100 + column * 8 + distance, value);
  }

  /** What of a share the clitics before a word give. */
  void addBefore(int clitics, int distance) {
    if (distance == 0) {
      add(20, clitics);
    } else if (distance == 1) {
      add(21, clitics);
    }
  }

  /** What of a share the clitics behind a word give. */
  void addBehind(int clitics, int distance) {
    if (distance == 0) {
      add(22, clitics);
    } else if (distance == -1) {
      add(23, clitics);
    }
  }

  /** What of a share a stem gives. */
  void addStem(int stem, int distance) {
    if (distance == -1) {
      add(50, stem);
    } else if (distance == 1) {
      add(51, stem);
    }
  }

  /** What the letters of a word give to itself. */
  void addSpelling(SentenceWords words, int j) {
    add(25, words.shape[j]);
    affixes(words.stems[j]);
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
