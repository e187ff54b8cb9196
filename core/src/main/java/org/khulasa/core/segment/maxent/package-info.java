/**
 * The maximum entropy tagger: parts of speech for the segments of a sentence.
 *
 * <p>The model is the one of CoreNLP's {@code arabic.tagger} (Toutanova et al., "Feature-Rich
 * Part-of-Speech Tagging with a Cyclic Dependency Network", NAACL 2003; here in its left-to-right
 * form), compiled at build time into {@code tagger.khm}; the decoder is our own and gives the same
 * tags. No class of CoreNLP is needed at run time.
 *
 * <p>The probability of a tag is that of a log-linear model normalised over all tags. Its features
 * are the tag before, the form, the two forms on either side and, for forms seen fewer than five
 * times in training, the first and last one to six letters. A form of the dictionary may only have
 * tags that it had in training; any other form may have every open tag. The best sequence is found
 * with the Viterbi algorithm, each state a tag.
 *
 * <pre>{@code
 * PartOfSpeechTagger tagger = PartOfSpeechTagger.shared();
 * tagger.tag(List.of("قال", "الوزير"));   // [VBD, DTNN]
 * }</pre>
 *
 * <p><b>Why it is fast.</b> Weights are kept as factors (their exponentials), so that scoring a
 * position multiplies a few sparse rows and takes no logarithm or exponential ({@code
 * ProductDecoder}). Where a form and the one before it have one tag each, nothing is computed at
 * all: half of all running text. What a form says by itself is looked up once ({@code TaggerForm}),
 * and no sum is taken for a tag that can no longer be part of the best sequence.
 *
 * <p><b>Why it is exact all the same.</b> Rounding differs from CoreNLP's, so each decision that
 * the best sequence rests on is checked to be wider than any rounding can be; otherwise the
 * sentence is decoded again with CoreNLP's own order of sums ({@code LogDecoder}).
 */
@NullMarked
package org.khulasa.core.segment.maxent;

import org.jspecify.annotations.NullMarked;
