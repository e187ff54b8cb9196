/**
 * The nouns every part of Khulasa speaks in, and the door to analysis.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create();
 * AnalyzedDocument page = analyzer.analyze(Document.of("قال الوزير إن المحادثات بدأت. وأضاف أنها ستستمر."));
 * for (Sentence sentence : page.sentences()) {
 *   System.out.println(sentence.span().of(page.document().text()));
 * }
 * }</pre>
 *
 * <p>What goes in is a {@link org.khulasa.core.Document}: a text that is never edited, and what is
 * known about it. What comes out is an {@link org.khulasa.core.AnalyzedDocument}: the same document
 * with its sentences, each with its words ({@link org.khulasa.core.Token}), each word with its
 * clitics and stem ({@link org.khulasa.core.Segment}); what cleaning left out, with the reason
 * ({@link org.khulasa.core.Dropped}); and, once a recogniser has run, its {@link
 * org.khulasa.core.Entity entities}.
 *
 * <p><b>Offsets.</b> Every {@link org.khulasa.core.Span} counts UTF-16 code units (Java {@code
 * char}s) of {@link org.khulasa.core.Document#text()}, start inclusive, end exclusive. There is no
 * other coordinate system in the public types.
 *
 * <p><b>Traps.</b> A segment's form may differ from its slice: in {@code للدراسة} the second
 * segment has the form {@code الدراسة} and the span of {@code لدراسة}'s letters as written. A
 * document's sentences do not cover its whole text: what lies between them is white space, an
 * invisible control, or listed in {@link org.khulasa.core.AnalyzedDocument#dropped()}.
 *
 * <p><b>Threads.</b> Everything in this package is immutable and may be shared.
 */
@NullMarked
package org.khulasa.core;

import org.jspecify.annotations.NullMarked;
