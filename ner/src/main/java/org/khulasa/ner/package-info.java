/**
 * Recognisers of names, dates and figures in Arabic text.
 *
 * <p>{@link org.khulasa.ner.NameRecognizer} finds people, places, organisations and other names:
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create().withRecognizer(NameRecognizer.create());
 * AnalyzedDocument document = analyzer.analyze(Document.of("1", text));
 * for (Entity name : document.entities()) {
 *   System.out.println(name.type() + " " + name.span().of(text));
 * }
 * }</pre>
 *
 * <p>{@link org.khulasa.ner.temporal.FigureRecognizer} finds dates and figures with their values;
 * {@link org.khulasa.ner.Recognizers#standard()} is both in one, and {@link
 * org.khulasa.ner.coref.NameCoreference} joins the mentions of one person, place or organisation
 * across documents. {@code أمس} and other relative dates count from {@link
 * org.khulasa.core.Document#date()}; without it they stay open.
 *
 * <p>How it works: every word is read as a stem with its clitics ({@code SentenceWords}). A network
 * with one hidden layer ({@code NetworkCrf}) scores the BIOES states ({@code LabelScheme}) of a
 * conditional random field. It sees what was learned from raw news: word vectors and what the words
 * around let expect ({@code WordSpace}), clusters of the vectors ({@code Distribution}), and how
 * often a stem is a name ({@code SoftGazetteer}), found by linear fields ({@code Crf}); besides,
 * tags, clitics and affixes ({@code NetworkFeatures}). It is not asked about words that a glance
 * shows to be outside of names ({@code Glance}). A second look ({@code Recurrence}), a linear field
 * again, makes use of a word's other occurrences in the document. Listed names come last ({@code
 * KnownNames}); where in its first word a name begins, the document and the lists correct ({@code
 * AttachedClitics}, {@code FirstLetters}). {@code NetworkScorer} does the network's sums fast.
 * {@link org.khulasa.ner.NerTrainer} trains all of it.
 *
 * <p>Traps: a name needs its sentence, since the words around it tell most; sentences of one text
 * belong into one call, since names recur. The types follow ANERcorp: {@code PER LOC ORG MISC}.
 */
@NullMarked
package org.khulasa.ner;

import org.jspecify.annotations.NullMarked;
