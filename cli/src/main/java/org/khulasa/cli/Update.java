package org.khulasa.cli;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.control.EarlierSummary;

/** Makes a summary one of what is new since earlier ones. May be shared by threads. */
final class Update {
  private final List<EarlierSummary> earlier;
  private final Supplier<List<AnalyzedDocument>> told;

  /** The earlier summaries are analysed when they are first needed. */
  Update(List<EarlierSummary> earlier, Analyses analyses) {
    this.earlier = List.copyOf(earlier);
    this.told = Suppliers.memoize(() -> analyses.told(earlier));
  }

  /** The options for these documents, with what earlier summaries told and what supported it. */
  SummaryOptions of(SummaryOptions options, List<AnalyzedDocument> documents) {
    if (earlier.isEmpty()) {
      return options;
    }
    List<AnalyzedDocument> known = new ArrayList<>(told.get());
    earlier.forEach(summary -> known.addAll(summary.supportIn(documents)));
    return options.withKnown(known);
  }
}
