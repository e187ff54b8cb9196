/**
 * How good a summary is: ROUGE against references, the paired bootstrap between systems, and a few
 * faults that a reader would notice.
 *
 * <pre>{@code
 * SummaryEvaluation evaluation =
 *     SummaryEvaluation.of(analyzer, systems, SummaryOptions.words(100)).withBaseline("lead");
 * EvaluationReport report = evaluation.run(Path.of("set.jsonl.gz"));
 * report.writeText(out);
 * }</pre>
 *
 * <p>What goes in is an evaluation set ({@link org.khulasa.summarizer.eval.EvaluationSet} reads
 * three shapes of JSON Lines) and summarizers with names; what comes out is an {@link
 * org.khulasa.summarizer.eval.EvaluationReport}. {@link org.khulasa.summarizer.eval.Rouge} and
 * {@link org.khulasa.summarizer.eval.PairedBootstrap} also work alone.
 *
 * <p><b>Traps.</b> ROUGE numbers compare only if tokenizer, normalisation, stemming, the treatment
 * of several references, and the budget are the same; {@link
 * org.khulasa.summarizer.eval.RougeTokenizer} says what ours are. Items that share texts (one event
 * cluster, each outlet held out in turn) are not independent: the bootstrap draws whole clusters
 * ({@link org.khulasa.summarizer.eval.EvaluationItem#unit()}).
 */
@NullMarked
package org.khulasa.summarizer.eval;

import org.jspecify.annotations.NullMarked;
