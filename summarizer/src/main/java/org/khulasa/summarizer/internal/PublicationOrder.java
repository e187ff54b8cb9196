package org.khulasa.summarizer.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.khulasa.core.PublicationDate;

/** Which of two articles was published later, whatever clocks their outlets go by. */
public final class PublicationOrder {
  /** From Rabat to Abu Dhabi; many pages give the time of their outlet without saying so. */
  private static final Duration TIME_ZONES = Duration.ofHours(4);

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
