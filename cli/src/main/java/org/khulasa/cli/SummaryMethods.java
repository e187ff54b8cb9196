package org.khulasa.cli;

import java.util.Iterator;
import org.khulasa.summarizer.Summarizers;

/** The names of the summarizers, for shell completion. */
final class SummaryMethods implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Summarizers.names().iterator();
  }
}
