/**
 * How good recognised names are: precision, recall and F1 of exact matches, as conlleval counts
 * them.
 *
 * <pre>{@code
 * SpanScorer scorer = new SpanScorer();
 * for (ConllSentence sentence : ConllReader.labelled().read(gold)) {
 *   scorer.add(sentence.labels(), NameRecognizer.create().label(List.of(sentence.tokens())).get(0));
 * }
 * System.out.println(scorer.micro());
 * }</pre>
 */
@NullMarked
package org.khulasa.ner.eval;

import org.jspecify.annotations.NullMarked;
