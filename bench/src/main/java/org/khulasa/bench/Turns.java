package org.khulasa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A program that lets two contenders work in turn, mostly a quarter of a second each, in one
 * process, and writes how many times as fast the first is. On a machine shared with others speeds
 * change from one second to the next by as much as half; what changes falls on both alike here, and
 * the median over the turns is not moved by the bad ones. JMH, which measures one after the other,
 * can't do this.
 */
public final class Turns {
  private static final int MOST_THREADS = 2;

  private final Plan plan;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          MOST_THREADS,
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  private Turns(Plan plan) {
    this.plan = plan;
  }

  /**
   * How long to measure.
   *
   * @param turns how often both work and are compared
   * @param warm how often both work before that
   * @param seconds how long each works in a turn, and to the end of what it is doing then
   */
  record Plan(int turns, int warm, double seconds) {
    /** The usual plan. */
    static Plan of(int turns) {
      return new Plan(turns, 16, 0.25);
    }
  }

  /**
   * How many times as fast one is as the other.
   *
   * @param median over all turns
   * @param low a quarter of the turns had less
   * @param high a quarter had more
   */
  record Ratio(double median, double low, double high) {
    static Ratio of(List<Double> ofTurns) {
      List<Double> sorted = ofTurns.stream().sorted().toList();
      int size = sorted.size();
      return new Ratio(sorted.get(size / 2), sorted.get(size / 4), sorted.get(size - 1 - size / 4));
    }

    String line() {
      return String.format(Locale.ROOT, "%.6f %.6f %.6f", median, low, high);
    }

    static Ratio parse(String line) {
      String[] fields = line.strip().split(" ");
      return new Ratio(
          Double.parseDouble(fields[0]),
          Double.parseDouble(fields[1]),
          Double.parseDouble(fields[2]));
    }
  }

  /** A contender and its threads, each with its own way through the text. */
  private record Side(Contender.Crew crew, List<Contender.Work> works) {
    static Side of(Contender.Crew crew, int threads) {
      List<Contender.Work> works = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        works.add(crew.work());
      }
      return new Side(crew, works);
    }
  }

  /**
   * The first contender and its threads, the second and its threads, the plan's numbers, and the
   * file for the result.
   */
  public static void main(String[] args) throws Exception {
    Contender first = Contender.valueOf(args[0]);
    Contender second = Contender.valueOf(args[2]);
    Side one = Side.of(first.crew(), Integer.parseInt(args[1]));
    // One engine for both: two would need twice the processor's cache.
    Side other = Side.of(first == second ? one.crew() : second.crew(), Integer.parseInt(args[3]));
    Plan plan =
        new Plan(Integer.parseInt(args[4]), Integer.parseInt(args[5]), Double.parseDouble(args[6]));
    Files.writeString(Path.of(args[7]), new Turns(plan).measure(one, other).line());
  }

  private Ratio measure(Side one, Side other) throws InterruptedException, ExecutionException {
    for (int i = 0; i < plan.warm(); i++) {
      rate(one);
      rate(other);
    }
    List<Double> ratios = new ArrayList<>();
    for (int turn = 0; turn < plan.turns(); turn++) {
      double first;
      double second;
      if (turn % 2 == 0) {
        first = rate(one);
        second = rate(other);
      } else {
        second = rate(other);
        first = rate(one);
      }
      ratios.add(first / second);
    }
    return Ratio.of(ratios);
  }

  /** What all threads of a side do in a second together. */
  private double rate(Side side) throws InterruptedException, ExecutionException {
    List<Callable<Double>> tasks = new ArrayList<>();
    for (Contender.Work work : side.works()) {
      tasks.add(() -> rate(work));
    }
    double sum = 0;
    for (Future<Double> done : threads.invokeAll(tasks)) {
      sum += done.get();
    }
    return sum;
  }

  private double rate(Contender.Work work) {
    long start = System.nanoTime();
    long end = start + (long) (plan.seconds() * 1e9);
    long units = 0;
    long now;
    do {
      units += work.step();
      now = System.nanoTime();
    } while (now < end);
    return units * 1e9 / (now - start);
  }

  /** Runs the program in a fresh process with the memory and properties of the other parts. */
  static Ratio measure(
      Contender first,
      int firstThreads,
      Contender second,
      int secondThreads,
      Plan plan,
      List<String> javaOptions)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("khulasa-turns", ".txt");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(javaOptions);
      command.addAll(
          List.of(
              "-cp",
              System.getProperty("java.class.path"),
              Turns.class.getName(),
              first.name(),
              Integer.toString(firstThreads),
              second.name(),
              Integer.toString(secondThreads),
              Integer.toString(plan.turns()),
              Integer.toString(plan.warm()),
              Double.toString(plan.seconds()),
              output.toString()));
      WholeProcess.run(command);
      return Ratio.parse(Files.readString(output));
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
