package org.khulasa.summarizer.cluster;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.WordKey;
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
  // Read on pairs from the dev clusters; see docs/accuracy/summary.md.
  private static final double SAME = 0.62;
  // An article that comes back to a claim of its own changes the names and titles around it.
  private static final double SAME_IN_ARTICLE = 0.5;
  private static final double CONTAINED = 0.72;
  private static final double SAME_CORE = 0.58;
  private static final double SAME_CORE_ON_A_DAY = 0.55;
  private static final double SAME_CORE_BUT_FIGURES = 0.65;
  private static final int ENOUGH_WITNESSES = 2;
  private static final int FEWEST_TERMS = 4;
  private static final int FEWEST_CORE_TERMS = 6;
  // Words of more sentences than this say nothing about which of them are alike, and looking all
  // of them up for each would make the cost grow with the square of the articles.
  private static final int MOST_POSTINGS = 200;

  /** The keys of the days of the week. */
  public static final ImmutableSet<String> WEEKDAYS =
      keys("السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة");

  private final CandidateSet candidates;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final List<ImmutableSet<String>> terms = new ArrayList<>();
  private final double[] weights;

  /** Indexes the candidates; linear in their words. */
  public ClaimMatcher(CandidateSet candidates) {
    this.candidates = candidates;
    this.weights = new double[candidates.all().size()];
    for (Candidate candidate : candidates.all()) {
      ImmutableSet<String> set = candidate.termSet();
      terms.add(set);
      for (String term : set) {
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(candidate.index());
        weights[candidate.index()] += frequencies.idf(term);
      }
    }
  }

  /** The other candidates that make the same claim as this one, in their order. */
  public List<Candidate> others(Candidate candidate) {
    Set<Integer> met = new HashSet<>();
    List<Candidate> others = new ArrayList<>();
    for (String term : terms.get(candidate.index())) {
      List<Integer> with = postings.getOrDefault(term, List.of());
      if (with.size() <= MOST_POSTINGS) {
        met.addAll(with);
      }
    }
    met.stream()
        .sorted()
        .map(candidates.all()::get)
        .filter(other -> other.index() != candidate.index() && same(candidate, other))
        .forEach(others::add);
    return others;
  }

  /**
   * The indexes of all candidates that say again what this one says: itself, those that make its
   * claim, and those that make the claim of at least two of these, though their own words are too
   * far from it to show.
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
      if (further.count(index) >= ENOUGH_WITNESSES) {
        group.add(index);
      }
    }
    return group;
  }

  /** Whether two candidates make the same claim, or one of them makes the other's among more. */
  public boolean same(Candidate a, Candidate b) {
    ImmutableSet<String> aTerms = terms.get(a.index());
    ImmutableSet<String> bTerms = terms.get(b.index());
    if (aTerms.size() < FEWEST_TERMS || bTerms.size() < FEWEST_TERMS) {
      return aTerms.equals(bTerms);
    }
    double shared = weight(Sets.intersection(aTerms, bTerms));
    double less = Math.min(weights[a.index()], weights[b.index()]);
    double dice = 2 * shared / (weights[a.index()] + weights[b.index()]);
    if (apart(weekdays(aTerms), weekdays(bTerms))) {
      return false;
    }
    if (apart(figures(aTerms), figures(bTerms))) {
      return a.document() != b.document() && sameButForFigures(a, b);
    }
    double same = a.document() == b.document() ? SAME_IN_ARTICLE : SAME;
    return dice >= same || shared / less >= CONTAINED || sameCore(a, b);
  }

  private boolean sameCore(Candidate a, Candidate b) {
    return alike(ImmutableSet.copyOf(a.core()), ImmutableSet.copyOf(b.core())) >= SAME_CORE;
  }

  /**
   * Whether two articles tell of one thing and only count it differently: on the same day of the
   * week, or with the figures behind a main clause that is nearly the same.
   */
  private boolean sameButForFigures(Candidate a, Candidate b) {
    ImmutableSet<String> aCore = ImmutableSet.copyOf(a.core());
    ImmutableSet<String> bCore = ImmutableSet.copyOf(b.core());
    Set<String> aFigures = figures(aCore);
    Set<String> bFigures = figures(bCore);
    double alike = alike(Sets.difference(aCore, aFigures), Sets.difference(bCore, bFigures));
    return (alike >= SAME_CORE_BUT_FIGURES && !apart(aFigures, bFigures))
        || (alike >= SAME_CORE_ON_A_DAY && sharesDay(a.termSet(), b.termSet()));
  }

  /** How alike two main clauses are, from 0 to 1; 0 where one is too short to tell. */
  private double alike(Set<String> a, Set<String> b) {
    if (a.size() < FEWEST_CORE_TERMS || b.size() < FEWEST_CORE_TERMS) {
      return 0;
    }
    return 2 * weight(Sets.intersection(a, b)) / (weight(a) + weight(b));
  }

  private double weight(Set<String> some) {
    double weight = 0;
    for (String term : some) {
      weight += frequencies.idf(term);
    }
    return weight;
  }

  private static boolean sharesDay(Set<String> a, Set<String> b) {
    return !Sets.intersection(weekdays(a), b).isEmpty();
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Set<String> figures(Set<String> terms) {
    Set<String> figures = new HashSet<>();
    for (String term : terms) {
      if (Character.isDigit(term.codePointAt(0))) {
        figures.add(term);
      }
    }
    return figures;
  }

  private static Set<String> weekdays(Set<String> terms) {
    Set<String> days = new HashSet<>(terms);
    days.retainAll(WEEKDAYS);
    return days;
  }

  private static ImmutableSet<String> keys(String... words) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String word : words) {
      keys.add(WordKey.of(word));
    }
    return keys.build();
  }
}
