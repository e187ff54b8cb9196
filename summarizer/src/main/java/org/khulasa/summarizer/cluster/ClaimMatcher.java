package org.khulasa.summarizer.cluster;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.WordKey;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.Terms;

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
  // Read on pairs of one day; see docs/accuracy/timeline.md.
  private static final double SAME_ON_A_DAY = 0.33;
  private static final double CONTAINED_ON_A_DAY = 0.28;
  private static final double CONTAINED_ALIKE_ON_A_DAY = 0.24;
  private static final double SAME_ON_A_DAY_IN_ARTICLE = 0.3;
  private static final double CONTAINED_ON_A_DAY_IN_ARTICLE = 0.5;
  private static final double BEGINNING_ON_A_DAY = 0.24;
  private static final double BEGINNING_ALIKE_ON_A_DAY = 0.23;
  private static final double FIRST_ALIKE_ON_A_DAY = 0.19;
  private static final double CONTAINED_LONG_AGO = 0.22;
  private static final double ALIKE_LONG_AGO = 0.19;
  private static final double MOSTLY_CONTAINED_LONG_AGO = 0.38;
  private static final double HARDLY_ALIKE = 0.1;
  private static final double CONTAINED_LONG_AGO_IN_ARTICLE = 0.27;
  private static final double ALIKE_LONG_AGO_IN_ARTICLE = 0.25;
  private static final int BEGINNING = 3;
  private static final double SAME_CLAUSE = 0.4;
  private static final int FEWEST_CLAUSE_TERMS = 3;
  private static final int FEWEST_SHARED_OF_CLAUSE = 2;
  private static final double SAME_DEED = 0.3;
  private static final double SAME_CORE = 0.58;
  private static final double SAME_CORE_ON_A_DAY = 0.55;
  private static final double SAME_CORE_BUT_FIGURES = 0.65;
  private static final int ENOUGH_WITNESSES = 2;
  // As far apart may be what two outlets round differently.
  private static final int MOST_PERCENT_APART = 10;
  private static final int FEWEST_ROUNDED = 50;
  private static final int LONGEST_AMOUNT = 8;
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
  private final List<Claim> claims = new ArrayList<>();
  private final EventWeights weights;
  // A sentence is asked for again each time that a summary is tried with it.
  private final Map<Integer, List<Candidate>> others = new HashMap<>();

  /** Indexes the candidates; linear in their words. For one thread. */
  public ClaimMatcher(CandidateSet candidates) {
    this.candidates = candidates;
    this.weights = new EventWeights(candidates);
    for (Candidate candidate : candidates.all()) {
      claims.add(claim(candidate));
      for (String term : candidate.termSet()) {
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(candidate.index());
      }
    }
  }

  /** Some terms and what they weigh together. */
  private record Weighed(ImmutableSet<String> terms, double weight) {}

  /**
   * What of a sentence is compared.
   *
   * @param all its terms
   * @param days the days of the week among them
   * @param figures the figures among them
   * @param words the terms without days of the week and figures
   * @param core the terms of its main clause
   * @param coreFigures the figures among these
   * @param coreWords the others among these
   */
  private record Claim(
      Weighed all,
      ImmutableSet<String> days,
      ImmutableSet<String> figures,
      Weighed words,
      Weighed core,
      ImmutableSet<String> coreFigures,
      Weighed coreWords) {}

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
          || likeness(claims.get(candidate.index()), claims.get(index)) >= SAME_WITH_A_WITNESS) {
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

  /** What a term weighs among these candidates. */
  EventWeights eventWeights() {
    return weights;
  }

  /** The part of one candidate's telling words that another has, by weight; figures left aside. */
  public double told(Candidate candidate, Candidate other) {
    Weighed words = claims.get(candidate.index()).words();
    return words.weight() == 0
        ? 1
        : shared(words, claims.get(other.index()).words()) / words.weight();
  }

  /** How alike the main clauses of two candidates are, from 0 to 1, however short. */
  double clausesAlike(Candidate a, Candidate b) {
    return dice(claims.get(a.index()).core(), claims.get(b.index()).core());
  }

  /** Whether two candidates name different days of the week, or have different figures only. */
  boolean differ(Candidate a, Candidate b) {
    Claim one = claims.get(a.index());
    Claim other = claims.get(b.index());
    return apart(one.days(), other.days()) || figuresApart(one.figures(), other.figures());
  }

  /** Whether two candidates, of one claim, are one as a whole and not only in a part. */
  public boolean nearlyEqual(Candidate a, Candidate b) {
    return dice(claims.get(a.index()).all(), claims.get(b.index()).all()) >= SAME;
  }

  private boolean same(Candidate a, Candidate b, double alike) {
    Claim one = claims.get(a.index());
    Claim other = claims.get(b.index());
    if (a.termSet().size() < FEWEST_TERMS || b.termSet().size() < FEWEST_TERMS) {
      return a.termSet().equals(b.termSet());
    }
    if (apart(one.days(), other.days())) {
      return false;
    }
    boolean oneArticle = a.document() == b.document();
    if (figuresApart(one.figures(), other.figures())) {
      return !oneArticle && sameButForFigures(one, other);
    }
    double shared = shared(one.all(), other.all());
    return dice(one.all(), other.all()) >= alike
        || shared / Math.min(one.all().weight(), other.all().weight()) >= CONTAINED
        || alike(one.core(), other.core()) >= SAME_CORE;
  }

  /**
   * Whether two sentences about the same day tell the same: they make one claim, or much of what
   * they say is common. A common day is evidence by itself, so less likeness will do than without
   * one, above all between the beginnings of two articles; an article by itself seldom says a thing
   * twice. Days of the week and figures are left aside: the day is known, and reports count
   * differently.
   */
  public boolean sameOnOneDay(Candidate a, Candidate b) {
    if (same(a, b)) {
      return true;
    }
    Weighed one = claims.get(a.index()).words();
    Weighed other = claims.get(b.index()).words();
    if (one.terms().size() < FEWEST_TERMS || other.terms().size() < FEWEST_TERMS) {
      return false;
    }
    double alike = dice(one, other);
    double contained = shared(one, other) / Math.min(one.weight(), other.weight());
    if (a.document() == b.document()) {
      return alike >= SAME_ON_A_DAY_IN_ARTICLE || contained >= CONTAINED_ON_A_DAY_IN_ARTICLE;
    }
    int later = Math.max(a.position(), b.position());
    double least = later == 0 ? FIRST_ALIKE_ON_A_DAY : BEGINNING_ALIKE_ON_A_DAY;
    return alike >= SAME_ON_A_DAY
        || (contained >= CONTAINED_ON_A_DAY && alike >= CONTAINED_ALIKE_ON_A_DAY)
        || (later < BEGINNING && contained >= BEGINNING_ON_A_DAY && alike >= least);
  }

  /**
   * The same of a day, month or year long before: what two articles recall of it is mostly one
   * thing, in the words of each.
   *
   * @param ofOneDay whether one is of a single day, which the other names or its month
   */
  public boolean sameLongAgo(Candidate a, Candidate b, boolean ofOneDay) {
    Weighed one = claims.get(a.index()).words();
    Weighed other = claims.get(b.index()).words();
    if (sameOnOneDay(a, b)) {
      return true;
    }
    if (Math.min(one.terms().size(), other.terms().size()) < FEWEST_TERMS) {
      return false;
    }
    double alike = dice(one, other);
    double contained = shared(one, other) / Math.min(one.weight(), other.weight());
    if (a.document() == b.document()) {
      return alike >= ALIKE_LONG_AGO_IN_ARTICLE && contained >= CONTAINED_LONG_AGO_IN_ARTICLE;
    }
    return (alike >= ALIKE_LONG_AGO && contained >= CONTAINED_LONG_AGO)
        || (alike >= HARDLY_ALIKE && (ofOneDay || contained >= MOSTLY_CONTAINED_LONG_AGO));
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
        && 2 * weight(shared) >= SAME_CLAUSE * (weight(a) + weight(b));
  }

  /**
   * Whether the terms of two sentences tell one deed. Who and where stand in many sentences of an
   * event, and so weigh little here.
   */
  public boolean sameDeed(Set<String> a, Set<String> b) {
    Set<String> one = Sets.difference(a, WEEKDAYS);
    Set<String> other = Sets.difference(b, WEEKDAYS);
    double lighter = Math.min(weights.weight(one), weights.weight(other));
    return weights.weight(Sets.intersection(one, other)) >= SAME_DEED * lighter;
  }

  /**
   * Whether two articles tell of one thing and only count it differently: on the same day of the
   * week, or with the figures behind a main clause that is nearly the same.
   */
  private boolean sameButForFigures(Claim a, Claim b) {
    double alike = alike(a.coreWords(), b.coreWords());
    return (alike >= SAME_CORE_BUT_FIGURES && !figuresApart(a.coreFigures(), b.coreFigures()))
        || (alike >= SAME_CORE_ON_A_DAY && a.days().stream().anyMatch(b.days()::contains));
  }

  /** How alike two main clauses are, from 0 to 1; 0 where one is too short to tell. */
  private double alike(Weighed a, Weighed b) {
    if (a.terms().size() < FEWEST_CORE_TERMS || b.terms().size() < FEWEST_CORE_TERMS) {
      return 0;
    }
    return dice(a, b);
  }

  /** How alike two claims are as a whole, from 0 to 1; 0 if days or figures part them. */
  private double likeness(Claim a, Claim b) {
    boolean apart = apart(a.days(), b.days()) || figuresApart(a.figures(), b.figures());
    return apart ? 0 : dice(a.all(), b.all());
  }

  private double dice(Weighed a, Weighed b) {
    return 2 * shared(a, b) / (a.weight() + b.weight());
  }

  private double shared(Weighed a, Weighed b) {
    return weight(Sets.intersection(a.terms(), b.terms()));
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /** Whether no figure of one is, or nearly is, one of the other. */
  private static boolean figuresApart(Set<String> a, Set<String> b) {
    return apart(a, b) && a.stream().noneMatch(one -> b.stream().anyMatch(o -> near(one, o)));
  }

  /** "About 100" is 95. Small numbers and years count or name one by one. */
  private static boolean near(String a, String b) {
    OptionalInt one = amount(a);
    OptionalInt other = amount(b);
    return one.isPresent()
        && other.isPresent()
        && 100 * Math.abs(one.getAsInt() - other.getAsInt())
            <= MOST_PERCENT_APART * Math.max(one.getAsInt(), other.getAsInt());
  }

  private static OptionalInt amount(String figure) {
    if (figure.length() > LONGEST_AMOUNT || !figure.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.empty();
    }
    int amount = Integer.parseInt(figure);
    boolean year = amount >= 1900 && amount <= 2100;
    return amount < FEWEST_ROUNDED || year ? OptionalInt.empty() : OptionalInt.of(amount);
  }

  private Claim claim(Candidate candidate) {
    ImmutableSet<String> terms = candidate.termSet();
    ImmutableSet<String> core = candidate.core();
    ImmutableSet<String> coreFigures = Terms.figures(core);
    ImmutableSet<String> days = Sets.intersection(terms, WEEKDAYS).immutableCopy();
    ImmutableSet<String> figures = Terms.figures(terms);
    return new Claim(
        weighed(terms),
        days,
        figures,
        weighed(words(Sets.difference(terms, Sets.union(days, figures)))),
        weighed(core),
        coreFigures,
        weighed(Sets.difference(core, coreFigures).immutableCopy()));
  }

  /** The terms, hashtags in their words. */
  private static ImmutableSet<String> words(Set<String> terms) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String term : terms) {
      if (term.indexOf('_') < 0) {
        words.add(term);
      } else {
        words.addAll(Terms.ofHashtag(term));
      }
    }
    return words.build();
  }

  private Weighed weighed(ImmutableSet<String> terms) {
    return new Weighed(terms, weight(terms));
  }

  private double weight(Set<String> terms) {
    double weight = 0;
    for (String term : terms) {
      weight += frequencies.idf(term);
    }
    return weight;
  }

  private static ImmutableSet<String> keys(String... words) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String word : words) {
      keys.add(WordKey.of(word));
    }
    return keys.build();
  }
}
