package org.khulasa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs everything and writes the report. Run from the root of the project by {@code bench/run}. */
public final class Benchmarks {
  private static final Path REPORT = Path.of("docs", "performance.md");
  private static final Path RAW = Path.of("..", "shared", "data", "raw");
  private static final Path NAMES = Path.of("..", "shared", "data", "ner", "anercorp", "train.tsv");
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final Path SAMPLES = Path.of("samples");

  private final boolean quick;
  private final Path text;
  private final Measurements measured = new Measurements();

  private Benchmarks(boolean quick) {
    this.quick = quick;
    String chosen = System.getenv("KHULASA_BENCH_TEXT");
    text = chosen != null ? Path.of(chosen) : Files.isDirectory(RAW) ? RAW : SAMPLES;
  }

  /** The one option: {@code --quick}. */
  public static void main(String[] args) throws Exception {
    boolean quick = args.length == 1 && args[0].equals("--quick");
    if (args.length > 0 && !quick) {
      System.err.println("usage: bench/run [--quick]");
      System.exit(2);
    }
    new Benchmarks(quick).run();
  }

  private void run() throws RunnerException, IOException, InterruptedException {
    boolean crf = trainCrf();
    WholeProcess.Pair processes = processes();
    List<Comparison> comparisons = comparisons(crf);
    Comparison longLine = measure(Comparison.longLine(), turns(), javaOptions());
    List<Comparison> sizes = sizes();
    parts("SegmentBenchmark|TagBenchmark|NameBenchmark.names");
    if (crf) {
      parts("CoreNlpNamesBenchmark");
    }
    List<EventSummary.Cost> events = events();
    String page =
        new Report(measured)
            .write(describeText(), quick, comparisons, sizes, longLine, processes, events);
    Files.writeString(REPORT, page);
    System.out.println(page);
    System.out.println("written to " + REPORT);
  }

  /**
   * Trains CoreNLP's recogniser, a quarter of an hour the first time; false without text for it.
   */
  private static boolean trainCrf() throws IOException, InterruptedException {
    if (!Files.exists(NAMES)) {
      System.out.println("no " + NAMES + ": CoreNLP's CRFClassifier is not measured");
      return false;
    }
    if (!CoreNlpNames.trained()) {
      System.out.println("training CoreNLP's CRFClassifier, a quarter of an hour");
      WholeProcess.run(
          List.of(
              java(),
              "-Xmx6g",
              "-cp",
              System.getProperty("java.class.path"),
              CoreNlpNames.class.getName(),
              NAMES.toString()));
    }
    return true;
  }

  /** All ratios between parts, each measured in turn. */
  private List<Comparison> comparisons(boolean crf) throws IOException, InterruptedException {
    List<Comparison> comparisons = new ArrayList<>();
    for (Comparison planned : Comparison.all()) {
      if (crf || !planned.needsCrf()) {
        comparisons.add(measure(planned, turns(), javaOptions()));
      }
    }
    return comparisons;
  }

  private void parts(String names) throws RunnerException {
    measured.add(
        new Runner(
                options()
                    .include(names)
                    .warmupIterations(quick ? 2 : 8)
                    .measurementIterations(quick ? 2 : 5)
                    .build())
            .run());
  }

  /** Texts of growing size, in memory enough for what is made of them to stay where it is. */
  private List<Comparison> sizes() throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(javaOptions());
    options.addAll(
        List.of(
            "-XX:+UseParallelGC",
            "-Xms12g",
            "-Xmx12g",
            "-Xmn6g",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"));
    List<Comparison> sizes = new ArrayList<>();
    for (Comparison planned : Comparison.sizes()) {
      if (planned.second() != Contender.TEXT_OF_10_000_000) {
        sizes.add(measure(planned, turns(), options));
      } else if (!quick) {
        // A text takes longer than a usual turn: so long must the small ones work too.
        sizes.add(measure(planned, new Turns.Plan(7, 1, 10), options));
      }
    }
    return sizes;
  }

  private static Comparison measure(Comparison planned, Turns.Plan plan, List<String> javaOptions)
      throws IOException, InterruptedException {
    Comparison measured = planned.measure(plan, javaOptions);
    System.out.println(measured);
    return measured;
  }

  private Turns.Plan turns() {
    return Turns.Plan.of(quick ? 5 : 40);
  }

  /** Summaries of more and more articles, as far as there are so many. */
  private List<EventSummary.Cost> events() throws IOException, InterruptedException {
    System.setProperty(Corpus.FOLDER_PROPERTY, text.toString());
    Event event = Event.of(Corpus.documents());
    List<EventSummary.Cost> costs = new ArrayList<>();
    for (int articles : Report.EVENTS) {
      if (articles <= event.size() && (!quick || articles <= 1_000)) {
        costs.add(EventSummary.measure(event, articles));
      }
    }
    return costs;
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .forks(1)
        .warmupTime(TimeValue.seconds(quick ? 1 : 2))
        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
        .shouldFailOnError(true)
        .jvmArgs(javaOptions().toArray(new String[0]));
  }

  private List<String> javaOptions() {
    return List.of(
        // So that the heap is all there before: who is the first to write to a page of it waits for
        // the system, here for as long as its work takes, and that falls now on one and now on the
        // other.
        "-Xms4g",
        "-Xmx4g",
        "-XX:+AlwaysPreTouch",
        "-D" + CoreNlpNames.FOLDER_PROPERTY + "=" + CoreNlpNames.folder(),
        "-D" + Corpus.FOLDER_PROPERTY + "=" + text,
        "-D" + TagBenchmark.WORDS_PROPERTY + "=" + (quick ? 5_000 : 200_000));
  }

  private WholeProcess.Pair processes() throws IOException, InterruptedException {
    List<String> files = files(Files.isDirectory(SEEDS) ? SEEDS : SAMPLES);
    List<String> khulasa = new ArrayList<>(List.of("./khulasa", "summarize"));
    khulasa.addAll(files);
    List<String> coreNlp =
        new ArrayList<>(
            List.of(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                CoreNlpPipeline.class.getName()));
    coreNlp.addAll(files);
    int times = quick ? 3 : 15;
    return WholeProcess.inTurns(khulasa, coreNlp, times);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Text files in UTF-8: CoreNLP does not find out encodings. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt") && !name.contains("windows-1256"))
          .sorted()
          .toList();
    }
  }

  private String describeText() {
    return text.equals(SAMPLES)
        ? "the project's samples, again and again: a word cache does better on it than on news"
        : "news articles that are not part of the project, sentence by sentence, each word once";
  }
}
