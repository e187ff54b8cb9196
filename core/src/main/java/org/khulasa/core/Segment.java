package org.khulasa.core;

import static java.util.Objects.requireNonNull;

/**
 * A part of a word that the grammar treats as a word: a clitic (و، ب، ل، ها) or the stem between
 * them.
 *
 * @param form the segment as the Penn Arabic Treebank writes it; it may differ from its slice of
 *     the text ({@code للدراسة} gives {@code ل} and {@code الدراسة})
 * @param span where it stands in the document's text
 * @param tag its part of speech in the Penn Arabic Treebank's reduced tag set (for example {@code
 *     NN}, {@code DTNN}, {@code VBD}, {@code IN}, {@code PUNC}); empty when tagging was off
 */
public record Segment(String form, Span span, String tag) {
  /** Checks that nothing is null. */
  public Segment {
    requireNonNull(form, "a segment needs a form, found null");
    requireNonNull(span, "a segment needs a span, found null");
    requireNonNull(tag, "a segment's tag may be empty, but not null");
  }
}
