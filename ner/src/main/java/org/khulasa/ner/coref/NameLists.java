package org.khulasa.ner.coref;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.Span;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordLists;

/** The word lists of this package; each file says what it holds. Loaded on first use. */
final class NameLists {
  private static final Splitter SPACES = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final Splitter EQUALS = Splitter.on('=').trimResults().omitEmptyStrings();

  private NameLists() {}

  /** Whether a word belongs to a kind of {@code name-words.txt}, for example {@code title}. */
  static boolean isKind(String kind, NameWord word) {
    return Words.KINDS.containsEntry(kind, word.folded());
  }

  /** Whether a unit is a common given name. */
  static boolean isGivenName(String unit) {
    return Words.GIVEN.contains(unit) || Words.FOREIGN_GIVEN.contains(unit);
  }

  /** Whether a unit is a common given name of Arabs, which tells nearly alike names apart. */
  static boolean isArabicGivenName(String unit) {
    return Words.GIVEN.contains(unit);
  }

  /** Whether a unit is a family name that stands before the given name, as in Korea and China. */
  static boolean isFamilyFirst(String unit) {
    return Words.FAMILY_FIRST.contains(unit);
  }

  /** Whether a word is an adjective of a state, masculine or feminine, with or without article. */
  static boolean isNationality(NameWord word) {
    return Words.NATIONALITIES.contains(word.key());
  }

  /** Whether a word stands in {@code generic-organisations.txt}. */
  static boolean isGeneric(NameWord word) {
    return Words.GENERIC.contains(word.key());
  }

  /** The class of a word with which names of a type may begin, see {@code heads.txt}. */
  static Optional<String> headClass(String type, NameWord word) {
    return Optional.ofNullable(Words.HEADS.get(type + " " + word.folded()));
  }

  /**
   * The key of the first of the names that {@code aliases.txt} joins with this one. Where words are
   * divided does not matter.
   */
  static Optional<String> alias(String joinedKeys) {
    return Optional.ofNullable(Aliases.BY_KEY.get(NameKeys.undivided(joinedKeys)));
  }

  /**
   * The short forms of a name that {@code short-names.txt} lists.
   *
   * @param joinedKeys of the full one, or what {@link #alias} gives for it
   */
  static List<List<NameWord>> shortNames(String joinedKeys) {
    return ShortNames.BY_FULL.get(NameKeys.undivided(joinedKeys));
  }

  private static ImmutableSet<String> keys(String file) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String line : WordLists.lines(NameLists.class, file)) {
      for (String word : SPACES.split(line)) {
        keys.add(NameKeys.of(ScriptNormalizer.normalize(word)));
      }
    }
    return keys.build();
  }

  private static final class Words {
    static final ImmutableSetMultimap<String, String> KINDS = kinds();
    static final ImmutableSet<String> GIVEN = keys("given-names.txt");
    static final ImmutableSet<String> FOREIGN_GIVEN = keys("foreign-given-names.txt");
    static final ImmutableSet<String> FAMILY_FIRST = keys("family-first-names.txt");
    static final ImmutableSet<String> GENERIC = keys("generic-organisations.txt");
    static final ImmutableSet<String> NATIONALITIES = nationalities();
    static final ImmutableMap<String, String> HEADS = heads();

    private static ImmutableSetMultimap<String, String> kinds() {
      ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
      for (String line : WordLists.lines(NameLists.class, "name-words.txt")) {
        List<String> words = SPACES.splitToList(line);
        for (String word : words.subList(1, words.size())) {
          kinds.put(words.get(0), NameKeys.folded(ScriptNormalizer.normalize(word)));
        }
      }
      return kinds.build();
    }

    private static ImmutableSet<String> nationalities() {
      ImmutableSet.Builder<String> keys = ImmutableSet.builder();
      for (String line : WordLists.lines(NameLists.class, "nationalities.txt")) {
        for (String word : SPACES.split(line)) {
          keys.add(NameKeys.of(word), NameKeys.of(word + "ة"));
        }
      }
      return keys.build();
    }

    private static ImmutableMap<String, String> heads() {
      ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
      for (String line : WordLists.lines(NameLists.class, "heads.txt")) {
        List<String> words = SPACES.splitToList(line);
        for (String word : words.subList(2, words.size())) {
          heads.put(words.get(0) + " " + NameKeys.folded(word), words.get(1));
        }
      }
      return heads.buildKeepingLast();
    }

    private Words() {}
  }

  private static final class Aliases {
    static final ImmutableMap<String, String> BY_KEY = load();

    private static ImmutableMap<String, String> load() {
      Map<String, String> byKey = new HashMap<>();
      for (String line : WordLists.lines(NameLists.class, "aliases.txt")) {
        List<String> names = EQUALS.splitToList(line);
        String first = NameWord.keyOf(names.get(0));
        for (String name : names) {
          String earlier = byKey.putIfAbsent(NameKeys.undivided(NameWord.keyOf(name)), first);
          if (earlier != null && !earlier.equals(first)) {
            throw new IllegalStateException("aliases.txt has " + name + " in two lines");
          }
        }
      }
      return ImmutableMap.copyOf(byKey);
    }

    private Aliases() {}
  }

  private static final class ShortNames {
    static final ImmutableListMultimap<String, List<NameWord>> BY_FULL = load();

    private static ImmutableListMultimap<String, List<NameWord>> load() {
      ImmutableListMultimap.Builder<String, List<NameWord>> byFull =
          ImmutableListMultimap.builder();
      for (String line : WordLists.lines(NameLists.class, "short-names.txt")) {
        List<String> names = EQUALS.splitToList(line);
        String key = NameWord.keyOf(names.get(0));
        String full = NameKeys.undivided(alias(key).orElse(key));
        for (String name : names.subList(1, names.size())) {
          byFull.put(full, NameWord.in(name, new Span(0, name.length())));
        }
      }
      return byFull.build();
    }

    private ShortNames() {}
  }
}
