package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Nouns that count without a number: duals ({@code شخصان}); and single people ({@code جندي}) and
 * people by their origin ({@code فلسطينيان}, else an adjective) where something befell them.
 */
final class CountingNouns {
  private static final String DUAL = "ان";
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(CountingNouns.class, "counting-nouns.txt", "two", "one", "origin");
  private static final ImmutableSet<String> DUALS = WORDS.get("two");
  private static final ImmutableSet<String> ORIGINS = WORDS.get("origin");
  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.<String>builder().addAll(WORDS.get("one")).addAll(ORIGINS).build();

  private CountingNouns() {}

  /**
   * How many a word tells of; 0 if it does not say.
   *
   * @param befallen whether something befell what it names
   */
  static int number(Token word, boolean befallen) {
    // With a pronoun behind it ("his two sons") a word is none of the list.
    String noun = LetterFolding.fold(Tokens.last(word).form());
    if (DUALS.contains(noun) || (befallen && isDualOfOrigin(noun))) {
      return 2;
    }
    return befallen && PEOPLE.contains(noun) ? 1 : 0;
  }

  private static boolean isDualOfOrigin(String noun) {
    return noun.endsWith(DUAL)
        && ORIGINS.contains(noun.substring(0, noun.length() - DUAL.length()));
  }

  /** Whether a folded word names a single person. */
  static boolean isPerson(String word) {
    return PEOPLE.contains(word);
  }

  /** A word without what is written together with it before it. */
  static String noun(Token word) {
    String stem = Tokens.last(word).form();
    int start = word.normal().length() - stem.length();
    return start > 0 ? word.normal().substring(start) : word.normal();
  }
}
