package org.khulasa.summarizer.cluster;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The points of the compass that a sentence names, each with the words before and behind it: {@code
 * إلى مورينيا الشمالية لحضور}. Of two sentences that are otherwise alike one may have the opposite
 * by a slip, and then it does not say what the other says.
 *
 * @param named each with the words beside it
 * @param opposite the same with the opposite points
 */
record CardinalPoints(ImmutableSet<String> named, ImmutableSet<String> opposite) {
  private static final Map<String, String> OPPOSITES =
      ImmutableMap.of("شمال", "جنوب", "جنوب", "شمال", "شرق", "غرب", "غرب", "شرق");
  private static final ImmutableMap<String, String> POINTS = points();

  /** Those of a sentence. */
  static CardinalPoints of(List<Token> tokens) {
    Set<String> named = new HashSet<>();
    Set<String> opposite = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String point = POINTS.get(Tokens.folded(tokens.get(i)));
      if (point != null) {
        String between = word(tokens, i - 1) + ' ' + word(tokens, i + 1) + ' ';
        named.add(between + point);
        opposite.add(between + OPPOSITES.get(point));
      }
    }
    return new CardinalPoints(ImmutableSet.copyOf(named), ImmutableSet.copyOf(opposite));
  }

  /** Whether another sentence has the opposite of a point, and neither has both. */
  boolean areOppositeTo(CardinalPoints other) {
    return named.stream()
        .anyMatch(
            point ->
                other.opposite.contains(point)
                    && !other.named.contains(point)
                    && !opposite.contains(point));
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? Tokens.folded(tokens.get(at)) : "";
  }

  private static ImmutableMap<String, String> points() {
    ImmutableMap.Builder<String, String> points = ImmutableMap.builder();
    for (String point : OPPOSITES.keySet()) {
      for (String article : List.of("", "ال", "وال")) {
        for (String ending : List.of("", "ي", "ية")) {
          for (String form : FoldedWords.of(article + point + ending)) {
            points.put(form, point);
          }
        }
      }
    }
    return points.build();
  }
}
