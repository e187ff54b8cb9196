package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/** Reads from the words around a figure what befell those whom it counts. */
final class FateReader {
  /** Of what befell somebody: 138 cases of death. */
  static final String CASE = CountedThings.standard().thing("حالة");

  /** The words before or behind a figure in which a fate is looked for. */
  private static final int REACH = 4;

  // "Nine people at least lost their lives": two words that do not lead away from the nine.
  private static final ImmutableSet<String> LEAST = FoldedWords.of("على", "الأقل");

  private final CountedThings things;

  FateReader(CountedThings things) {
    this.things = things;
  }

  /**
   * What befell those who are counted: by the last word before the figure that says so ({@code مقتل
   * 12 شخصا}); without one, by the first behind it, as far as its own part of the sentence reaches
   * ({@code 12 شخصا لقوا حتفهم}).
   */
  Optional<String> fate(SentenceWords sentence, Entity figure, int before) {
    List<Token> words = sentence.words();
    Optional<String> own = fateOfCase(words, before);
    if (own.isPresent()) {
      return own;
    }
    for (int at = before - 1; at >= Math.max(0, before - REACH); at--) {
      if (things.isTurn(words.get(at).normal())) {
        break;
      }
      Optional<String> fate = things.fate(words.get(at).normal());
      if (fate.isPresent()) {
        return fate;
      }
    }
    int end = sentence.nextFigure(figure);
    int reach = before + REACH;
    for (int at = before; at < Math.min(words.size(), reach); at++) {
      Token word = words.get(at);
      if (word.span().start() >= end || (at > before && startsClause(word))) {
        break;
      }
      if (LEAST.contains(Tokens.folded(word))) {
        reach++;
      }
      Optional<String> fate = things.fateBehind(word.normal());
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  /** {@code 11 حالة وفاة}, {@code 40 حالة إصابة}. */
  private Optional<String> fateOfCase(List<Token> words, int noun) {
    return noun + 1 < words.size() && things.thing(words.get(noun).normal()).equals(CASE)
        ? things.fate(words.get(noun + 1).normal())
        : Optional.empty();
  }

  private static boolean startsClause(Token word) {
    return Tokens.isJoined(word, Tokens.AND);
  }

  /** Whether the word before a figure says what befell those it counts. */
  boolean isBefallen(SentenceWords sentence, Entity figure) {
    int before = sentence.before(figure.span());
    return before > 0 && things.fate(sentence.words().get(before - 1).normal()).isPresent();
  }

  /** {@code 100 قتيل وجريح}: the dead are not told from the wounded. */
  boolean areDeadAndWounded(List<Token> words, int noun) {
    return noun + 1 < words.size()
        && things.thing(words.get(noun).normal()).equals(Victims.DEAD)
        && startsClause(words.get(noun + 1))
        && things.thing(words.get(noun + 1).normal().substring(1)).equals(Victims.WOUNDED);
  }
}
