package org.khulasa.summarizer.render;

import java.io.IOException;
import org.khulasa.summarizer.Summary;

/** Writes a summary in one format. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface SummaryRenderer {
  /**
   * Writes a summary.
   *
   * @throws IOException if {@code out} does
   */
  void render(Summary summary, Appendable out) throws IOException;
}
