package org.khulasa.summarizer.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Span;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * What a set of articles says, as weighted concepts: terms and pairs of neighbouring terms (Gillick
 * and Favre 2009). A concept's weight is the sum over the articles of how early it stands in each,
 * so that position, support from other articles and centrality are one number; titles count as
 * their article's earliest line. {@link LearnedConcepts} makes others.
 */
public final class Concepts {
  private final int size;
  private final ImmutableList<int[]> byCandidate;
  private final ImmutableList<double[]> weights;

  /**
   * Concepts.
   *
   * @param byCandidate the concepts of each candidate, each once
   * @param weights what they weigh in it
   */
  Concepts(int size, List<int[]> byCandidate, List<double[]> weights) {
    this.size = size;
    this.byCandidate = ImmutableList.copyOf(byCandidate);
    this.weights = ImmutableList.copyOf(weights);
  }

  /** The concepts of some articles; linear in their words. */
  public static Concepts of(CandidateSet candidates, CoverageWeights coverage) {
    Map<String, Integer> ids = new HashMap<>();
    List<int[]> byCandidate = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      byCandidate.add(ids(candidate.terms(), ids));
    }
    List<int[]> titles = new ArrayList<>();
    for (AnalyzedDocument analyzed : candidates.documents()) {
      analyzed.document().title().ifPresent(title -> titles.add(ids(terms(title), ids)));
    }
    double[] weights = new double[ids.size()];
    boolean[] pair = new boolean[ids.size()];
    ids.forEach((concept, id) -> pair[id] = concept.indexOf(' ') >= 0);
    for (int document = 0; document < candidates.documents().size(); document++) {
      // The first time a concept stands in an article is its earliest.
      Set<Integer> seen = new HashSet<>();
      for (Candidate candidate : candidates.of(document)) {
        double early =
            Math.pow(1.0 + candidate.position(), -coverage.conceptDecay())
                * (candidate.startsParagraph() ? coverage.paragraphStart() : 1);
        for (int id : byCandidate.get(candidate.index())) {
          if (seen.add(id)) {
            weights[id] += early;
          }
        }
      }
    }
    for (int id = 0; id < weights.length; id++) {
      weights[id] *= pair[id] ? coverage.pair() : 1;
    }
    for (int[] title : titles) {
      for (int id : title) {
        weights[id] += coverage.title() * (pair[id] ? coverage.pair() : 1);
      }
    }
    return new Concepts(
        weights.length,
        byCandidate,
        byCandidate.stream()
            .map(concepts -> Arrays.stream(concepts).mapToDouble(id -> weights[id]).toArray())
            .toList());
  }

  /** How many concepts there are. */
  public int size() {
    return size;
  }

  /** What a candidate adds to a summary in which these weights are covered already. */
  public double gain(Candidate candidate, double[] covered) {
    int[] concepts = byCandidate.get(candidate.index());
    double[] weight = weights.get(candidate.index());
    double gain = 0;
    for (int i = 0; i < concepts.length; i++) {
      gain += Math.max(0, weight[i] - covered[concepts[i]]);
    }
    return gain;
  }

  /** What some candidates add together. */
  public double gain(List<Candidate> together, double[] covered) {
    double[][] before = new double[together.size()][];
    double gain = 0;
    for (int i = 0; i < before.length; i++) {
      Candidate candidate = together.get(i);
      gain += gain(candidate, covered);
      before[i] =
          Arrays.stream(byCandidate.get(candidate.index())).mapToDouble(c -> covered[c]).toArray();
      cover(candidate, covered);
    }
    for (int i = before.length - 1; i >= 0; i--) {
      int[] concepts = byCandidate.get(together.get(i).index());
      for (int j = 0; j < concepts.length; j++) {
        covered[concepts[j]] = before[i][j];
      }
    }
    return gain;
  }

  /** Covers a candidate's concepts, each as far as it does. */
  public void cover(Candidate candidate, double[] covered) {
    int[] concepts = byCandidate.get(candidate.index());
    double[] weight = weights.get(candidate.index());
    for (int i = 0; i < concepts.length; i++) {
      covered[concepts[i]] = Math.max(covered[concepts[i]], weight[i]);
    }
  }

  /** What is covered of a candidate's own concepts. */
  public double coveredOf(Candidate candidate, double[] covered) {
    int[] concepts = byCandidate.get(candidate.index());
    double[] weight = weights.get(candidate.index());
    double sum = 0;
    for (int i = 0; i < concepts.length; i++) {
      sum += Math.min(weight[i], covered[concepts[i]]);
    }
    return sum;
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    for (Span word : Words.find(text, new Span(0, text.length()))) {
      String normal = ScriptNormalizer.normalize(word.of(text));
      if (!StopWords.contains(normal)) {
        terms.add(WordKey.of(normal));
      }
    }
    return terms;
  }

  private static int[] ids(List<String> terms, Map<String, Integer> ids) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      found.add(ids.computeIfAbsent(terms.get(i), concept -> ids.size()));
      if (i > 0) {
        String neighbours = terms.get(i - 1) + ' ' + terms.get(i);
        found.add(ids.computeIfAbsent(neighbours, concept -> ids.size()));
      }
    }
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
