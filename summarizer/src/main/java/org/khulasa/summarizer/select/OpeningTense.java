package org.khulasa.summarizer.select;

import java.util.List;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;

/** The tense of the verb that a sentence opens with, by its tag. */
final class OpeningTense {
  private static final String PRESENT = "VBP";
  private static final String PAST = "VBD";
  private static final String CONJUNCTION = "CC";

  private OpeningTense() {}

  /** Whether it opens with a verb of the present or future: {@code تبدأ}, {@code ستبدأ}. */
  static boolean isPresent(List<Token> sentence) {
    return opensWith(sentence, PRESENT);
  }

  /** Whether it opens with a verb of the past: {@code بدأت}. */
  static boolean isPast(List<Token> sentence) {
    return opensWith(sentence, PAST);
  }

  private static boolean opensWith(List<Token> sentence, String tag) {
    Optional<Token> first = sentence.stream().filter(token -> !token.isPunctuation()).findFirst();
    return first.isPresent()
        && first.get().segments().stream()
            .map(Segment::tag)
            .dropWhile(CONJUNCTION::equals)
            .anyMatch(tag::equals);
  }
}
