package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input: one line, exit code 1, and the good input is processed all the same. */
class BadInputTest {
  private static final Path GOOD = sample("01-headline.txt");

  @TempDir private Path folder = Path.of("");

  @Test
  void emptyFile() throws IOException {
    problem(file("empty.txt", ""), "is empty; expected text, HTML or JSON Lines");
  }

  @Test
  void blankFile() throws IOException {
    problem(file("blank.txt", " \n\t\n"), "has no visible character; expected");
  }

  @Test
  void missingFile() {
    problem(folder.resolve("missing.txt"), "does not exist; expected a file");
  }

  @Test
  void folderWithoutText() {
    problem(folder, "is a folder without files; expected text");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    problem(Files.write(folder.resolve("noise.bin"), bytes), "looks like ");
  }

  @Test
  void latinOnly() throws IOException {
    problem(
        file("english.txt", "The minister opened the bridge on Sunday. It is new.\n"),
        "found no Arabic letter; expected Arabic text");
  }

  @Test
  void aLineIsToldByItsFileAndItsId() throws IOException {
    Path lines =
        file("n.jsonl", "{\"id\":\"5\",\"text\":\"Nothing here.\"}\n{\"text\":\"Nor here.\"}\n");
    assertThat(run("segment", lines).errLines())
        .containsExactly(
            "khulasa: " + lines + ", document 5: found no Arabic letter; expected Arabic text",
            "khulasa: " + lines + ":2: found no Arabic letter; expected Arabic text");
  }

  @Test
  void anIdThatOnlyBeginsLikeItsFileIsToldWithIt() {
    assertThat(Cli.runOn("{\"id\":\"-5\",\"text\":\"Nothing.\"}\n", "segment", "-").errLines())
        .containsExactly("khulasa: -, document -5: found no Arabic letter; expected Arabic text");
  }

  @Test
  void aLineWithoutASentenceIsToldByItsFileToo() throws IOException {
    String furniture = "آخر الأخبار\\n\\n14 أكتوبر 2025\\n\\nاقرأ أيضاً";
    String json = "{\"id\": \"7\", \"cluster\": 1, \"text\": \"" + furniture + "\"}\n";
    Path first = file("1.jsonl", json);
    Path second = file("2.jsonl", json.replace("2025", "2024"));
    for (Object options :
        List.of(
            List.of("summarize"),
            List.of("summarize", "--each"),
            List.of("summarize", "--group-by", "cluster"),
            List.of("segment"),
            List.of("ner"))) {
      List<String> lines = run(options, folder).errLines();
      assertThat(lines).hasSize(2);
      assertThat(lines)
          .anyMatch(line -> line.startsWith("khulasa: " + first + ", document 7: "))
          .anyMatch(line -> line.startsWith("khulasa: " + second + ", document 7: "))
          .allMatch(line -> line.contains("found no sentence of an article, only "));
    }
  }

  @Test
  void whatIsPackedIsToBeUnpacked() throws IOException {
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
    problem(
        Files.write(folder.resolve("a.txt.gz"), gzip),
        "looks like a gzip file; expected text, HTML or JSON Lines; unpack it first");
  }

  @Test
  void aMixedPageIsFine() throws IOException {
    Path mixed = file("mixed.txt", "Breaking news. وصل الوزير إلى المدينة. He left on Monday.\n");
    assertThat(run("segment", mixed).exitCode()).isZero();
  }

  @Test
  void onlyFurniture() throws IOException {
    problem(
        file("page.txt", "آخر الأخبار\n\n+ الخط -\n\n14 أكتوبر 2025\n\nاقرأ أيضاً\n"),
        "found no sentence of an article, only ");
  }

  @Test
  void onlyMarks() throws IOException {
    problem(file("marks.txt", "... !!! ...\n"), "found no Arabic letter");
  }

