package org.khulasa.ner.coref;

import java.util.List;

/**
 * Finds titles and offices before a name. An office takes with it what it governs: listed words,
 * known states and organisations (الأمين العام لحزب الله), nationalities and other adjectives.
 */
final class RoleWords {
  private static final int MIN_ADJECTIVE = 5;

  /** The most words of a state or organisation that are looked up behind an office. */
  private static final int MAX_GOVERNED_NAME = 4;

  private RoleWords() {}

  /** How many words at the front are no part of the name; the last word always is. */
  static int length(List<NameWord> words) {
    int last = words.size() - 1;
    int i = 0;
    while (i < last) {
      if (isOffice(words, i)) {
        i++;
        int governed = governed(words, i);
        while (governed > 0) {
          i += governed;
          governed = governed(words, i);
        }
      } else if (NameLists.isKind("title", words.get(i))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Without the article these words are also given names (أمين, قائد); what follows decides. */
  private static boolean isOffice(List<NameWord> words, int at) {
    return NameLists.isKind("office", words.get(at))
        && (words.get(at).folded().startsWith(NameKeys.ARTICLE)
            || (at + 1 < words.size()
                && (describes(words.get(at + 1))
                    || NameLists.isKind("office", words.get(at + 1))
                    || governedName(words, at + 1) > 0)));
  }

  /** How many words from here on an office governs, the last word of all left out. */
  private static int governed(List<NameWord> words, int at) {
    if (at >= words.size() - 1) {
      return 0;
    }
    int name = governedName(words, at);
    if (name > 0) {
      return name;
    }
    return describes(words.get(at)) || isOffice(words, at) ? 1 : 0;
  }

  /** The number of words of the longest known name that begins here, behind ل or not. */
  private static int governedName(List<NameWord> words, int at) {
    int longest = Math.min(MAX_GOVERNED_NAME, words.size() - 1 - at);
    for (int length = longest; length > 0; length--) {
      NameWord first = words.get(at);
      String others = NameWord.joinedKeys(words.subList(at + 1, at + length));
      String behind = others.isEmpty() ? "" : " " + others;
      if (NameLists.alias(first.key() + behind).isPresent()
          || (first.normal().startsWith("ل")
              && NameLists.alias(withoutPreposition(first.normal()) + behind).isPresent())) {
        return length;
      }
    }
    return 0;
  }

  private static String withoutPreposition(String normal) {
    return NameKeys.of(normal.startsWith("لل") ? "ا" + normal.substring(1) : normal.substring(1));
  }

  private static boolean describes(NameWord word) {
    return NameLists.isKind("complement", word)
        || NameLists.isNationality(word)
        || isAdjective(word);
  }

  private static boolean isAdjective(NameWord word) {
    String letters = word.folded();
    return letters.length() >= MIN_ADJECTIVE
        && letters.startsWith(NameKeys.ARTICLE)
        && (letters.endsWith("ي") || letters.endsWith("يه"));
  }
}
