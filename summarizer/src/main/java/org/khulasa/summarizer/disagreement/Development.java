package org.khulasa.summarizer.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.internal.PublicationOrder;

/**
 * Whether counts of victims are one count as it rose: what was counted when the articles were
 * written, which no other article disputes. A count that falls was corrected, and of two of the
 * same hours nobody knows which is the newer. The missing become fewer, too, as they are found.
 */
final class Development {
  /** Outlets tell the same news within less than this. */
  private static final double HOURS = 2;

  private static final Comparator<Reading> BY_TIME =
      Comparator.comparing((Reading reading) -> reading.date().orElseThrow())
          .thenComparing(reading -> reading.range().low());

  private static final String BODY = CountedThings.standard().thing("جثة");

  private Development() {}

  /** Whether a count of a thing may rise with the hours: of victims and of the bodies found. */
  static boolean rises(String thing) {
    return Victims.are(thing) || thing.equals(BODY);
  }

  /**
   * Whether the higher of two counts is what the lower one had become: hours later, or sooner if a
   * sentence says that it rose or was a first one, or knows no more than "tens". Pages keep their
   * hour when their text is replaced: a count that is said to be a first one is older than a higher
   * one of other hours, whatever these are.
   */
  static boolean of(Reading a, Reading b) {
    if (!rises(a.thing()) || a.range().low() == b.range().low()) {
      return false;
    }
    if (areMissing(a)) {
      OptionalDouble hours = PublicationOrder.hoursBetween(a.date(), b.date());
      return hours.isPresent() && hours.getAsDouble() >= HOURS;
    }
    boolean risen = a.range().low() < b.range().low();
    return rose(risen ? a : b, risen ? b : a);
  }

  private static boolean areMissing(Reading count) {
    return Victims.fate(count.thing()).equals(Victims.MISSING);
  }

  private static boolean rose(Reading low, Reading high) {
    Optional<PublicationDate> before = low.date();
    Optional<PublicationDate> after = high.date();
    OptionalDouble hours = PublicationOrder.hoursBetween(before, after);
    if (hours.isEmpty()) {
      return low.stage() || high.stage();
    }
    boolean apart = hours.getAsDouble() >= HOURS;
    return after.orElseThrow().compareTo(before.orElseThrow()) > 0
        ? apart || low.stage() || high.stage() || low.range().isVague()
        : apart && low.stage();
  }

  /**
   * Whether counts only rise from the first to the highest, in hours and days, however soon in
   * between; two of one moment did not.
   */
  static boolean isOne(List<Reading> counts) {
    if (counts.isEmpty()
        || counts.stream().anyMatch(c -> c.date().isEmpty() || !rises(c.thing()))) {
      return false;
    }
    List<Reading> inOrder = counts.stream().sorted(BY_TIME).toList();
    Reading first = inOrder.get(0);
    Reading highest = first;
    for (Reading count : inOrder) {
      boolean higher = areMissing(count) || count.range().low() > highest.range().low();
      if (!count.agrees(highest) && (!higher || count.date().equals(highest.date()))) {
        return false;
      }
      highest = higher ? count : highest;
    }
    OptionalDouble hours = PublicationOrder.hoursBetween(first.date(), highest.date());
    return hours.isPresent() && hours.getAsDouble() >= HOURS && first.isOfOneWeek(highest);
  }
}
