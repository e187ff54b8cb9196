package org.khulasa.summarizer.timeline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Token;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.control.DirectSpeech;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.Weekdays;

/** Finds the sentences with dates, and which of its dates a sentence is about. */
final class DatedSentences {
  private static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");

  /** An article's first sentence is news; what lies longer back is what the news comes from. */
  private static final int FRESH_DAYS = 7;

  /** Of so many days, that of publication counted, is what an article states as news. */
  private static final int NEWS_DAYS = 3;

  private static final int MONTH = 31;

  private static final int MOST_WEEKDAY_WORDS = 3;

  /** "President resigns Monday": fewer words, one of them a date, tell nothing. */
  private static final int FEWEST_WORDS = 4;

  private final CandidateSet candidates;

  DatedSentences(CandidateSet candidates) {
    this.candidates = candidates;
  }

  /** A date of a sentence: its days, the words that it takes, and whether these are quoted. */
  private record Mention(TimeInterval days, int first, int end, boolean weekday, boolean quoted) {}

  /** All sentences with the dates they are about, in order of documents and places. */
  List<DatedSentence> find() {
    List<DatedSentence> found = new ArrayList<>();
    for (int document = 0; document < candidates.documents().size(); document++) {
      collect(document, found);
    }
    return found;
  }

  private void collect(int document, List<DatedSentence> found) {
    AnalyzedDocument analyzed = candidates.documents().get(document);
    List<Entity> dates = new ArrayList<>();
    for (Entity entity : analyzed.entities()) {
      if (DATES.contains(entity.type())) {
        dates.add(entity);
      }
    }
    int at = 0;
    for (Candidate sentence : candidates.of(document)) {
      List<Entity> inside = new ArrayList<>();
      while (at < dates.size() && dates.get(at).span().end() <= sentence.span().end()) {
        if (sentence.span().contains(dates.get(at).span())) {
          inside.add(dates.get(at));
        }
        at++;
      }
      // A list of pages' length dates nothing that a reader could find in it, a date alone nothing.
      if (sentence.words() <= Candidate.LONGEST_STATEMENT
          && sentence.words() >= FEWEST_WORDS
          && inside.stream().anyMatch(date -> TimeInterval.parse(date.normal()).isPresent())) {
        about(sentence, analyzed, inside, found);
      }
    }
  }

  private void about(
      Candidate sentence,
      AnalyzedDocument document,
      List<Entity> dates,
      List<DatedSentence> found) {
    List<Token> tokens = candidates.tokens(sentence);
    String text = document.document().text();
    boolean[] quoted = DirectSpeech.quoted(text, sentence.span());
    boolean[] isDate = new boolean[tokens.size()];
    List<Mention> mentions = new ArrayList<>();
    int next = 0;
    for (Entity date : dates) {
      while (next < tokens.size() && tokens.get(next).span().end() <= date.span().start()) {
        next++;
      }
      int first = next;
      while (next < tokens.size() && tokens.get(next).span().start() < date.span().end()) {
        isDate[next++] = true;
      }
      boolean weekday = isWeekday(date.span().of(text));
      int end = next;
      if (first < next) {
        TimeInterval.parse(date.normal())
            .ifPresent(
                days ->
                    mentions.add(
                        new Mention(
                            days,
                            first,
                            end,
                            weekday,
                            quoted[date.span().start() - sentence.span().start()])));
      }
    }
    Telling telling = Telling.of(tokens, isDate);
    ImmutableSet<TimeInterval> named =
        mentions.stream().map(Mention::days).collect(toImmutableSet());
    List<DatedSentence> all = new ArrayList<>();
    for (Mention mention : mentions) {
      Telling.Rank rank = telling.rank(mention.first(), mention.weekday());
      if (isOldNews(sentence, document, mention.days())
          || isBesideNews(telling, document, mention, mentions)
          || saysOfAnotherDay(telling, mention, mentions)
          || isLongSince(telling, rank, mention)
          || Telling.supposes(tokens)) {
        rank = Telling.Rank.PASSING;
      } else if (!rank.isInPassing()
          && (isOnlyQuoted(document, mention, mentions)
              || isSpokenOfAhead(telling, document, mention, mentions)
              || isFarFromSaying(telling, document, mention))) {
        rank = Telling.Rank.SPOKEN;
      }
      if (!rank.isInPassing() || !isDoubtful(document, mention)) {
        all.add(
            new DatedSentence(
                sentence,
                mention.days(),
                named,
                telling.clause(mention.first(), mention.end()),
                Aftermath.deed(tokens, mention.first()),
                rank,
                mention.weekday(),
                telling.saying().says(mention.first())));
      }
    }
    if (!all.isEmpty()) {
      found.addAll(nearest(all));
    }
  }

