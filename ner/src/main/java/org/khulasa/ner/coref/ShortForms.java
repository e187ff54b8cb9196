package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The beginnings of a name by which a text may call what it also calls by all of it: bodies without
 * what they are for (الهيئة العليا, الهيئة العليا للمياه), without their state at the end, or
 * without what else follows (حزب العدالة, حزب العدالة والتنمية), competitions and plans without
 * their year. What an adjective of many states follows, such as الدولية, is another body.
 */
final class ShortForms {
  /** A body's name of one word is called like too much else. */
  private static final int FEWEST_WORDS = 2;

  /** What a body is for begins with one of these, or with لل. */
  private static final ImmutableSet<String> FOR =
      ImmutableSet.of(
          "لكره", "لشوون", "لحقوق", "لمكافحه", "لتنسيق", "لحمايه", "لدعم", "لدول", "لتحرير",
          "لسلامه", "لالعاب", "لرياضه", "لمنع", "لحظر", "لتنميه", "لاداره", "لتنظيم");

  /** Adjectives of no state: they tell bodies apart, or the languages of a channel. */
  private static final ImmutableSet<String> TELLING =
      Stream.of(
              "عربي",
              "أوروبي",
              "إفريقي",
              "آسيوي",
              "خليجي",
              "كردي",
              "كردستاني",
              "دولي",
              "اتحادي",
              "إسلامي",
              "إنجليزي",
              "مسلح")
          .flatMap(word -> Stream.of(NameKeys.of(word), NameKeys.of(word + "ة")))
          .collect(ImmutableSet.toImmutableSet());

  /** What many in one town have, which are called by more than its name. */
  private static final ImmutableSet<String> OF_MANY = ImmutableSet.of("جامعه", "قوه", "كليه");

  private static final String AND_THE = "وال";
  private static final String ADJECTIVE = "يه";

  /** No name has so many words. */
  private static final int MAX_WORDS = 16;

  private ShortForms() {}

  /** Whether a name ends in a year. */
  static boolean hasYear(List<NameWord> words) {
    return words.size() > 1 && isYear(words.get(words.size() - 1).normal());
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /**
   * The beginnings of a body's name.
   *
   * @param words without a first one that may be left out
   * @param headed whether there is such a first one
   */
  static List<List<NameWord>> ofBody(List<NameWord> words, boolean headed) {
    if (words.size() > MAX_WORDS) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<List<NameWord>> beginnings = ImmutableList.builder();
    for (int end = headed ? 1 : FEWEST_WORDS; end < words.size(); end++) {
      NameWord next = words.get(end);
      boolean other =
          isTelling(next) || isOfMany(words.get(0)) || isAnother(words.get(end - 1), next);
      if (isPurpose(next) || !other) {
        beginnings.add(words.subList(0, end));
      }
    }
    return beginnings.build();
  }

  /** Whether a word begins what a body is for. */
  static boolean isPurpose(NameWord word) {
    return word.normal().startsWith("لل") || FOR.contains(word.folded());
  }

  /** Whether it is an adjective by which bodies are told apart. */
  static boolean isTelling(NameWord word) {
    return TELLING.contains(word.key());
  }

  /** Whether a word may be the adjective of another body: المقاومة الشمالية والجنوبية. */
  private static boolean isAnother(NameWord before, NameWord word) {
    return before.folded().endsWith(ADJECTIVE)
        && word.folded().startsWith(AND_THE)
        && word.folded().endsWith(ADJECTIVE);
  }

  /**
   * Whether what follows a name may be part of it though it stands there once: what the body is
   * for, a state, or another noun.
   */
  static boolean goesOn(NameWord word) {
    return isPurpose(word) || word.folded().startsWith(AND_THE) || NameLists.isNationality(word);
  }

  private static boolean isOfMany(NameWord word) {
    return OF_MANY.contains(word.folded());
  }
}
