/**
 * CoreNLP's Arabic segmenter, decoded by our own code: the same segments, hundreds of times faster.
 *
 * <pre>{@code
 * for (AtbSegment segment : AtbSegmenter.get().segment("بحاجة للدراسة")) {
 *   System.out.println(segment);
 * }
 * // ب [0, 1)   حاجة [1, 5)   ل [6, 7)   الدراسة [7, 13)
 * }</pre>
 *
 * <p><b>What CoreNLP does.</b> A tokenizer finds words, numbers and marks, and folds their spelling
 * (digits, alefs, vowel signs, tatweel). The letters of the words, with a boundary between every
 * two tokens, are then one sequence, each labelled by a conditional random field (Monroe, Green and
 * Manning 2014, "Word Segmentation of Informal Arabic with Domain Adaptation"): begins a clitic or
 * stem, continues it, or stands for another letter. A label's weight depends on the letters around,
 * on the place in the word, on the word's ends, and on the two labels before. The best sequence of
 * labels is found by Viterbi's algorithm.
 *
 * <p><b>What is slow about it</b>, and what happens here instead:
 *
 * <ul>
 *   <li>It builds a new tokenizer for every letter, to learn whether it would be dropped. Here the
 *       normalisation of a token remembers where each letter came from.
 *   <li>A feature is a string that is put together and looked up, and has a row of 216 weights of
 *       which two or three are not zero. Here it is a few bytes looked up in a flat table of rows
 *       without their zeros ({@code AtbModel}).
 *   <li>It computes the probabilities of all labels, forward and backward, before it searches. The
 *       best sequence is the same without.
 *   <li>It labels the same words again and again. But a word's letters see little of the words
 *       around: the label and the observation next to it, across a boundary whose label is never in
 *       doubt. So {@code WordDecoder} settles a word once, mostly for good, otherwise for a few
 *       first and last labels; {@code TokenCache} remembers it together with its segments; {@code
 *       WordChain} connects what is left open.
 * </ul>
 *
 * <p>So a word known already costs a run of the tokenizer over its characters, one look into a
 * table and a comparison.
 *
 * <p>The model file is made by {@code org.khulasa.core.model.compile} when the project is built. No
 * class here needs CoreNLP.
 */
@NullMarked
package org.khulasa.core.segment.atb;

import org.jspecify.annotations.NullMarked;
