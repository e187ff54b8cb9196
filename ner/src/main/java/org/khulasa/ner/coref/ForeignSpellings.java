package org.khulasa.ner.coref;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a set's names are spellings of one foreign word. Arabic has no rule for the vowels
 * of foreign names, and several letters for some of their consonants (تش or ش, ك or ق, ز or س, خ or
 * غ), so outlets differ: برونسون, برانسون.
 *
 * <p>Two names are compared if they have the same number of words and all their consonants in
 * common. Words that differ must look foreign: vowels are what tells Arabic names apart (حسن, حسين;
 * راشد, رشيد), so a word with a letter that only Arabic has, a common Arabic given name, and what
 * is made of one, is never a spelling of another word. How many consonants a word must have depends
 * on how it differs, and on whether all of the name is foreign. In names of places and bodies that
 * are the same but for one word, a letter may be a slip ({@link NearSpellings}); of people {@link
 * SamePeople} asks for more.
 */
final class ForeignSpellings {
  /** Of more names with the same consonants, none is compared. */
  private static final int MAX_BLOCK = 64;

  /** Consonants in all of a name of several words. */
  private static final int MIN_IN_NAME = 4;

  /** Consonants of a word some vowels of which are left out, in a foreign name. */
  private static final int MIN_LEFT_OUT = 2;

  /** Consonants of a word that is written with other vowels or other letters for consonants. */
  private static final int MIN_OTHER = 3;

  /** Consonants of a word with nothing beside it that speaks for its being foreign. */
  private static final int MIN_ALONE = 4;

  /** No word has more; what has is alike to nothing. */
  private static final int MAX_CONSONANTS = 16;

  /** Letters of a word that may be a slip, in a name the rest of which is the same. */
  private static final int MIN_LETTERS = 5;

  /** No name has so many words; what has is not compared word by word. */
  private static final int MAX_WORDS = 16;

  /** Letters for sounds of Arabic only, and what no foreign name is written with. */
  private static final CharMatcher ARABIC_ONLY = CharMatcher.anyOf("عحصضظء");

  private static final CharMatcher VOWEL = CharMatcher.anyOf("اوي");
  private static final CharMatcher FINAL_VOWEL = CharMatcher.anyOf("اويه");
  private static final CharMatcher LETTER = CharMatcher.inRange('ا', 'ي').or(CharMatcher.is('ء'));

  private final Unions spellings = new Unions();
  private final boolean people;

  /**
   * Compares names.
   *
   * @param names their words, or units
   * @param people whether they are names of people, which vary most and are given in full
   */
  ForeignSpellings(Collection<List<String>> names, boolean people) {
    this.people = people;
    Map<List<String>, List<List<String>>> blocks = new LinkedHashMap<>();
    for (List<String> name : names) {
      List<String> consonants = name.stream().map(ForeignSpellings::skeleton).toList();
      blocks.computeIfAbsent(consonants, key -> new ArrayList<>()).add(name);
    }
    for (List<List<String>> block : blocks.values()) {
      if (block.size() <= MAX_BLOCK) {
        compare(block);
      }
    }
    if (!people) {
      compareOpen(names);
    }
  }

  /** Compares words in names of several that are the same but for these. */
  private void compareOpen(Collection<List<String>> names) {
    Map<List<String>, Set<String>> open = new LinkedHashMap<>();
    for (List<String> name : names) {
      for (int i = 0; i < name.size() && name.size() > 1 && name.size() <= MAX_WORDS; i++) {
        List<String> others = new ArrayList<>(name);
        others.set(i, "");
        open.computeIfAbsent(others, key -> new LinkedHashSet<>()).add(name.get(i));
      }
    }
    for (Set<String> words : open.values()) {
      List<String> foreign = words.stream().filter(ForeignSpellings::isForeign).toList();
      for (int i = 1; i < foreign.size() && foreign.size() <= MAX_BLOCK; i++) {
        for (int j = 0; j < i; j++) {
          if (NearSpellings.areNear(foreign.get(i), foreign.get(j), MIN_LETTERS)) {
            spellings.join(foreign.get(i), foreign.get(j));
          }
        }
      }
    }
  }

