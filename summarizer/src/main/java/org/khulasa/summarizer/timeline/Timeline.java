package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Puts dated statements in the order of time, each once: of sentences that make one claim about the
 * same days one stands there, that of the summary if it has one, otherwise the first.
 */
public final class Timeline {
  private static final ImmutableSet<String> DATES = ImmutableSet.of("DATE", "TIME");
  // What two sentences of one claim share at least; keeps most pairs from being compared.
  private static final int FEWEST_SHARED_TERMS = 2;
  // As many sentences of the same days with one word tell nothing about which are alike.
  private static final int MOST_POSTINGS = 200;

  private final CandidateSet candidates;
  private final ClaimMatcher claims;
  private final Map<TimeInterval, OneTime> times = new TreeMap<>();

  private Timeline(CandidateSet candidates, ClaimMatcher claims) {
    this.candidates = candidates;
    this.claims = claims;
  }

  /**
   * The timeline of some documents; empty if they have no entities that are dates.
   *
   * @param chosen the sentences of the summary
   */
  public static List<TimelineEntry> of(
      CandidateSet candidates, ClaimMatcher claims, Collection<Candidate> chosen) {
    return new Timeline(candidates, claims).build(chosen);
  }

  private List<TimelineEntry> build(Collection<Candidate> chosen) {
    Map<Integer, Set<TimeInterval>> dated = new TreeMap<>();
    for (int document = 0; document < candidates.documents().size(); document++) {
      collect(document, dated);
    }
    Set<Integer> order = new LinkedHashSet<>();
    chosen.forEach(candidate -> order.add(candidate.index()));
    order.addAll(dated.keySet());
    List<TimelineEntry> entries = new ArrayList<>();
    for (int index : order) {
      Candidate candidate = candidates.all().get(index);
      for (TimeInterval days : dated.getOrDefault(index, Set.of())) {
        if (times.computeIfAbsent(days, d -> new OneTime()).add(candidate)) {
          entries.add(new TimelineEntry(days, candidate.passage()));
        }
      }
    }
    return ImmutableList.sortedCopyOf(entries);
  }

  /** Finds the days that the sentences of one document name. Both lists are in order. */
  private void collect(int document, Map<Integer, Set<TimeInterval>> dated) {
    AnalyzedDocument analyzed = candidates.documents().get(document);
    List<Candidate> sentences = candidates.of(document);
    int at = 0;
    for (Entity entity : analyzed.entities()) {
      if (!DATES.contains(entity.type())) {
        continue;
      }
      while (at < sentences.size() && sentences.get(at).span().end() <= entity.span().start()) {
        at++;
      }
      if (at < sentences.size() && sentences.get(at).span().contains(entity.span())) {
        int index = sentences.get(at).index();
        TimeInterval.parse(entity.normal())
            .ifPresent(days -> dated.computeIfAbsent(index, i -> new TreeSet<>()).add(days));
      }
    }
  }

  /** The statements about the same days. */
  private final class OneTime {
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    /** Adds a statement, if its claim is not there yet. */
    boolean add(Candidate candidate) {
      Multiset<Integer> shared = HashMultiset.create();
      for (String term : candidate.termSet()) {
        List<Integer> with = byTerm.getOrDefault(term, List.of());
        if (with.size() <= MOST_POSTINGS) {
          shared.addAll(with);
        }
      }
      int fewest = Math.min(FEWEST_SHARED_TERMS, candidate.termSet().size());
      for (int other : shared.elementSet()) {
        if (shared.count(other) >= fewest && claims.same(candidate, candidates.all().get(other))) {
          return false;
        }
      }
      for (String term : candidate.termSet()) {
        byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(candidate.index());
      }
      return true;
    }
  }
}
