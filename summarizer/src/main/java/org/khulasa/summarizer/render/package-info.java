/**
 * A summary as text, JSON, Markdown or HTML.
 *
 * <pre>{@code
 * new TextSummaryRenderer().render(summary, System.out);
 * JsonSummaryRenderer.create().withIndent().render(summary, writer);
 * }</pre>
 *
 * <p>All four say the same: the sentences, and for each the articles that make its claim. Articles
 * have the same numbers in text, Markdown and HTML: those that are cited come first, in the order
 * of {@link org.khulasa.summarizer.Summary#documents()}, then the rest. JSON keeps the exact slices
 * and offsets; the other three fold white space and leave out what would disturb the page: control
 * characters, and embeddings that would turn the direction of what follows.
 *
 * <p>The same summary gives the same bytes, in every locale. {@code docs/formats.md} describes the
 * JSON.
 */
@NullMarked
package org.khulasa.summarizer.render;

import org.jspecify.annotations.NullMarked;
