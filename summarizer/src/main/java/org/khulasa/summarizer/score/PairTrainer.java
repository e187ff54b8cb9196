package org.khulasa.summarizer.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Learns {@link PairWeights}: a logistic regression of whether a reference has a pair of words,
 * over all pairs of all sentences near the beginning of their articles, by Newton's method. The
 * problem is convex: the same examples in the same order give the same weights, with no seed.
 */
public final class PairTrainer {
  // Further down hardly anything gets into a summary, and there is much of it.
  private static final int PLACES = 16;
  private static final double PENALTY = 5;
  private static final int ROUNDS = 25;
  private static final double SETTLED = 1e-5;
  private static final double LEAST_CURVATURE = 1e-6;

  private PairTrainer() {}

  /** The pairs of one set of articles, and which part of the references has each. Immutable. */
  public static final class Example {
    private final List<double[]> ofPairs;
    private final List<double[]> ofSentences;
    private final List<int[]> pairsOfSentences;
    private final double[] inReferences;

    private Example(
        List<double[]> ofPairs,
        List<double[]> ofSentences,
        List<int[]> pairsOfSentences,
        double[] inReferences) {
      this.ofPairs = ofPairs;
      this.ofSentences = ofSentences;
      this.pairsOfSentences = pairsOfSentences;
      this.inReferences = inReferences;
    }

    /**
     * An example.
     *
     * @param references what people wrote of these articles; at least one
     */
    public static Example of(List<AnalyzedDocument> documents, List<String> references) {
      CandidateSet candidates = CandidateSet.of(documents);
      PairEvidence evidence = PairEvidence.of(candidates);
      double[] inReferences = new double[evidence.size()];
      for (String reference : references) {
        for (int pair : evidence.pairsIn(reference)) {
          inReferences[pair] += 1.0 / references.size();
        }
      }
      List<double[]> ofSentences = new ArrayList<>();
      List<int[]> pairsOfSentences = new ArrayList<>();
      Set<Integer> used = new HashSet<>();
      for (Candidate candidate : candidates.all()) {
        if (candidate.position() < PLACES) {
          int[] pairs = evidence.pairs(candidate);
          ofSentences.add(evidence.ofSentence(candidate));
          pairsOfSentences.add(pairs);
          for (int pair : pairs) {
            used.add(pair);
          }
        }
      }
      List<double[]> ofPairs = new ArrayList<>();
      for (int pair = 0; pair < evidence.size(); pair++) {
        ofPairs.add(used.contains(pair) ? evidence.ofPair(pair) : new double[0]);
      }
      return new Example(ofPairs, ofSentences, pairsOfSentences, inReferences);
    }
  }

  /** The weights under which the examples are most likely, large weights being penalised. */
  public static PairWeights train(List<Example> examples) {
    ImmutableList<Example> all = ImmutableList.copyOf(examples);
    int size = PairFeature.values().length;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (Example example : all) {
        add(example, weights, gradient, curvature);
      }
      for (int i = 0; i < size; i++) {
        gradient[i] -= PENALTY * weights[i];
        curvature[i][i] += PENALTY;
      }
      double[] step = Cholesky.solve(curvature, gradient);
      double largest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest < SETTLED) {
        break;
      }
    }
    return new PairWeights(weights);
  }

  private static void add(
      Example example, double[] weights, double[] gradient, double[][] curvature) {
    int size = weights.length;
    double[] values = new double[size];
    for (int sentence = 0; sentence < example.ofSentences.size(); sentence++) {
      double[] ofSentence = example.ofSentences.get(sentence);
      for (int pair : example.pairsOfSentences.get(sentence)) {
        double[] ofPair = example.ofPairs.get(pair);
        double odds = 0;
        for (int i = 0; i < size; i++) {
          values[i] = ofPair[i] + ofSentence[i];
          odds += weights[i] * values[i];
        }
        double probability = 1 / (1 + Math.exp(-odds));
        double error = example.inReferences[pair] - probability;
        double bend = Math.max(probability * (1 - probability), LEAST_CURVATURE);
        for (int i = 0; i < size; i++) {
          if (values[i] != 0) {
            gradient[i] += error * values[i];
            double scaled = bend * values[i];
            for (int j = 0; j <= i; j++) {
              curvature[i][j] += scaled * values[j];
            }
          }
        }
      }
    }
  }
}
