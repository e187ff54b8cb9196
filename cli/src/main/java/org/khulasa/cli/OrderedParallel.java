package org.khulasa.cli;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items with several threads and hands on the results in the items' order. A few
 * items a thread are under way at a time, so memory does not grow with their number.
 */
final class OrderedParallel {
  private static final int UNDER_WAY_PER_THREAD = 4;

  private OrderedParallel() {}

  /** Where results go, on the caller's thread. */
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Does the work. Whatever {@code items}, {@code work} or {@code sink} throw ends it: no thread is
   * left working on it afterwards.
   */
  static <T, R> void forEach(
      Iterator<? extends T> items, int threads, Function<? super T, ? extends R> work, Sink<R> sink)
      throws IOException {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            new ThreadFactoryBuilder().setNameFormat("khulasa-%d").setDaemon(true).build());
    Deque<Future<R>> underWay = new ArrayDeque<>();
    try {
      while (!underWay.isEmpty() || items.hasNext()) {
        while (underWay.size() < threads * UNDER_WAY_PER_THREAD && items.hasNext()) {
          T item = items.next();
          underWay.add(executor.submit(() -> work.apply(item)));
        }
        sink.accept(underWay.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } finally {
      executor.shutdownNow();
    }
  }
}
