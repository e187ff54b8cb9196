package org.khulasa.ner;

import org.khulasa.core.segment.WordCounts;

/**
 * Whether a word is one of the language, by its other forms in raw news: a noun or an adjective is
 * written with the article and without, in the feminine, the plural or the accusative, and with the
 * pronouns of those to whom something belongs. Foreign names have no other forms.
 */
final class WordForms {
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "ة";
  private static final String FEMININE_BOUND = "ت";
  private static final String ACCUSATIVE = "ا";
  private static final String NO_FEMININE = "اىة";
  private static final String[] PLURALS = {"ون", "ين", "ات"};
  private static final String[] PRONOUNS = {"ها", "هم", "نا", "ه", "ي"};

  /** So often a word may be written by mistake. */
  private static final double SLIPS = 2;

  /** How many times as often as in the future a verb is written in the present. */
  private static final double MUCH_OFTENER = 3;

  private static final int SHORTEST_FUTURE = 5;

  private static final double COMMON = 10;

  /** How many times as often as with the article a common noun is written without, at most. */
  private static final double RARER = 3;

  /** So many letters a stem has, at least. */
  private static final int SHORTEST = 3;

  private WordForms() {}

  /** Whether a word has other forms. */
  static boolean isWord(String word) {
    boolean article = word.startsWith(ARTICLE);
    String bare = article ? word.substring(ARTICLE.length()) : word;
    return isWritten(article ? bare : ARTICLE + bare)
        || (!bare.isEmpty()
            && NO_FEMININE.indexOf(bare.charAt(bare.length() - 1)) < 0
            && isWritten(bare + FEMININE))
        || (bare.endsWith(FEMININE) && isWritten(ARTICLE + withoutLast(bare, 1)))
        || isPlural(bare)
        || (!article && isAccusative(word));
  }

  /** Whether it is common with the article, or as the accusative or the possession of a noun. */
  static boolean isMostlyNoun(String word) {
    double definite = written(ARTICLE + word);
    return (definite >= COMMON && definite * RARER >= written(word))
        || isPossessed(word, 2)
        || (isAccusative(word)
            && written(ARTICLE + withoutLast(word, 1)) >= COMMON
            && written(withoutLast(word, 1)) >= COMMON * written(word));
  }

  private static boolean isPlural(String bare) {
    for (String plural : PLURALS) {
      if (bare.endsWith(plural) && bare.length() >= SHORTEST + plural.length()) {
        String stem = withoutLast(bare, plural.length());
        return (isWritten(stem) || isWritten(stem + FEMININE))
            && (isWritten(ARTICLE + stem) || isWritten(ARTICLE + stem + FEMININE));
      }
    }
    return false;
  }

  /** Whether it is indefinite and in the accusative; the same noun is written otherwise, too. */
  static boolean isAccusative(String word) {
    if (!word.endsWith(ACCUSATIVE) || word.length() <= SHORTEST) {
      return false;
    }
    String stem = withoutLast(word, 1);
    return isWritten(stem) && isWritten(ARTICLE + stem);
  }

  /**
   * Whether it is somebody's: it ends in a pronoun, and is written with others.
   *
   * @param others with how many others at least
   */
  static boolean isPossessed(String word, int others) {
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun) && word.length() >= SHORTEST + pronoun.length()) {
        return others(withoutLast(word, pronoun.length()), pronoun) >= others;
      }
    }
    return false;
  }

  /** {@code سيعتني}: whether it is a verb of the third person and the future. */
  static boolean isFuture(String word) {
    if (word.length() < SHORTEST_FUTURE || !(word.startsWith("سي") || word.startsWith("ست"))) {
      return false;
    }
    String stem = word.substring(2);
    double he = written("ي" + stem);
    double she = written("ت" + stem);
    return he > SLIPS && she > SLIPS && he + she >= MUCH_OFTENER * written(word);
  }

  private static int others(String stem, String own) {
    int others = 0;
    for (String pronoun : PRONOUNS) {
      others += !pronoun.equals(own) && isWritten(stem + pronoun) ? 1 : 0;
    }
    boolean feminine =
        stem.endsWith(FEMININE_BOUND) && isWritten(ARTICLE + withoutLast(stem, 1) + FEMININE);
    return feminine ? others + 1 : others;
  }

  private static String withoutLast(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Whether raw news has it. */
  static boolean isWritten(String word) {
    return written(word) > 0;
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }
}
