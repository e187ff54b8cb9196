package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Token;
import org.khulasa.core.segment.WordCounts;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/**
 * Takes out words that are no names by their forms: adjectives behind what they describe ({@code
 * منطقة صحراوية}), people in the plural ({@code مانحون غربيون}) or two ({@code الطبيبان}), a noun
 * with its adjective in the accusative ({@code سبابا لفظيا}), somebody of a nationality ({@code
 * محام فلبيني}). That a word is one of the language, other forms of it tell, which raw news has: no
 * town takes the article, and no family a plural.
 */
final class OrdinaryForms {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String ARTICLE = "ال";
  private static final String ADJECTIVE = "ية";
  private static final String AND = "و";
  private static final String ACCUSATIVE = "ا";
  private static final String ADJECTIVE_ACCUSATIVE = "يا";
  private static final String PLURAL = "ون";
  private static final String OBLIQUE_PLURAL = "ين";

  private static final String DUAL = "ان";

  private static final int SHORTEST_PLURAL = 6;
  private static final int SHORTEST_DUAL = 7;
  private static final int SHORTEST_ACCUSATIVE = 5;

  /** How many times as often as with the article a town may be written, by slips. */
  private static final double MUCH_RARER = 10;

  /** How many times as often as its dual a noun with the article is written. */
  private static final double MUCH_OFTENER = 5;

  /** So often is a noun written that people are. */
  private static final double COMMON = 30;

  /** What an indefinite adjective behind it describes. */
  private static final ImmutableSet<String> DESCRIBED =
      ImmutableSet.of("منطقة", "قرية", "بلدة", "مدينة", "جزيرة", "مناطق", "قرى", "بلدات", "مدن");

  private static final ImmutableSet<String> NATIONALITIES =
      WordLists.lines(OrdinaryForms.class, "coref/nationalities.txt").stream()
          .flatMap(line -> BLANKS.splitToList(line).stream())
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("", "ان", OBLIQUE_PLURAL, PLURAL);

  private OrdinaryForms() {}

  /** The names of a document without those that are none. */
  static List<FoundName> leftOut(List<FoundName> names, String text, Neighbours neighbours) {
    Set<String> longer =
        names.stream()
            .filter(name -> name.tokens().size() > 1)
            .flatMap(name -> BLANKS.splitToList(name.key(text)).stream())
            .collect(Collectors.toSet());
    return names.stream()
        .filter(
            name ->
                !isPlaceDescribed(name, text, neighbours)
                    && !arePeople(name)
                    && !areTwo(name, text, longer)
                    && !isAccusative(name)
                    && !isOfNationality(name, text, longer, neighbours))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPlaceDescribed(FoundName name, String text, Neighbours neighbours) {
    String word = name.firstWord(text);
    return name.type().equals(PLACE)
        && name.tokens().size() == 1
        && !name.isBehindLetter()
        && word.endsWith(ADJECTIVE)
        && !word.startsWith(ARTICLE)
        && isDescribed(neighbours.before(name))
        && written(ARTICLE + word) * MUCH_RARER >= written(word);
  }

  private static boolean isDescribed(String noun) {
    return DESCRIBED.contains(noun) || (!noun.isEmpty() && DESCRIBED.contains(noun.substring(1)));
  }

  private static boolean arePeople(FoundName name) {
    return name.type().equals(PERSON)
        && !name.isBehindLetter()
        && name.tokens().stream().map(Token::normal).allMatch(OrdinaryForms::isPlural);
  }

  private static boolean isPlural(String word) {
    if (word.length() < SHORTEST_PLURAL
        || word.startsWith(ARTICLE)
        || !(word.endsWith(PLURAL) || word.endsWith(OBLIQUE_PLURAL))) {
      return false;
    }
    String stem = word.substring(0, word.length() - PLURAL.length());
    return isWritten(stem + PLURAL)
        && isWritten(stem + OBLIQUE_PLURAL)
        && isWritten(ARTICLE + stem + OBLIQUE_PLURAL);
  }

  /**
   * {@code الطبيبان}: whether it is the dual of a noun that has the article much more often, and
   * another dual, but is no name without the article.
   */
  private static boolean areTwo(FoundName name, String text, Set<String> longer) {
    String word = name.firstWord(text);
    if (!name.type().equals(PERSON)
        || name.tokens().size() > 1
        || !word.startsWith(ARTICLE)
        || !word.endsWith(DUAL)
        || word.length() < SHORTEST_DUAL
        || longer.contains(name.key(text))) {
      return false;
    }
    String stem = word.substring(ARTICLE.length(), word.length() - DUAL.length());
    double oblique = written(stem + OBLIQUE_PLURAL) + written(ARTICLE + stem + OBLIQUE_PLURAL);
    return written(ARTICLE + stem) >= MUCH_OFTENER * written(word)
        && written(stem) >= COMMON
        && oblique > 0
        && written(stem + DUAL) <= oblique;
  }

  /** Whether it is a noun and an adjective, each of which takes the article elsewhere. */
  private static boolean isAccusative(FoundName name) {
    List<Token> tokens = name.tokens();
    return name.type().equals(PERSON)
        && tokens.size() == 2
        && !name.isBehindLetter()
        && tokens.get(1).normal().endsWith(ADJECTIVE_ACCUSATIVE)
        && tokens.stream().map(Token::normal).allMatch(OrdinaryForms::isIndefinite);
  }

  private static boolean isIndefinite(String word) {
    return word.length() >= SHORTEST_ACCUSATIVE
        && word.endsWith(ACCUSATIVE)
        && !word.startsWith(ARTICLE)
        && isWritten(ARTICLE + word.substring(0, word.length() - ACCUSATIVE.length()));
  }

  private static boolean isWritten(String word) {
    return written(word) > 0;
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }

  /**
   * Whether it is a nationality, which is no part of a longer name here. In the accusative many are
   * written as their states are ({@code روسيا}); so must be what they describe.
   */
  private static boolean isOfNationality(
      FoundName name, String text, Set<String> longer, Neighbours neighbours) {
    if (name.type().equals(PLACE) || name.tokens().size() > 1 || name.isBehindLetter()) {
      return false;
    }
    String key = name.key(text);
    return !longer.contains(key)
        && (ENDINGS.stream().anyMatch(ending -> isNationality(key, ending))
            || (isNationality(key, ACCUSATIVE) && isAccusative(neighbours.before(name))));
  }

  /** Whether it is an indefinite noun in the accusative, behind a conjunction or not. */
  private static boolean isAccusative(String word) {
    return isIndefinite(word) || (word.startsWith(AND) && isIndefinite(word.substring(1)));
  }

  /** Whether a word is a nationality, or a state that is written like one ({@code روسيا}). */
  static boolean mayBeState(String word) {
    String key = LetterFolding.fold(word);
    return isNationality(key, "") || isNationality(key, ACCUSATIVE);
  }

  private static boolean isNationality(String key, String ending) {
    return key.endsWith(ending)
        && NATIONALITIES.contains(key.substring(0, key.length() - ending.length()));
  }
}
