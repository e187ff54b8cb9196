package org.khulasa.summarizer.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Applies the options that keep documents and sentences out of a summary, and keeps the reasons.
 */
public final class Exclusion {
  private final CandidateSet candidates;
  private final Excluded excluded;

  private Exclusion(CandidateSet candidates, Excluded excluded) {
    this.candidates = candidates;
    this.excluded = excluded;
  }

  /** What options leave of documents. */
  public static Exclusion of(List<AnalyzedDocument> documents, SummaryOptions options) {
    ImmutableList.Builder<AnalyzedDocument> inPeriod = ImmutableList.builder();
    ImmutableList.Builder<Excluded.ExcludedDocument> outside = ImmutableList.builder();
    for (AnalyzedDocument analyzed : CandidateSet.inCanonicalOrder(documents)) {
      Optional<Excluded.DocumentReason> reason = options.period().excludes(analyzed.document());
      if (reason.isPresent()) {
        outside.add(new Excluded.ExcludedDocument(analyzed.document(), reason.get()));
      } else {
        inPeriod.add(analyzed);
      }
    }
    CandidateSet candidates = CandidateSet.of(inPeriod.build());
    Map<Integer, Excluded.SentenceReason> barred = barred(candidates, options);
    ImmutableList.Builder<Excluded.ExcludedSentence> sentences = ImmutableList.builder();
    barred.forEach(
        (index, reason) ->
            sentences.add(
                new Excluded.ExcludedSentence(candidates.all().get(index).passage(), reason)));
    return new Exclusion(
        candidates.barring(barred.keySet()), new Excluded(outside.build(), sentences.build()));
  }

  /** The candidates of the documents that take part; those that must not be chosen are barred. */
  public CandidateSet candidates() {
    return candidates;
  }

  /** What was kept out. */
  public Excluded excluded() {
    return excluded;
  }

  private static Map<Integer, Excluded.SentenceReason> barred(
      CandidateSet candidates, SummaryOptions options) {
    Map<Integer, Excluded.SentenceReason> barred = new TreeMap<>();
    Set<Integer> known = KnownClaims.among(candidates, options.known());
    for (Candidate candidate : candidates.all()) {
      if (known.contains(candidate.index())) {
        barred.put(candidate.index(), Excluded.SentenceReason.KNOWN);
      } else if (options.quotesExcluded() && isQuotation(candidates, candidate)) {
        barred.put(candidate.index(), Excluded.SentenceReason.QUOTATION);
      }
    }
    return ImmutableSortedMap.copyOf(barred);
  }

  private static boolean isQuotation(CandidateSet candidates, Candidate candidate) {
    AnalyzedDocument analyzed = candidates.documents().get(candidate.document());
    Sentence sentence = analyzed.sentences().get(candidate.position());
    return DirectSpeech.fills(sentence, analyzed.document().text());
  }
}
