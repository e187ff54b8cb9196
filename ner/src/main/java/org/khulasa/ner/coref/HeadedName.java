package org.khulasa.ner.coref;

import java.util.List;
import java.util.Optional;

/**
 * A name of a place, body or other thing where it stands, read.
 *
 * @param known whether {@code rest} is the key of a list of aliases
 * @param head the class of the first word if the name may go without it, or empty
 * @param words what stands behind
 * @param rest its key
 * @param generic whether every word of {@code rest} is generic
 * @param stem {@code rest} without nationalities at its end, if that is generic
 */
record HeadedName(
    Occurrence occurrence,
    boolean known,
    String head,
    List<NameWord> words,
    String rest,
    boolean generic,
    Optional<String> stem) {
  private static final String ALIAS = "=";
  private static final String PLACE = "LOC";

  static HeadedName of(
      Occurrence occurrence, String type, String text, ForeignSpellings spellings) {
    List<NameWord> words = occurrence.words();
    String form = occurrence.form(text);
    Optional<String> alias = NameLists.alias(form);
    Optional<String> head = head(type, words);
    List<NameWord> rest = head.isPresent() ? words.subList(1, words.size()) : words;
    if (alias.isEmpty() && head.isPresent()) {
      alias = NameLists.alias(NameWord.joinedKeys(rest));
    }
    if (alias.isPresent()) {
      return new HeadedName(occurrence, true, "", rest, alias.get(), false, Optional.empty());
    }
    String key = words.isEmpty() ? form : key(rest, type, spellings);
    Optional<String> stem = stem(rest, type, spellings);
    boolean generic = stem.isPresent() && stem.get().equals(key);
    return new HeadedName(occurrence, false, head.orElse(""), rest, key, generic, stem);
  }

  private static Optional<String> head(String type, List<NameWord> words) {
    // العاصمة السورية is a description; what remains of it is no name.
    boolean adjective =
        words.size() == 2 && words.get(1).hasArticle() && NameLists.isNationality(words.get(1));
    return words.size() > 1 && !adjective
        ? NameLists.headClass(type, words.get(0))
        : Optional.empty();
  }

  /**
   * The same wherever the words are divided, and with an article before them or without; but places
   * of one word are told apart by theirs: الجبيل, جبيل.
   */
  static String key(List<NameWord> words, String type, ForeignSpellings spellings) {
    StringBuilder key = new StringBuilder();
    if (words.size() == 1 && type.equals(PLACE) && words.get(0).hasArticle()) {
      key.append(NameKeys.ARTICLE);
    }
    for (NameWord word : words) {
      key.append(word.hasArticle() ? word.key() : spellings.of(word.key()));
    }
    return NameKeys.undivided(key.toString());
  }

  private static Optional<String> stem(
      List<NameWord> words, String type, ForeignSpellings spellings) {
    int end = words.size();
    while (end > 0 && NameLists.isNationality(words.get(end - 1))) {
      end--;
    }
    List<NameWord> stem = words.subList(0, end);
    return end > 0 && stem.stream().allMatch(NameLists::isGeneric)
        ? Optional.of(key(stem, type, spellings))
        : Optional.empty();
  }

  /** The cluster of all names that are written so. */
  String cluster() {
    return known ? cluster(rest) : head.isEmpty() ? rest : head + ":" + rest;
  }

  /** The cluster of a list of aliases. */
  static String cluster(String alias) {
    return ALIAS + alias;
  }

  /** Whether a cluster is that of a list of aliases; these come first in order. */
  static boolean isKnown(String cluster) {
    return cluster.startsWith(ALIAS);
  }

  /** A cluster of its document's own. */
  String own() {
    return rest + "@" + occurrence.document();
  }

  /** What {@code short-names.txt} may list this by. */
  String listedAs() {
    return known ? rest : NameWord.joinedKeys(words);
  }
}
