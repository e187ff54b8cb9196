package org.khulasa.ner.coref;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.segment.WordCounts;

/**
 * Slips of the pen in names ({@code طهارن}, {@code جبهة الوليساريو}): a word that news hardly ever
 * has, in a name that stands once or twice, one letter from a word that news often has, in a name
 * of the same set that is else the same. Two names of the language are never taken for each other:
 * of {@code بولندا} and {@code هولندا} both are written often.
 */
final class Slips {
  /** A name with a slip stands no more often than this. */
  private static final int MOST = 2;

  /** A word so often written is one. */
  private static final double RARE = 10;

  /** How many times as often as the slip the word itself is written. */
  private static final double CLEARLY = 25;

  /** The letters of a word of a longer name, and of one that stands alone. */
  private static final int LETTERS = 4;

  private static final int LETTERS_ALONE = 5;

  /** No name has so many words; what has is not read. */
  private static final int MAX_WORDS = 16;

  /** No word has so many letters. */
  private static final int MAX_LETTERS = 24;

  private static final Word NONE = new Word("?", "?");

  /** What stands beside a word that stands alone. */
  private static final String ALONE = " ";

  private static final CharMatcher LETTER =
      CharMatcher.inRange('ا', 'ي').or(CharMatcher.is('ء')).or(CharMatcher.anyOf("آأإؤئىة"));

  private final boolean people;

  private final Multiset<String> mentions = HashMultiset.create();

  /** Words that are written often, by the rest of their names and what is left of their letters. */
  private final Map<String, Word> words = new HashMap<>();

  /** A word of a name, which is its form; none where more words are possible. */
  private record Word(String word, String name) {
    static final Comparator<Word> ORDER =
        Comparator.comparing(Word::word).thenComparing(Word::name);

    String folded() {
      return NameKeys.folded(word);
    }
  }

  private Slips(boolean people) {
    this.people = people;
  }

  /**
   * The same with the words that are meant instead of slips, where these stand.
   *
   * @param documents the names of one type, of all documents
   * @param people whether they are names of people, who are also called by their last word
   */
  static List<List<Occurrence>> mended(List<List<Occurrence>> documents, boolean people) {
    Slips slips = new Slips(people);
    documents.forEach(document -> document.forEach(slips::add));
    return documents.stream()
        .map(document -> document.stream().map(slips::mended).toList())
        .toList();
  }

  private void add(Occurrence occurrence) {
    List<NameWord> name = occurrence.words();
    if (name.size() > MAX_WORDS || mentions.add(form(name), 1) > 0) {
      return;
    }
    for (int i = 0; i < name.size(); i++) {
      addWord(rest(name, i), name.get(i), form(name));
    }
    if (people && name.size() > 1) {
      addWord(ALONE, name.get(name.size() - 1), form(name));
    }
  }

  private void addWord(String rest, NameWord word, String name) {
    if (isWord(word, rest) && written(word.normal()) >= CLEARLY) {
      for (String left : lettersLeft(word.folded())) {
        words.merge(rest + left, new Word(word.normal(), name), Slips::oneOf);
      }
    }
  }

  /** Of two words with which one may be meant none is, but the spellings of one word are one. */
  private static Word oneOf(Word word, Word other) {
    if (!word.folded().equals(other.folded())) {
      return NONE;
    }
    return Word.ORDER.compare(word, other) <= 0 ? word : other;
  }

  private Occurrence mended(Occurrence occurrence) {
    List<NameWord> name = occurrence.words();
    int often = mentions.count(form(name));
    if (name.size() > MAX_WORDS || often > MOST) {
      return occurrence;
    }
    for (int i = 0; i < name.size(); i++) {
      Optional<Word> meant =
          meant(rest(name, i), name.get(i), i == 0)
              .filter(word -> mentions.count(word.name()) >= often);
      if (meant.isPresent()) {
        List<NameWord> whole = new ArrayList<>(name);
        whole.set(i, NameWord.of(meant.get().word(), name.get(i).span()));
        return occurrence.mended(whole);
      }
    }
    return occurrence;
  }

  private Optional<Word> meant(String rest, NameWord slip, boolean leading) {
    double often = written(slip.normal());
    if (!isWord(slip, rest) || often >= RARE) {
      return Optional.empty();
    }
    Set<String> meant = new HashSet<>();
    Optional<Word> first = Optional.empty();
    for (String left : lettersLeft(slip.folded())) {
      Word word = words.get(rest + left);
      if (word != null
          && areOneLetterApart(slip.folded(), word.folded())
          && !(people && areTwo(slip.folded(), word.folded(), leading))
          && meant.add(word.folded())) {
        first = Optional.of(word);
      }
    }
    return meant.size() == 1
        ? first.filter(word -> written(word.word()) >= CLEARLY * Math.max(often, 1))
        : Optional.empty();
  }

  /**
   * Whether a letter tells people apart: the ending of a woman's name from a man's, a vowel inside
   * of one Arabic name from another.
   */
  private static boolean areTwo(String slip, String word, boolean leading) {
    return (leading && NearSpellings.differByEnding(slip, word))
        || (!ForeignSpellings.isForeign(word) && NearSpellings.differByVowelInside(slip, word));
  }

  /** Whether a word has letters enough for one of them to be wrong. */
  private static boolean isWord(NameWord word, String rest) {
    int letters = word.folded().length();
    return letters >= (rest.length() > ALONE.length() ? LETTERS : LETTERS_ALONE)
        && letters <= MAX_LETTERS
        && LETTER.matchesAllOf(word.normal());
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }

  private static String form(List<NameWord> name) {
    return name.stream().map(NameWord::folded).collect(Collectors.joining(" "));
  }

  /** A name but for one word; a single blank where it has no other. */
  private static String rest(List<NameWord> name, int open) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      rest.append(i == open ? "" : name.get(i).folded()).append(' ');
    }
    return rest.toString();
  }

  /** A word, and what is left of it without one of its letters. */
  private static List<String> lettersLeft(String word) {
    List<String> left = new ArrayList<>(word.length() + 1);
    left.add(word);
    for (int i = 0; i < word.length(); i++) {
      left.add(word.substring(0, i) + word.substring(i + 1));
    }
    return left;
  }

  /** Whether one letter is left out, added or another one, or two neighbours changed places. */
  private static boolean areOneLetterApart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() > shorter.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (longer.length() > shorter.length()) {
      return shorter.substring(at).equals(longer.substring(at + 1));
    }
    return at < shorter.length()
        && (shorter.substring(at + 1).equals(longer.substring(at + 1))
            || NearSpellings.areTurned(shorter, longer));
  }
}
