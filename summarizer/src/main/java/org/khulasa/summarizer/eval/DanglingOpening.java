package org.khulasa.summarizer.eval;

import java.util.List;
import java.util.Optional;
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
    int dangling = 0;
    int before = -1;
    for (SummarySentence sentence : summary.sentences()) {
      Optional<Candidate> candidate = find(candidates, sentence.passage());
      if (candidate.isPresent()
          && candidate.get().leans()
          && (before < 0 || candidate.get().leadIn() != before)) {
        dangling++;
      }
      before = candidate.map(Candidate::index).orElse(-1);
    }
    return dangling;
  }

  private static Optional<Candidate> find(CandidateSet candidates, Passage passage) {
    if (passage.document() >= candidates.documents().size()) {
      return Optional.empty();
    }
    List<Candidate> article = candidates.of(passage.document());
    return article.stream()
        .filter(candidate -> candidate.span().overlaps(passage.span()))
        .findFirst();
  }
}
