package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The beginnings of a name by which a text may call what it also calls by all of it: bodies without
 * what they are for (الهيئة العليا, الهيئة العليا للمياه) or without their state at the end,
 * competitions and plans without their year.
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
  private static final ImmutableSet<String> NO_STATES =
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
              "إنجليزي")
          .flatMap(word -> Stream.of(NameKeys.of(word), NameKeys.of(word + "ة")))
          .collect(ImmutableSet.toImmutableSet());

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
   */
  static List<List<NameWord>> ofBody(List<NameWord> words) {
    ImmutableList.Builder<List<NameWord>> beginnings = ImmutableList.builder();
    int purpose = FEWEST_WORDS;
    while (purpose < words.size() && !isPurpose(words.get(purpose))) {
      purpose++;
    }
    int state = words.size();
    while (state > FEWEST_WORDS && isState(words.get(state - 1))) {
      state--;
    }
    for (int end : new int[] {purpose, state}) {
      if (end < words.size()) {
        beginnings.add(words.subList(0, end));
      }
    }
    return beginnings.build();
  }

  private static boolean isPurpose(NameWord word) {
    return word.normal().startsWith("لل") || FOR.contains(word.folded());
  }

  private static boolean isState(NameWord word) {
    return NameLists.isNationality(word) && !NO_STATES.contains(word.key());
  }
}
