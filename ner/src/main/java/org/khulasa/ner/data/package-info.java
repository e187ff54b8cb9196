/**
 * Readers of annotated text: a token a line, columns between tabs, a blank line between sentences.
 *
 * <pre>{@code
 * List<ConllSentence> sentences =
 *     ConllReader.labelled(List.of("PER", "LOC", "ORG", "MISC")).read(Path.of("dev.tsv"));
 * }</pre>
 */
@NullMarked
package org.khulasa.ner.data;

import org.jspecify.annotations.NullMarked;
