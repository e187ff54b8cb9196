package org.khulasa.ner;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;

/**
 * Things that cost much to make and that one thread at a time may use: who takes one gets an idle
 * one or a new one. Shared by threads.
 */
final class Idle<T> {
  private final Queue<T> idle;
  private final Supplier<T> fresh;

  /**
   * Nothing is made yet.
   *
   * @param most so many are kept; what is given back beyond them is left to the collector
   */
  Idle(int most, Supplier<T> fresh) {
    this.idle = new ArrayBlockingQueue<>(most);
    this.fresh = fresh;
  }

  T take() {
    T kept = idle.poll();
    return kept == null ? fresh.get() : kept;
  }

  /** The thread uses it no more. */
  void giveBack(T used) {
    idle.offer(used);
  }

  /** How many wait. */
  int size() {
    return idle.size();
  }
}
