package org.khulasa.summarizer.eval;

import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Summary;

/**
 * How much of its budget a summary takes. Words count as everywhere: tokens that are not
 * punctuation.
 *
 * @param used words or sentences, as the budget counts
 * @param limit what the budget allows
 * @param available what the documents have
 */
record BudgetUse(double used, double limit, double available) {
  // Ratios of whole numbers do not come out even in binary.
  private static final double ROUNDING = 1e-9;

  static BudgetUse of(Budget budget, List<AnalyzedDocument> documents, Summary summary) {
    int words = documents.stream().mapToInt(AnalyzedDocument::words).sum();
    if (budget instanceof Budget.Sentences sentences) {
      int available = documents.stream().mapToInt(document -> document.sentences().size()).sum();
      return new BudgetUse(summary.sentences().size(), sentences.sentences(), available);
    }
    double limit =
        budget instanceof Budget.Words limited
            ? limited.words()
            : ((Budget.Ratio) budget).ratio() * words;
    return new BudgetUse(summary.words(), limit, words);
  }

  boolean isViolated() {
    return used > limit + ROUNDING;
  }

  /** The part used of what could be used; 1 if there was nothing to use. */
  double share() {
    double usable = Math.min(limit, available);
    return usable == 0 ? 1 : used / usable;
  }
}
