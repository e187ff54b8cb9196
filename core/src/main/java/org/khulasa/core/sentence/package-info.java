/**
 * Where sentences begin and end.
 *
 * <pre>{@code
 * String text = "قال د. سمير «وصلنا. وسنبدأ غدا». وأضاف شيئا.";
 * SentenceSplitter splitter = ArabicSentenceSplitter.create();
 * for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
 *   System.out.println(sentence.of(text)); // two sentences: the quotation stays whole
 * }
 * }</pre>
 *
 * <p>A sentence is a slice of the text: nothing is changed or left out but white space and
 * invisible controls between sentences. A heading, a list item or a caption without a full stop is
 * a sentence too; telling those from prose is the task of {@code core.clean}.
 *
 * <p><b>Traps.</b> A block that begins or ends inside a quotation sees only its own part of it.
 * Dots ({@code ..}, {@code …}) are a pause for some writers and a full stop for others; {@link
 * org.khulasa.core.sentence.ArabicSentenceSplitter} says how it decides.
 *
 * <p>The word lists, {@code abbreviations.txt} and {@code sentence-cues.txt}, lie beside the
 * classes and explain their kinds.
 */
@NullMarked
package org.khulasa.core.sentence;

import org.jspecify.annotations.NullMarked;
