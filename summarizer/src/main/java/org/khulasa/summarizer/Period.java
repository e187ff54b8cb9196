package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;

/**
 * The days whose articles a summary is made of. Both ends belong to it, as in "from Monday to
 * Wednesday"; a period whose ends are equal is one day.
 *
 * <p>A document without a date lies in no period but {@link #ALWAYS}: nothing shows that it was
 * published in these days.
 *
 * @param since the first day, if there is one
 * @param until the last day, if there is one; not before {@code since}
 */
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {
  /** No limit: every document, dated or not. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /** This day and all behind it. */
  public static Period since(LocalDate first) {
    return new Period(day(first), Optional.empty());
  }

  /** This day and all before it. */
  public static Period until(LocalDate last) {
    return new Period(Optional.empty(), day(last));
  }

  /**
   * The days from one to another, both included.
   *
   * @throws IllegalArgumentException if the last one lies before the first
   */
  public static Period between(LocalDate first, LocalDate last) {
    return new Period(day(first), day(last));
  }

  private static Optional<LocalDate> day(LocalDate day) {
    return Optional.of(requireNonNull(day, "a period needs its first or last day, found null"));
  }

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} lies before {@code since}
   */
  public Period {
    requireNonNull(since, "a period's first day may be empty, but not null");
    requireNonNull(until, "a period's last day may be empty, but not null");
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException(
          "a period ends on its first day or later, found one from "
              + since.get()
              + " to "
              + until.get());
    }
  }

  /** Why a document does not belong to these days; empty if it does. */
  public Optional<Excluded.DocumentReason> excludes(Document document) {
    if (since.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = document.date().map(PublicationDate::day);
    if (day.isEmpty()) {
      return Optional.of(Excluded.DocumentReason.UNDATED);
    }
    if (since.isPresent() && day.get().isBefore(since.get())) {
      return Optional.of(Excluded.DocumentReason.BEFORE);
    }
    if (until.isPresent() && day.get().isAfter(until.get())) {
      return Optional.of(Excluded.DocumentReason.AFTER);
    }
    return Optional.empty();
  }
}
