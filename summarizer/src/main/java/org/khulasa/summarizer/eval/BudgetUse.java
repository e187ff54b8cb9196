package org.khulasa.summarizer.eval;

import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.select.Limit;

/**
 * How much of its budget a summary takes. Words count as everywhere: tokens that are not
 * punctuation.
 *
 * @param used words or sentences, as the budget counts
 * @param limit what the budget allows
 * @param available what the documents have
 * @param exceeded whether the summary is longer than the budget allows
 */
record BudgetUse(int used, int limit, int available, boolean exceeded) {

  static BudgetUse of(Budget budget, List<AnalyzedDocument> documents, Summary summary) {
    int words = documents.stream().mapToInt(AnalyzedDocument::words).sum();
    int sentences = documents.stream().mapToInt(document -> document.sentences().size()).sum();
    Limit limit = Limit.of(budget, words);
    return new BudgetUse(
        limit.perSentence() ? summary.sentences().size() : summary.words(),
        limit.total(),
        limit.perSentence() ? sentences : words,
        budget.isExceededBy(summary));
  }

  /** The part used of what could be used; 1 if there was nothing to use. */
  double share() {
    int usable = Math.min(limit, available);
    return usable == 0 ? 1 : (double) used / usable;
  }
}
