package org.khulasa.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the questions of an interview. They are paragraphs that end with a question mark, with an
 * answer behind them, and whoever answers speaks of himself. So are those of a text that is nothing
 * but questions and answers ("all you need to know"). Another report that explains something asks
 * as well ("what is known?"), but tells its news first, and answers in nobody's name: there the
 * questions are headings. Linear in the words.
 */
public final class Interview {
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_ANSWERS_OF_ONE_SELF = 2;

  /** Of so many answers one at least is of the first person. */
  private static final int ANSWERS_FOR_ONE = 4;

  /** A question comes after so many paragraphs at most, on average. */
  private static final int PARAGRAPHS_FOR_ONE = 7;

  private static final int FEWEST_OF_LIST = 4;
  private static final int LONGEST_INTRODUCTION = 3;
  private static final int PARAGRAPHS_IN_LIST = 4;
  private static final int LONGEST_LABEL = 30;

  private static final String QUESTION_MARKS = "?؟⁇⁉⸮";

  // "I", "we" and verbs of theirs that are written like no other form.
  private static final ImmutableSet<String> FIRST_PERSON =
      Stream.of(
              "أنا", "إنني", "إني", "أنني", "لكنني", "لأنني", "لست", "لدي", "عندي", "رأيي", "برأيي",
              "كنت", "أعتقد", "أظن", "أرى", "أعرف", "أعلم", "أتذكر", "أقول", "أخشى", "أتمنى", "أود",
              "أريد", "أشعر", "أؤمن", "أحب", "أستطيع", "أكتب", "أعمل", "أحاول", "نحن", "إننا",
              "أننا", "لكننا", "لأننا", "لسنا", "لدينا", "عندنا", "كنا", "لنا", "نعتقد", "نأمل",
              "نرى", "نريد", "نعرف", "نعلم", "نتمنى", "نشعر", "نحتاج", "نعمل", "نحاول")
          .flatMap(word -> Stream.of(word, "و" + word, "ف" + word))
          .map(LetterFolding::foldWord)
          .collect(ImmutableSet.toImmutableSet());

  private Interview() {}

  /**
   * The places of the questions among a text's paragraphs, in order; empty if it is no interview.
   *
   * @param paragraphs the paragraphs of a text, without furniture between them if that is known
   */
  public static ImmutableSet<Integer> questions(List<String> paragraphs) {
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (asks(paragraphs.get(i)) && !asks(paragraphs.get(i + 1))) {
        questions.add(i);
      }
    }
    if (questions.size() < FEWEST_QUESTIONS
        || questions.size() * PARAGRAPHS_FOR_ONE < paragraphs.size() - questions.get(0)) {
      return ImmutableSet.of();
    }
    if (isAllQuestions(questions, paragraphs.size())) {
      return ImmutableSet.copyOf(questions);
    }
    int ofOneself = 0;
    for (int i = 0; i < questions.size(); i++) {
      int question = questions.get(i);
      int end = i + 1 < questions.size() ? questions.get(i + 1) : paragraphs.size();
      boolean labelled =
          hasLabel(paragraphs.get(question)) && hasLabel(paragraphs.get(question + 1));
      if (labelled
          || paragraphs.subList(question + 1, end).stream().anyMatch(Interview::speaksOfSelf)) {
        ofOneself++;
      }
    }
    return ofOneself >= FEWEST_ANSWERS_OF_ONE_SELF
            && ofOneself * ANSWERS_FOR_ONE >= questions.size()
        ? ImmutableSet.copyOf(questions)
        : ImmutableSet.of();
  }

  /** Whether a text is nothing but questions and answers, with a word of introduction. */
  private static boolean isAllQuestions(List<Integer> questions, int paragraphs) {
    int first = questions.get(0);
    return questions.size() >= FEWEST_OF_LIST
        && first <= LONGEST_INTRODUCTION
        && questions.size() * PARAGRAPHS_IN_LIST >= paragraphs - first;
  }

  /** Whether a paragraph ends with a question mark, closing brackets and quotes aside. */
  private static boolean asks(String paragraph) {
    for (int i = paragraph.length() - 1; i >= 0; i--) {
      char c = paragraph.charAt(i);
      if (QUESTION_MARKS.indexOf(c) >= 0) {
        return true;
      }
      if (CharacterClasses.isVisible(c)
          && !CharacterClasses.isClosingBracket(c)
          && !CharacterClasses.isQuote(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the speaker's name stands before it; before a quotation it is part of a report. */
  private static boolean hasLabel(String paragraph) {
    int colon = paragraph.indexOf(':');
    if (colon <= 0 || colon >= LONGEST_LABEL) {
      return false;
    }
    int next = colon + 1;
    while (next < paragraph.length() && CharacterClasses.isSpace(paragraph.charAt(next))) {
      next++;
    }
    return next < paragraph.length() && !CharacterClasses.isQuote(paragraph.charAt(next));
  }

  /** Whether a word of the first person stands in it, before anybody is quoted. */
  private static boolean speaksOfSelf(String paragraph) {
    int quote = 0;
    while (quote < paragraph.length() && !CharacterClasses.isQuote(paragraph.charAt(quote))) {
      quote++;
    }
    return Words.of(paragraph.substring(0, quote)).stream()
        .map(LetterFolding::foldWord)
        .anyMatch(FIRST_PERSON::contains);
  }
}
