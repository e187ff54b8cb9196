package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordLists;

/**
 * What tells at the place of a name that the letter before it, taken for a conjunction or a
 * preposition, is its own: what else was taken for one, how raw news writes the word, and what
 * stands around it.
 */
final class OwnLetters {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String ARTICLE = "ال";
  private static final char AND = 'و';
  private static final char SO = 'ف';
  private static final String SO_FOR = "فل";
  private static final String CONJUNCTIONS = "وف";
  private static final String BEHIND_SAID = "وفبك";
  private static final String PREPOSITIONS = "بل";
  private static final String BEHIND_PLACE = "بلك";
  private static final char LIKE = 'ك';
  private static final String IN_APPOSITION = "فبك";
  private static final String OPENING = "\"«“(";
  private static final String CLOSING = "\"»”)";
  private static final String COMMA = "،";

  private static final ImmutableSetMultimap<String, String> NAMING = naming();

  private final Neighbours neighbours;
  private final Set<String> inDocument;
  private final String text;

  /**
   * What one document tells.
   *
   * @param inDocument all its words, folded
   */
  OwnLetters(Neighbours neighbours, Set<String> inDocument, String text) {
    this.neighbours = neighbours;
    this.inDocument = inDocument;
    this.text = text;
  }

  private static ImmutableSetMultimap<String, String> naming() {
    ImmutableSetMultimap.Builder<String, String> naming = ImmutableSetMultimap.builder();
    for (String line : WordLists.lines(OwnLetters.class, "naming-words.txt")) {
      List<String> words = BLANKS.splitToList(line);
      naming.putAll(words.get(0), words.subList(1, words.size()));
    }
    return naming.build();
  }

  /** Whether the letter before a name is one of it. */
  boolean isOwn(FoundName name) {
    String before = name.lettersBefore(text);
    char letter = before.charAt(before.length() - 1);
    String rest = name.firstWord(text);
    String word = letter + rest;
    if (rest.isEmpty() || rest.charAt(0) == Hashtags.HASH) {
      return false;
    }
    if (rest.length() == 1 || isBehindClitic(before)) {
      return true;
    }
    if (word.startsWith("لل")
        || StopWords.contains(word)
        || inDocument.contains(LetterFolding.fold(rest))) {
      return false;
    }
    return (before.equals(SO_FOR) && WholeWords.isRareBehindTwo(before + rest))
        || WholeWords.isWhole(word)
        || (letter == SO && WholeWords.mayBeWhole(word) && !isPlural(rest))
        || isGoverned(word)
        || isEnclosed(name, word)
        || isNamed(name, letter, word)
        || isPlaceNamed(name, letter, word)
        || isPerson(name, letter);
  }

  /** {@code فالجنوبيون}: people of an origin or a faith. */
  private static boolean isPlural(String word) {
    return word.startsWith(ARTICLE) && (word.endsWith("يون") || word.endsWith("يين"));
  }

  /** No conjunction stands behind a preposition or another conjunction. */
  private static boolean isBehindClitic(String before) {
    return before.length() > 1 && CONJUNCTIONS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether the document has the word with a preposition, before which no conjunction stands. */
  private boolean isGoverned(String word) {
    String folded = LetterFolding.fold(word);
    return CONJUNCTIONS.indexOf(word.charAt(0)) >= 0
        && (inDocument.contains("ل" + folded) || inDocument.contains("ب" + folded));
  }

  /**
   * Whether the name with its letter stands alone in quotation marks or brackets. There may stand a
   * preposition, too: what a plan is for, where a town is.
   */
  private boolean isEnclosed(FoundName name, String word) {
    int start = name.tokens().get(0).span().start();
    int end = name.span().end();
    boolean preposition =
        name.type().equals(PLACE)
            ? CONJUNCTIONS.indexOf(word.charAt(0)) < 0
            : PREPOSITIONS.indexOf(word.charAt(0)) >= 0;
    boolean article = word.startsWith(ARTICLE, 1);
    boolean doubtful = (preposition && !StopWords.contains(word.substring(1))) || article;
    return start > 0
        && end < text.length()
        && OPENING.indexOf(text.charAt(start - 1)) >= 0
        && CLOSING.indexOf(text.charAt(end)) >= 0
        && !(preposition && article)
        && (!doubtful || WholeWords.mayBeWhole(word));
  }

  /** {@code مطار وهران}: behind some nouns stands the name of what they are. */
  private boolean isNamed(FoundName name, char letter, String word) {
    return letter == AND && WholeWords.mayBeWhole(word) && isBehind(name, "thing");
  }

  /**
   * {@code مدينة بعقوبة}, {@code جزيرة لنكاوي}, {@code ولاية كاليفورنيا}. What may be a state
   * behind a preposition must stand behind another one elsewhere.
   */
  private boolean isPlaceNamed(FoundName name, char letter, String word) {
    boolean article = word.startsWith(ARTICLE, 1);
    return name.type().equals(PLACE)
        && BEHIND_PLACE.indexOf(letter) >= 0
        && (!article || letter == LIKE)
        && isBehind(name, "place")
        && (article
            || WholeWords.mayBeWhole(word)
            || WholeWords.isGoverned(word)
            || WholeWords.isBeforeNoun(word));
  }

  private boolean isBehind(FoundName name, String kind) {
    String noun = neighbours.before(name);
    return NAMING.containsEntry(kind, noun)
        || (!noun.isEmpty() && NAMING.containsEntry(kind, noun.substring(1)));
  }

  /** Whether a person's name stands where it is a subject, or in apposition between commas. */
  private boolean isPerson(FoundName name, char letter) {
    if (!name.type().equals(PERSON)) {
      return false;
    }
    String before = neighbours.before(name);
    String verb =
        !before.isEmpty() && CONJUNCTIONS.indexOf(before.charAt(0)) >= 0
            ? before.substring(1)
            : before;
    return (BEHIND_SAID.indexOf(letter) >= 0
            && (NAMING.containsEntry("saying", before) || NAMING.containsEntry("saying", verb)))
        || (IN_APPOSITION.indexOf(letter) >= 0
            && before.equals(COMMA)
            && neighbours.behind(name).equals(COMMA));
  }
}
