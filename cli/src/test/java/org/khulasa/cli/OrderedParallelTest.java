package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
  @Test
  void resultsComeInOrder() throws IOException {
    List<Integer> results = new ArrayList<>();
    OrderedParallel.forEach(
        IntStream.range(0, 1000).iterator(),
        8,
        i -> i % 7 == 0 ? IntStream.range(0, 10_000).map(j -> i * 2).max().orElse(0) : i * 2,
        results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 1000).mapToObj(i -> i * 2).toList());
  }

  @Test
  void nothingGivesNothing() throws IOException {
    List<String> results = new ArrayList<>();
    OrderedParallel.forEach(Collections.<String>emptyIterator(), 2, s -> s, results::add);
    assertThat(results).isEmpty();
  }

  @Test
  void onlyAFewItemsAreTaken() {
    AtomicInteger taken = new AtomicInteger();
    assertThatThrownBy(
            () ->
                OrderedParallel.forEach(
                    IntStream.iterate(0, i -> taken.incrementAndGet()).iterator(),
                    2,
                    i -> i,
                    result -> {
                      throw new IOException("closed");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("closed");
    assertThat(taken.get()).isLessThan(20);
  }

  @Test
  void failuresArriveAndThreadsEnd() throws InterruptedException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                OrderedParallel.forEach(
                    IntStream.range(0, 100).iterator(),
                    3,
                    i -> {
                      workers.add(Thread.currentThread());
                      throw new ArithmeticException("no " + i);
                    },
                    result -> {}))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("no 0");
    for (Thread worker : workers) {
      worker.join(10_000);
      assertThat(worker.isAlive()).isFalse();
    }
  }
}
