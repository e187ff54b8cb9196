package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;

/**
 * The days that a sentence names.
 *
 * @param intervals their dates; empty if it names none that is resolved
 * @param named whether it names them, rather than being of the days of its article's news
 * @param news those it names, or else those that the beginning of its article names, or that of the
 *     article; empty if nothing tells
 */
record Days(List<TimeInterval> intervals, boolean named, List<TimeInterval> news) {
  /** How old what an article tells without a date may be. */
  private static final int NEWS_DAYS = 30;

  private static final int LONG_AGO = 183;
  private static final int WEEK = 7;
  private static final int BEGINNING = 3;
  private static final int VAGUE = 2;

  private static final String SINCE = "منذ ";

  Days {
    intervals = ImmutableList.copyOf(intervals);
    news = ImmutableList.copyOf(news);
  }

  /** Days that are named. */
  Days(List<TimeInterval> intervals) {
    this(intervals, !intervals.isEmpty(), intervals);
  }

  /**
   * The days a sentence names, or its heading; without any, those that news of its article's day is
   * about.
   */
  static Days of(AnalyzedDocument analyzed, SentenceWords sentence) {
    List<TimeInterval> named = named(analyzed, sentence);
    if (!named.isEmpty()) {
      return new Days(named);
    }
    if (sentence.above().isPresent()) {
      return new Days(sentence.above().stream().toList());
    }
    Optional<LocalDate> published = published(analyzed);
    return published
        .map(
            day ->
                new Days(
                    ImmutableList.of(new TimeInterval(day.minusDays(NEWS_DAYS), day)),
                    false,
                    news(analyzed, day)))
        .orElseGet(() -> new Days(ImmutableList.of()));
  }

  /** The days of the last week that the beginning of an article names, or else its own. */
  private static List<TimeInterval> news(AnalyzedDocument analyzed, LocalDate published) {
    List<Sentence> sentences = analyzed.sentences();
    int end = sentences.get(Math.min(BEGINNING, sentences.size()) - 1).span().end();
    TimeInterval week = new TimeInterval(published.minusDays(WEEK), published);
    List<TimeInterval> named =
        analyzed.entities().stream()
            .takeWhile(entity -> entity.span().end() <= end)
            .filter(entity -> SentenceWords.DATES.contains(entity.type()))
            .flatMap(entity -> TimeInterval.parse(entity.normal()).stream())
            .filter(days -> overlap(days, week))
            .toList();
    return named.isEmpty() ? ImmutableList.of(new TimeInterval(published, published)) : named;
  }

  /**
   * The days and weeks which a sentence names of the last weeks before its article: what it tells
   * happened then. Earlier ones are of what led to it.
   */
  static Days past(AnalyzedDocument analyzed, SentenceWords sentence) {
    return near(analyzed, sentence, -NEWS_DAYS, 0);
  }

  /** The days and weeks which a sentence names of the weeks after its article. */
  static Days coming(AnalyzedDocument analyzed, SentenceWords sentence) {
    return near(analyzed, sentence, 1, NEWS_DAYS);
  }

  /**
   * The single days which a sentence names of neither the weeks before its article nor those after
   * it: a date that it gives in full.
   */
  static Days distant(AnalyzedDocument analyzed, SentenceWords sentence) {
    return new Days(
        around(analyzed).stream()
            .flatMap(
                weeks ->
                    named(analyzed, sentence).stream()
                        .filter(days -> days.from().equals(days.to()) && !overlap(days, weeks)))
            .toList());
  }

  /** The weeks before and after a document, if it says when it was published. */
  private static Optional<TimeInterval> around(AnalyzedDocument analyzed) {
    return published(analyzed)
        .map(day -> new TimeInterval(day.minusDays(NEWS_DAYS), day.plusDays(NEWS_DAYS)));
  }

  /**
   * The days that a part of a document names of more than half a year before it was published: what
   * is told there is no news.
   */
  static Days longAgo(AnalyzedDocument analyzed, Span part) {
    Optional<LocalDate> news = published(analyzed).map(day -> day.minusDays(LONG_AGO));
    return new Days(
        in(analyzed, part)
            .filter(days -> news.isPresent() && days.to().isBefore(news.get()))
            .toList());
  }

  /** The days that a document names. */
  static Days in(AnalyzedDocument analyzed) {
    Span whole = new Span(0, analyzed.document().text().length());
    return new Days(in(analyzed, whole).toList());
  }

  private static Stream<TimeInterval> in(AnalyzedDocument analyzed, Span part) {
    return analyzed.entities().stream()
        .filter(entity -> SentenceWords.DATES.contains(entity.type()))
        .filter(entity -> part.contains(entity.span()))
        .flatMap(entity -> TimeInterval.parse(entity.normal()).stream());
  }

  private static Days near(
      AnalyzedDocument analyzed, SentenceWords sentence, int earliest, int latest) {
    Optional<LocalDate> published = published(analyzed);
    if (published.isEmpty()) {
      return new Days(ImmutableList.of());
    }
    TimeInterval weeks =
        new TimeInterval(published.get().plusDays(earliest), published.get().plusDays(latest));
    return new Days(
        named(analyzed, sentence).stream()
            .filter(days -> !days.from().plusDays(WEEK).isBefore(days.to()))
            .filter(days -> overlap(days, weeks))
            .map(Days::vague)
            .toList());
  }

  /** "Last week" is said of the days around it, too, and weeks begin on different days. */
  private static TimeInterval vague(TimeInterval days) {
    return days.from().equals(days.to())
        ? days
        : new TimeInterval(days.from().minusDays(VAGUE), days.to().plusDays(VAGUE));
  }

  /** The days a sentence names. */
  private static List<TimeInterval> named(AnalyzedDocument analyzed, SentenceWords sentence) {
    Optional<LocalDate> published = published(analyzed);
    List<TimeInterval> days = new ArrayList<>();
    for (Entity entity : sentence.figures()) {
      if (SentenceWords.DATES.contains(entity.type())) {
        boolean since =
            analyzed.document().text().startsWith(SINCE, entity.span().start() - SINCE.length());
        TimeInterval.parse(entity.normal())
            .map(interval -> since ? untilNow(interval, published) : interval)
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /** The day a document was published. */
  static Optional<LocalDate> published(AnalyzedDocument analyzed) {
    return analyzed.document().date().map(PublicationDate::day);
  }

  /** {@code منذ منتصف أكتوبر} is all the time from then on. */
  private static TimeInterval untilNow(TimeInterval since, Optional<LocalDate> published) {
    LocalDate end = published.filter(day -> day.isAfter(since.to())).orElse(LocalDate.MAX);
    return new TimeInterval(since.from(), end);
  }

  /** Whether both name days, and none of the one is among those of the other. */
  boolean apart(Days other) {
    return !intervals.isEmpty() && !other.intervals.isEmpty() && !meets(other);
  }

  /** Whether one of the days is among those of the other. */
  boolean meets(Days other) {
    return intervals.stream()
        .anyMatch(mine -> other.intervals.stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  /** Whether the news is of days of which none is among those that the other's news is of. */
  boolean ofOtherNews(Days other) {
    return new Days(news).apart(new Days(other.news));
  }

  /** Whether these are named, and a day is not among them. */
  boolean without(Optional<LocalDate> day) {
    return named
        && day.filter(d -> !meets(new Days(ImmutableList.of(new TimeInterval(d, d))))).isPresent();
  }

  private static boolean overlap(TimeInterval a, TimeInterval b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }
}
