package org.khulasa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command in this process, and keeps what it prints. */
final class Cli {
  static final Path SAMPLES = Path.of("..", "samples");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cli() {}

  /**
   * What came of a run.
   *
   * @param exitCode the exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int exitCode, String out, String err) {
    List<String> errLines() {
      return err.lines().toList();
    }

    /** Standard output as one JSON value. */
    JsonNode json() {
      return Cli.json(out);
    }

    /** Standard output as one JSON value a line. */
    List<JsonNode> jsonLines() {
      return out.lines().map(Cli::json).toList();
    }
  }

  static Result run(Object... args) {
    return runWith(InputStream.nullInputStream(), args);
  }

  static Result runOn(String standardInput, Object... args) {
    return runWith(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static Result runWith(InputStream in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Khulasa.run(in, out, err, strings(args));
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Paths become their names; lists are flattened. */
  static String[] strings(Object... args) {
    return Arrays.stream(args)
        .flatMap(arg -> arg instanceof List<?> list ? list.stream() : Stream.of(arg))
        .map(Object::toString)
        .toArray(String[]::new);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  /** The six text files among the samples. */
  static List<Path> textSamples() {
    return List.of(
        sample("01-headline.txt"),
        sample("02-latest.txt"),
        sample("03-repeat.txt"),
        sample("04-second-story.txt"),
        sample("05-windows-1256.txt"),
        sample("06-digits.txt"));
  }
}
