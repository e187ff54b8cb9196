package org.khulasa.summarizer.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
 * their article's earliest line.
 */
public final class Concepts {
  private final double[] weights;
  private final ImmutableList<int[]> byCandidate;

  private Concepts(double[] weights, List<int[]> byCandidate) {
    this.weights = weights;
    this.byCandidate = ImmutableList.copyOf(byCandidate);
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
    return new Concepts(weights, byCandidate);
  }

  /** How many concepts there are. */
  public int size() {
    return weights.length;
  }

  /** A concept's weight. */
  public double weight(int concept) {
    return weights[concept];
  }

  /** The concepts of a candidate, each once. */
  public int[] of(Candidate candidate) {
    return byCandidate.get(candidate.index()).clone();
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
