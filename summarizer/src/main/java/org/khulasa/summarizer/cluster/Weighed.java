package org.khulasa.summarizer.cluster;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.khulasa.core.text.DocumentFrequencies;

/**
 * Some terms, and what they weigh together by their rarity in news: the measure by which claims are
 * compared. Linear in the terms.
 *
 * @param terms the terms
 * @param weight the sum of their inverse document frequencies
 */
record Weighed(ImmutableSet<String> terms, double weight) {
  private static final DocumentFrequencies FREQUENCIES = DocumentFrequencies.news();

  static Weighed of(ImmutableSet<String> terms) {
    return new Weighed(terms, weightOf(terms));
  }

  /** What some terms weigh together. */
  static double weightOf(Set<String> terms) {
    double weight = 0;
    for (String term : terms) {
      weight += FREQUENCIES.idf(term);
    }
    return weight;
  }

  /** How many terms there are. */
  int size() {
    return terms.size();
  }

  /** What the terms weigh that the other has, too. */
  double shared(Weighed other) {
    return weightOf(Sets.intersection(terms, other.terms));
  }

  /** How alike the two are, from 0 to 1: Dice's coefficient, by weight. */
  double dice(Weighed other) {
    return 2 * shared(other) / (weight + other.weight);
  }

  /** The part of the lighter one that the heavier one has, from 0 to 1. */
  double contained(Weighed other) {
    return shared(other) / Math.min(weight, other.weight);
  }
}
