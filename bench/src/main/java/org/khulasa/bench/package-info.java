/**
 * Speed and memory beside CoreNLP and Lucene, measured in one run. {@code bench/run} runs it and
 * writes {@code docs/performance.md}.
 *
 * <p>Parts are measured with JMH, each in a process of its own; every operation is one sentence, so
 * that all engines walk through the same text from its beginning, and counters add up the words.
 * Ratios come from {@link org.khulasa.bench.Turns}, which lets the same methods work in turn in one
 * process: on a shared machine one engine's minute may be half as fast as another's. The command is
 * measured as a user starts it: whole processes, wall time and peak resident memory. The parts that
 * are measured beside others have the names that they have in the product in {@link
 * org.khulasa.bench.Product}.
 */
@NullMarked
package org.khulasa.bench;

import org.jspecify.annotations.NullMarked;
