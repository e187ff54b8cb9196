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
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.DateHeading;
import org.khulasa.core.text.DateHeadings;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.control.DirectSpeech;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Weekdays;

/** Finds the sentences with dates, and which of its dates a sentence is about. */
final class DatedSentences {
  private static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");

  // Folded.
  private static final String OR = "او";
  private static final String AND = "و";

  /** {@code وخلال نهار} at most. */
  private static final int JOINING_WORDS = 2;

  private static final String FAST = WordKey.of("رمضان");

  /** Behind a day that is a label. */
  private static final ImmutableSet<String> LABEL_MARKS =
      ImmutableSet.of(":", ".", "..", "...", "\u2026");

  private static final String PERSON = "PER";
  private static final int WORDS_BESIDE_NAME = 1;

  private static final int WEEK = 7;

  private static final int MOST_WEEKDAY_WORDS = 3;

  /** "President resigns Monday": fewer words, one of them a date, tell nothing. */
  private static final int FEWEST_WORDS = 4;

  private final CandidateSet candidates;

  DatedSentences(CandidateSet candidates) {
    this.candidates = candidates;
  }

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
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : analyzed.entities()) {
      if (DATES.contains(entity.type()) || entity.type().equals(PERSON)) {
        entities.add(entity);
      }
    }
    DateHeadings headings = DateHeadings.of(analyzed);
    Optional<DateHeading> above = Optional.empty();
    int at = 0;
    for (Candidate sentence : candidates.of(document)) {
      Optional<DateHeading> heading = headings.at(sentence.span().start());
      // Pages lose headings: of a month or year only what stands directly below it is surely of it.
      boolean below = heading.equals(above);
      List<Entity> dates = new ArrayList<>();
      List<Span> persons = new ArrayList<>();
      while (at < entities.size() && entities.get(at).span().end() <= sentence.span().end()) {
        Entity entity = entities.get(at++);
        if (!sentence.span().contains(entity.span())) {
          continue;
        }
        if (entity.type().equals(PERSON)) {
          persons.add(entity.span());
        } else {
          dates.add(entity);
        }
      }
      // A list of pages' length dates nothing that a reader could find in it, a date alone nothing.
      if (sentence.words() <= Candidate.LONGEST_STATEMENT && sentence.words() >= FEWEST_WORDS) {
        if (dates.stream().anyMatch(date -> TimeInterval.parse(date.normal()).isPresent())) {
          about(sentence, analyzed, dates, persons, found);
        } else if (heading.isPresent() && sentence.startsParagraph()) {
          heading
              .flatMap(date -> date.days(published(analyzed)))
              .filter(days -> !below || DatedSentence.width(days) == 1)
              .ifPresent(days -> found.add(under(days, sentence)));
        }
      }
      if (heading.filter(date -> date.line().overlaps(sentence.span())).isEmpty()) {
        above = heading;
      }
    }
  }

  /** A sentence that names no day and stands under a heading that does. */
  private DatedSentence under(TimeInterval days, Candidate sentence) {
    List<Token> tokens = candidates.tokens(sentence);
    return new DatedSentence(
        sentence,
        days,
        0,
        ImmutableSet.of(days),
        sentence.termSet(),
        ImmutableSet.of(),
        Telling.Rank.STATED,
        false,
        Optional.empty(),
        false,
        ToldFigures.of(tokens, new boolean[tokens.size()]),
        ImmutableSet.of(),
        sentence.span());
  }

  private void about(
      Candidate sentence,
      AnalyzedDocument document,
      List<Entity> dates,
      List<Span> persons,
      List<DatedSentence> found) {
    List<Token> tokens = candidates.tokens(sentence);
    boolean[] isDate = new boolean[tokens.size()];
    List<Mention> mentions = mentions(sentence, document, dates, tokens, isDate);
    Telling telling = Telling.of(tokens, isDate);
    MentionRanks ranks = new MentionRanks(telling, document, sentence, tokens, mentions);
    ImmutableSet<TimeInterval> named =
        mentions.stream().map(Mention::days).collect(toImmutableSet());
    ImmutableSet<String> figures = ToldFigures.of(tokens, isDate);
    List<DatedSentence> all = new ArrayList<>();
    for (Mention mention : mentions) {
      Telling.Rank rank = ranks.of(mention);
      Span shown = shown(sentence, tokens, mention);
      if (!shown.equals(sentence.span()) && isName(shown, persons, document)) {
        continue;
      }
      if (!rank.isInPassing() || !isDoubtful(document, mention)) {
        all.add(
            new DatedSentence(
                sentence,
                mention.days(),
                mention.first(),
                named,
                telling.clause(mention.first(), mention.end()),
                Aftermath.deed(tokens, mention.first()),
                rank,
                mention.weekday(),
                mention.time(),
                telling.saying().says(mention.first()),
                figures,
                beside(mention, mentions, tokens),
                shown));
      }
    }
    if (!all.isEmpty()) {
      found.addAll(nearest(all));
    }
  }

  /**
   * The resolved dates of a sentence with the words that they take up.
   *
   * @param isDate whether a token belongs to a date; set here, for unresolved dates too
   */
  private static List<Mention> mentions(
      Candidate sentence,
      AnalyzedDocument document,
      List<Entity> dates,
      List<Token> tokens,
      boolean[] isDate) {
    String text = document.document().text();
    boolean[] quoted = DirectSpeech.quoted(text, sentence.span());
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
      String words = date.span().of(text);
      Optional<TimeInterval> days = TimeInterval.parse(date.normal());
      boolean byTheWay = dates.size() > 1 && isFast(words);
      if (first < next && days.isPresent() && !byTheWay) {
        mentions.add(
            new Mention(
                upToNow(days.get(), document, tokens),
                first,
                next,
                isWeekday(words),
                quoted[date.span().start() - sentence.span().start()],
                TimeOfDay.of(date.normal())));
      }
    }
    return mentions;
  }

  /** "This week" ends for what is told of it with the day on which it is told. */
  private static TimeInterval upToNow(
      TimeInterval days, AnalyzedDocument document, List<Token> tokens) {
    return published(document)
        .filter(day -> DatedSentence.width(days) == WEEK)
        .filter(day -> days.from().isBefore(day) && day.isBefore(days.to()))
        .filter(day -> FirstWords.lookBack(tokens))
        .map(day -> new TimeInterval(days.from(), day))
        .orElse(days);
  }

  /** {@code السبت أو الأحد}, {@code أعوام 2006 و2010 و2014}: the other days or years. */
  private static ImmutableSet<TimeInterval> beside(
      Mention mention, List<Mention> mentions, List<Token> tokens) {
    int place = mentions.indexOf(mention);
    int first = place;
    while (first > 0 && areJoined(mentions.get(first - 1), mentions.get(first), tokens)) {
      first--;
    }
    int last = place;
    while (last + 1 < mentions.size()
        && areJoined(mentions.get(last), mentions.get(last + 1), tokens)) {
      last++;
    }
    return mentions.subList(first, last + 1).stream()
        .map(Mention::days)
        .filter(days -> !days.equals(mention.days()))
        .collect(toImmutableSet());
  }

  private static boolean areJoined(Mention first, Mention second, List<Token> tokens) {
    int between = second.first() - first.end();
    return between >= 0
        && between <= JOINING_WORDS
        && tokens.subList(first.end(), second.first() + 1).stream().anyMatch(DatedSentences::joins)
        && tokens.subList(first.end(), second.first()).stream()
            .noneMatch(token -> token.isPunctuation() || Telling.isVerb(token));
  }

  private static boolean joins(Token token) {
    String word = Tokens.folded(token);
    return word.equals(OR) || word.equals(AND) || Tokens.isJoined(token, AND);
  }

  /**
   * A sentence without the day before its colon or dots, which stands before it in a timeline
   * anyway, and without the bullet before that day.
   */
  private static Span shown(Candidate sentence, List<Token> tokens, Mention mention) {
    int mark = mention.end();
    boolean label =
        FirstWords.first(tokens) == mention.first()
            && mark + 1 < tokens.size()
            && LABEL_MARKS.contains(tokens.get(mark).normal());
    int first = mark + 1;
    while (label && first < tokens.size() && LABEL_MARKS.contains(tokens.get(first).normal())) {
      first++;
    }
    return label && first < tokens.size()
        ? new Span(tokens.get(first).span().start(), sentence.span().end())
        : sentence.span();
  }

  /** {@code 2014: الروسية ماريا شارابوفا}: who won, of what nobody knows. */
  private static boolean isName(Span shown, List<Span> persons, AnalyzedDocument document) {
    String text = document.document().text();
    int words = Words.of(shown.of(text)).size();
    return persons.stream()
        .filter(shown::contains)
        .anyMatch(name -> words - Words.of(name.of(text)).size() <= WORDS_BESIDE_NAME);
  }

  static Optional<LocalDate> published(AnalyzedDocument document) {
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

  /** The month of fasting is named beside a day as what the day lies in, or as a custom's time. */
  private static boolean isFast(String text) {
    return Words.of(text).stream().map(WordKey::of).anyMatch(FAST::equals);
  }

  private static boolean isWeekday(String text) {
    List<String> words = Words.of(text);
    return words.size() <= MOST_WEEKDAY_WORDS
        && words.stream().anyMatch(word -> Weekdays.KEYS.contains(WordKey.of(word)))
        && text.chars().noneMatch(Character::isDigit);
  }
}
