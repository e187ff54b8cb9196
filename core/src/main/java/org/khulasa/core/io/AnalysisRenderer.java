package org.khulasa.core.io;

import java.io.IOException;
import org.khulasa.core.AnalyzedDocument;

/**
 * A way to write an analysed document. Implementations are immutable and may be shared by threads;
 * what they write does not depend on the default locale.
 */
@FunctionalInterface
public interface AnalysisRenderer {
  /**
   * Writes one document, ending with a line feed if anything is written. Neither flushes nor
   * closes.
   *
   * @throws IOException if {@code out} does
   */
  void render(AnalyzedDocument document, Appendable out) throws IOException;
}
