package org.khulasa.summarizer.cluster;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.OptionalInt;
import java.util.Set;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * What of a sentence is compared with another's. Days of the week and figures are told apart from
 * the other terms: with other words a sentence may still tell the same, with other days or figures
 * it tells something else.
 *
 * @param all its terms
 * @param days the days of the week among them
 * @param figures the figures among them
 * @param words the terms without days of the week and figures
 * @param core the terms of its main clause
 * @param coreFigures the figures among these
 * @param coreWords the others among these
 */
record Claim(
    Weighed all,
    ImmutableSet<String> days,
    ImmutableSet<String> figures,
    Weighed words,
    Weighed core,
    ImmutableSet<String> coreFigures,
    Weighed coreWords) {
  // As far apart may be what two outlets round differently.
  private static final int MOST_PERCENT_APART = 10;
  private static final int FEWEST_ROUNDED = 50;
  private static final int LONGEST_AMOUNT = 8;

  static Claim of(Candidate candidate) {
    ImmutableSet<String> terms = candidate.termSet();
    ImmutableSet<String> core = candidate.core();
    ImmutableSet<String> coreFigures = Terms.figures(core);
    ImmutableSet<String> days = Sets.intersection(terms, Weekdays.KEYS).immutableCopy();
    ImmutableSet<String> figures = Terms.figures(terms);
    return new Claim(
        Weighed.of(terms),
        days,
        figures,
        Weighed.of(Sets.difference(terms, Sets.union(days, figures)).immutableCopy()),
        Weighed.of(core),
        coreFigures,
        Weighed.of(Sets.difference(core, coreFigures).immutableCopy()));
  }

  /** Whether both name days of the week, and none that the other names. */
  boolean hasOtherDays(Claim other) {
    return areApart(days, other.days);
  }

  /** Whether both have figures, and no figure of one is, or nearly is, one of the other. */
  boolean hasOtherFigures(Claim other) {
    return figuresApart(figures, other.figures);
  }

  /** The same of the figures of the main clauses. */
  boolean hasOtherFiguresInCore(Claim other) {
    return figuresApart(coreFigures, other.coreFigures);
  }

  private static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static boolean figuresApart(Set<String> a, Set<String> b) {
    return areApart(a, b) && a.stream().noneMatch(one -> b.stream().anyMatch(o -> near(one, o)));
  }

  /** "About 100" is 95. Small numbers and years count or name one by one. */
  private static boolean near(String a, String b) {
    OptionalInt one = amount(a);
    OptionalInt other = amount(b);
    return one.isPresent()
        && other.isPresent()
        && 100L * Math.abs(one.getAsInt() - other.getAsInt())
            <= (long) MOST_PERCENT_APART * Math.max(one.getAsInt(), other.getAsInt());
  }

  private static OptionalInt amount(String figure) {
    if (figure.length() > LONGEST_AMOUNT || !figure.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int amount = Integer.parseInt(figure);
    boolean year = amount >= 1900 && amount <= 2100;
    return amount < FEWEST_ROUNDED || year ? OptionalInt.empty() : OptionalInt.of(amount);
  }
}
