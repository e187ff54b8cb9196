package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.Sentences;

/**
 * A figure or date in its sentence.
 *
 * @param kind which of the two
 * @param value its value as {@link Disagreement.Value} shows it
 * @param unit its unit or counted noun; may be empty
 * @param range the numbers that it allows; of a date its days
 * @param thing the key of what it counts; only readings of one thing are compared
 * @param bare whether nothing but the words around tells what it counts
 * @param about what it counts, as written
 * @param place where it stands
 * @param sentence where its sentence stands
 * @param close the terms of the few words on either side
 * @param near the terms of the words around it, without numbers and without what it counts
 * @param whole the terms of its whole sentence
 * @param lead whether its sentence is one of the first of its article, which tell of the event
 * @param sum whether it counts over all the time since a day or a beginning
 * @param beside the figures of its sentence, whatever they count
 * @param places the terms of the places its sentence names
 * @param days the days its sentence names
 * @param stage whether its sentence says that the count rose, or that it is a first one
 * @param date when its document was published
 */
record Reading(
    Disagreement.Kind kind,
    String value,
    String unit,
    Range range,
    String thing,
    boolean bare,
    String about,
    Passage place,
    Passage sentence,
    Set<String> close,
    Set<String> near,
    Set<String> whole,
    boolean lead,
    boolean sum,
    List<Range> beside,
    Set<String> places,
    Days days,
    boolean stage,
    Optional<PublicationDate> date) {
  /** On another day a count of one thing is nearly the same; others are of what that day had. */
  private static final double ONE_SIZE = 0.6;

  private static final int WEEK = 7;
  private static final int FEWEST_SHARED = 2;

  /** So many words do not come together twice by chance. */
  private static final int FEWEST_RETOLD = 5;

  Reading {
    close = ImmutableSet.copyOf(close);
    near = ImmutableSet.copyOf(near);
    whole = ImmutableSet.copyOf(whole);
    beside = ImmutableList.copyOf(beside);
    places = ImmutableSet.copyOf(places);
  }

  int document() {
    return place.document();
  }

  /** The day its document was published. */
  Optional<LocalDate> published() {
    return date.map(PublicationDate::day);
  }

  /** Its number in digits, without a modifier. */
  String digits() {
    return range.number().map(number -> number.stripTrailingZeros().toPlainString()).orElse(value);
  }

  /** What befell the people it counts; empty if it does not say. */
  String fate() {
    return Victims.fate(thing);
  }

  /** Whether something else befell those whom another counts. */
  boolean isOfOtherFate(Reading other) {
    return !fate().isEmpty() && !other.fate().isEmpty() && !fate().equals(other.fate());
  }

  /** The words by which others like it are found. */
  Set<String> keys() {
    return isTold() ? Sets.union(near, whole) : near;
  }

  /** Whether its article begins with what befell the people it counts. */
  boolean isTold() {
    return lead && Victims.are(thing);
  }

  /** Whether another of its article counts the same in the first sentences, and differently. */
  boolean tellsOtherwise(Reading other) {
    return other.lead && other.thing.equals(thing) && !other.agrees(this);
  }

  /** The same, allowing other numbers. */
  Reading of(Range other) {
    return new Reading(
        kind, value, unit, other, thing, bare, about, place, sentence, close, near, whole, lead,
        sum, beside, places, days, stage, date);
  }

  /** Whether its sentence gives the number of another too: a part of it, or of something else. */
  boolean standsBeside(Reading other) {
    return beside.stream().anyMatch(other.range::sameNumber);
  }

  /**
   * Whether each names places that the other does not, and they share fewer than half: two towns of
   * one country are two places.
   */
  boolean elsewhere(Reading other) {
    int shared = Overlap.shared(places, other.places).size();
    return places.size() > shared
        && other.places.size() > shared
        && 2 * shared < Sets.union(places, other.places).size();
  }

  /** What is shown of it. */
  Disagreement.Value shown(List<AnalyzedDocument> documents) {
    return new Disagreement.Value(value, unit, place, clause(documents.get(document())), sentence);
  }

  private Passage clause(AnalyzedDocument analyzed) {
    Sentence whole = Sentences.around(analyzed, sentence.span()).orElseThrow();
    List<Entity> figures =
        analyzed.entities().stream()
            .filter(SentenceWords::isFigure)
            .filter(entity -> sentence.span().contains(entity.span()))
            .toList();
    boolean date = kind == Disagreement.Kind.DATE;
    return new Passage(document(), FigureClause.of(whole, figures, place.span(), unit, date));
  }

  /** Whether their articles are of one week; not known of articles without a day. */
  boolean isOfOneWeek(Reading other) {
    Optional<LocalDate> mine = published();
    Optional<LocalDate> theirs = other.published();
    return mine.isEmpty()
        || theirs.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(mine.get(), theirs.get())) <= WEEK;
  }

  /** Whether their sentences have more than a word in common. */
  boolean sharesWords(Reading other) {
    return Overlap.shared(whole, other.whole).size() >= FEWEST_SHARED;
  }

  /**
   * Whether another article, which may be of the same outlet, has its sentence with another count:
   * one of the two is wrong, or was corrected. What a market lost is told in one sentence every
   * day.
   */
  boolean isRetoldIn(Reading other) {
    return document() != other.document()
        && kind == Disagreement.Kind.FIGURE
        && !bare
        && whole.size() >= FEWEST_RETOLD
        && whole.equals(other.whole);
  }

  /** Whether both may be true. */
  boolean agrees(Reading other) {
    return range.agrees(other.range);
  }

  /**
   * Whether they contradict each other: both cannot be true, and neither is what the other had
   * become. Numbers that are far from each other count different things, and so may those of two
   * days.
   */
  boolean contradicts(Reading other) {
    return !agrees(other)
        && !isFarFrom(other)
        && !Development.of(this, other)
        && !areSomeDeadIn(other)
        && !isOfAnotherDay(other);
  }

  /** Days are counted from 1970: how many times one is the other says nothing. */
  private boolean isFarFrom(Reading other) {
    return kind == Disagreement.Kind.FIGURE && range.isFarFrom(other.range);
  }

  /**
   * Whether two readings of the injured differ by just those who are counted beside them, who are
   * not these injured again: one of the two has the dead among all who were hit.
   *
   * @param beside the numbers that the sentences of such readings give
   */
  boolean hasTheDeadToo(Reading other, Set<Double> beside) {
    double difference = Math.abs(range.low() - other.range.low());
    return fate().equals(Victims.INJURED)
        && difference > 0
        && difference != Math.min(range.low(), other.range.low())
        && beside.contains(difference);
  }

  /**
   * Whether some of the injured whom one counts are among the dead beside the other: nine dead and
   * 16 hurt, ten dead and 15 hurt.
   */
  private boolean areSomeDeadIn(Reading other) {
    double more = range.low() - other.range.low();
    return fate().equals(Victims.INJURED)
        && beside.stream()
            .filter(dead -> !dead.sameNumber(range))
            .anyMatch(
                dead -> other.beside.stream().anyMatch(later -> later.low() - dead.low() == more));
  }

  /**
   * Whether it counts what one day had and the other what another had: 13 divers began on Sunday,
   * 18 are at work on Monday. Where neither names its day, what is nearly the same is one count.
   * Victims are those of the event.
   */
  private boolean isOfAnotherDay(Reading other) {
    if (kind != Disagreement.Kind.FIGURE || bare || Victims.are(thing)) {
      return false;
    }
    return (days.named() || other.days.named())
        ? isOfNamedDays(other) || other.isOfNamedDays(this)
        : days.ofOtherNews(other.days) && !isOfOneSize(other);
  }

  /** Whether it names days, and the other, which names none, is of another day's article. */
  private boolean isOfNamedDays(Reading other) {
    return !other.days.named() && days.without(other.published());
  }

  private boolean isOfOneSize(Reading other) {
    double one = range.low();
    double two = other.range.low();
    return Math.min(one, two) >= ONE_SIZE * Math.max(one, two);
  }
}
