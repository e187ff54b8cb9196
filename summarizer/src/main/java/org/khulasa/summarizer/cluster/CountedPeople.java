package org.khulasa.summarizer.cluster;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.Token;
import org.khulasa.core.text.WordKey;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Whose people a sentence counts: {@code 60 دبلوماسيا روسيا}. Two states that expel as many of each
 * other's diplomats are told of in the same words but one.
 *
 * @param nations by number and noun how the nationality behind them begins
 */
record CountedPeople(Map<String, String> nations) {
  // "American" is spelled in two ways, which begin alike.
  private static final int BEGINNING = 2;
  private static final int SHORTEST = 4;

  // Folded.
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of("ي", "يا", "يه", "يين", "يون", "يتين", "يان");

  CountedPeople {
    nations = ImmutableMap.copyOf(nations);
  }

  /** Those of a sentence. */
  static CountedPeople of(List<Token> tokens) {
    Map<String, String> nations = new HashMap<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String number = tokens.get(i).normal();
      String nation = Tokens.folded(tokens.get(i + 2));
      if (Character.isDigit(number.codePointAt(0))
          && nation.length() >= SHORTEST
          && ENDINGS.stream().anyMatch(nation::endsWith)) {
        nations.put(
            WordKey.of(number) + ' ' + WordKey.of(tokens.get(i + 1).normal()),
            nation.substring(0, BEGINNING));
      }
    }
    return new CountedPeople(nations);
  }

  /** Whether another sentence counts as many of the same, but of another nation. */
  boolean areOthersThan(CountedPeople other) {
    return nations.entrySet().stream()
        .anyMatch(
            entry -> {
              String nation = other.nations.get(entry.getKey());
              return nation != null && !nation.equals(entry.getValue());
            });
  }
}
