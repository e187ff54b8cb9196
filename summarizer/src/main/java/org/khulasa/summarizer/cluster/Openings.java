package org.khulasa.summarizer.cluster;

import java.util.List;
import org.khulasa.summarizer.internal.Candidate;

/**
 * Where another article begins with what a sentence says, but says it too differently to be found
 * as the same claim: "a protocol to buy 48 aircraft was signed" beside "a memorandum on 48 aircraft
 * ... was among those that were signed". An article tells its news first, so less likeness will do
 * there than anywhere else, if it is likeness in what happened: by weights of the event the two are
 * alike as wholes, and each has what the main clause of the other begins with.
 *
 * <p>Read in {@code docs/accuracy/support.md}.
 */
final class Openings {
  private static final int BEGINNING = 3;
  // "The town is the second largest of the country" is no news.
  private static final int FEWEST_TERMS = 7;

  private static final double ALIKE = 0.38;
  private static final double MORE_ALIKE = 0.45;
  private static final double CLAUSES_ALIKE = 0.3;
  private static final double FIRST = 0.3;
  // What stands first in the main clause: who did what.
  private static final int CLAUSE_TERMS = 6;
  private static final double CLAUSE_FIRST = 0.4;
  private static final double SOME_CLAUSE_FIRST = 0.2;

  private final ClaimMatcher claims;
  private final EventWeights weights;

  Openings(ClaimMatcher claims, EventWeights weights) {
    this.claims = claims;
    this.weights = weights;
  }

  /** Whether another article's opening sentence tells what a sentence tells. */
  boolean tells(Candidate opening, Candidate sentence) {
    if (opening.position() >= BEGINNING
        || opening.document() == sentence.document()
        || !opening.fit()
        || opening.leans()
        || opening.termSet().size() < FEWEST_TERMS
        || claims.differ(sentence, opening)) {
      return false;
    }
    double clauses = both(clause(sentence), opening, clause(opening), sentence);
    return clauses >= SOME_CLAUSE_FIRST
        && weights.alike(sentence, opening) >= (clauses >= CLAUSE_FIRST ? ALIKE : MORE_ALIKE)
        && both(Evidence.first(sentence), opening, Evidence.first(opening), sentence) >= FIRST
        && claims.clausesAlike(sentence, opening) >= CLAUSES_ALIKE;
  }

  private double both(List<String> some, Candidate other, List<String> others, Candidate one) {
    return Math.min(weights.share(some, other), weights.share(others, one));
  }

  private static List<String> clause(Candidate candidate) {
    return candidate.core().stream().limit(CLAUSE_TERMS).toList();
  }
}
