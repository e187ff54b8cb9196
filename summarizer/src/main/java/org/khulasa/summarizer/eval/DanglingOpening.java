package org.khulasa.summarizer.eval;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/** Counts sentences that lean on one before them in their article which the summary leaves out. */
final class DanglingOpening implements FaultCheck {
  @Override
  public int count(Summary summary) {
    CandidateSet candidates = CandidateSet.of(summary.documents());
    IdentityHashMap<AnalyzedDocument, Integer> places = new IdentityHashMap<>();
    for (int document = 0; document < candidates.documents().size(); document++) {
      places.put(candidates.documents().get(document), document);
    }
    int dangling = 0;
    int before = -1;
    for (SummarySentence sentence : summary.sentences()) {
      Optional<Candidate> candidate = find(candidates, places, summary, sentence.passage());
      if (candidate.isPresent()
          && candidate.get().leans()
          && (before < 0 || candidate.get().leadIn() != before)) {
        dangling++;
      }
      before = candidate.map(Candidate::index).orElse(-1);
    }
    return dangling;
  }

  /**
   * The candidate of a passage, if there is one.
   *
   * @param places of the documents among the candidates, whose order not every summary has
   */
  private static Optional<Candidate> find(
      CandidateSet candidates,
      IdentityHashMap<AnalyzedDocument, Integer> places,
      Summary summary,
      Passage passage) {
    if (passage.document() >= summary.documents().size()) {
      return Optional.empty();
    }
    int place = requireNonNull(places.get(summary.document(passage)));
    List<Candidate> article = candidates.of(place);
    return article.stream()
        .filter(candidate -> candidate.span().overlaps(passage.span()))
        .findFirst();
  }
}
