/**
 * Extractive summaries of one article or of many articles on one event, with their evidence.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create().withRecognizer(Recognizers.standard());
 * List<AnalyzedDocument> pages = analyzer.analyze(documents); // one document is a list of one
 * Summary summary = Summarizers.standard().summarize(pages, SummaryOptions.words(100));
 * for (SummarySentence sentence : summary.sentences()) {
 *   System.out.println(sentence.text());
 *   for (Passage same : sentence.support()) {
 *     System.out.println("  also in " + summary.document(same).document().id());
 *   }
 * }
 * }</pre>
 *
 * <p>What goes in is a list of {@link org.khulasa.core.AnalyzedDocument}s and {@link
 * org.khulasa.summarizer.SummaryOptions}: a length, and wishes such as a focus. What comes out is a
 * {@link org.khulasa.summarizer.Summary}: slices of the originals, each with the places in the
 * other articles that make the same claim. {@link org.khulasa.summarizer.render} writes it.
 *
 * <p><b>Updates.</b> What a reader knows may be articles, an earlier summary ({@code
 * EarlierSummary.of(summary)}), or one that was kept as JSON:
 *
 * <pre>{@code
 * EarlierSummary old = EarlierSummary.read(Path.of("yesterday.json"));
 * List<AnalyzedDocument> known = new ArrayList<>(old.supportIn(pages));
 * known.add(old.analyze(ArabicSegmenter.create()));
 * Summary news =
 *     Summarizers.standard().summarize(pages, SummaryOptions.words(60).withKnown(known));
 * }</pre>
 *
 * <p><b>Traps.</b> {@link org.khulasa.summarizer.Passage#document()} is an index in {@link
 * org.khulasa.summarizer.Summary#documents()}, which has its own order and lacks what a period
 * excludes; it is none in the list that went in. A document that is in the list twice is its own
 * witness, and JSON tells documents apart by their ids only: {@link
 * org.khulasa.core.Documents#withUniqueIds} leaves copies out and gives each an id of its own. A
 * timeline, and figures and dates among the disagreements, need an analyzer with {@code
 * org.khulasa.ner.Recognizers.standard()}.
 *
 * <p><b>Threads.</b> All types in this package are immutable and may be shared.
 */
@NullMarked
package org.khulasa.summarizer;

import org.jspecify.annotations.NullMarked;
