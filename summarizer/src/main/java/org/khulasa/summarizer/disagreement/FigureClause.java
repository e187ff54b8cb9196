package org.khulasa.summarizer.disagreement;

import java.util.List;
import org.khulasa.core.Entity;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

/**
 * The few words of a sentence that tell what a figure or date in it is of, so that it can be shown
 * by itself: {@code وأصيب نحو ٣٥ آخرين بجروح}, {@code السيطرة على 80 في المئة منها}. They begin as
 * {@link FigureBeginning} says and end as {@link FigureEnd} does, or, where that tells nothing,
 * further behind.
 */
final class FigureClause {
  private static final int MOST_WORDS = 9;

  /** "Began to return to the town". */
  private static final int MOST_BEHIND_A_DOER = 3;

  /** "150 strikes by drones and rockets targeted the forces". */
  private static final int MOST_TO_AN_OBJECT = 6;

  private static final String OPENING = "(";
  private static final String CLOSING = ")";

  private final FigureWords figure;
  private final Phrases sentence;

  private FigureClause(FigureWords figure) {
    this.figure = figure;
    this.sentence = figure.sentence();
  }

  /**
   * Where they stand.
   *
   * @param sentence the sentence
   * @param figures its figures and dates
   * @param figure where the figure stands
   * @param noun what it counts, as written; empty if no noun follows it
   * @param date whether it is a date
   */
  static Span of(Sentence sentence, List<Entity> figures, Span figure, String noun, boolean date) {
    Phrases phrases = new Phrases(sentence.tokens(), figures);
    return new FigureClause(FigureWords.of(phrases, figure, noun, date)).span();
  }

  private Span span() {
    FigureBeginning beginning = new FigureBeginning(figure);
    int end = new FigureEnd(figure).place();
    int begin = beginning.place(end, MOST_WORDS);
    if (saysNothing(begin, end)) {
      int room = MOST_WORDS - sentence.count(begin, end);
      int further = sentence.phraseEnd(end, room, true);
      return further > end
          ? span(begin, further)
          : span(Math.min(begin, beginning.window(room)), end);
    }
    return span(begin, isDoer(begin) ? behindDoer(end) : end);
  }

  /** Whether no word tells what the figure is of. */
  private boolean saysNothing(int begin, int end) {
    for (int at = begin; at < figure.first(); at++) {
      if (sentence.isTelling(at)) {
        return false;
      }
    }
    return !figure.countsVictims() && !figure.isFateBehind(end);
  }

  /** Whether the figure is of those who do what the verb before it says. */
  private boolean isDoer(int begin) {
    return begin == figure.first() - 1 && sentence.isVerb(begin) && !figure.isFate(begin);
  }

  /** The end of what those do who are counted; of attacks with what they hit. */
  private int behindDoer(int end) {
    int near = sentence.phraseEnd(end, MOST_BEHIND_A_DOER, false);
    return near == end && figure.countsAttacks()
        ? sentence.phraseEnd(end, MOST_TO_AN_OBJECT, true)
        : near;
  }

  private Span span(int begin, int end) {
    int last = isBracketOpen(begin, end) && sentence.word(end + 1).equals(CLOSING) ? end + 1 : end;
    return new Span(
        sentence.tokens().get(begin).span().start(), sentence.tokens().get(last).span().end());
  }

  private boolean isBracketOpen(int begin, int end) {
    boolean open = false;
    for (int at = begin; at <= end; at++) {
      open = sentence.word(at).equals(OPENING) || (open && !sentence.word(at).equals(CLOSING));
    }
    return open;
  }
}
