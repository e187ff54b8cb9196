package org.khulasa.summarizer.internal;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

/** Which sentence of a document something stands in; found by halving. */
public final class Sentences {
  private Sentences() {}

  /** The sentence around a span; empty for a span in a heading, for example. */
  public static Optional<Sentence> around(AnalyzedDocument document, Span span) {
    return indexAround(document, span).map(document.sentences()::get);
  }

  /** The number of that sentence in its document, from 0. */
  public static Optional<Integer> indexAround(AnalyzedDocument document, Span span) {
    List<Sentence> sentences = document.sentences();
    List<Integer> starts = Lists.transform(sentences, sentence -> sentence.span().start());
    int found = Collections.binarySearch(starts, span.start());
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && sentences.get(at).span().contains(span) ? Optional.of(at) : Optional.empty();
  }
}
