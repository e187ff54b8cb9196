package org.khulasa.summarizer.control;

import java.util.Arrays;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * How much the reader's wishes add to a sentence's worth, or take from it: a factor for its words
 * of the focus, and one for its outlet. 1 for all if nothing is asked for.
 */
public final class Interest {
  // Of a sentence that has nothing of the focus this part of its worth remains.
  private static final double OFF_FOCUS = 0.1;

  private final double[] factors;
  private final boolean focused;

  private Interest(double[] factors, boolean focused) {
    this.factors = factors;
    this.focused = focused;
  }

  /** The interest that options show in candidates; linear in their words. */
  public static Interest of(CandidateSet candidates, SummaryOptions options) {
    double[] factors = new double[candidates.all().size()];
    Arrays.fill(factors, 1);
    boolean focused = false;
    if (options.focus().isPresent()) {
      FocusTerms focus = FocusTerms.of(options.focus().get(), candidates);
      for (Candidate candidate : candidates.all()) {
        double share = focus.share(candidate);
        factors[candidate.index()] = OFF_FOCUS + (1 - OFF_FOCUS) * share;
        focused |= share > 0;
      }
      if (!focused) {
        // A focus that nobody mentions leaves everything as it is.
        Arrays.fill(factors, 1);
      }
    }
    PreferredSources preferred = new PreferredSources(options.preferredSources());
    for (int document = 0; document < candidates.documents().size(); document++) {
      if (preferred.contain(candidates.documents().get(document).document())) {
        for (Candidate candidate : candidates.of(document)) {
          factors[candidate.index()] *= SummaryOptions.PREFERENCE_BONUS;
        }
      }
    }
    return new Interest(factors, focused);
  }

  /** The factor on a candidate's worth; above 0. */
  public double of(Candidate candidate) {
    return factors[candidate.index()];
  }

  /**
   * Whether there is a focus that some candidate has. A summary that uses more of its budget is
   * then no better for it.
   */
  public boolean isFocused() {
    return focused;
  }
}
