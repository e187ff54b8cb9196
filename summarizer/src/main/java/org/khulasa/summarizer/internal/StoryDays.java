package org.khulasa.summarizer.internal;

import com.google.common.primitives.ImmutableLongArray;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * On which days the articles of an event appeared.
 *
 * <p>An article without a date is put on the weekday it calls today, in the week of the dated
 * articles; one that names no weekday on no day. This is for the order of articles only: no date is
 * made up for the output.
 */
public final class StoryDays {
  /** The day of an article on no day: it comes last. */
  private static final long NO_DAY = Long.MAX_VALUE;

  /**
   * Where the last article is so many days younger than the first, the event has gone on, and how
   * it began is no longer the news.
   */
  private static final int LATER = 2;

  /** The last part of these days is when the latest news came. */
  private static final int PARTS = 4;

  private static final String TODAY = "اليوم";
  private static final String YESTERDAY = "امس";
  private static final int SENTENCES_TO_LOOK_AT = 5;
  private final ImmutableLongArray days;
  private final long first;
  private final long last;

  private StoryDays(ImmutableLongArray days, long first, long last) {
    this.days = days;
    this.first = first;
    this.last = last;
  }

  /** The days of some articles; linear in their words. */
  public static StoryDays of(CandidateSet candidates) {
    List<LocalDate> dated = new ArrayList<>();
    for (AnalyzedDocument analyzed : candidates.documents()) {
      analyzed.document().date().map(PublicationDate::day).ifPresent(dated::add);
    }
    dated.sort(Comparator.naturalOrder());
    ImmutableLongArray days =
        ImmutableLongArray.copyOf(
            candidates.documents().stream().mapToLong(analyzed -> day(analyzed, dated)));
    LongSummaryStatistics told =
        candidates.withSentences().stream()
            .mapToLong(days::get)
            .filter(day -> day != NO_DAY)
            .summaryStatistics();
    return told.getCount() == 0
        ? new StoryDays(days, 0, 0)
        : new StoryDays(days, told.getMin(), told.getMax());
  }

  /** The day of an article, as a number that only serves to compare it with others. */
  public long of(int article) {
    return days.get(article);
  }

  /** Whether the event went on after the first articles of which something is left. */
  public boolean haveGoneOn() {
    return last - first >= LATER;
  }

  /** Whether an article is of the last days of an event that went on. */
  public boolean isLate(int article) {
    long day = days.get(article);
    return haveGoneOn() && day != NO_DAY && last - day <= (last - first) / PARTS;
  }

  /** Whether a sentence names a weekday, today or yesterday. */
  public static boolean namesDay(List<Token> sentence) {
    return sentence.stream()
        .map(Tokens::folded)
        .anyMatch(
            word -> word.equals(TODAY) || word.equals(YESTERDAY) || Weekdays.of(word).isPresent());
  }

  private static long day(AnalyzedDocument analyzed, List<LocalDate> dated) {
    Optional<PublicationDate> known = analyzed.document().date();
    if (known.isPresent()) {
      return known.get().day().toEpochDay();
    }
    Optional<DayOfWeek> today = today(analyzed);
    if (dated.isEmpty() || today.isEmpty()) {
      return NO_DAY;
    }
    LocalDate middle = dated.get(dated.size() / 2);
    long ahead = Math.floorMod(today.get().getValue() - middle.getDayOfWeek().getValue(), 7);
    return middle.plus(ahead > 3 ? ahead - 7 : ahead, ChronoUnit.DAYS).toEpochDay();
  }

  /** The weekday that an article calls today, if it calls one so near its beginning. */
  private static Optional<DayOfWeek> today(AnalyzedDocument analyzed) {
    List<Sentence> sentences = analyzed.sentences();
    for (int i = 0; i < Math.min(SENTENCES_TO_LOOK_AT, sentences.size()); i++) {
      boolean afterToday = false;
      for (Token token : sentences.get(i).tokens()) {
        if (token.isPunctuation()) {
          continue;
        }
        String word = Tokens.folded(token);
        Optional<DayOfWeek> day = afterToday ? Weekdays.of(word) : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
        afterToday = word.equals(TODAY);
      }
    }
    return Optional.empty();
  }
}