  @Test
  void danglingLink() throws IOException {
    Path link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, folder.resolve("nowhere"));
    problem(link, "does not exist");
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = file("secret.txt", "نص لا يقرؤه أحد.");
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
    problem(file, "may not be read by this user");
  }

  @Test
  void bytesThatMeanNothingInTheNamedEncoding() {
    Cli.Result result = run("segment", "--encoding", "UTF-8", sample("05-windows-1256.txt"), GOOD);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains("05-windows-1256.txt: ", "--encoding");
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.out()).contains("انهار");
  }

  @Test
  void utf8ThatIsNamedWindows1256() {
    Cli.Result result =
        run("summarize", "--encoding", "windows-1256", GOOD, sample("05-windows-1256.txt"));
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines())
        .containsExactly(
            "khulasa: ../samples/01-headline.txt: is UTF-8, not windows-1256; expected Arabic text;"
                + " leave --encoding out and it is found out");
    assertThat(result.out()).contains("05-windows-1256.txt").doesNotContain("ط§ظ");
  }

  @Test
  void utf8ThatIsNamedLatin() {
    Cli.Result result = run("segment", "--encoding", "ISO-8859-1", GOOD);
    assertThat(result.err()).contains("found no Arabic letter", "leave --encoding out");
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void malformedLineAmongGoodOnes() throws IOException {
    Path file =
        file(
            "news.jsonl",
            """
            {"id": "a", "text": "وصل الوزير إلى المدينة صباح الأحد."}
            {"id": "b", "text": "انقطع الس
            {"id": "c", "title": "بلا نص"}

            {"id": "d", "text": "غادر الوزير المدينة مساء الاثنين."}
            """);
    Cli.Result result = run("segment", "--format", "json", file);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.jsonLines().stream().map(json -> json.get("document").asText()))
        .containsExactly("a", "d");
    assertThat(result.errLines()).hasSize(2);
    assertThat(result.errLines().get(0)).contains("news.jsonl, line 2: malformed JSON", "expected");
    assertThat(result.errLines().get(1)).contains("news.jsonl, line 3: ", "without \"text\"");
  }

  @Test
  void nothingLeftGivesNoResult() throws IOException {
    Cli.Result result = run("summarize", file("english.txt", "Only English here."));
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aShortTextIsItsOwnSummary() throws IOException {
    Cli.Result result = run("summarize", file("short.txt", "وصل الوزير."));
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("وصل الوزير. [1]");
  }

  @Test
  void oneLongLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; line.length() < 100_000; i++) {
      line.append(
          String.format(
              Locale.ROOT, "وصل الوفد رقم %d إلى المدينة وبدأ محادثات عن الحدود%s ", i, end(i)));
    }
    Path file = file("long.txt", line.toString());
    Cli.Result result = run("summarize", "--format", "json", file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.json().at("/summary/words").asInt()).isBetween(85, 100);
  }

  @Test
  void oneLongLineWithoutAnEnd() throws IOException {
    Path file = file("long.txt", "وصل الوفد إلى المدينة وبدأ محادثات عن الحدود ".repeat(2_000));
    Cli.Result result = run("summarize", GOOD, file);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines())
        .containsExactly(
            "khulasa: "
                + file
                + ": found no sentence, only text of 16000 words without a full stop;"
                + " expected sentences of at most 300 words;"
                + " end them with . or a line break, or ask for so many --words");
    assertThat(result.out()).contains("سد الهديل");
    assertThat(run("summarize", file).out()).isEmpty();
    assertThat(run("segment", file).exitCode()).isZero();
  }

  private static String end(int i) {
    return i % 3 == 2 ? "." : "،";
  }

  @Test
  void closedStandardOutput() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Khulasa.run(
            InputStream.nullInputStream(),
            new ClosingOutput(2),
            err,
            Cli.strings("segment", Cli.textSamples()));
    assertThat(exitCode).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "khulasa: standard output: cannot be written to (Broken pipe); stopped there");
  }

  @Test
  void closedStandardOutputEndsTheReading() {
    InputStream endless = new EndlessArticles();
    int exitCode =
        Khulasa.run(
            endless,
            new ClosingOutput(3),
            OutputStream.nullOutputStream(),
            Cli.strings("summarize", "--each", "--format", "json", "-"));
    assertThat(exitCode).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void verboseAddsTheTrace() throws IOException {
    Path file = file("bad.jsonl", "{\"text\": \n");
    assertThat(run("segment", file).errLines()).hasSize(1);
    assertThat(run("segment", "-v", file).err()).contains("\tat ");
  }

  /** A bad file between two good ones: one line about it, and the result of the others. */
  private static void problem(Path bad, String expected) {
    Path other = sample("06-digits.txt");
    Cli.Result without = run("summarize", "--format", "json", GOOD, other);
    Cli.Result result = run("summarize", "--format", "json", GOOD, bad, other);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("khulasa: " + bad + ": " + expected);
    assertThat(result.json().get("summary")).isEqualTo(without.json().get("summary"));

    Cli.Result segmented = run("segment", GOOD, bad, other);
    assertThat(segmented.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(segmented.err()).isEqualTo(result.err());
    assertThat(segmented.out()).isEqualTo(run("segment", GOOD, other).out());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Takes some writes, and then is a pipe without a reader. */
  private static final class ClosingOutput extends OutputStream {
    private int writes;

    ClosingOutput(int writes) {
      this.writes = writes;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (writes-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  /** JSON Lines without an end. */
  private static final class EndlessArticles extends InputStream {
    private static final byte[] LINE =
        "{\"text\": \"وصل الوزير إلى المدينة صباح الأحد. وغادرها مساء الاثنين.\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    private int next;

    @Override
    public int read() {
      int b = LINE[next] & 0xFF;
      next = (next + 1) % LINE.length;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      for (int i = 0; i < length; i++) {
        bytes[from + i] = (byte) read();
      }
      return length;
    }
  }
}