  /** Whether what is said on a day is about days just before it: these are what it tells of. */
  private static boolean saysOfAnotherDay(Telling telling, Mention said, List<Mention> mentions) {
    for (Mention other : mentions) {
      if (telling.isAttribution(said.first())
          && !telling.isAttribution(other.first())
          && (DatedSentence.width(other.days()) <= NEWS_DAYS
              || !telling.saying().tellsOf(said.first()))
          && telling.rank(other.first(), other.weekday()) == Telling.Rank.STATED
          && other.days().to().isBefore(said.days().from())
          && !other.days().from().isBefore(said.days().from().minusDays(FRESH_DAYS))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody looks ahead to these days, and the sentence tells when: "said on Monday that
   * the council will meet on Friday" tells of Monday.
   */
  private static boolean isSpokenOfAhead(
      Telling telling, AnalyzedDocument document, Mention ahead, List<Mention> mentions) {
    return !telling.isAttribution(ahead.first())
        && (telling.saying().surelySays(ahead.first()) || isAhead(document, ahead))
        && mentions.stream()
            .filter(said -> telling.saying().tellsOf(said.first()))
            .filter(said -> said.days().to().isBefore(ahead.days().from()))
            .anyMatch(said -> telling.rank(said.first(), said.weekday()) != Telling.Rank.PASSING);
  }

  /**
   * Whether what is said only names a long time that is still to come: "said that prices would not
   * rise before April".
   */
  private static boolean isFarFromSaying(
      Telling telling, AnalyzedDocument document, Mention mention) {
    return telling.saying().says(mention.first())
        && DatedSentence.width(mention.days()) > FRESH_DAYS
        && isAhead(document, mention)
        && (DatedSentence.width(mention.days()) > MONTH || telling.isDeadline(mention.first()));
  }

  /** Since a month or year something has been so, and no sentence says what happened then. */
  private static boolean isLongSince(Telling telling, Telling.Rank rank, Mention mention) {
    return rank == Telling.Rank.BOUND
        && DatedSentence.width(mention.days()) > 1
        && !telling.isExplained(mention.end());
  }

  /**
   * Whether somebody names these days within quotation marks, and the sentence tells when it was,
   * or they are too long or too far ahead for what he tells of.
   */
  private static boolean isOnlyQuoted(
      AnalyzedDocument document, Mention mention, List<Mention> mentions) {
    return mention.quoted()
        && (isAhead(document, mention)
            || DatedSentence.width(mention.days()) > FRESH_DAYS
            || mentions.stream().anyMatch(other -> !other.quoted()));
  }

  private static boolean isAhead(AnalyzedDocument document, Mention mention) {
    return published(document).filter(day -> mention.days().from().isAfter(day)).isPresent();
  }

  /**
   * Whether a sentence states something about the article's own days, and this lies farther back.
   */
  private static boolean isBesideNews(
      Telling telling, AnalyzedDocument document, Mention old, List<Mention> mentions) {
    Optional<LocalDate> published = published(document);
    if (published.filter(day -> !old.days().to().isAfter(day.minusDays(FRESH_DAYS))).isEmpty()) {
      return false;
    }
    LocalDate fresh = published.get().minusDays(NEWS_DAYS);
    return mentions.stream()
        .filter(other -> other.days().to().isAfter(fresh))
        .filter(other -> !other.days().to().isAfter(published.get()))
        .anyMatch(other -> telling.rank(other.first(), other.weekday()) != Telling.Rank.PASSING);
  }

  private static Optional<LocalDate> published(AnalyzedDocument document) {
    return document.document().date().map(PublicationDate::day);
  }

  /** "After Monday's attack" on a Monday: today's, or last week's. */
  private static boolean isDoubtful(AnalyzedDocument document, Mention mention) {
    return mention.weekday()
        && document
            .document()
            .date()
            .filter(date -> date.day().equals(mention.days().from()))
            .isPresent();
  }

  private static boolean isOldNews(
      Candidate sentence, AnalyzedDocument document, TimeInterval days) {
    return sentence.position() == 0
        && published(document)
            .filter(day -> !days.to().isAfter(day.minusDays(FRESH_DAYS)))
            .isPresent();
  }

  /** The dates that the sentence is nearest to being about; of nested ones the exact one. */
  private static List<DatedSentence> nearest(List<DatedSentence> all) {
    Telling.Rank best =
        all.stream().map(DatedSentence::rank).min(Telling.Rank::compareTo).orElseThrow();
    List<DatedSentence> chosen = new ArrayList<>();
    for (DatedSentence dated : all) {
      if (dated.rank() == best
          && chosen.stream().noneMatch(other -> other.days().equals(dated.days()))
          && all.stream()
              .noneMatch(
                  other ->
                      !other.days().equals(dated.days())
                          && DatedSentence.contains(dated.days(), other.days()))) {
        chosen.add(dated);
      }
    }
    return chosen;
  }

  private static boolean isWeekday(String text) {
    List<String> words = Words.of(text);
    return words.size() <= MOST_WEEKDAY_WORDS
        && words.stream().anyMatch(word -> Weekdays.KEYS.contains(WordKey.of(word)))
        && text.chars().noneMatch(Character::isDigit);
  }
}
