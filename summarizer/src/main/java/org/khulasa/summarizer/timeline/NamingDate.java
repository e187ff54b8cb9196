package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Finds dates that belong to the noun before them and say which one is meant ("the invasion of
 * 2003"), rather than to what the sentence states.
 */
final class NamingDate {
  private static final PassingWords WORDS = Telling.WORDS;
  // Folded. "Of the year".
  private static final ImmutableSet<String> OF_A_YEAR =
      ImmutableSet.of("لعام", "لسنه", "للعام", "للسنه");
  // "The case goes back to the year".
  private static final int BEHIND_VERB = 4;

  private NamingDate() {}

  /**
   * Whether a date belongs to a noun.
   *
   * @param first its first word, which is not that of the sentence
   */
  static boolean is(List<Token> tokens, int first) {
    Token before = tokens.get(first - 1);
    String word = Tokens.folded(before);
    Token noun = word.equals("في") && first > 1 ? tokens.get(first - 2) : before;
    return isOfAYear(tokens, first)
        || WORDS.isEvent(before)
        || isDated(noun)
        || (beginsWithDigit(tokens.get(first))
            && (isEventOfDay(tokens, first - 1)
                // A year or day of the month without a preposition.
                || (isNoun(before) && !WORDS.beforeDates().contains(word))));
  }

  /** {@code القانون رقم 30 لعام 2007}, {@code معاهدة الفضاء لعام 1967}. */
  private static boolean isOfAYear(List<Token> tokens, int first) {
    return OF_A_YEAR.contains(Tokens.folded(tokens.get(first)))
        && tokens.subList(Math.max(0, first - BEHIND_VERB), first).stream()
            .map(token -> JoinedConjunction.leftOut(Tokens.folded(token)))
            .noneMatch(word -> NoEvent.WORDS.containsEntry("goes-back", word));
  }

  /** {@code شهادة صادرة في يناير}. */
  private static boolean isDated(Token token) {
    String word = Tokens.folded(token);
    return WORDS.dated().contains(word.startsWith("ال") ? word.substring(2) : word);
  }

  /** {@code أحداث يوم 3 مايو}. */
  private static boolean isEventOfDay(List<Token> tokens, int day) {
    return day > 0
        && Tokens.folded(tokens.get(day)).equals("يوم")
        && WORDS.isEvent(tokens.get(day - 1));
  }

  private static boolean beginsWithDigit(Token token) {
    return Character.isDigit(Tokens.folded(token).codePointAt(0));
  }

  private static boolean isNoun(Token token) {
    return token.segments().stream().anyMatch(s -> s.tag().contains("NN"));
  }
}
