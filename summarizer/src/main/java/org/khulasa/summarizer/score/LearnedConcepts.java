package org.khulasa.summarizer.score;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Concepts whose weights are learned: pairs of neighbouring words, each weighing the probability
 * that a summary of somebody else has it. The same pair weighs more in one sentence than in
 * another, since a reference mostly follows whole sentences.
 */
public final class LearnedConcepts {
  private LearnedConcepts() {}

  /** The concepts of some articles; linear in their words. */
  public static Concepts of(CandidateSet candidates, PairWeights weights) {
    PairEvidence evidence = PairEvidence.of(candidates);
    double[] ofPairs = new double[evidence.size()];
    for (int pair = 0; pair < ofPairs.length; pair++) {
      ofPairs[pair] = weights.sum(evidence.ofPair(pair));
    }
    List<int[]> concepts = new ArrayList<>();
    List<double[]> probabilities = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      int[] pairs = evidence.pairs(candidate);
      double ofSentence = weights.sum(evidence.ofSentence(candidate));
      double[] probability = new double[pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        probability[i] = 1 / (1 + Math.exp(-ofPairs[pairs[i]] - ofSentence));
      }
      concepts.add(pairs);
      probabilities.add(probability);
    }
    return new Concepts(evidence.size(), concepts, probabilities);
  }
}
