/**
 * Recognisers of names, dates and figures in Arabic text.
 *
 * <p>{@link org.khulasa.ner.NameRecognizer} finds people, places, organisations and other names:
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create().withRecognizer(NameRecognizer.create());
 * AnalyzedDocument document = analyzer.analyze(
 *     new Document("1", text, Optional.empty(), Optional.empty(), Optional.empty()));
 * for (Entity name : document.entities()) {
 *   System.out.println(name.type() + " " + name.span().of(text));
 * }
 * }</pre>
 *
 * <p>How it works: every word is read as a stem with its clitics ({@code SentenceWords}). A
 * conditional random field ({@code Crf}) over BIOES states ({@code LabelScheme}) weighs features of
 * a word and its neighbours ({@code NameFeatures}), among them what was learned of each stem from
 * raw news ({@code WordLexicon}): clusters of word vectors ({@code Distribution}) and how often it
 * is a name ({@code SoftGazetteer}). A second look ({@code Recurrence}) makes use of a word's other
 * occurrences in the document. {@link org.khulasa.ner.NerTrainer} trains all of it.
 *
 * <p>Traps: a name needs its sentence, since the words around it tell most; sentences of one text
 * belong into one call, since names recur. The types follow ANERcorp: {@code PER LOC ORG MISC}.
 */
@NullMarked
package org.khulasa.ner;

import org.jspecify.annotations.NullMarked;
