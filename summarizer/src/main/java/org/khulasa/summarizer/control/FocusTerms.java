package org.khulasa.summarizer.control;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * The words of a focus as terms of the documents.
 *
 * <p>The terms of documents are keys of stems, found by the segmenter; a focus is a few words
 * without a sentence around them, which no segmenter reads well. So a word that the documents do
 * not have is tried without the clitics it may begin with ({@code وبالمفاوضات}, {@code بمفاوضات}),
 * and the first reading that they have is meant.
 */
public final class FocusTerms {
  private static final String PROCLITICS = "وفبلكس";
  private static final int MOST_PROCLITICS = 2;
  private static final int SHORTEST_STEM = 3;

  private final ImmutableSet<String> terms;

  private FocusTerms(ImmutableSet<String> terms) {
    this.terms = terms;
  }

  /**
   * The terms of a focus.
   *
   * @param candidates the sentences to be searched for them; linear in their words
   */
  public static FocusTerms of(String focus, CandidateSet candidates) {
    Set<String> known = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      known.addAll(candidate.termSet());
    }
    return of(focus, known);
  }

  /**
   * The terms of a focus.
   *
   * @param known the terms of the sentences to be searched for them
   */
  public static FocusTerms of(String focus, Set<String> known) {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (String word : Words.of(ScriptNormalizer.normalize(focus))) {
      if (StopWords.contains(word)) {
        continue;
      }
      Set<String> readings = readings(word);
      terms.add(
          readings.stream()
              .filter(known::contains)
              .findFirst()
              .orElseGet(() -> readings.iterator().next()));
    }
    return new FocusTerms(terms.build());
  }

  /** The terms, each once. */
  public ImmutableSet<String> terms() {
    return terms;
  }

  /** Whether some sentence of these documents has a word of the focus; linear in their words. */
  public static boolean areMentioned(String focus, List<AnalyzedDocument> documents) {
    CandidateSet candidates = CandidateSet.of(documents);
    FocusTerms terms = of(focus, candidates);
    return candidates.all().stream().anyMatch(candidate -> terms.share(candidate) > 0);
  }

  /** The part of the focus that a candidate has, from 0 to 1; 0 if the focus says nothing. */
  public double share(Candidate candidate) {
    if (terms.isEmpty()) {
      return 0;
    }
    long found = terms.stream().filter(candidate.termSet()::contains).count();
    return (double) found / terms.size();
  }

  /** The keys of a word and of what is left of it without the letters that may be clitics. */
  private static Set<String> readings(String word) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(WordKey.of(word));
    String rest = word;
    for (int i = 0; i < MOST_PROCLITICS; i++) {
      if (rest.length() <= SHORTEST_STEM || PROCLITICS.indexOf(rest.charAt(0)) < 0) {
        break;
      }
      rest = rest.substring(1);
      readings.add(WordKey.of(rest));
    }
    return readings;
  }
}
