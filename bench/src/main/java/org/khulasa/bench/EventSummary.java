package org.khulasa.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;
import org.khulasa.ner.Recognizers;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

/**
 * A program that reads a file of articles, analyses them on one thread with names and figures,
 * summarises them as one set, and writes how long both took into another file.
 */
public final class EventSummary {
  private static final int WORDS = 250;

  private EventSummary() {}

  /**
   * What a run took.
   *
   * @param articles how many articles
   * @param words their words
   * @param analysis seconds of analysis
   * @param summary seconds of summarising
   * @param peakBytes the most memory that was resident, or 0 where the system does not tell
   */
  record Cost(int articles, long words, double analysis, double summary, long peakBytes) {
    String line() {
      return String.format(
          Locale.ROOT, "%d %d %.6f %.6f %d", articles, words, analysis, summary, peakBytes);
    }

    static Cost parse(String line) {
      String[] fields = line.strip().split(" ");
      return new Cost(
          Integer.parseInt(fields[0]),
          Long.parseLong(fields[1]),
          Double.parseDouble(fields[2]),
          Double.parseDouble(fields[3]),
          Long.parseLong(fields[4]));
    }
  }

  /** The file of articles and the file for the result. */
  public static void main(String[] files) throws IOException {
    List<Document> documents = read(Path.of(files[0]));
    Analyzer analyzer = Analyzer.create().withRecognizer(Recognizers.standard());
    long start = System.nanoTime();
    List<AnalyzedDocument> analyzed = analyzer.analyze(documents);
    long between = System.nanoTime();
    Summary summary = Summarizers.standard().summarize(analyzed, SummaryOptions.words(WORDS));
    long end = System.nanoTime();
    if (summary.sentences().isEmpty()) {
      throw new IllegalStateException(files[0] + ": no summary");
    }
    Cost cost =
        new Cost(
            documents.size(),
            words(analyzed),
            (between - start) / 1e9,
            (end - between) / 1e9,
            Machine.peakMemory("self"));
    Files.writeString(Path.of(files[1]), cost.line());
  }

  private static long words(List<AnalyzedDocument> analyzed) {
    return analyzed.stream()
        .flatMap(document -> document.sentences().stream())
        .mapToLong(sentence -> sentence.words())
        .sum();
  }

  private static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        Stream<ReadResult> results = DocumentReader.create().read(file.toString(), in)) {
      for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
        if (result instanceof ReadResult.Read read) {
          documents.add(read.document());
        }
      }
    }
    return documents;
  }

  /** Runs the program for the nearest so many articles of an event in a fresh process. */
  static Cost measure(Event event, int articles) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("khulasa-event");
    Path input = folder.resolve("articles.jsonl");
    Path output = folder.resolve("cost");
    try {
      event.write(articles, input);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx4g",
                  // As the launcher; the default collector lets garbage lie as long as there is
                  // room.
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EventSummary.class.getName(),
                  input.toString(),
                  output.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(articles + " articles: exit code " + process.exitValue());
      }
      return Cost.parse(Files.readString(output));
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(output);
      Files.delete(folder);
    }
  }
}
