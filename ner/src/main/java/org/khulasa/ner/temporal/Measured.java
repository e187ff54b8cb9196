package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import org.khulasa.core.value.Modifier;

/**
 * How a number is meant by a verb that stands before what has it: {@code لا يقل عدد القتلى عن 20},
 * {@code يزيد ارتفاعه على 300 متر}. Only what can be measured has one: {@code يزيد الضغط على 20
 * دولة} does not. Looks at a bounded number of words.
 */
final class Measured {
  // "No less (is) the number of those who were killed in it than".
  private static final int MOST_WORDS = 6;
  private static final ImmutableList<String> PRONOUNS = ImmutableList.of("ه", "ها", "هم");

  private final Words words;

  Measured(Words words) {
    this.words = words;
  }

  /** How the number that begins at a word is meant; exact if no such verb tells. */
  Modifier modifier(int index) {
    if (!words.isWord(index - 1, "عن") && !words.isWord(index - 1, "علي")) {
      return Modifier.EXACT;
    }
    for (int verb = index - 3; verb >= Math.max(0, index - 2 - MOST_WORDS); verb--) {
      boolean more = has(Context.EXCEEDS, verb);
      if ((more || has(Context.FALLS_SHORT, verb)) && isMeasure(verb + 1)) {
        boolean not = has(Context.NEGATIONS, verb - 1);
        return more
            ? (not ? Modifier.AT_MOST : Modifier.MORE)
            : (not ? Modifier.AT_LEAST : Modifier.LESS);
      }
    }
    return Modifier.EXACT;
  }

  private boolean has(Context kind, int index) {
    return words.has(index) && kind.has(words.get(index).unjoined());
  }

  /** {@code عدد}, {@code عددهم}. */
  private boolean isMeasure(int index) {
    if (!words.has(index)) {
      return false;
    }
    String word = words.get(index).full();
    return Context.MEASURE.has(word)
        || PRONOUNS.stream()
            .anyMatch(
                pronoun ->
                    word.endsWith(pronoun)
                        && Context.MEASURE.has(
                            word.substring(0, word.length() - pronoun.length())));
  }
}
