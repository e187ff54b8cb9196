package org.khulasa.summarizer.cluster;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * Whether sentences about one time tell the same, for a timeline. That the time is common is
 * evidence by itself, so less likeness will do than {@link ClaimMatcher} asks for, above all
 * between the beginnings of two articles; an article by itself seldom says a thing twice. Days of
 * the week and figures are left aside: the day is known, and reports count differently.
 *
 * <p>The thresholds were read on pairs of one day; see {@code docs/accuracy/timeline.md}.
 */
public final class DayClaims {
  private static final double SAME_ON_A_DAY = 0.33;
  private static final double CONTAINED_ON_A_DAY = 0.28;
  private static final double CONTAINED_ALIKE_ON_A_DAY = 0.24;
  private static final double SAME_ON_A_DAY_IN_ARTICLE = 0.3;
  private static final double CONTAINED_ON_A_DAY_IN_ARTICLE = 0.5;
  private static final double BEGINNING_ON_A_DAY = 0.24;
  private static final double BEGINNING_ALIKE_ON_A_DAY = 0.23;
  private static final double FIRST_ALIKE_ON_A_DAY = 0.19;
  private static final int BEGINNING = 3;

  private static final double CONTAINED_LONG_AGO = 0.22;
  private static final double ALIKE_LONG_AGO = 0.19;
  private static final double MOSTLY_CONTAINED_LONG_AGO = 0.38;
  private static final double HARDLY_ALIKE = 0.1;
  private static final double CONTAINED_LONG_AGO_IN_ARTICLE = 0.27;
  private static final double ALIKE_LONG_AGO_IN_ARTICLE = 0.25;

  private static final double SAME_CLAUSE = 0.4;
  private static final int FEWEST_CLAUSE_TERMS = 3;
  private static final int FEWEST_SHARED_OF_CLAUSE = 2;
  private static final double SAME_DEED = 0.3;

  private final ClaimMatcher claims;

  /** Compares the candidates that a matcher knows; costs nothing by itself. For one thread. */
  public DayClaims(ClaimMatcher claims) {
    this.claims = claims;
  }

  /**
   * How much two sentences have in common, days of the week and figures left aside.
   *
   * @param alike Dice's coefficient
   * @param contained the part of the shorter one that the other has
   */
  private record Common(double alike, double contained) {}

  /** Whether two sentences about the same day make one claim, or share much of what they say. */
  public boolean sameOnOneDay(Candidate a, Candidate b) {
    return claims.same(a, b)
        || common(a, b).filter(common -> areOfOneDay(a, b, common)).isPresent();
  }

  private static boolean areOfOneDay(Candidate a, Candidate b, Common common) {
    if (a.document() == b.document()) {
      return common.alike() >= SAME_ON_A_DAY_IN_ARTICLE
          || common.contained() >= CONTAINED_ON_A_DAY_IN_ARTICLE;
    }
    int later = Math.max(a.position(), b.position());
    double least = later == 0 ? FIRST_ALIKE_ON_A_DAY : BEGINNING_ALIKE_ON_A_DAY;
    return common.alike() >= SAME_ON_A_DAY
        || (common.contained() >= CONTAINED_ON_A_DAY && common.alike() >= CONTAINED_ALIKE_ON_A_DAY)
        || (later < BEGINNING
            && common.contained() >= BEGINNING_ON_A_DAY
            && common.alike() >= least);
  }

  /**
   * The same of a day, month or year long before: what two articles recall of it is mostly one
   * thing, in the words of each.
   *
   * @param ofOneDay whether one is of a single day, which the other names or its month
   */
  public boolean sameLongAgo(Candidate a, Candidate b, boolean ofOneDay) {
    return sameOnOneDay(a, b)
        || common(a, b)
            .filter(
                common ->
                    a.document() == b.document()
                        ? common.alike() >= ALIKE_LONG_AGO_IN_ARTICLE
                            && common.contained() >= CONTAINED_LONG_AGO_IN_ARTICLE
                        : areRecalled(common, ofOneDay))
            .isPresent();
  }

  private static boolean areRecalled(Common common, boolean ofOneDay) {
    return (common.alike() >= ALIKE_LONG_AGO && common.contained() >= CONTAINED_LONG_AGO)
        || (common.alike() >= HARDLY_ALIKE
            && (ofOneDay || common.contained() >= MOSTLY_CONTAINED_LONG_AGO));
  }

  /**
   * Whether two articles recall one thing of a day that was some days before either: by then it is
   * known for little else.
   */
  public boolean sameRecalled(Candidate a, Candidate b) {
    return a.document() != b.document()
        && common(a, b).filter(common -> common.alike() >= HARDLY_ALIKE).isPresent();
  }

  /** Empty if one of the two is too short to tell. */
  private Optional<Common> common(Candidate a, Candidate b) {
    Weighed one = claims.claim(a).words();
    Weighed other = claims.claim(b).words();
    return Math.min(one.size(), other.size()) < ClaimMatcher.FEWEST_TERMS
        ? Optional.empty()
        : Optional.of(new Common(one.dice(other), one.contained(other)));
  }

  /**
   * Whether the terms of two articles' clauses about one time long before tell the same: "founded
   * the club in 1987" behind one subject, and before another.
   */
  public boolean sameClauses(Set<String> a, Set<String> b) {
    if (Math.min(a.size(), b.size()) < FEWEST_CLAUSE_TERMS) {
      return false;
    }
    Set<String> shared = Sets.intersection(a, b);
    return shared.size() >= FEWEST_SHARED_OF_CLAUSE
        && 2 * Weighed.weightOf(shared)
            >= SAME_CLAUSE * (Weighed.weightOf(a) + Weighed.weightOf(b));
  }

  /**
   * Whether the terms of two sentences tell one deed. Who and where stand in many sentences of an
   * event, and so weigh little here.
   */
  public boolean sameDeed(Set<String> a, Set<String> b) {
    EventWeights weights = claims.eventWeights();
    Set<String> one = Sets.difference(a, Weekdays.KEYS);
    Set<String> other = Sets.difference(b, Weekdays.KEYS);
    double lighter = Math.min(weights.weight(one), weights.weight(other));
    return weights.weight(Sets.intersection(one, other)) >= SAME_DEED * lighter;
  }
}
