package org.khulasa.summarizer.disagreement;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.text.CalendarNames;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.Terms;

/**
 * Reads the dates of a document that name a year, month or day of the calendar. Those of one length
 * are compared: a day with a day, a year with a year. A sentence with several tells of several
 * events, and the words around them do not tell which is which: it has none.
 */
final class DateReader {
  private static final int REACH = 8;
  private static final int CLOSE = 3;

  private static final ImmutableSet<String> MONTHS =
      CalendarNames.of("month").keySet().stream()
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());
  private static final CharMatcher DIGIT = CharMatcher.forPredicate(Character::isDigit);

  /** The dated events of one document, in order. */
  static List<Reading> readings(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    List<Reading> readings = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      List<Entity> dates =
          sentence.figures().stream().filter(e -> SentenceWords.DATES.contains(e.type())).toList();
      if (dates.size() == 1) {
        reading(analyzed, sentence, dates.get(0)).ifPresent(readings::add);
      }
    }
    return readings;
  }

  private DateReader() {}

  /** One date of a sentence, whatever others it has; none if it names no day, month or year. */
  static Optional<Reading> reading(AnalyzedDocument analyzed, SentenceWords sentence, Entity date) {
    Optional<TimeInterval> days = TimeInterval.parse(date.normal());
    String text = date.span().of(analyzed.document().text());
    if (days.isEmpty() || !isOfCalendar(text, date.normal())) {
      return Optional.empty();
    }
    int before = sentence.before(date.span());
    return Optional.of(
        new Reading(
            Disagreement.Kind.DATE,
            date.normal(),
            "",
            Range.of(days.get()),
            Integer.toString(date.normal().length()),
            true,
            text,
            new Passage(sentence.passage().document(), date.span()),
            sentence.passage(),
            new HashSet<>(Terms.of(sentence.around(before, CLOSE))),
            new HashSet<>(Terms.of(sentence.around(before, REACH))),
            sentence.terms(),
            false,
            false,
            ImmutableList.of(),
            sentence.places(),
            new Days(ImmutableList.of()),
            false,
            analyzed.document().date()));
  }

  /**
   * Whether a date names its day, month or year itself. What "Monday" or "three days ago" means
   * depends on when it was written, and outlets write at different times.
   */
  private static boolean isOfCalendar(String text, String normal) {
    boolean single = normal.length() <= "0000-00-00".length() && normal.indexOf('W') < 0;
    return single && (isYear(text, normal) || namesMonth(text));
  }

  private static boolean isYear(String text, String normal) {
    return DIGIT.countIn(text) >= 4 && normal.length() >= 4;
  }

  private static boolean namesMonth(String text) {
    String folded = LetterFolding.fold(text);
    return MONTHS.stream().anyMatch(folded::contains);
  }
}
