package org.khulasa.summarizer.internal;

/**
 * The {@code wa-} or {@code fa-} that is written together with the word behind it: {@code وقال} is
 * in no list that has {@code قال}. Only the letters are looked at, so a word that merely begins
 * with one of them loses it, too: both readings have to be tried where that matters.
 */
public final class JoinedConjunction {
  // What is left of a shorter word is no word.
  private static final int SHORTEST = 3;

  private JoinedConjunction() {}

  /** A word without it; the word itself if it has none. */
  public static String leftOut(String word) {
    boolean joined = word.length() >= SHORTEST && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    return joined ? word.substring(1) : word;
  }
}
