package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * What readers must be told of the days that sentences speak of. In a summary that mixes articles
 * of different days words like {@code اليوم} or {@code مساء الخميس} come with the day they mean,
 * once as long as they mean the same one; where nobody has worked that out, with the day of their
 * article. And where a summary tells a story of several days, the article's day stands where it
 * goes on to another; where it is of two, only from where it goes back on. An article without a
 * date counts as one of another day; where its day would matter, it is said that it is not known. A
 * sentence of a chronology has the date of its heading.
 */
final class SentenceDates {
  /** So many days apart, what an earlier article says may no longer hold. */
  private static final int SEVERAL_DAYS = 2;

  private final List<Optional<Day>> published = new ArrayList<>();
  private final List<List<MeantDay>> meant = new ArrayList<>();

  SentenceDates(Summary summary) {
    boolean mixed =
        summary.sentences().stream()
                .map(sentence -> day(summary, sentence))
                .distinct()
                .limit(2)
                .count()
            > 1;
    ImmutableSet<Passage> turns = turns(summary);
    MeantDays days = new MeantDays(summary);
    Map<String, TimeInterval> told = new HashMap<>();
    List<MeantDay> before = ImmutableList.of();
    for (SummarySentence sentence : summary.sentences()) {
      boolean relative = mixed && RelativeDays.standard().standIn(sentence.text());
      List<MeantDay> named = relative ? days.in(sentence.passage()) : ImmutableList.of();
      List<MeantDay> known =
          named.isEmpty() ? days.above(sentence.passage()).stream().toList() : named;
      boolean needed = known.isEmpty() && (relative || turns.contains(sentence.passage()));
      Optional<LocalDate> today = day(summary, sentence);
      published.add(needed ? Optional.of(new Day(today)) : Optional.empty());
      List<MeantDay> last = before;
      meant.add(
          known.stream()
              .filter(day -> !day.days().equals(told.put(day.key(), day.days())))
              .filter(day -> !isTodayOf(day, today, last))
              .collect(ImmutableList.toImmutableList()));
      before = known;
    }
  }

  /**
   * Whether "today" is the day that the sentence before names: then nobody asks which day it is.
   */
  private static boolean isTodayOf(MeantDay day, Optional<LocalDate> today, List<MeantDay> named) {
    return today.filter(day::is).isPresent()
        && named.stream().anyMatch(other -> other.days().equals(day.days()));
  }

  private static boolean isOfSeveralDays(Summary summary) {
    LongSummaryStatistics days =
        summary.sentences().stream()
            .flatMap(sentence -> day(summary, sentence).stream())
            .mapToLong(LocalDate::toEpochDay)
            .summaryStatistics();
    return days.getCount() > 0 && days.getMax() - days.getMin() >= SEVERAL_DAYS;
  }

  /**
   * The sentences of another day than the one before them, if the story is of several days; if it
   * is not, from the first one on that goes back to the day before.
   */
  private static ImmutableSet<Passage> turns(Summary summary) {
    ImmutableSet.Builder<Passage> turns = ImmutableSet.builder();
    boolean told = isOfSeveralDays(summary);
    Optional<LocalDate> last = Optional.empty();
    for (SummarySentence sentence : summary.sentences()) {
      Optional<LocalDate> day = day(summary, sentence);
      told |= day.isPresent() && last.filter(day.get()::isBefore).isPresent();
      if (told && day.isPresent() && !day.equals(last)) {
        turns.add(sentence.passage());
      }
      last = day;
    }
    return turns.build();
  }

  /**
   * The day to print with the mark of a sentence; empty if it needs none.
   *
   * @param sentence its number in the summary, from 0
   */
  Optional<Day> published(int sentence) {
    return published.get(sentence);
  }

  /**
   * The days to print behind a sentence, in its order.
   *
   * @param sentence its number in the summary, from 0
   */
  List<MeantDay> meant(int sentence) {
    return meant.get(sentence);
  }

  /**
   * The day from which a sentence counts.
   *
   * @param date when its article was published; empty if nobody knows
   */
  record Day(Optional<LocalDate> date) {
    /** The day as readers see it. */
    String text() {
      return date.map(ArabicDates::day).orElse(Labels.UNDATED);
    }
  }

  private static Optional<LocalDate> day(Summary summary, SummarySentence sentence) {
    return summary.document(sentence.passage()).document().date().map(PublicationDate::day);
  }
}
