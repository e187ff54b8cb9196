package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;

/**
 * Words that differ in one letter so that one may be a slip, or another way to write what is heard:
 * a letter left out, two that changed places, one instead of a like one. Whether they are is for
 * what stands around them to say: so do many words that have nothing to do with each other.
 */
final class NearSpellings {
  /** Letters of like sounds or shapes; of those that {@link NameKeys} makes one, that one. */
  private static final ImmutableList<String> LIKE =
      ImmutableList.of("اويه", "سشصزثذ", "تدض", "كقغخه", "فبو", "بتثني", "رز", "غي");

  private static final String FEMININE = "اه";
  private static final String VOWELS = "اوي";

  private NearSpellings() {}

  /**
   * Whether two words differ so.
   *
   * @param letters the longer one must have so many
   */
  static boolean areNear(String one, String other, int letters) {
    String shorter = interchanged(one.length() <= other.length() ? one : other);
    String longer = interchanged(one.length() <= other.length() ? other : one);
    if (longer.length() < letters || longer.length() > shorter.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (longer.length() > shorter.length()) {
      return shorter.substring(at).equals(longer.substring(at + 1));
    }
    return at < shorter.length() && (isLike(shorter, longer, at) || isTurned(shorter, longer, at));
  }

  /** A key of few letters still has those which {@link NameKeys} makes one in longer ones. */
  private static String interchanged(String key) {
    return key.replace('ج', 'غ').replace('ط', 'ت');
  }

  /** Whether two words differ at most in a last vowel, by which women are told from men. */
  static boolean differByEnding(String one, String other) {
    return withoutEnding(one).equals(withoutEnding(other));
  }

  private static String withoutEnding(String word) {
    int last = word.length() - 1;
    return last > 0 && FEMININE.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
  }

  /**
   * Whether one of two words, which are one letter apart, has a long vowel more before its last.
   */
  static boolean differByVowelInside(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return longer.length() > shorter.length()
        && at < longer.length() - 1
        && VOWELS.indexOf(longer.charAt(at)) >= 0;
  }

  /** Whether two words of one length differ only in two neighbours that changed places. */
  static boolean areTurned(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length() && at < one.length() && isTurned(one, other, at);
  }

  private static boolean isLike(String one, String other, int at) {
    return one.substring(at + 1).equals(other.substring(at + 1))
        && LIKE.stream()
            .anyMatch(
                letters ->
                    letters.indexOf(one.charAt(at)) >= 0 && letters.indexOf(other.charAt(at)) >= 0);
  }

  private static boolean isTurned(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
