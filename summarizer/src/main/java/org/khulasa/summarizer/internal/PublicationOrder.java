package org.khulasa.summarizer.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.khulasa.core.PublicationDate;

/** Which of two articles was published later, whatever clocks their outlets go by. */
public final class PublicationOrder {
  /** From Rabat to Abu Dhabi; many pages give the time of their outlet without saying so. */
  private static final Duration TIME_ZONES = Duration.ofHours(4);

  private static final int MINUTES = 60;

  private PublicationOrder() {}

  /** Whether one is surely the later: by a day, or by hours enough. */
  public static boolean isLater(
      Optional<PublicationDate> later, Optional<PublicationDate> earlier) {
    return compare(later, earlier).orElse(false);
  }

  /** Whether one is the later or may be, since a day or, on one day, an hour is not known. */
  public static boolean mayBeLater(
      Optional<PublicationDate> later, Optional<PublicationDate> earlier) {
    return compare(later, earlier).orElse(true);
  }

  /**
   * The hours between two articles, by the clocks that their pages go by; empty if one has no date.
   * Where a time is missing, a day is 24 hours, and one day alone tells nothing.
   */
  public static OptionalDouble hoursBetween(
      Optional<PublicationDate> one, Optional<PublicationDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return OptionalDouble.empty();
    }
    PublicationDate a = one.get();
    PublicationDate b = other.get();
    if (a.time().isEmpty() || b.time().isEmpty()) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
      return days == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(days * (double) Duration.ofDays(1).toHours());
    }
    Duration between =
        a.instant().isPresent() && b.instant().isPresent()
            ? Duration.between(a.instant().get(), b.instant().get())
            : Duration.between(a.day().atTime(a.time().get()), b.day().atTime(b.time().get()));
    return OptionalDouble.of(Math.abs(between.toMinutes()) / (double) MINUTES);
  }

  private static Optional<Boolean> compare(
      Optional<PublicationDate> later, Optional<PublicationDate> earlier) {
    if (later.isEmpty() || earlier.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> moment = later.get().instant();
    Optional<Instant> momentBefore = earlier.get().instant();
    if (moment.isPresent() && momentBefore.isPresent()) {
      return Optional.of(!moment.get().isBefore(momentBefore.get().plus(TIME_ZONES)));
    }
    if (!later.get().day().equals(earlier.get().day())) {
      return Optional.of(later.get().day().isAfter(earlier.get().day()));
    }
    Optional<LocalTime> timeBefore = earlier.get().time();
    return later
        .get()
        .time()
        .filter(time -> timeBefore.isPresent())
        .map(time -> Duration.between(timeBefore.get(), time).compareTo(TIME_ZONES) >= 0);
  }
}
