package org.khulasa.summarizer.disagreement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.text.DocumentFrequencies;

/**
 * Whether the words around two figures or dates tell of the same thing.
 *
 * <p>A counted noun says much of what a number is about. A percentage, a sum or a measure may be of
 * anything, and every event has a date: there the closest words must meet too, and more of the
 * others. The thresholds were read; see {@code docs/accuracy/disagreements.md}.
 */
final class Likeness {
  private static final int FEWEST_SHARED = 2;
  private static final double LEAST_NEAR = 0.2;
  private static final double COUNTED = 0.6;
  private static final double COUNTED_ON_ANOTHER_DAY = 1.1;
  private static final double BARE = 1.2;
  private static final double BARE_CLOSE = 0.4;

  // Sums and measures of one size, around which stand names or other words of one thing.
  private static final double BARE_OF_ONE_SIZE = 0.5;
  private static final int FEWEST_SHARED_BY_SIZE = 3;
  private static final double ONE_SIZE = 0.6;

  /** Towns lie far from others in the same words. */
  private static final String DISTANCE = CountedThings.standard().thing("كيلومتر");

  private static final double DATED = 1.0;
  private static final int FEWEST_SHARED_BY_DATES = 4;

  private static final ImmutableSet<String> BALLOTS =
      Stream.of("صوت", "مقعد").map(CountedThings.standard()::thing).collect(toImmutableSet());
  private static final double FEWEST = 20;
  private static final double NEARLY_ONE = 0.97;

  /** Of one event the first sentences count the victims. */
  private static final double TOLD = 0.28;

  private static final double KNOWN = 0.1;

  private final DocumentFrequencies frequencies = DocumentFrequencies.news();

  /** How alike the surroundings of two readings are; 0 if they tell of different things. */
  double of(Reading a, Reading b) {
    return of(a, b, 0);
  }

  /** The same for a reading of what two outlets are known to tell of: less likeness is enough. */
  double ofKnown(Reading a, Reading b) {
    return of(a, b, KNOWN);
  }

  private double of(Reading a, Reading b, double less) {
    if (a.days().apart(b.days()) || areOtherVictims(a, b)) {
      return 0;
    }
    double near = Overlap.dice(a.near(), b.near(), frequencies::idf);
    double whole = Overlap.dice(a.whole(), b.whole(), frequencies::idf);
    double likeness = near + whole;
    if (a.isTold() && b.isTold() && whole >= TOLD) {
      return likeness;
    }
    Set<String> shared = Overlap.shared(a.near(), b.near());
    if (areOfOneBallot(a, b) && !shared.isEmpty()) {
      return likeness;
    }
    if (shared.size() < FEWEST_SHARED) {
      return 0;
    }
    if (areOneCount(a, b)) {
      return likeness;
    }
    boolean alike =
        switch (a.kind()) {
          case DATE -> likeness >= DATED - less && shared.size() >= FEWEST_SHARED_BY_DATES;
          default ->
              a.bare()
                  ? (likeness >= BARE - less
                          && Overlap.dice(a.close(), b.close(), frequencies::idf) >= BARE_CLOSE)
                      || (likeness >= BARE_OF_ONE_SIZE
                          && shared.size() >= FEWEST_SHARED_BY_SIZE
                          && areOfOneSize(a, b))
                  : likeness >= (less > 0 ? COUNTED : counted(a, b)) - less && near >= LEAST_NEAR;
        };
    return alike ? likeness : 0;
  }

  /**
   * Two numbers of votes or seats that nearly are one: votes are cast once, and do not rise from
   * day to day.
   */
  private static boolean areOfOneBallot(Reading a, Reading b) {
    return BALLOTS.contains(a.thing()) && areNearlyOne(a, b);
  }

  /**
   * Two numbers of one noun that nearly are one, as 65 and 66 people on board: other things are
   * seldom as many. What is counted since a day grows, and so do victims.
   */
  private static boolean areOneCount(Reading a, Reading b) {
    return a.kind() == Disagreement.Kind.FIGURE
        && !a.bare()
        && !Victims.are(a.thing())
        && !a.sum()
        && !b.sum()
        && areNearlyOne(a, b);
  }

  private static boolean areNearlyOne(Reading a, Reading b) {
    double one = a.range().low();
    double other = b.range().low();
    return Math.min(one, other) >= FEWEST
        && Math.min(one, other) >= NEARLY_ONE * Math.max(one, other);
  }

  /** Two amounts of which one is not much less than the other; not shares, scores or times. */
  private static boolean areOfOneSize(Reading a, Reading b) {
    double one = a.range().low();
    double other = b.range().low();
    return Amounts.isAmount(a.unit(), a.thing())
        && !a.thing().equals(DISTANCE)
        && a.isOfOneWeek(b)
        && Math.min(one, other) >= ONE_SIZE * Math.max(one, other);
  }

  /** Victims of another place, or of all the time since a day and of an attack in it. */
  private static boolean areOtherVictims(Reading a, Reading b) {
    return Victims.are(a.thing())
        && Victims.are(b.thing())
        && (a.elsewhere(b) || a.sum() != b.sum());
  }

  /**
   * Another day has its own strikes, permits and arrests; but the dead and injured of an event stay
   * the same, and their count is what is corrected.
   */
  private static double counted(Reading a, Reading b) {
    boolean sameDay =
        a.published().isEmpty() || b.published().isEmpty() || a.published().equals(b.published());
    return sameDay || Victims.are(a.thing()) ? COUNTED : COUNTED_ON_ANOTHER_DAY;
  }
}
