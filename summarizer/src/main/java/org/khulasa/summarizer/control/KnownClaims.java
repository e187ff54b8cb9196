package org.khulasa.summarizer.control;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * The sentences that tell a reader nothing new: their claim stands in what he knows.
 *
 * <p>A sentence that repeats a known claim and goes on to more news is kept: of what it says, by
 * the weight of its words, more than half must be new. A sentence that makes the claim of at least
 * two told ones is told too, though its own words are too far from what is known to show.
 */
final class KnownClaims {
  private static final double MOSTLY_NEW = 0.5;
  private static final int ENOUGH_WITNESSES = 2;

  private final CandidateSet together;
  private final ClaimMatcher claims;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  // From a document to its index among those to be summarised; what is known is not in it.
  private final IdentityHashMap<AnalyzedDocument, Integer> news = new IdentityHashMap<>();

  private KnownClaims(CandidateSet candidates, List<AnalyzedDocument> known) {
    ImmutableList.Builder<AnalyzedDocument> all = ImmutableList.builder();
    for (int i = 0; i < candidates.documents().size(); i++) {
      all.add(candidates.documents().get(i));
      news.put(candidates.documents().get(i), i);
    }
    for (AnalyzedDocument document : known) {
      // A copy, since a document may be both known and to be summarised again.
      all.add(document.withEntities(document.entities()));
    }
    together = CandidateSet.of(all.build());
    claims = new ClaimMatcher(together);
  }

  /** The indexes of the candidates that say what is known; linear in the words of both. */
  static Set<Integer> among(CandidateSet candidates, List<AnalyzedDocument> known) {
    return known.isEmpty() ? Set.of() : new KnownClaims(candidates, known).told(candidates);
  }

  private Set<Integer> told(CandidateSet candidates) {
    Map<Integer, Set<String>> knownTerms = new TreeMap<>();
    for (Candidate candidate : together.all()) {
      if (!isNews(candidate)) {
        for (Candidate other : claims.others(candidate)) {
          if (isNews(other)) {
            knownTerms
                .computeIfAbsent(other.index(), index -> new HashSet<>())
                .addAll(candidate.termSet());
          }
        }
      }
    }
    Set<Integer> told = new HashSet<>();
    knownTerms.forEach(
        (index, terms) -> {
          if (newPart(together.all().get(index), terms) <= MOSTLY_NEW) {
            told.add(index);
          }
        });
    Multiset<Integer> witnesses = HashMultiset.create();
    for (int index : told) {
      claims.others(together.all().get(index)).forEach(other -> witnesses.add(other.index()));
    }
    Set<Integer> result = new HashSet<>();
    for (Candidate candidate : together.all()) {
      int index = candidate.index();
      boolean likely = !knownTerms.containsKey(index) && witnesses.count(index) >= ENOUGH_WITNESSES;
      if (isNews(candidate) && (told.contains(index) || likely)) {
        result.add(original(candidates, candidate).index());
      }
    }
    return result;
  }

  private boolean isNews(Candidate candidate) {
    return news.containsKey(together.documents().get(candidate.document()));
  }

  private Candidate original(CandidateSet candidates, Candidate candidate) {
    AnalyzedDocument document = together.documents().get(candidate.document());
    return candidates.of(news.getOrDefault(document, 0)).get(candidate.position());
  }

  /** The part of a candidate's weight whose terms are not known. */
  private double newPart(Candidate candidate, Set<String> knownTerms) {
    double all = 0;
    double fresh = 0;
    for (String term : candidate.termSet()) {
      double weight = frequencies.idf(term);
      all += weight;
      fresh += knownTerms.contains(term) ? 0 : weight;
    }
    return all == 0 ? 0 : fresh / all;
  }
}
