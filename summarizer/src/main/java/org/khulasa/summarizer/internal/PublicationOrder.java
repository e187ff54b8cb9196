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

  /** Whether one is surely the later: by a day, or by hours enough; not if either has no date. */
  public static boolean isLater(
      Optional<PublicationDate> later, Optional<PublicationDate> earlier) {
    if (later.isEmpty() || earlier.isEmpty()) {
      return false;
    }
    Optional<Instant> moment = later.get().instant();
    Optional<Instant> momentBefore = earlier.get().instant();
    if (moment.isPresent() && momentBefore.isPresent()) {
      return !moment.get().isBefore(momentBefore.get().plus(TIME_ZONES));
    }
    if (!later.get().day().equals(earlier.get().day())) {
      return later.get().day().isAfter(earlier.get().day());
    }
    Optional<LocalTime> time = later.get().time();
    Optional<LocalTime> timeBefore = earlier.get().time();
    return time.isPresent()
        && timeBefore.isPresent()
        && Duration.between(timeBefore.get(), time.get()).compareTo(TIME_ZONES) >= 0;
  }
}
