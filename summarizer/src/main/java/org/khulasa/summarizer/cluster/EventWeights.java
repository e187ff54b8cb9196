package org.khulasa.summarizer.cluster;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * What a term weighs among the sentences of one event: it is rare in news and among these
 * sentences. Who and where stand in all of them, what happened does not.
 */
final class EventWeights {
  // So that a term that all of three sentences have still weighs something.
  private static final int MORE_SENTENCES = 20;

  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final double all;

  /** The weights of the terms of these candidates; linear in their words. */
  EventWeights(CandidateSet candidates) {
    for (Candidate candidate : candidates.all()) {
      candidate.termSet().forEach(term -> sentences.merge(term, 1, Integer::sum));
    }
    all = candidates.all().size() + (double) MORE_SENTENCES;
  }

  /** The part of some terms that a sentence has, by weight; all if they weigh nothing. */
  double share(Collection<String> terms, Candidate sentence) {
    double weight = 0;
    double shared = 0;
    for (String term : terms) {
      double one = weight(term);
      weight += one;
      shared += sentence.termSet().contains(term) ? one : 0;
    }
    return weight == 0 ? 1 : shared / weight;
  }

  /** How alike two sentences are, from 0 to 1. */
  double alike(Candidate a, Candidate b) {
    double both = weight(a.termSet()) + weight(b.termSet());
    return both == 0 ? 0 : 2 * weight(Sets.intersection(a.termSet(), b.termSet())) / both;
  }

  /** What some terms weigh together. */
  double weight(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String term) {
    return frequencies.idf(term) * Math.log(all / sentences.getOrDefault(term, 1));
  }
}
