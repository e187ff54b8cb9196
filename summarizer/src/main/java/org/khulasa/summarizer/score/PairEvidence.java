package org.khulasa.summarizer.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.StoryDays;

/**
 * The value of every {@link PairFeature}, of the pairs of neighbouring words in a set of articles
 * and of the sentences they stand in. Linear in the words. Values of a pair and of a sentence are
 * kept apart, since a weighted sum of them is.
 */
final class PairEvidence {
  private static final double WORDS_OF_A_LONG_SENTENCE = 30;

  private final CandidateSet candidates;
  private final int articles;
  private final PairCounts counts;
  private final List<double[]> ofSentences = new ArrayList<>();

  // Of every pair what the best of its sentences has: the longest run of neighbouring pairs that
  // several articles have, and what others say of it.
  private final int[] runs;
  private final double[] supports;
  private final double[] titles;

  private PairEvidence(CandidateSet candidates) {
    List<Integer> told = candidates.withSentences();
    this.candidates = candidates;
    this.articles = told.size();
    this.counts = new PairCounts(candidates, told, !StoryDays.of(candidates).haveGoneOn());
    this.runs = new int[counts.size()];
    this.supports = new double[counts.size()];
    this.titles = new double[counts.size()];
    Corroboration corroboration = new Corroboration(candidates, told);
    for (int article : told) {
      int before = 0;
      for (Candidate candidate : candidates.of(article)) {
        Corroboration.Support support = corroboration.of(candidate);
        ofSentences.add(values(candidate, before, support));
        spread(counts.sequence(candidate), support);
        before += candidate.words();
      }
    }
  }

  /** The evidence of some articles; those of which nothing is left say nothing about the event. */
  static PairEvidence of(CandidateSet candidates) {
    return new PairEvidence(candidates);
  }

  /** How many different pairs there are. */
  int size() {
    return counts.size();
  }

  /** The pairs of a candidate, each once. */
  int[] pairs(Candidate candidate) {
    return Arrays.stream(counts.sequence(candidate)).distinct().toArray();
  }

  /** The pairs of a text that these articles have, too. */
  Set<Integer> pairsIn(String text) {
    return counts.in(text);
  }

  /** The values of a sentence, by {@link PairFeature}; those of the pair are 0. */
  double[] ofSentence(Candidate candidate) {
    return ofSentences.get(candidate.index());
  }

  /** Gives what a sentence has to its pairs. */
  private void spread(int[] sequence, Corroboration.Support support) {
    int begin = 0;
    while (begin < sequence.length) {
      int end = begin;
      while (end < sequence.length && counts.pair(sequence[end]).articles > 1) {
        end++;
      }
      int run = end - begin;
      for (int i = begin; i < Math.min(end + 1, sequence.length); i++) {
        int pair = sequence[i];
        runs[pair] = Math.max(runs[pair], i < end ? run : 0);
        supports[pair] = Math.max(supports[pair], support.leads());
        titles[pair] = Math.max(titles[pair], support.titles());
      }
      begin = end + 1;
    }
  }

  /** The values of a pair, by {@link PairFeature}; those of the sentence are 0. Worked out anew. */
  double[] ofPair(int id) {
    double[] values = new double[PairFeature.values().length];
    PairCounts.Pair pair = counts.pair(id);
    double n = articles;
    set(values, PairFeature.ONE, 1);
    set(values, PairFeature.TIMES, Math.log(pair.times));
    set(values, PairFeature.ARTICLES, Math.log(pair.articles));
    set(values, PairFeature.ALONE, pair.articles == 1 ? 1 : 0);
    set(values, PairFeature.SHARE, pair.articles / n);
    set(values, PairFeature.LEADS, pair.leads / n);
    set(values, PairFeature.SECOND, pair.seconds / n);
    set(values, PairFeature.EARLY, pair.early / n);
    set(values, PairFeature.FIRST_PLACE, Math.log(1.0 + pair.firstPlace));
    set(values, PairFeature.FIRST_ARTICLE, pair.firstArticle ? 1 : 0);
    PairCounts.Stem first = pair.first.stem();
    PairCounts.Stem second = pair.second.stem();
    set(values, PairFeature.WORDS_EARLY, (first.early + second.early) / n);
    set(values, PairFeature.WORDS_IN_LEADS, (first.leads + second.leads) / n);
    set(
        values,
        PairFeature.FUNCTION_WORDS,
        (pair.first.function() ? 1 : 0) + (pair.second.function() ? 1 : 0));
    set(values, PairFeature.TITLES, Math.min(first.titles, second.titles) / n);
    set(values, PairFeature.BOTH_IN_TITLES, counts.titlesWithBoth(pair) / n);
    set(values, PairFeature.FEW_ARTICLES, 1 / n);
    set(values, PairFeature.LENGTH, Math.log(candidates.all().size() / n));
    set(values, PairFeature.INSIDE, Math.log(1.0 + pair.inside));
    set(values, PairFeature.RUN, Math.log(1.0 + runs[id]));
    set(values, PairFeature.BEST_SUPPORT, supports[id]);
    set(values, PairFeature.BEST_TITLE, titles[id]);
    set(values, PairFeature.LEAD_SUPPORT, pair.firstPlace == 0 ? supports[id] : 0);
    return values;
  }

  private double[] values(Candidate candidate, int wordsBefore, Corroboration.Support support) {
    double[] values = new double[PairFeature.values().length];
    set(values, PairFeature.LEAD, candidate.position() == 0 ? 1 : 0);
    set(values, PairFeature.PLACE, Math.log(1.0 + candidate.position()));
    set(values, PairFeature.WORDS_BEFORE, Math.log(1.0 + wordsBefore));
    set(values, PairFeature.WORDS, candidate.words() / WORDS_OF_A_LONG_SENTENCE);
    String text = candidates.documents().get(candidate.document()).document().text();
    set(values, PairFeature.GOES_ON, text.charAt(candidate.span().start()) == 'و' ? 1 : 0);
    set(values, PairFeature.SUPPORT, support.leads());
    set(values, PairFeature.LIKENESS, support.likeness());
    set(values, PairFeature.HOLDS, support.holds());
    return values;
  }

  private static void set(double[] values, PairFeature feature, double value) {
    values[feature.index()] = value;
  }
}
