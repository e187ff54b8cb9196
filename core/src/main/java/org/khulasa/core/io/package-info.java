/**
 * Reading documents from files and streams, and writing analyses.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = DocumentReader.create().read(Path.of("news"))) {
 *   for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
 *     if (result instanceof ReadResult.Read read) {
 *       AnalysisJson.create().render(analyzer.analyze(read.document()), out);
 *     } else if (result instanceof ReadResult.Failed failed) {
 *       log.warn(failed.problem().message());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>What goes in is bytes: plain text, HTML or JSON Lines, in any encoding that Arabic pages use.
 * What comes out is a stream of {@link org.khulasa.core.io.ReadResult}, made as it is asked for: a
 * {@link org.khulasa.core.Document}, or an {@link org.khulasa.core.io.InputProblem} that says in
 * one line what is wrong with an input and where, and to a program by its {@link
 * org.khulasa.core.io.InputProblem.Kind}. A bad input never keeps others from being read.
 *
 * <p>The way back out is an {@link org.khulasa.core.io.AnalysisRenderer}: {@link
 * org.khulasa.core.io.AnalysisJson} for programs, {@link org.khulasa.core.io.AnalysisText} for
 * people, {@link org.khulasa.core.io.AnalysisConllu} for tools of computational linguistics.
 *
 * <p><b>Traps.</b> The stream holds files open: close it. The text of an HTML page is what
 * extraction yields, and its offsets count there, not in the file. What the page's markup shows to
 * be no part of the article is not in it; furniture that only its words give away still is, and
 * leaving it out is the work of {@code core.clean}.
 */
@NullMarked
package org.khulasa.core.io;

import org.jspecify.annotations.NullMarked;
