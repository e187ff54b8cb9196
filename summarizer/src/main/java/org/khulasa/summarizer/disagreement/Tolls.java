package org.khulasa.summarizer.disagreement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.FoldedWords;

/**
 * The counts of the dead that a sentence tells as its news: {@code قتل 12 شخصا في انهيار جسر}. Who
 * only tells that the bridge fell does not say it.
 */
final class Tolls {
  private static final String KILLED = "killed";
  private static final CharMatcher MARKS = CharMatcher.anyOf("،,؛:()\"«»");

  /** Behind these words of one clause a count belongs to what was before, or is a part. */
  private static final ImmutableSet<String> BACKGROUND =
      FoldedWords.of(
          "بعد", "إثر", "عقب", "منذ", "غداة", "حيث", "الذي", "التي", "الذين", "ذكرى", "بينهم",
          "بينها", "بينهن", "منهم");

  /** Behind these anywhere before it. */
  private static final ImmutableSet<String> CAUSES =
      FoldedWords.of("أعقاب", "إثر", "خلفية", "حدادا", "مشيرا", "مشيرة");

  private Tolls() {}

  /** Those among the figures of a sentence. */
  static ImmutableList<Reading> of(AnalyzedDocument analyzed, List<Reading> figures) {
    return figures.stream()
        .filter(figure -> isOfDead(figure) && figure.range().low() >= 2)
        .filter(figure -> !figure.range().isVague())
        .filter(figure -> figures.stream().filter(Tolls::isOfDead).count() == 1)
        .filter(figure -> isNews(analyzed.document().text(), figure))
        .collect(toImmutableList());
  }

  /** Whether a figure counts dead. */
  static boolean isOfDead(Reading figure) {
    return figure.fate().equals(KILLED);
  }

  /** Whether a sentence says of anybody that he died. */
  static boolean areIn(SentenceWords sentence) {
    return sentence.words().stream().anyMatch(Tolls::tellsOfDead);
  }

  private static boolean tellsOfDead(Token word) {
    CountedThings things = CountedThings.standard();
    String form = word.normal();
    return things.fate(form).filter(KILLED::equals).isPresent()
        || things.fateBehind(form).filter(KILLED::equals).isPresent()
        || things.fateNamed(form).filter(KILLED::equals).isPresent();
  }

  /** Whether nothing before it makes it background. */
  private static boolean isNews(String text, Reading figure) {
    int start = figure.sentence().span().start();
    // What a caller's recogniser found may begin in the sentence before.
    String before = text.substring(start, Math.max(start, figure.place().span().start()));
    String clause = before.substring(MARKS.lastIndexIn(before) + 1);
    return hasNone(before, CAUSES) && hasNone(clause, BACKGROUND);
  }

  private static boolean hasNone(String text, ImmutableSet<String> words) {
    return Words.of(ScriptNormalizer.normalize(text)).stream()
        .map(LetterFolding::fold)
        .noneMatch(words::contains);
  }
}
