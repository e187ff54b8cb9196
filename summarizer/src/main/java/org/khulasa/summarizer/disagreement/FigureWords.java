package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * A figure or date among the words of its sentence.
 *
 * @param sentence the words
 * @param first the place of its first word
 * @param last the place of its last word
 * @param noun what it counts, as written; empty if no noun follows it
 * @param date whether it is a date
 */
record FigureWords(Phrases sentence, int first, int last, String noun, boolean date) {
  /** So many words before or behind a figure tell what befell those it counts. */
  static final int FATE_REACH = 4;

  private static final CountedThings THINGS = CountedThings.standard();

  private static final ImmutableSet<String> ATTACKS =
      Stream.of("هجوم", "غارة", "صاروخ", "قذيفة")
          .map(THINGS::thing)
          .collect(ImmutableSet.toImmutableSet());

  static FigureWords of(Phrases sentence, Span figure, String noun, boolean date) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (tokens.get(first).span().end() <= figure.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < figure.end()) {
      last++;
    }
    return new FigureWords(sentence, first, last, noun, date);
  }

  /**
   * The place of the word that tells what befell those who are counted; the figure's without one.
   */
  int fateBefore() {
    int words = 0;
    for (int at = first - 1; at >= 0 && words < FATE_REACH; at--) {
      if (THINGS.isTurn(sentence.tokens().get(at).normal())) {
        break;
      }
      if (sentence.isWord(at) && !sentence.isInFigure(at)) {
        words++;
        if (isFate(at)) {
          return isSecondNoun(at) ? at - 1 : at;
        }
      }
    }
    return first;
  }

  /** {@code مقتل وإصابة 12 شخصا}. */
  private boolean isSecondNoun(int at) {
    return at > 0
        && sentence.isJoined(at)
        && isFate(at - 1)
        && !sentence.isVerb(at)
        && !sentence.isVerb(at - 1);
  }

  boolean isFate(int at) {
    return THINGS.fate(sentence.tokens().get(at).normal()).isPresent();
  }

  /** Whether a word behind the figure says what befell those it counts. */
  boolean isFateBehind(int at) {
    return THINGS.fateBehind(sentence.tokens().get(at).normal()).isPresent();
  }

  /** Whether its noun is of attacks, which tell little without what they hit. */
  boolean countsAttacks() {
    return ATTACKS.contains(THINGS.thing(noun));
  }

  /** Whether it is of money, or of a measure of things. */
  boolean isAmount() {
    return Amounts.isAmount(noun, THINGS.thing(noun));
  }

  /** Whether its noun says that: {@code 12 قتيلا}. */
  boolean countsVictims() {
    return Victims.areNamedBy(THINGS.thing(noun));
  }
}
