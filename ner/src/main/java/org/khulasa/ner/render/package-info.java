/**
 * Ways to show the entities of a document: a table for a terminal, a token a line for programs that
 * read CoNLL, one page for a browser. JSON is in {@link org.khulasa.core.io.AnalysisJson}.
 *
 * <pre>{@code
 * new EntityConll().render(document, out);
 * new EntityHtml().render(List.of(document), out);
 * }</pre>
 *
 * <p>Renderers are immutable, may be shared by threads, and write the same under every default
 * locale. They show entities as they are given; where two overlap, the second is left out.
 */
@NullMarked
package org.khulasa.ner.render;

import org.jspecify.annotations.NullMarked;
