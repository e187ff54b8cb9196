package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Tells when a sentence would only tell again, in other words, what a summary tells already.
 *
 * <p>What it is about, who and where, every sentence on an event has; which of them tell the same
 * shows in the rest. So terms weigh by rarity in news times rarity among the sentences at hand. Of
 * 96 pairs of sentences from summaries of the dev clusters, read and judged, {@link #ALIKE} finds
 * 39 of the 48 that tell the same, and 10 of the others (docs/accuracy/summary-choices.md).
 *
 * <p>One retelling is let pass: a second outlet's wording often adds something, and a claim that
 * carries the event may be told twice. A third one, or one that is nearly all told, is not. An
 * article does not retell itself; its own repetitions are claims of {@code ClaimMatcher}.
 * Immutable.
 */
final class Retelling {
  /** From this part of the lighter sentence's weight on, two sentences tell the same. */
  private static final double ALIKE = 0.3;

  private static final int MOST_ALIKE = 1;

  /** A sentence with this part of its weight in sentences of other articles has nothing to add. */
  private static final double MOSTLY_TOLD = 0.45;

  private static final int FEWEST_TERMS = 4;

  private final Map<String, Double> weights = new HashMap<>();

  /** The weight of each candidate, by its index. */
  private final double[] totals;

  /** Weighs the terms of some articles; linear in their words. */
  Retelling(CandidateSet candidates) {
    Map<String, Integer> sentences = new HashMap<>();
    for (Candidate candidate : candidates.all()) {
      candidate.termSet().forEach(term -> sentences.merge(term, 1, Integer::sum));
    }
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    double all = candidates.all().size() + 1.0;
    sentences.forEach(
        (term, with) -> weights.put(term, frequencies.idf(term) * Math.log(all / with)));
    totals = candidates.all().stream().mapToDouble(this::total).toArray();
  }

  /** Whether a summary of these sentences does not need this one, too. */
  boolean isRetold(Candidate candidate, List<Choice> chosen) {
    ImmutableSet<String> terms = candidate.termSet();
    if (terms.size() < FEWEST_TERMS) {
      return false;
    }
    double weight = totals[candidate.index()];
    boolean[] told = new boolean[terms.size()];
    int alike = 0;
    for (Choice choice : chosen) {
      Candidate other = choice.candidate();
      if (other.document() != candidate.document()) {
        double shared = shared(terms, other.termSet(), told);
        boolean isAlike = shared >= ALIKE * Math.min(weight, totals[other.index()]);
        alike += isAlike && other.termSet().size() >= FEWEST_TERMS ? 1 : 0;
      }
    }
    double all = weightOf(terms, told);
    return alike > MOST_ALIKE || (all > 0 && all >= MOSTLY_TOLD * weight);
  }

  /** The weight of the terms that another sentence has, too; their places are marked. */
  private double shared(ImmutableSet<String> terms, ImmutableSet<String> others, boolean[] marked) {
    double shared = 0;
    int place = 0;
    for (String term : terms) {
      if (others.contains(term)) {
        shared += weightOf(term);
        marked[place] = true;
      }
      place++;
    }
    return shared;
  }

  private double weightOf(ImmutableSet<String> terms, boolean[] marked) {
    double weight = 0;
    int place = 0;
    for (String term : terms) {
      weight += marked[place] ? weightOf(term) : 0;
      place++;
    }
    return weight;
  }

  private double total(Candidate candidate) {
    return candidate.termSet().stream().mapToDouble(this::weightOf).sum();
  }

  private double weightOf(String term) {
    return weights.getOrDefault(term, 0.0);
  }
}
