package org.khulasa.ner;

import org.khulasa.core.segment.WordCounts;

/**
 * What raw news tells of a word whose first letter may be a conjunction or a preposition: how often
 * it is written whole, how often without the letter, and whether another one stands before it.
 */
final class WholeWords {
  private static final String ARTICLE = "ال";
  private static final char AND = 'و';
  private static final String WE = "وي";
  private static final String VOWELS = "اوي";

  /** Of two of these the second may be what is left of an article. */
  private static final String TO = "ل";

  private static final String PREPOSITIONS = "بلك";
  private static final int SHORTEST = 4;

  /** So often a word may be written by mistake. */
  private static final double SLIPS = 2;

  /** A word that was written less often may have been written so by chance. */
  private static final double FEWEST = 5;

  /** How many times as often a word is written whole as its rest. */
  private static final double WHOLE = 3;

  private static final double COMMON = 100;

  /** How many times as often as with the article a town is written. */
  private static final double MUCH_RARER = 10;

  /** How many times as often the rest of a word that may be a name is written, at most. */
  private static final double POSSIBLE = 2;

  private WholeWords() {}

  /**
   * Whether a word is written so, and what is left of it without its first letter hardly ever. That
   * a name mostly stands behind "and" may be by chance, as those of a pair do: there, a preposition
   * must have stood before the whole.
   */
  static boolean isWhole(String word) {
    double whole = written(word);
    double rest = rest(word, 1);
    return isLikeWilliam(word, rest)
        || (whole >= FEWEST
            && whole + 1 >= WHOLE * (rest + 1)
            && (word.charAt(0) != AND || isBehindClitic(word)));
  }

  /** {@code ويلهلم}: so foreign names begin, and no others begin with a yeh and a consonant. */
  private static boolean isLikeWilliam(String word, double rest) {
    return word.length() >= SHORTEST
        && word.startsWith(WE)
        && VOWELS.indexOf(word.charAt(WE.length())) < 0
        && rest <= SLIPS;
  }

  /** Whether the rest is not a much more common word, as it is in "and Egypt". */
  static boolean mayBeWhole(String word) {
    return rest(word, 1) <= POSSIBLE * (written(word) + 1);
  }

  /** Whether what is left behind two letters is no common word. */
  static boolean isRareBehindTwo(String word) {
    return rest(word, 2) <= COMMON;
  }

  /** How often a word is written without its first letters, alone or with the article. */
  private static double rest(String word, int letters) {
    String rest = word.substring(letters);
    return written(rest) + written(ARTICLE + rest);
  }

  private static boolean isBehindClitic(String word) {
    return isBehind(word, AttachedClitics.CLITICS);
  }

  /** Whether another preposition stands before the word: then it does not begin with one. */
  static boolean isGoverned(String word) {
    return isBehind(word, word.startsWith(TO) ? PREPOSITIONS.replace(TO, "") : PREPOSITIONS);
  }

  /** Whether what is left of it without its first letter takes the article, as no town does. */
  static boolean isBeforeNoun(String word) {
    String rest = word.substring(1);
    double withArticle = written(ARTICLE + rest);
    return withArticle > SLIPS && withArticle * MUCH_RARER >= written(rest);
  }

  private static boolean isBehind(String word, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (written(letters.charAt(i) + word) > 0) {
        return true;
      }
    }
    return false;
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }
}
