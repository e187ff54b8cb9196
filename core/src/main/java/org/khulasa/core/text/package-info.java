/**
 * The Arabic script: character classes, normalisation that carries its way back, word keys, stop
 * words, dates, paragraphs.
 *
 * <pre>{@code
 * String text = "زار مَدْرَسَةً";
 * AlignedText aligned = ScriptNormalizer.normalize(text, new Span(0, text.length()));
 * int at = aligned.normalized().indexOf("مدرسة");
 * Span inText = aligned.toOriginal(new Span(at, at + 5));  // مَدْرَسَة, with its vowel signs
 * }</pre>
 *
 * <p>Three levels of sameness, each coarser than the one before: the slice as written; the normal
 * form ({@link org.khulasa.core.text.ScriptNormalizer}), which reads the same; the key ({@link
 * org.khulasa.core.text.WordKey}), which joins spellings and light inflections and is for matching
 * only.
 */
@NullMarked
package org.khulasa.core.text;

import org.jspecify.annotations.NullMarked;
