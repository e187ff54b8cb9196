package org.khulasa.summarizer.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Period;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/** Keeps documents and sentences out of a summary that are not wanted in it, and the reasons. */
public final class Exclusion {
  private final CandidateSet candidates;
  private final Excluded excluded;

  private Exclusion(CandidateSet candidates, Excluded excluded) {
    this.candidates = candidates;
    this.excluded = excluded;
  }

  /** What options leave of documents, each article in one version. */
  public static Exclusion of(List<AnalyzedDocument> documents, SummaryOptions options) {
    List<AnalyzedDocument> ordered = CandidateSet.inCanonicalOrder(documents);
    Map<Integer, Excluded.DocumentReason> reasons = reasons(ordered, options.period());
    ImmutableList.Builder<AnalyzedDocument> kept = ImmutableList.builder();
    ImmutableList.Builder<Excluded.ExcludedDocument> outside = ImmutableList.builder();
    for (int i = 0; i < ordered.size(); i++) {
      Excluded.DocumentReason reason = reasons.get(i);
      if (reason == null) {
        kept.add(ordered.get(i));
      } else {
        outside.add(new Excluded.ExcludedDocument(ordered.get(i).document(), reason));
      }
    }
    CandidateSet candidates = CandidateSet.of(kept.build());
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

  /** Why documents take no part, by their places. */
  private static Map<Integer, Excluded.DocumentReason> reasons(
      List<AnalyzedDocument> documents, Period period) {
    Map<Integer, Excluded.DocumentReason> reasons = new HashMap<>();
    List<Integer> inPeriod = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<Excluded.DocumentReason> reason = period.excludes(documents.get(i).document());
      if (reason.isPresent()) {
        reasons.put(i, reason.get());
      } else {
        inPeriod.add(i);
      }
    }
    Versions.outdated(Lists.transform(inPeriod, documents::get)).stream()
        .forEach(i -> reasons.put(inPeriod.get(i), Excluded.DocumentReason.VERSION));
    return reasons;
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
