package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/** Names of foreign bodies that are spelled out letter by letter: {@code بي بي سي}. */
final class SpelledLetters {
  private static final Splitter BLANK = Splitter.on(' ');

  /** Two such words may be two words. */
  private static final int LEAST = 3;

  /** The names of letters, folded. */
  private static final ImmutableSet<String> NAMES =
      WordLists.lines(SpelledLetters.class, "latin-letters.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private SpelledLetters() {}

  /**
   * Whether a name is nothing but names of letters behind a conjunction or a preposition.
   *
   * @param key the name, folded, a blank between words
   */
  static boolean areBehindClitic(String key) {
    List<String> words = BLANK.splitToList(key);
    String first = words.get(0);
    return words.size() >= LEAST
        && !first.isEmpty()
        && AttachedClitics.CLITICS.indexOf(first.charAt(0)) >= 0
        && !NAMES.contains(first)
        && NAMES.contains(first.substring(1))
        && NAMES.containsAll(words.subList(1, words.size()));
  }
}
