/**
 * The bridge between Khulasa and Stanford CoreNLP, in both directions.
 *
 * <pre>{@code
 * AnalyzedDocument page = Analyzer.create().analyze(Document.of("وصل الوزير إلى بيروت أمس."));
 * Annotation annotation = CoreNlpBridge.toAnnotation(page); // for CoreNLP's own tools
 * AnalyzedDocument back = CoreNlpBridge.fromAnnotation(annotation);
 * }</pre>
 *
 * <p>CoreNLP's token is our {@link org.khulasa.core.Segment}: a clitic or a stem. The words they
 * come from are kept as CoreNLP's multi-word tokens. Offsets are UTF-16 code units on both sides,
 * and ours are exact.
 *
 * <p>{@link org.khulasa.core.corenlp.ArabicAnalysisAnnotator} puts our tokens, sentences and tags
 * into a CoreNLP pipeline, in place of {@code tokenize}, {@code ssplit} and {@code pos}; {@link
 * org.khulasa.core.corenlp.EntityMentions} writes entities onto the tokens a pipeline has, ours or
 * CoreNLP's. The file {@code docs/corenlp.md} shows pipelines and servers.
 *
 * <p><b>Traps.</b> An {@code Annotation} is mutable and not for several threads. The names of
 * entity types differ: {@code PER}, {@code LOC} and {@code ORG} are {@code PERSON}, {@code
 * LOCATION} and {@code ORGANIZATION} there.
 */
@NullMarked
package org.khulasa.core.corenlp;

import org.jspecify.annotations.NullMarked;
