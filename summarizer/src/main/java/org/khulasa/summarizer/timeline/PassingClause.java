package org.khulasa.summarizer.timeline;

import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Tokens;

/**
 * The clause or phrase in passing that a word of a sentence stands in, while the sentence is read.
 *
 * @param kind how it began
 * @param closedByComma whether the next comma ends it, as it does where one stood before it
 */
record PassingClause(Kind kind, boolean closedByComma) {
  /** How a clause in passing begins. */
  enum Kind {
    /** None is open: the word belongs to the main clause. */
    NONE,
    /** With no word of its own, behind a noun: {@code حريق اندلع}, "a fire that broke out". */
    ATTRIBUTE,
    /** With a word or phrase of {@code passing-words.txt}. */
    SUBORDINATE,
    /** With "what": {@code ما عرض علينا}. */
    WHAT
  }

  static final PassingClause NONE = new PassingClause(Kind.NONE, false);
  private static final String THEN = "ثم";

  boolean isOpen() {
    return kind != Kind.NONE;
  }

  /** Whether it tells of something else; an attribute's date may still be that of the news. */
  boolean isSubordinate() {
    return kind == Kind.SUBORDINATE || kind == Kind.WHAT;
  }

  Telling.Rank rank() {
    if (isSubordinate()) {
      return Telling.Rank.PASSING;
    }
    return isOpen() ? Telling.Rank.DESCRIBED : Telling.Rank.STATED;
  }

  /**
   * Whether it ends at a comma.
   *
   * @param dates whether a word belongs to a date
   */
  boolean endsAt(List<Token> tokens, int comma, boolean[] dates) {
    int next = comma + 1;
    if (next >= tokens.size()) {
      return closedByComma;
    }
    String word = Tokens.folded(tokens.get(next));
    if (word.equals(THEN)) {
      return false; // "Where a truce was declared on Tuesday, then a cease-fire on Thursday".
    }
    // "What he said, on Monday": the day still belongs to it.
    boolean dated = kind == Kind.WHAT && dates[next];
    // "Who have worked there, since 2013": so does the year, though the comma parts it from them.
    boolean bound = Telling.WORDS.since().contains(word) || Telling.WORDS.until().contains(word);
    return (closedByComma && !dated && !bound) || Telling.leadsBack(tokens, next);
  }
}
