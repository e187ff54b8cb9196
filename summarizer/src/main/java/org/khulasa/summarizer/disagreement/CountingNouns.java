package org.khulasa.summarizer.disagreement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/**
 * Nouns that count without a number: duals ({@code شخصان}), and single people ({@code جندي}), who
 * count as one where something befell them.
 */
final class CountingNouns {
  private static final ImmutableMap<String, Integer> NOUNS = read();

  // People by their origin: فلسطيني, فلسطينيان. Shorter words that end so may be anything.
  private static final String OF_ORIGIN = "ي";
  private static final int SHORTEST_OF_ORIGIN = 4;
  private static final String TWO_OF_ORIGIN = "يان";
  private static final int SHORTEST_TWO_OF_ORIGIN = 6;

  private static final ImmutableSet<String> COMMON = ImmutableSet.of("NN", "NNS", "JJ");

  private CountingNouns() {}

  /** Whether a word is a dual that is known as one, whatever it counts. */
  static boolean isDual(Token word) {
    return NOUNS.getOrDefault(folded(word), 0) == 2;
  }

  /** How many people a word tells of, behind what befell them; 0 if it does not say. */
  static int people(Token word) {
    String noun = folded(word);
    if (NOUNS.containsKey(noun)) {
      return NOUNS.get(noun);
    }
    if (!isCommonNoun(word)) {
      return 0;
    }
    if (noun.endsWith(TWO_OF_ORIGIN)) {
      return noun.length() >= SHORTEST_TWO_OF_ORIGIN ? 2 : 0;
    }
    // As written, since جرحى are many.
    return isOfOrigin(word.normal()) ? 1 : 0;
  }

  /** Whether a folded word names a single person: of the list, or by origin. */
  static boolean isPerson(String word) {
    return NOUNS.getOrDefault(word, 0) == 1 || isOfOrigin(word);
  }

  private static boolean isOfOrigin(String word) {
    return word.endsWith(OF_ORIGIN) && word.length() >= SHORTEST_OF_ORIGIN;
  }

  /** A word without what is written together with it before it. */
  static String noun(Token word) {
    String stem = stem(word).form();
    int start = word.normal().length() - stem.length();
    return start > 0 ? word.normal().substring(start) : word.normal();
  }

  private static String folded(Token word) {
    return LetterFolding.fold(stem(word).form());
  }

  /** The last part of a word; with a pronoun behind it ("his two sons") it is none of the list. */
  static Segment stem(Token word) {
    return word.segments().get(word.segments().size() - 1);
  }

  /** Whether it is neither a name nor definite. */
  private static boolean isCommonNoun(Token word) {
    String tag = stem(word).tag();
    return COMMON.contains(tag);
  }

  private static ImmutableMap<String, Integer> read() {
    Map<String, Integer> nouns = new HashMap<>();
    Splitter spaces = Splitter.on(' ').omitEmptyStrings();
    for (String line : WordLists.lines(CountingNouns.class, "counting-nouns.txt")) {
      int tab = line.indexOf('\t');
      int number = line.substring(0, tab).equals("two") ? 2 : 1;
      for (String noun : spaces.split(LetterFolding.fold(line.substring(tab + 1)))) {
        nouns.put(noun, number);
      }
    }
    return ImmutableMap.copyOf(nouns);
  }
}
