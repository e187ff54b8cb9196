package org.khulasa.bench;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What the machine gives to a second thread that reads here and there in memory, as looking up
 * words and weights does: on a machine shared with others much less than the first one had.
 */
public class MachineBenchmark {
  private static final int STEPS = 1_000;

  /** A table of 4 MB: about what segmentation and tags use. */
  @State(Scope.Benchmark)
  public static class Table {
    private final int[] next = new SplittableRandom(1).ints(1 << 20, 0, 1 << 20).toArray();
  }

  /** One thread's way through the table. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Steps {
    /** Counted by JMH. */
    public long reads;

    private int at;
  }

  /** Each place read decides the next one. */
  @Benchmark
  public int randomReads(Table table, Steps steps) {
    int at = steps.at;
    for (int i = 0; i < STEPS; i++) {
      at = (table.next[at] + i) & (table.next.length - 1);
    }
    steps.at = at;
    steps.reads += STEPS;
    return at;
  }
}
