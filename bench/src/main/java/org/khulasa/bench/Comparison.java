package org.khulasa.bench;

import static org.khulasa.bench.Contender.ALL_NAMES;
import static org.khulasa.bench.Contender.CORE_NLP_ALL_NAMES;
import static org.khulasa.bench.Contender.CORE_NLP_NAMES;
import static org.khulasa.bench.Contender.CORE_NLP_SEGMENTS;
import static org.khulasa.bench.Contender.CORE_NLP_TAGGED_SEGMENTS;
import static org.khulasa.bench.Contender.CORE_NLP_TAGS;
import static org.khulasa.bench.Contender.CORE_NLP_WORD_NAMES;
import static org.khulasa.bench.Contender.EVERYTHING;
import static org.khulasa.bench.Contender.LONG_LINE;
import static org.khulasa.bench.Contender.LUCENE;
import static org.khulasa.bench.Contender.NAMES;
import static org.khulasa.bench.Contender.PASS;
import static org.khulasa.bench.Contender.READS;
import static org.khulasa.bench.Contender.SEGMENTS;
import static org.khulasa.bench.Contender.SENTENCES;
import static org.khulasa.bench.Contender.TAGGED_SEGMENTS;
import static org.khulasa.bench.Contender.TAGS;
import static org.khulasa.bench.Contender.TEXTS_OF_100_000;
import static org.khulasa.bench.Contender.TEXTS_OF_10_000;
import static org.khulasa.bench.Contender.TEXTS_OF_1_000;
import static org.khulasa.bench.Contender.TEXT_OF_10_000_000;
import static org.khulasa.bench.Contender.TEXT_OF_1_000_000;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khulasa.bench.Turns.Ratio;

/**
 * Two contenders of which the first should be faster, or one with two threads and with one.
 *
 * @param firstThreads the threads of the first; the second has one
 * @param ratio how many times as fast the first is; empty before {@link #measure}
 */
record Comparison(Contender first, Contender second, int firstThreads, Optional<Ratio> ratio) {

  /** Everything that the report compares. */
  static ImmutableList<Comparison> all() {
    return Stream.concat(
            Stream.of(
                of(SEGMENTS, CORE_NLP_SEGMENTS),
                of(TAGGED_SEGMENTS, CORE_NLP_TAGGED_SEGMENTS),
                of(TAGS, CORE_NLP_TAGS),
                of(ALL_NAMES, CORE_NLP_ALL_NAMES),
                of(ALL_NAMES, CORE_NLP_NAMES),
                of(ALL_NAMES, CORE_NLP_WORD_NAMES),
                of(NAMES, CORE_NLP_NAMES),
                of(LUCENE, SEGMENTS),
                of(PASS, SEGMENTS)),
            Stream.of(SEGMENTS, TAGGED_SEGMENTS, TAGS, EVERYTHING, PASS, READS)
                .map(contender -> new Comparison(contender, contender, 2, Optional.empty())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Small texts beside larger and larger ones. */
  static ImmutableList<Comparison> sizes() {
    return Stream.of(TEXTS_OF_10_000, TEXTS_OF_100_000, TEXT_OF_1_000_000, TEXT_OF_10_000_000)
        .map(larger -> of(TEXTS_OF_1_000, larger))
        .collect(ImmutableList.toImmutableList());
  }

  /** Sentences beside the same letters in one line. */
  static Comparison longLine() {
    return of(SENTENCES, LONG_LINE);
  }

  private static Comparison of(Contender first, Contender second) {
    return new Comparison(first, second, 1, Optional.empty());
  }

  /** Whether it is of two threads and one. */
  boolean isOfThreads() {
    return firstThreads > 1;
  }

  /** Whether it needs a model of names that CoreNLP has to be trained for. */
  boolean needsCrf() {
    return Stream.of(CORE_NLP_ALL_NAMES, CORE_NLP_NAMES, CORE_NLP_WORD_NAMES)
        .anyMatch(crf -> crf == second);
  }

  /** The same with its ratio. */
  Comparison measure(Turns.Plan plan, List<String> javaOptions)
      throws IOException, InterruptedException {
    return new Comparison(
        first,
        second,
        firstThreads,
        Optional.of(Turns.measure(first, firstThreads, second, 1, plan, javaOptions)));
  }
}
