/**
 * Words, the clitics inside each word, and their parts of speech.
 *
 * <pre>{@code
 * Segmenter segmenter = ArabicSegmenter.create();
 * String text = "بحاجة للدراسة.";
 * for (Token token : segmenter.segment(text, new Span(0, text.length()))) {
 *   for (Segment segment : token.segments()) {
 *     System.out.println(segment.form() + "/" + segment.tag() + " " + segment.span());
 *   }
 * }
 * // بحاجة has the segments ب and حاجة; للدراسة has ل and الدراسة
 * }</pre>
 *
 * <p>What goes in is a text and the span of one sentence in it; what comes out are {@link
 * org.khulasa.core.Token tokens} whose spans point into that text. A word is first found as written
 * ({@code WordScanner}), then normalised with its way back ({@code PreparedWord}), then split
 * ({@code KnownWord}; the decoder behind it is in {@link org.khulasa.core.segment.atb}), then
 * tagged ({@code SegmentTagger}).
 *
 * <p><b>Traps.</b> Segment forms are the treebank's, not the writer's: alefs have no hamza, commas
 * and digits are ASCII. For what the writer wrote, slice the text by the span.
 */
@NullMarked
package org.khulasa.core.segment;

import org.jspecify.annotations.NullMarked;