  private void compare(List<List<String>> block) {
    for (int i = 1; i < block.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areSpellings(block.get(i), block.get(j))) {
          join(block.get(i), block.get(j));
        }
      }
    }
  }

  private void join(List<String> name, List<String> other) {
    for (int i = 0; i < name.size(); i++) {
      spellings.join(name.get(i), other.get(i));
    }
  }

  /**
   * Adds family names that stand alone, in a spelling in which nobody in the set bears them.
   *
   * @param families those that somebody bears
   */
  void addSingles(Set<String> singles, Set<String> families) {
    Map<String, List<String>> byConsonants = new HashMap<>();
    for (String family : families) {
      byConsonants.computeIfAbsent(skeleton(family), key -> new ArrayList<>()).add(family);
    }
    for (String single : singles) {
      if (families.contains(single)) {
        continue;
      }
      List<String> alike =
          byConsonants.getOrDefault(skeleton(single), List.of()).stream()
              .filter(family -> areSpellings(single, family, false))
              .map(this::of)
              .distinct()
              .toList();
      if (alike.size() == 1) {
        spellings.join(single, alike.get(0));
      }
    }
  }

  /** The one of the spellings of a word that stands for all. */
  String of(String unit) {
    return spellings.of(unit);
  }

  /** Whether a word or unit may be a foreign one. */
  static boolean isForeign(String unit) {
    String word = unit.substring(unit.lastIndexOf(':') + 1);
    boolean ofArabs =
        !PersonName.mayBeForeign(unit)
            || word.startsWith(NameKeys.ARTICLE)
            || word.endsWith("الله")
            || word.endsWith("الدين")
            || NameLists.isArabicGivenName(word)
            || (word.endsWith("ي")
                && NameLists.isArabicGivenName(word.substring(0, word.length() - 1)));
    return !ofArabs
        && !word.isEmpty()
        && LETTER.matchesAllOf(word)
        && ARABIC_ONLY.matchesNoneOf(word);
  }

  private boolean areSpellings(List<String> name, List<String> other) {
    boolean foreign =
        people
            && name.stream().allMatch(ForeignSpellings::isForeign)
            && other.stream().allMatch(ForeignSpellings::isForeign);
    int consonants = 0;
    for (int i = 0; i < name.size(); i++) {
      consonants += consonants(name.get(i));
      if (!areSpellings(name.get(i), other.get(i), foreign)) {
        return false;
      }
    }
    return consonants >= MIN_IN_NAME;
  }

  /** Whether two words with the same consonants are one word. */
  private static boolean areSpellings(String word, String other, boolean inForeignName) {
    if (word.equals(other)) {
      return true;
    }
    if (!isForeign(word)
        || !isForeign(other)
        || (NameLists.isGivenName(word) && NameLists.isGivenName(other))) {
      return false;
    }
    int consonants = consonants(word);
    if (!inForeignName) {
      return consonants >= MIN_ALONE && differsByVowelsLeftOut(word, other);
    }
    return consonants >= MIN_OTHER
        || (consonants >= MIN_LEFT_OUT && differsByVowelsLeftOut(word, other));
  }

  /** Whether the longer word is the shorter one with vowels between its letters. */
  private static boolean differsByVowelsLeftOut(String word, String other) {
    String one = letters(word);
    String two = letters(other);
    String longer = one.length() >= two.length() ? one : two;
    String shorter = one.length() >= two.length() ? two : one;
    int at = 0;
    for (int i = 0; i < longer.length(); i++) {
      if (at < shorter.length() && longer.charAt(i) == shorter.charAt(at)) {
        at++;
      } else if (!VOWEL.matches(longer.charAt(i))) {
        return false;
      }
    }
    return at == shorter.length();
  }

  private static int consonants(String word) {
    String skeleton = skeleton(word);
    return FINAL_VOWEL.trimTrailingFrom(VOWEL.trimLeadingFrom(skeleton)).length();
  }

  /**
   * Whether two foreign words begin with the same consonant, have several, and differ in few of
   * them. So do many words; what stands around them must tell that they are one.
   */
  static boolean areAlike(String word, String other) {
    String one = onlyConsonants(word);
    String two = onlyConsonants(other);
    int longer = Math.max(one.length(), two.length());
    if (Math.min(one.length(), two.length()) < MIN_LEFT_OUT
        || longer > MAX_CONSONANTS
        || one.charAt(0) != two.charAt(0)) {
      return false;
    }
    int differences = differences(one, two);
    return differences == 0 || (longer >= MIN_OTHER && differences <= (longer > MIN_ALONE ? 2 : 1));
  }

  private static String onlyConsonants(String word) {
    return VOWEL.removeFrom(FINAL_VOWEL.trimTrailingFrom(letters(word)));
  }

  /** How many letters must be added, taken out or replaced to make one short word of another. */
  private static int differences(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 0; i < one.length(); i++) {
      int corner = row[0];
      row[0] = i + 1;
      for (int j = 0; j < other.length(); j++) {
        int replaced = corner + (one.charAt(i) == other.charAt(j) ? 0 : 1);
        corner = row[j + 1];
        row[j + 1] = Math.min(replaced, 1 + Math.min(row[j], row[j + 1]));
      }
    }
    return row[other.length()];
  }

  /** The consonants, and whether there is a vowel before them and which is behind. */
  private static String skeleton(String word) {
    String letters = letters(word);
    int end = letters.length();
    String behind = "";
    if (end > 0 && FINAL_VOWEL.matches(letters.charAt(end - 1))) {
      end--;
      behind = letters.substring(end);
    }
    String front = letters.substring(0, end);
    String before = !front.isEmpty() && VOWEL.matches(front.charAt(0)) ? "ا" : "";
    return before + VOWEL.removeFrom(front) + behind;
  }

  /** The letters, one for each sound; doubled ones are written once. */
  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      char sound =
          switch (c) {
            case 'ق' -> 'ك';
            case 'ز', 'ث' -> 'س';
            case 'ج', 'خ' -> 'غ';
            case 'ط' -> 'ت';
            default -> c;
          };
      boolean doubled = letters.length() > 0 && letters.charAt(letters.length() - 1) == sound;
      if (c != ':' && !doubled && !(c == 'ت' && next == 'ش')) {
        letters.append(sound);
      }
    }
    return letters.toString();
  }
}
