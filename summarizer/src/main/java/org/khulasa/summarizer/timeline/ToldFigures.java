package org.khulasa.summarizer.timeline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The figures of a sentence that two of one day only share if they tell of one thing: "some 400
 * prisoners", "a tax of 34 per cent". Dates, years, ages and single digits are none.
 */
final class ToldFigures {
  private static final ImmutableSet<String> OF_AGES = NoEvent.WORDS.get("age");

  // "29 years".
  private static final int BEHIND = 2;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int DIGITS_OF_A_YEAR = 4;

  private ToldFigures() {}

  /**
   * The figures, as terms are written.
   *
   * @param dates whether a word belongs to a date
   */
  static ImmutableSet<String> of(List<Token> tokens, boolean[] dates) {
    List<Token> counts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      // Words for numbers are mostly those of rounds and places.
      if (!dates[i] && hasDigit(tokens.get(i)) && !isAge(tokens, i)) {
        counts.add(tokens.get(i));
      }
    }
    return Terms.figures(ImmutableSet.copyOf(Terms.of(counts))).stream()
        .filter(ToldFigures::tells)
        .collect(toImmutableSet());
  }

  private static boolean hasDigit(Token token) {
    return token.normal().chars().anyMatch(Character::isDigit);
  }

  private static boolean isAge(List<Token> tokens, int figure) {
    for (int i = figure + 1; i < Math.min(tokens.size(), figure + 1 + BEHIND); i++) {
      if (OF_AGES.contains(Tokens.folded(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String figure) {
    boolean digits = figure.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || figure.length() != DIGITS_OF_A_YEAR) {
      return figure.length() > 1;
    }
    int number = Integer.parseInt(figure);
    return number < FIRST_YEAR || number > LAST_YEAR;
  }
}
