package org.khulasa.ner;

import org.khulasa.core.segment.WordCounts;

/**
 * What raw news tells of a word whose first letter may be a conjunction or a preposition: how often
 * it is written whole, how often without the letter, and whether another one stands before it.
 */
final class WholeWords {
  private static final String ARTICLE = "ال";
  private static final char AND = 'و';
  private static final char YEH = 'ي';

  /** A word that was written less often may have been written so by chance. */
  private static final double FEWEST = 5;

  /** How many times as often a word is written whole as its rest. */
  private static final double WHOLE = 3;

  /** How many times as often the rest of a word that may be a name is written, at most. */
  private static final double POSSIBLE = 2;

  private WholeWords() {}

  /**
   * Whether a word is written so, and what is left of it without its first letter hardly ever. That
   * a name mostly stands behind "and" may be by chance, as those of a pair do: there, a preposition
   * must have stood before the whole, or nothing of the rest be known, which begins with a yeh as
   * "William" and "Winter" do.
   */
  static boolean isWhole(String word) {
    double whole = written(word);
    double rest = rest(word, 1);
    if (whole < FEWEST || whole + 1 < WHOLE * (rest + 1)) {
      return false;
    }
    return word.charAt(0) != AND
        || isBehindClitic(word)
        || (rest == 0 && word.length() > 1 && word.charAt(1) == YEH);
  }

  /** Whether the rest is not a much more common word, as it is in "and Egypt". */
  static boolean mayBeWhole(String word) {
    return mayBeWhole(word, 1);
  }

  /** The same where more than one letter may be clitics. */
  static boolean mayBeWhole(String word, int letters) {
    return rest(word, letters) <= POSSIBLE * (written(word) + 1);
  }

  /** How often a word is written without its first letters, alone or with the article. */
  private static double rest(String word, int letters) {
    String rest = word.substring(letters);
    return written(rest) + written(ARTICLE + rest);
  }

  private static boolean isBehindClitic(String word) {
    for (int i = 0; i < AttachedClitics.CLITICS.length(); i++) {
      if (written(AttachedClitics.CLITICS.charAt(i) + word) > 0) {
        return true;
      }
    }
    return false;
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }
}
