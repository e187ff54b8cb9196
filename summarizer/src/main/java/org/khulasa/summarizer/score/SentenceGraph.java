package org.khulasa.summarizer.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.internal.Candidate;

/**
 * Sentences joined by likeness, ranked by a random walk. The square of the sentences in time and
 * memory: for comparison on ordinary articles, not for many.
 */
public final class SentenceGraph {
  /** How edges are weighed. */
  public enum Similarity {
    /** Shared words over the logarithms of both lengths (Mihalcea and Tarau 2004). */
    TEXTRANK,
    /** Cosine of tf-idf vectors, kept from 0.1 on (Erkan and Radev 2004, continuous LexRank). */
    LEXRANK
  }

  private static final double DAMPING = 0.85;
  private static final double LEXRANK_THRESHOLD = 0.1;
  private static final int ROUNDS = 100;
  private static final double CLOSE_ENOUGH = 1e-9;

  private final double[][] weights;

  private SentenceGraph(double[][] weights) {
    this.weights = weights;
  }

  /** The graph of some sentences. */
  public static SentenceGraph of(List<Candidate> sentences, Similarity similarity) {
    List<Map<String, Double>> vectors = new ArrayList<>();
    double[] norms = new double[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Map<String, Double> vector = vector(sentences.get(i), similarity);
      vectors.add(vector);
      norms[i] = norm(sentences.get(i), vector, similarity);
    }
    double[][] weights = new double[sentences.size()][sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < i; j++) {
        double shared = dot(vectors.get(i), vectors.get(j));
        double likeness =
            similarity == Similarity.TEXTRANK
                ? over(shared, norms[i] + norms[j])
                : over(shared, norms[i] * norms[j]);
        boolean kept = similarity == Similarity.TEXTRANK || likeness >= LEXRANK_THRESHOLD;
        weights[i][j] = kept ? likeness : 0;
        weights[j][i] = weights[i][j];
      }
    }
    return new SentenceGraph(weights);
  }

  /** The stationary share of each sentence; they sum to 1. Empty for no sentences. */
  public double[] ranks() {
    int n = weights.length;
    double[] ranks = new double[n];
    Arrays.fill(ranks, 1.0 / n);
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = Arrays.stream(weights[i]).sum();
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[n];
      double lost = 0;
      for (int i = 0; i < n; i++) {
        lost += out[i] == 0 ? ranks[i] : 0;
      }
      Arrays.fill(next, (1 - DAMPING + DAMPING * lost) / n);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n && out[i] > 0; j++) {
          next[j] += DAMPING * ranks[i] * weights[i][j] / out[i];
        }
      }
      double moved = 0;
      for (int i = 0; i < n; i++) {
        moved += Math.abs(next[i] - ranks[i]);
      }
      ranks = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return ranks;
  }

  private static Map<String, Double> vector(Candidate sentence, Similarity similarity) {
    Multiset<String> counts = HashMultiset.create(sentence.terms());
    Map<String, Double> vector = new HashMap<>();
    for (String term : counts.elementSet()) {
      vector.put(
          term,
          similarity == Similarity.TEXTRANK
              ? 1.0
              : counts.count(term) * DocumentFrequencies.news().idf(term));
    }
    return vector;
  }

  private static double norm(
      Candidate sentence, Map<String, Double> vector, Similarity similarity) {
    return similarity == Similarity.TEXTRANK
        ? Math.log(1.0 + sentence.terms().size())
        : Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> smaller = a.size() <= b.size() ? a : b;
    Map<String, Double> larger = smaller == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> entry : smaller.entrySet()) {
      sum += entry.getValue() * larger.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static double over(double a, double b) {
    return b == 0 ? 0 : a / b;
  }
}
