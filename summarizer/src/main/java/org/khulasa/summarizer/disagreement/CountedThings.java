package org.khulasa.summarizer.disagreement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;
import org.khulasa.summarizer.internal.KindLists;

/** What a number counts, under one key for singular, plural and synonyms. */
final class CountedThings {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Between a unit and the word for its power. */
  private static final char SPACE = ' ';

  private static final CharMatcher TANWIN = CharMatcher.is('ا');

  private final ImmutableMap<String, String> things;
  private final ImmutableMap<String, String> fates;
  private final ImmutableMap<String, String> fatesBehind;
  private final ImmutableMap<String, String> fatesNamed;
  private final ImmutableSet<String> measures;
  private final ImmutableSet<String> turns;

  private CountedThings(
      Map<String, String> things,
      Map<String, String> fates,
      Map<String, String> fatesBehind,
      Map<String, String> fatesNamed,
      Set<String> measures,
      Set<String> turns) {
    this.things = ImmutableMap.copyOf(things);
    this.fates = ImmutableMap.copyOf(fates);
    this.fatesBehind = ImmutableMap.copyOf(fatesBehind);
    this.fatesNamed = ImmutableMap.copyOf(fatesNamed);
    this.measures = ImmutableSet.copyOf(measures);
    this.turns = ImmutableSet.copyOf(turns);
  }

  static CountedThings standard() {
    return Holder.STANDARD;
  }

  /** The key of a counted noun, as written; a square of a unit is another thing than the unit. */
  String thing(String noun) {
    int space = noun.indexOf(SPACE);
    if (space > 0) {
      String power = WordKey.of(noun.substring(space + 1));
      return thing(noun.substring(0, space)) + SPACE + TANWIN.trimTrailingFrom(power);
    }
    String folded = LetterFolding.fold(noun);
    return Optional.ofNullable(things.get(folded)).orElseGet(() -> WordKey.of(noun));
  }

  /** Whether the key is of a unit in which anything may be measured, or of its square or cube. */
  boolean isMeasure(String thing) {
    int space = thing.indexOf(SPACE);
    return measures.contains(space < 0 ? thing : thing.substring(0, space));
  }

  /** What a word says befell the people counted behind it, if it says so. */
  Optional<String> fate(String word) {
    return Optional.ofNullable(fates.get(LetterFolding.fold(word)));
  }

  /** What a word says befell the people counted before it, if it says so. */
  Optional<String> fateBehind(String word) {
    return Optional.ofNullable(fatesBehind.get(LetterFolding.fold(word)));
  }

  /** What befell the people whom a word behind "number of" names, if it says so. */
  Optional<String> fateNamed(String word) {
    return Optional.ofNullable(fatesNamed.get(LetterFolding.fold(word)));
  }

  /**
   * Whether a word begins another statement, so that what befell people before it befell others.
   */
  boolean isTurn(String word) {
    return turns.contains(LetterFolding.fold(word));
  }

  private static final class Holder {
    private static final String[] ALL_FATES = {
      Victims.KILLED, Victims.INJURED, "arrested", "rescued", "evacuated", "missing"
    };
    static final CountedThings STANDARD = read();

    private static CountedThings read() {
      Map<String, String> things = new HashMap<>();
      for (String line : WordLists.lines(CountedThings.class, "counted-things.txt")) {
        List<String> words = WORDS.splitToList(LetterFolding.fold(line));
        for (String word : words) {
          things.put(word, words.get(0));
        }
      }
      Set<String> measures = new HashSet<>();
      for (String line : WordLists.lines(CountedThings.class, "measures.txt")) {
        List<String> words = WORDS.splitToList(LetterFolding.fold(line));
        measures.add(WordKey.of(words.get(0)));
        for (String word : words) {
          things.put(word, WordKey.of(words.get(0)));
        }
      }
      Set<String> turns = new HashSet<>();
      for (String line : WordLists.lines(CountedThings.class, "turns.txt")) {
        turns.addAll(WORDS.splitToList(LetterFolding.fold(line)));
      }
      return new CountedThings(
          things,
          fates("victims.txt", ALL_FATES),
          fates("victims-behind.txt", ALL_FATES),
          fates("counted-before.txt", Victims.KILLED, Victims.INJURED, "missing"),
          measures,
          turns);
    }

    private static Map<String, String> fates(String list, String... kinds) {
      Map<String, String> fates = new HashMap<>();
      KindLists.words(CountedThings.class, list, kinds)
          .forEach((fate, word) -> fates.put(word, fate));
      return fates;
    }
  }
}
