package org.khulasa.core;

import java.util.List;

/** Finds names, dates or figures. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface EntityRecognizer {
  /** The entities of one document, ordered by span; empty when there are none. */
  List<Entity> recognize(AnalyzedDocument document);
}
