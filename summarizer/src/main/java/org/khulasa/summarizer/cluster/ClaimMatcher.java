package org.khulasa.summarizer.cluster;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Finds the sentences that make the same claim. Two do if the telling words of one, weighed by
 * rarity in news, mostly stand in the other, and nothing contradicts: different days of the week
 * make two claims of likely words, and so do figures that are all different, unless the rest of the
 * main clause is clearly the same.
 *
 * <p>Words are compared by their keys, so spellings, clitics and digit systems do not matter.
 */
public final class ClaimMatcher {
  // Read on pairs from the dev clusters; see docs/accuracy/summary-choices.md.
  private static final double SAME = 0.62;
  // An article that comes back to a claim of its own changes the names and titles around it.
  private static final double SAME_IN_ARTICLE = 0.5;
  private static final double SAME_WITH_A_WITNESS = 0.52;
  private static final double CONTAINED = 0.72;
  private static final double SAME_CORE = 0.58;
  private static final double SAME_CORE_ON_A_DAY = 0.55;
  private static final double SAME_CORE_BUT_FIGURES = 0.65;
  private static final int ENOUGH_WITNESSES = 2;

  /** Sentences of fewer terms are one claim only if they are equal. */
  static final int FEWEST_TERMS = 4;

  private static final int FEWEST_CORE_TERMS = 6;
  // Words of more sentences than this say nothing about which of them are alike, and looking all
  // of them up for each would make the cost grow with the square of the articles.
  private static final int MOST_POSTINGS = 200;

  private final CandidateSet candidates;
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final EventWeights weights;
  // A sentence is asked for again each time that a summary is tried with it.
  private final Map<Integer, List<Candidate>> others = new HashMap<>();

  /** Indexes the candidates; linear in their words. For one thread. */
  public ClaimMatcher(CandidateSet candidates) {
    this.candidates = candidates;
    this.weights = new EventWeights(candidates);
    for (Candidate candidate : candidates.all()) {
      claims.add(Claim.of(candidate));
      for (String term : candidate.termSet()) {
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(candidate.index());
      }
    }
  }

  /** The other candidates that make the same claim as this one, in their order. */
  public List<Candidate> others(Candidate candidate) {
    return others.computeIfAbsent(candidate.index(), index -> findOthers(candidate));
  }

  private ImmutableList<Candidate> findOthers(Candidate candidate) {
    return akin(candidate).stream()
        .filter(other -> same(candidate, other))
        .collect(toImmutableList());
  }

  /** The other candidates that share a word with this one that not too many have, in order. */
  ImmutableList<Candidate> akin(Candidate candidate) {
    Set<Integer> met = new HashSet<>();
    for (String term : candidate.termSet()) {
      List<Integer> with = postings.getOrDefault(term, List.of());
      if (with.size() <= MOST_POSTINGS) {
        met.addAll(with);
      }
    }
    met.remove(candidate.index());
    return met.stream().sorted().map(candidates.all()::get).collect(toImmutableList());
  }

  /**
   * The indexes of all candidates that say again what this one says: itself, those that make its
   * claim, and those that make the claim of at least two of these, though their own words are too
   * far from it to show; of one of these only if their own words are not that far. So a claim is
   * not told twice; that all of these make it is not said.
   */
  public Set<Integer> group(Candidate candidate) {
    Set<Integer> group = new HashSet<>();
    group.add(candidate.index());
    Multiset<Integer> further = HashMultiset.create();
    for (Candidate other : others(candidate)) {
      group.add(other.index());
      others(other).forEach(next -> further.add(next.index()));
    }
    for (int index : further.elementSet()) {
      if (further.count(index) >= ENOUGH_WITNESSES
          || likeness(claim(candidate), claims.get(index)) >= SAME_WITH_A_WITNESS) {
        group.add(index);
      }
    }
    return group;
  }

  /** Whether two candidates make the same claim, or one of them makes the other's among more. */
  public boolean same(Candidate a, Candidate b) {
    return same(a, b, a.document() == b.document() ? SAME_IN_ARTICLE : SAME);
  }

  /** The same, asking as much of two sentences of one article as of those of two. */
  boolean closely(Candidate a, Candidate b) {
    return same(a, b, SAME);
  }

  /** What of a candidate is compared. */
  Claim claim(Candidate candidate) {
    return claims.get(candidate.index());
  }

  /** What a term weighs among these candidates. */
  EventWeights eventWeights() {
    return weights;
  }

  /** The part of one candidate's telling words that another has, by weight; figures left aside. */
  public double told(Candidate candidate, Candidate other) {
    Weighed words = claim(candidate).words();
    return words.weight() == 0 ? 1 : words.shared(claim(other).words()) / words.weight();
  }

  /** How alike the main clauses of two candidates are, from 0 to 1, however short. */
  double clausesAlike(Candidate a, Candidate b) {
    return claim(a).core().dice(claim(b).core());
  }

  /** Whether two candidates name different days of the week, or have different figures only. */
  boolean differ(Candidate a, Candidate b) {
    return areApart(claim(a), claim(b));
  }

  /** Whether two candidates, of one claim, are one as a whole and not only in a part. */
  public boolean nearlyEqual(Candidate a, Candidate b) {
    return claim(a).all().dice(claim(b).all()) >= SAME;
  }

  private boolean same(Candidate a, Candidate b, double alike) {
    Claim one = claim(a);
    Claim other = claim(b);
    if (a.termSet().size() < FEWEST_TERMS || b.termSet().size() < FEWEST_TERMS) {
      return a.termSet().equals(b.termSet());
    }
    if (one.hasOtherDays(other)) {
      return false;
    }
    boolean oneArticle = a.document() == b.document();
    if (one.hasOtherFigures(other)) {
      return !oneArticle && sameButForFigures(one, other);
    }
    return one.all().dice(other.all()) >= alike
        || one.all().contained(other.all()) >= CONTAINED
        || alike(one.core(), other.core()) >= SAME_CORE;
  }

  /**
   * Whether two articles tell of one thing and only count it differently: on the same day of the
   * week, or with the figures behind a main clause that is nearly the same.
   */
  private static boolean sameButForFigures(Claim a, Claim b) {
    double alike = alike(a.coreWords(), b.coreWords());
    return (alike >= SAME_CORE_BUT_FIGURES && !a.hasOtherFiguresInCore(b))
        || (alike >= SAME_CORE_ON_A_DAY && a.days().stream().anyMatch(b.days()::contains));
  }

  /** How alike two main clauses are, from 0 to 1; 0 where one is too short to tell. */
  private static double alike(Weighed a, Weighed b) {
    if (a.size() < FEWEST_CORE_TERMS || b.size() < FEWEST_CORE_TERMS) {
      return 0;
    }
    return a.dice(b);
  }

  /** How alike two claims are as a whole, from 0 to 1; 0 if days or figures part them. */
  private static double likeness(Claim a, Claim b) {
    return areApart(a, b) ? 0 : a.all().dice(b.all());
  }

  private static boolean areApart(Claim a, Claim b) {
    return a.hasOtherDays(b) || a.hasOtherFigures(b);
  }
}
