package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.khulasa.core.Token;

/**
 * How features, comments and portraits begin, and reports do not: with how things were ("the
 * passengers did not know that ...", "when the first plane took off in 2009 ..."), or with a place
 * and its mood ("in his narrow room ..."). A report begins with a verb of what was done or said, or
 * with who did it. The beginnings are in {@code soft-openings.txt}.
 */
public final class SoftOpening {
  private static final int OPENING_WORDS = 3;
  private static final String NOT = "لم";
  // Folded.
  private static final String UNTIL = "حتي";
  private static final String PREPOSITION = "IN";

  private SoftOpening() {}

  /**
   * Whether no report begins so.
   *
   * @param sentence the words and marks of an article's first sentence
   */
  public static boolean isSoft(List<Token> sentence) {
    List<String> opening = OpeningWords.folded(sentence, OPENING_WORDS);
    return begins(opening, Beginnings.NOT)
        || (begins(opening, Beginnings.BEFORE) && !StoryDays.namesDay(sentence));
  }

  /**
   * Whether a report seldom begins so: not with who or what, nor with what was done, and not on a
   * day. It may still tell the news ("in his first comment, the minister said ...").
   */
  public static boolean mayBeSoft(List<Token> sentence) {
    List<Token> words = OpeningWords.of(sentence, OPENING_WORDS);
    if (words.isEmpty() || words.get(0).segments().isEmpty()) {
      return false;
    }
    Token first = words.get(0);
    // What is not so may be told of any day; what came "before a day had passed" is news.
    return (Tokens.folded(first).equals(NOT) && !tellsWhatCameSoon(sentence))
        || ((first.segments().get(0).tag().equals(PREPOSITION)
                || begins(OpeningWords.folded(sentence, OPENING_WORDS), Beginnings.AT))
            && !Verbs.is(first)
            && !StoryDays.namesDay(sentence));
  }

  /** {@code لم يمر يوم على الاتفاق حتى عاد المضربون صباح الأربعاء}. */
  private static boolean tellsWhatCameSoon(List<Token> sentence) {
    return StoryDays.namesDay(sentence)
        && sentence.stream().map(Tokens::folded).anyMatch(UNTIL::equals);
  }

  private static boolean begins(
      List<String> opening, ImmutableList<ImmutableList<String>> beginnings) {
    return beginnings.stream()
        .anyMatch(
            beginning ->
                opening.size() > beginning.size() && OpeningWords.begin(opening, beginning));
  }

  /** Loaded once. */
  private static final class Beginnings {
    private static final ImmutableListMultimap<String, ImmutableList<String>> ALL =
        KindLists.phrases(SoftOpening.class, "soft-openings.txt", "not", "before", "at");
    static final ImmutableList<ImmutableList<String>> NOT = ALL.get("not");
    static final ImmutableList<ImmutableList<String>> BEFORE = ALL.get("before");
    static final ImmutableList<ImmutableList<String>> AT = ALL.get("at");
  }
}
