package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import org.khulasa.summarizer.internal.FoldedWords;

/**
 * Where the words begin that say what a figure is of: with what befell those it counts; without
 * that where its clause does, if that is near, or else with the last verb, or with a phrase that
 * says enough.
 */
final class FigureBeginning {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_BEFORE_A_DATE = 6;
  private static final int NEAR = 5;

  /** So far before a sum stands what it is of. */
  private static final int FAR = 8;

  /** So many telling words are a phrase that says enough. */
  private static final int ENOUGH = 2;

  /** Another telling word, or the verb, is worth so many words more. */
  private static final int MORE = 2;

  // Folded.
  private static final ImmutableSet<String> HELPERS =
      FoldedWords.of(
          "كان", "كانت", "كانوا", "وكان", "وكانت", "تم", "وتم", "قد", "وقد", "لم", "لن", "ولم");
  private static final ImmutableSet<String> PARTICLES =
      FoldedWords.of("كما", "فيما", "بينما", "إذ", "وذلك", "وهو", "وهي");
  private static final ImmutableSet<String> TURNS =
      FoldedWords.of("في", "فيما", "بينما", "حيث", "إذ");
  private static final ImmutableSet<String> GOING_ON = FoldedWords.of("لكن", "والذي", "والتي");
  private static final ImmutableSet<String> VALUES =
      FoldedWords.of("قيمة", "بقيمة", "مبلغ", "إجمالي");
  private static final String OPENING = "(";
  private static final String CLOSING = ")";

  private final FigureWords figure;
  private final Phrases sentence;
  private final int first;

  FigureBeginning(FigureWords figure) {
    this.figure = figure;
    this.sentence = figure.sentence();
    this.first = figure.first();
  }

  /**
   * The place of the first of them.
   *
   * @param end the place of the last word of what is counted
   * @param most how many words there may be in all
   */
  int place(int end, int most) {
    int begin = withRole(unbracketed(end, most));
    // "(25 years) 31 goals": not with a bracket that is only closed.
    for (int at = begin; at < first && !sentence.word(at).equals(OPENING); at++) {
      if (sentence.word(at).equals(CLOSING)) {
        begin = at + 1;
      }
    }
    return begin;
  }

  /** A sum or a measure with the word that says what it is of, if that is near. */
  private int withRole(int begin) {
    if (!figure.isAmount()) {
      return begin;
    }
    if (isRoleBetween(begin, first)) {
      return sentence.isComplement(begin) ? withoutComplement(begin) : begin;
    }
    for (int at = begin - 1; at >= 0 && sentence.count(at, first - 1) <= FAR; at--) {
      if (sentence.isInFigure(at) || isStatement(at + 1)) {
        return begin;
      }
      if (Amounts.isRole(sentence.tokens().get(at))) {
        return at > 0 && VALUES.contains(sentence.word(at - 1)) ? at - 1 : at;
      }
    }
    return begin;
  }

  /** {@code للنفط الخسائر}: not with what belongs to the words before. */
  private int withoutComplement(int begin) {
    int at = begin;
    while (!Amounts.isRole(sentence.tokens().get(at))) {
      at++;
    }
    return at;
  }

  /** Whether a word behind a mark begins what is told of something else: "..., and was fined". */
  private boolean isStatement(int at) {
    return at > 0
        && at < first
        && !sentence.isWord(at - 1)
        && sentence.isWord(at)
        && !GOING_ON.contains(sentence.word(at))
        && (sentence.isVerb(at) || TURNS.contains(sentence.word(at)) || sentence.isJoined(at));
  }

  private boolean isRoleBetween(int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(Amounts::isRole);
  }

  private int unbracketed(int end, int most) {
    int fate = figure.fateBefore();
    if (fate < first || figure.countsVictims() || figure.isFateBehind(end)) {
      return fate;
    }
    int room = Math.max(FEWEST_WORDS, most - sentence.count(first, end));
    int clause = clause(figure.date() ? MOST_BEFORE_A_DATE : room);
    if (sentence.beginsClause(clause) && sentence.count(clause, first - 1) <= NEAR) {
      return behindParticles(clause);
    }
    int phrase = phrase(clause);
    int verb = verb(clause);
    if (verb < first && (phrase == first || sentence.count(verb, phrase - 1) <= MORE)) {
      return verb;
    }
    return phrase < first ? phrase : clause;
  }

  /** So many words before the figure, of whatever clause, from the beginning of a phrase. */
  int window(int most) {
    int begin = first;
    for (int at = first - 1; at >= 0 && sentence.count(at, first - 1) <= most; at--) {
      begin = sentence.beginsPhrase(at) ? at : begin;
    }
    return begin;
  }

  /** Where the clause begins, or as many words of it as there may be. */
  private int clause(int most) {
    int begin = first;
    while (!sentence.beginsClause(begin) && sentence.count(begin, first - 1) < most) {
      begin--;
    }
    while (begin < first && !sentence.isWord(begin)) {
      begin++;
    }
    return begin;
  }

  private int behindParticles(int clause) {
    return clause + 1 < first && PARTICLES.contains(sentence.word(clause)) ? clause + 1 : clause;
  }

  /** Where the last phrase begins that says enough, or something; of a date the longest. */
  private int phrase(int clause) {
    int phrase = first;
    int telling = 0;
    for (int at = first - 1; at >= clause && !isEnough(at, phrase, telling); at--) {
      telling += sentence.isTelling(at) ? 1 : 0;
      if (sentence.beginsPhrase(at)
          && (figure.date() || phrase == first || !sentence.isBehindPreposition(at))) {
        phrase = at;
      }
    }
    // With the verb of which it is the subject.
    boolean subject = phrase > 0 && sentence.isWord(phrase - 1) && sentence.isVerb(phrase - 1);
    return subject ? phrase - 1 : phrase;
  }

  private boolean isEnough(int at, int phrase, int telling) {
    return !figure.date()
        && phrase < first
        && (telling >= ENOUGH || sentence.count(at, phrase - 1) > MORE);
  }

  /** The last verb before the figure, with what belongs to it; the figure itself without one. */
  private int verb(int clause) {
    for (int at = first - 1; at >= clause; at--) {
      if (sentence.isTelling(at) && sentence.isVerb(at)) {
        return at > clause && HELPERS.contains(sentence.word(at - 1)) ? at - 1 : at;
      }
    }
    return first;
  }
}
