package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.FoldedWords;

/**
 * The time over which something is counted: all who died since a day, in a month or over a week are
 * more than those of an attack.
 */
final class CountedTime {
  /** The words on either side of a figure that may tell the time of its count. */
  private static final int REACH = 8;

  private static final String SINCE = "منذ";
  private static final ImmutableSet<String> BEGINNINGS =
      FoldedWords.of("بدء", "بداية", "بدأ", "انطلاق", "انطلقت", "اندلاع", "ذلك");
  private static final int LONGEST_BEGINNING = 6;

  private static final String MONTH = "0000-00";
  private static final char WEEK = 'W';
  private static final ImmutableSet<String> DURING =
      FoldedWords.of("خلال", "مدار", "مدى", "طوال", "طيلة");
  private static final ImmutableSet<String> THIS = FoldedWords.of("هذا ", "هذه ");
  private static final ImmutableSet<String> NOW = FoldedWords.of("الجاري", "الحالي");

  private CountedTime() {}

  /**
   * Whether all is counted since a day or since something began, or in a month or a week.
   *
   * @param at how many words of the sentence stand before the figure
   */
  static boolean isSum(AnalyzedDocument analyzed, SentenceWords sentence, int at) {
    String text = analyzed.document().text();
    List<Token> words = sentence.words();
    for (int i = 0; i < Math.min(words.size(), at + REACH); i++) {
      if (words.get(i).normal().endsWith(SINCE)) {
        int next = words.get(i).span().end() + 1;
        boolean beginning = i >= at - REACH && isBeginning(text, next);
        if (beginning || sentence.figures().stream().anyMatch(f -> isDateAt(text, f, next))) {
          return true;
        }
      }
    }
    return sentence.figures().stream()
        .filter(figure -> SentenceWords.DATES.contains(figure.type()))
        .filter(date -> Math.abs(sentence.before(date.span()) - at) <= REACH)
        .anyMatch(date -> isOfAll(text, sentence, date));
  }

  private static boolean isBeginning(String text, int place) {
    int start = Math.min(place, text.length());
    String behind = text.substring(start, Math.min(text.length(), start + LONGEST_BEGINNING));
    return BEGINNINGS.stream().anyMatch(LetterFolding.fold(behind)::startsWith);
  }

  /**
   * {@code عدد القتلى هذا الشهر}, {@code خلال العام الماضي}, {@code على مدار الأسبوع الماضي}: all
   * who died in it. "This week" alone may be when an attack was.
   */
  private static boolean isOfAll(String text, SentenceWords sentence, Entity date) {
    int before = sentence.before(date.span());
    boolean during = before > 0 && endsWithAny(sentence.words().get(before - 1).normal(), DURING);
    boolean atLeastMonth = date.normal().length() <= MONTH.length();
    return atLeastMonth
        ? during || isThis(date.span().of(text))
        : during && date.normal().indexOf(WEEK) >= 0;
  }

  private static boolean endsWithAny(String word, ImmutableSet<String> endings) {
    return endings.stream().anyMatch(LetterFolding.fold(word)::endsWith);
  }

  private static boolean isThis(String date) {
    String folded = LetterFolding.fold(date);
    return THIS.stream().anyMatch(folded::startsWith) || NOW.stream().anyMatch(folded::contains);
  }

  /** Whether a date begins at a place, or behind digits that are written in one with it. */
  private static boolean isDateAt(String text, Entity figure, int place) {
    int start = figure.span().start();
    return SentenceWords.DATES.contains(figure.type())
        && start >= place
        && text.substring(place, start).chars().noneMatch(Character::isWhitespace);
  }
}
