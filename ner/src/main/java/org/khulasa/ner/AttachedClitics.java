package org.khulasa.ner;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.List;
import org.khulasa.core.segment.WordCounts;

/**
 * Names that begin behind a conjunction or a preposition which the segmenter has left on them, as
 * it does with words it does not know: the same name stands in the document without the letter, is
 * a listed one, or is spelled out in foreign letters.
 */
final class AttachedClitics {
  static final String CLITICS = "وفبلك";

  private static final String ARTICLE = "ال";

  /** {@code بآل حداد}: the family of somebody. */
  private static final String FAMILY = "آل";

  /** A name that is left behind a letter has at least so many characters. */
  private static final int SHORTEST = 3;

  /** So often a noun is written that bodies are called by. */
  private static final double COMMON = 100;

  private final KnownNames known;

  AttachedClitics(KnownNames known) {
    this.known = known;
  }

  /** The names of a document, without such letters. */
  List<FoundName> cutFrom(List<FoundName> names, String text) {
    Multiset<String> free = HashMultiset.create();
    for (FoundName name : names) {
      if (!name.isBehindLetter()) {
        free.add(name.key(text));
      }
    }
    return names.stream()
        .map(name -> cutFrom(name, text, free))
        .collect(ImmutableList.toImmutableList());
  }

  private FoundName cutFrom(FoundName name, String text, Multiset<String> free) {
    String key = name.key(text);
    if (key.isEmpty()
        || CLITICS.indexOf(key.charAt(0)) < 0
        || !name.startsWith(key.charAt(0), text)) {
      return name;
    }
    // In للهلال the second ل is the article's, whose alef is not written.
    if (key.startsWith("ل")
        && name.isBehind('ل')
        && (isName(ARTICLE + key.substring(1), free)
            || isNoun(name.firstWord(text).substring(1)))) {
      return name.withAlef();
    }
    if (key.startsWith("لل") && isName(ARTICLE + key.substring(2), free)) {
      return name.behindFirstLetter(text).withAlef();
    }
    boolean cut =
        isOther(key, name.type(), free)
            || SpelledLetters.areBehindClitic(key)
            || name.firstWord(text).substring(1).equals(FAMILY);
    return cut ? name.behindFirstLetter(text) : name;
  }

  /** {@code للوكالة الفرنسية}: whether a word is common, with the article and without. */
  private static boolean isNoun(String word) {
    return WordCounts.standard().written(word) >= COMMON
        && WordCounts.standard().written(ARTICLE + word) >= COMMON;
  }

  private boolean isName(String key, Multiset<String> free) {
    return free.contains(key) || known.contains(key);
  }

  /**
   * Whether a name without its first letter is another one. Of single words many are two names, as
   * Florence and Lawrence are: the shorter must not be rarer, and a listed one of the same type.
   */
  private boolean isOther(String key, String type, Multiset<String> free) {
    String rest = key.substring(1);
    if (rest.length() < SHORTEST || known.contains(key)) {
      return false;
    }
    if (key.indexOf(' ') >= 0) {
      return isName(rest, free);
    }
    if (free.contains(rest) && free.count(rest) >= free.count(key)) {
      return true;
    }
    return known.type(rest).filter(type::equals).isPresent();
  }
}
