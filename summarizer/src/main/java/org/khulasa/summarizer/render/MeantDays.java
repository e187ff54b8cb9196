package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.CalendarNames;
import org.khulasa.core.text.DateHeadings;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.VisibleText;
import org.khulasa.core.text.Words;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * The days that a summary's sentences mean by words that only the day of publication makes clear,
 * as the recogniser of dates has worked them out; none without one. Confined to one thread.
 */
final class MeantDays {
  private static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");
  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.copyOf(CalendarNames.of("month").keySet());
  private static final int LATE_HOUR = 21;

  private final Summary summary;
  private final Map<Integer, NavigableMap<Integer, Entity>> byDocument = new HashMap<>();
  private final Map<Integer, DateHeadings> headings = new HashMap<>();

  MeantDays(Summary summary) {
    this.summary = summary;
  }

  /** Those of a sentence, in its order. */
  ImmutableList<MeantDay> in(Passage sentence) {
    String text = summary.document(sentence).document().text();
    ImmutableList.Builder<MeantDay> found = ImmutableList.builder();
    for (Entity date :
        dates(sentence.document())
            .subMap(sentence.span().start(), sentence.span().end())
            .values()) {
      String words = VisibleText.line(date.span().of(text));
      Optional<TimeInterval> days = TimeInterval.parse(date.normal());
      if (days.isPresent()
          && RelativeDays.standard().standIn(words)
          && !nameMonth(words)
          && !isMisread(sentence, date, days.get())) {
        found.add(new MeantDay(words, ofNight(words, days.get())));
      }
    }
    return found.build();
  }

  /** The days of the heading above a sentence that names none itself, of a chronology. */
  Optional<MeantDay> above(Passage sentence) {
    AnalyzedDocument analyzed = summary.document(sentence);
    boolean dated =
        dates(sentence.document())
            .subMap(sentence.span().start(), sentence.span().end())
            .values()
            .stream()
            .anyMatch(date -> TimeInterval.parse(date.normal()).isPresent());
    return dated
        ? Optional.empty()
        : headings
            .computeIfAbsent(sentence.document(), document -> DateHeadings.of(analyzed))
            .at(sentence.span().start())
            .flatMap(heading -> heading.days(analyzed.document().date().map(PublicationDate::day)))
            .map(days -> new MeantDay("", days));
  }

  /** {@code يوم الأحد في 24 يونيو}: the day stands there itself. */
  private static boolean nameMonth(String words) {
    return Words.of(words).stream().map(LetterFolding::fold).anyMatch(MONTHS::contains);
  }

  /**
   * A night has two days: {@code ليل الجمعة السبت}. What is known may be the second, which begins
   * within it: {@code منتصف ليل الجمعة السبت}.
   */
  private static TimeInterval ofNight(String words, TimeInterval days) {
    ImmutableList<String> named = RelativeDays.standard().weekdays(words).asList();
    if (!days.from().equals(days.to()) || named.size() < 2) {
      return days;
    }
    boolean second =
        Weekdays.of(named.get(1)).filter(days.from().getDayOfWeek()::equals).isPresent();
    LocalDate first = second ? days.from().minusDays(1) : days.from();
    return new TimeInterval(first, first.plusDays(1));
  }

  /**
   * Whether a day is still to come, though the sentence tells what happened then: {@code أعلن
   * الرئيس، الاثنين،} in an article of Sunday. Somebody is wrong, and it cannot be told who.
   */
  private boolean isMisread(Passage sentence, Entity date, TimeInterval days) {
    AnalyzedDocument analyzed = summary.document(sentence);
    return analyzed
            .document()
            .date()
            .filter(published -> isBefore(published, days.from()))
            .isPresent()
        && TellingDay.isOfDeed(analyzed, sentence.span(), date.span());
  }

  /** Late in the evening it is the next day by the clock of another country, or soon will be. */
  private static boolean isBefore(PublicationDate published, LocalDate day) {
    boolean late = published.time().filter(time -> time.getHour() < LATE_HOUR).isEmpty();
    return published.day().plusDays(late ? 1 : 0).isBefore(day);
  }

  private NavigableMap<Integer, Entity> dates(int document) {
    return byDocument.computeIfAbsent(document, asked -> dates(summary.documents().get(asked)));
  }

  private static NavigableMap<Integer, Entity> dates(AnalyzedDocument document) {
    NavigableMap<Integer, Entity> dates = new TreeMap<>();
    for (Entity entity : document.entities()) {
      if (DATES.contains(entity.type())) {
        dates.put(entity.span().start(), entity);
      }
    }
    return dates;
  }
}
