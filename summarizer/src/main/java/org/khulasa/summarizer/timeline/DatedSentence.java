package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.internal.Candidate;

/**
 * A sentence with one of its dates.
 *
 * @param sentence the sentence
 * @param days the date's days
 * @param first the date's first word
 * @param rank whether the sentence states something about these days
 * @param named the days of all its dates, also of those it mentions in passing
 * @param clause the terms of the clause around the date
 * @param deed the terms of what it tells, without an event that it only sets it after; empty if it
 *     names none ("hours after the vote")
 * @param weekday whether the text gives no more than the day of the week
 * @param time when on its day it was, if the text says so
 * @param said whether the date stands in what somebody says
 * @param figures the figures it tells, without those of dates, ages and small numbers
 * @param beside the days that stand beside its own, joined by an "and" or "or"
 * @param shown the sentence's words without the date, if that stands before them as their label
 */
record DatedSentence(
    Candidate sentence,
    TimeInterval days,
    int first,
    ImmutableSet<TimeInterval> named,
    ImmutableSet<String> clause,
    ImmutableSet<String> deed,
    Telling.Rank rank,
    boolean weekday,
    Optional<TimeOfDay> time,
    boolean said,
    ImmutableSet<String> figures,
    ImmutableSet<TimeInterval> beside,
    Span shown) {
  private static final int WEEK = 7;

  DatedSentence on(TimeInterval other) {
    return new DatedSentence(
        sentence, other, first, named, clause, deed, rank, weekday, time, said, figures, beside,
        shown);
  }

  /** Whether the date stands before a colon, and the sentence behind it. */
  boolean isLabelled() {
    return !shown.equals(sentence.span());
  }

  /** The terms of what it tells. */
  ImmutableSet<String> told() {
    return deed.isEmpty() ? sentence.termSet() : deed;
  }

  /** Whether its date is a day known to within a few: "two weeks ago". */
  boolean isAboutADay() {
    return width() == WEEK && days.from().getDayOfWeek() != DayOfWeek.MONDAY;
  }

  /** How many days its date spans. */
  long width() {
    return width(days);
  }

  static long width(TimeInterval days) {
    return ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
  }

  /** Whether the days of one date are among those of the other, or both are of one week. */
  static boolean nested(TimeInterval a, TimeInterval b) {
    return contains(a, b) || contains(b, a) || areOneWeek(a, b);
  }

  /** A week may begin on a Sunday. */
  private static boolean areOneWeek(TimeInterval a, TimeInterval b) {
    return width(a) == WEEK
        && width(b) == WEEK
        && Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= 1;
  }

  static boolean contains(TimeInterval whole, TimeInterval part) {
    return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
  }
}
