package org.khulasa.core.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Span;

/** Reads the offsets of CoreNLP's tokens, which are not always there and not always right. */
final class TokenSpans {
  private TokenSpans() {}

  /** The token's span if it marks at least one character of a text of this length. */
  static Optional<Span> of(CoreLabel token, int textLength) {
    return of(
        token.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        token.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
        textLength);
  }

  static Optional<Span> of(@Nullable Integer begin, @Nullable Integer end, int textLength) {
    if (begin == null || end == null || begin < 0 || end <= begin || end > textLength) {
      return Optional.empty();
    }
    return Optional.of(new Span(begin, end));
  }
}
