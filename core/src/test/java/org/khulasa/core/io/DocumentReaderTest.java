package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem.Kind;

class DocumentReaderTest {
  private static final String TEXT = "افتتح الوزير المعرض.\r\nوحضر الافتتاح كثيرون.\n";

  private final DocumentReader reader = DocumentReader.create();
  private final Path folder;

  DocumentReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<ReadResult> all(Stream<ReadResult> results) {
    try (results) {
      return results.toList();
    }
  }

  private List<ReadResult> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<ReadResult> read(String name, byte[] content) {
    return all(reader.read(name, new ByteArrayInputStream(content)));
  }

  private static Document document(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).document();
  }

  private static String problem(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Failed.class);
    String message = ((ReadResult.Failed) result).problem().message();
    assertThat(message.lines()).hasSize(1);
    return message;
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Test
  void aTextFileIsOneDocumentAsItIs() {
    assertThat(read("a.txt", "\uFEFF" + TEXT))
        .containsExactly(
            new ReadResult.Read(Document.of("a.txt", TEXT), java.util.Map.of(), "a.txt"));
  }

  @Test
  void jsonLinesAreADocumentEach() {
    List<ReadResult> results =
        read(
            "news.jsonl",
            "{\"id\":\"n1\",\"title\":\"عنوان\",\"date\":\"2024-01-26T10:00:00Z\",\"source\":\"النهار\","
                + "\"text\":\"نص أول\",\"cluster\":7,\"hot\":true,\"tags\":[\"a\"],\"none\":null}\r\n"
                + "\n"
                + "{\"text\":\"نص \\ud83d\\ude00 \\ud800\"}");
    assertThat(results).hasSize(2);
    ReadResult.Read first = (ReadResult.Read) results.get(0);
    assertThat(first.document().id()).isEqualTo("n1");
    assertThat(first.document().title()).contains("عنوان");
    assertThat(first.document().source()).contains("النهار");
    assertThat(first.document().date()).hasToString("Optional[2024-01-26T10:00Z]");
    assertThat(first.fields().keySet())
        .containsExactly("id", "title", "date", "source", "cluster", "hot");
    assertThat(first.fields()).containsEntry("cluster", "7").containsEntry("hot", "true");
    assertThat(document(results.get(1)))
        .isEqualTo(Document.of("news.jsonl:3", "نص \uD83D\uDE00 \uD800"));
  }

  @Test
  void aBadJsonLineDoesNotCostTheOthers() {
    List<ReadResult> results =
        read(
            "news.jsonl",
            """
            {"text":"أول"}
            {"text":"ثان"
            {"title":"بلا نص","id":5}
            {"text":7}
            {"text":"x","title":{}}
            ["text"]
            {"text":"a"} {"text":"b"}
            {"text":"  "}
            {"text":"آخر"}
            """);
    assertThat(results).hasSize(9);
    assertThat(document(results.get(0)).text()).isEqualTo("أول");
    assertThat(problem(results.get(1))).startsWith("news.jsonl, line 2: malformed JSON at column");
    assertThat(problem(results.get(2)))
        .contains("line 3", "an object without \"text\" (its fields: title, id)", "expected");
    assertThat(problem(results.get(3))).contains("line 4", "\"text\" is a number");
    assertThat(problem(results.get(4))).contains("line 5", "\"title\" is an object");
    assertThat(problem(results.get(5))).contains("line 6", "found an array");
    assertThat(problem(results.get(6))).contains("line 7", "behind the JSON object");
    assertThat(problem(results.get(7))).contains("line 8", "\"text\" is empty");
    assertThat(document(results.get(8)).id()).isEqualTo("news.jsonl:9");
  }

  @Test
  void aProgramIsToldTheKindOfProblem() throws IOException {
    assertThat(kind(all(reader.read(folder.resolve("none.txt"))))).isEqualTo(Kind.MISSING);
    assertThat(kind(all(reader.read(Files.createDirectory(folder.resolve("empty"))))))
        .isEqualTo(Kind.EMPTY);
    assertThat(kind(read("a.txt", ""))).isEqualTo(Kind.EMPTY);
    assertThat(kind(read("a.jsonl", "{\"text\":\" \"}"))).isEqualTo(Kind.EMPTY);
    assertThat(kind(read("a.jsonl", "{\"text\":7}"))).isEqualTo(Kind.MALFORMED);
    assertThat(kind(read("a.jsonl", "{\"text\""))).isEqualTo(Kind.MALFORMED);
    assertThat(kind(read("a.pdf", "%PDF-1.7"))).isEqualTo(Kind.BINARY);
    DocumentReader ascii = reader.withEncoding(StandardCharsets.US_ASCII);
    byte[] arabic = "نص".getBytes(StandardCharsets.UTF_8);
    assertThat(kind(all(ascii.read("a.txt", new ByteArrayInputStream(arabic)))))
        .isEqualTo(Kind.ENCODING);
  }

  private static Kind kind(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return ((ReadResult.Failed) results.get(0)).problem().kind();
  }

  @Test
  void aLineThatIsCutOffIsToldInPlainWords() {
    List<ReadResult> results = read("a.jsonl", "{\"text\": \"نص\"\n{\"text\": \"نص آخر\"}\n");
    assertThat(problem(results.get(0)))
        .startsWith("a.jsonl, line 1: malformed JSON at column ")
        .contains("expected close marker for Object; expected one JSON object a line")
        .doesNotContain("REDACTED", "start marker");
    assertThat(document(results.get(1)).text()).isEqualTo("نص آخر");
  }

  @Test
  void prettyPrintedJsonIsReadToo() {
    String object = "{\n  \"id\": \"n1\",\n  \"text\": \"نص\"\n}";
    assertThat(document(read("a.json", object).get(0)).id()).isEqualTo("n1");
    List<ReadResult> results =
        read("a.json", "[\n" + object + ",\n{\"title\":\"x\"}, {\"text\":\"y\"}, {\"text\" ]");
    assertThat(results).hasSize(4);
    assertThat(problem(results.get(1))).contains("a.json, line 6", "without \"text\"");
    assertThat(document(results.get(2)).id()).isEqualTo("a.json:6#2");
    assertThat(problem(results.get(3))).contains("malformed JSON");
  }

  @Test
  void everyObjectOfALineHasAnIdAndAPlaceOfItsOwn() {
    List<ReadResult> results =
        read("a.json", "[{\"text\":\"ا\"}, {\"text\":\"ب\"}, {\"text\":7}, 8,\n{\"text\":\"ت\"}]");
    assertThat(document(results.get(0)).id()).isEqualTo("a.json:1");
    assertThat(document(results.get(1)).id()).isEqualTo("a.json:1#2");
    assertThat(problem(results.get(2))).startsWith("a.json, line 1, value 3: ");
    assertThat(problem(results.get(3))).startsWith("a.json, line 1, value 4: ");
    assertThat(document(results.get(4)).id()).isEqualTo("a.json:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void everyFormIsReadInEveryEncoding(String encoding) {
    Charset charset = Charset.forName(encoding);
    String text = "افتتح الوزير المعرض، وحضر كثيرون.";
    String html = "<html><body><p>" + text + "</p></body></html>";
    String json = "{\"text\":\"" + text + "\"}\n{\"text\":\"" + text + "\"}\n";
    for (DocumentReader each : List.of(reader, reader.withEncoding(charset))) {
      for (String content : List.of(text, html, json)) {
        List<ReadResult> results =
            all(each.read("-", new ByteArrayInputStream(content.getBytes(charset))));
        assertThat(results).isNotEmpty();
        assertThat(results).allSatisfy(r -> assertThat(document(r).text()).isEqualTo(text));
      }
    }
  }

  /** The encoding shows only behind what is looked at to find out the kind of input. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8"})
  void jsonOverSeveralLinesWhoseArabicBeginsLate(String encoding) {
    String text = "افتتح الوزير المعرض، وحضر كثيرون.";
    // The first Arabic letter stands at, around and far behind the end of the first 16 KB.
    for (int ascii : new int[] {16_381, 16_382, 16_383, 16_384, 16_385, 30_000, 500_000}) {
      String before = "[\n{\"picture\": \"";
      String behind = "\", \"text\": \"";
      String picture = "A".repeat(ascii - before.length() - behind.length());
      String json = before + picture + behind + text + "\"}\n]";
      List<ReadResult> results = read("a.json", json.getBytes(Charset.forName(encoding)));
      assertThat(results).hasSize(1);
      assertThat(document(results.get(0)).text()).isEqualTo(text);
    }
  }

  @Test
  void aWrongEncodingIsNamedWithItsPlace() {
    byte[] bytes = "abc سلام".getBytes(Charset.forName("windows-1256"));
    DocumentReader utf8 = reader.withEncoding(StandardCharsets.UTF_8);
    assertThat(problem(all(utf8.read("a.txt", new ByteArrayInputStream(bytes))).get(0)))
        .contains("a.txt", "0xD3", "offset 4", "UTF-8", "--encoding");
    byte[] lines =
        "{\"text\":\"a\"}\n{\"text\":\"سلام\"}\n{\"text\":\"b\"}"
            .getBytes(Charset.forName("windows-1256"));
    List<ReadResult> results = all(utf8.read("a.jsonl", new ByteArrayInputStream(lines)));
    assertThat(results).hasSize(3);
    assertThat(problem(results.get(1))).contains("a.jsonl, line 2", "--encoding");
    assertThat(document(results.get(2)).text()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a.txt | <!DOCTYPE html><html><body>نص | HTML",
        "-     | <?xml version=\"1.0\"?><html><body>نص | HTML",
        "a     | <!-- x --> <div class=\"a\">نص</div> | HTML",
        "a.txt | نص <p>a</p><p>b</p><p>c</p> | HTML",
        "a.txt | قال إن 3 < 5 وإن <هذا> نص | TEXT",
        "a.txt | {قوس} في أول النص | TEXT",
        "a.txt | [صورة] في أول النص | TEXT",
        "a.txt | {\"a\": 1} | TEXT",
        "a.txt | {\"id\": 1, \"text\": \"x\"} | JSON_LINES",
        "-     | {\"id\": 1, broken | JSON_LINES",
        "-     | [{\"text\": \"x\"}] | JSON",
        "a.jsonl | nonsense | JSON_LINES",
        "a.html | نص بلا وسوم | TEXT",
        "a.HTM | نص <b>غليظ</b> | HTML",
      })
  void tellsKindsApart(String name, String content, InputKind kind) {
    assertThat(InputKind.of(name, content)).isEqualTo(kind);
  }

  @Test
  void jsonWithoutADocumentIsTold() {
    for (String[] input : new String[][] {{"a.jsonl", "\n\n"}, {"a.json", "[]"}, {"-", "[ ]"}}) {
      List<ReadResult> results = read(input[0], input[1]);
      assertThat(results).hasSize(1);
      assertThat(problem(results.get(0)))
          .startsWith(input[0] + ": holds no document; expected an object such as {");
    }
  }

  @Test
  void whatStandsBehindABrokenElementIsSaidToBeUnread() {
    String object = "{\"text\": \"" + TEXT.strip().replace("\r\n", " ") + "\"}";
    List<ReadResult> results =
        read("a.json", "[" + object + ",\n{\"text\": oops},\n" + object + "]");
    assertThat(results).hasSize(2);
    assertThat(problem(results.get(1)))
        .startsWith("a.json, line 2: malformed JSON")
        .endsWith(
            "; expected JSON objects, in an array or one after the other;"
                + " nothing behind this place was read");
  }

  /** Endless, so that a reader that held all of it would run out of memory. */
  @Test
  void aStringOfJsonMayNotBeLongerThanATextFile() {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream("{\n\"text\": \"".getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() {
                return 'a';
              }

              @Override
              public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
              }
            });
    List<ReadResult> results = all(reader.read("a.json", endless));
    assertThat(kind(results)).isEqualTo(Kind.TOO_LARGE);
    assertThat(problem(results))
        .isEqualTo(
            "a.json, line 2: a string is longer than 256 MB; expected at most that for one"
                + " document; nothing behind this place was read");
  }

  @Test
  void anyNamedEncodingGivesAnAnswer() {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] lines = "{\"text\": \"abc\"}\n".getBytes(StandardCharsets.UTF_8);
    for (Charset charset : Charset.availableCharsets().values()) {
      DocumentReader named = reader.withEncoding(charset);
      assertThat(all(named.read("a.txt", new ByteArrayInputStream(text)))).hasSize(1);
      assertThat(all(named.read("a.jsonl", new ByteArrayInputStream(lines)))).hasSize(1);
    }
  }

  @Test
  void aTextThatIsCutOffInThePrefixIsStillJson() {
    String line = "{\"id\":\"1\",\"text\":\"" + "نص ".repeat(20_000) + "\"}";
    assertThat(document(read("a.txt", line).get(0)).id()).isEqualTo("1");
  }

  @Test
  void badInputsSayWhatTheyLookLike() {
    assertThat(problem(read("a.txt", "")))
        .isEqualTo("a.txt: is empty; expected text, HTML or JSON Lines");
    assertThat(problem(read("a.txt", " \n\t"))).contains("no visible character");
    assertThat(problem(read("a.txt", "\u00A0\u200F\n\u202F"))).contains("no visible character");
    assertThat(problem(read("a.jsonl", "{\"text\":\"\u00A0\"}"))).contains("\"text\" is empty");
    assertThat(problem(read("a.html", "<html><body><p>&nbsp;</p></body></html>")))
        .contains("HTML page without visible text");
    assertThat(problem(read("a.pdf", "%PDF-1.7 ..."))).contains("looks like a PDF file");
    assertThat(problem(read("a.txt", "PK\u0003\u0004 ..."))).contains("looks like a ZIP file");
    assertThat(problem(read("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
        .contains("looks like a PNG image");
    assertThat(problem(read("a.txt", new byte[5000]))).contains("looks like binary data");
    assertThat(problem(read("a.html", "<html><body><script>x</script></body></html>")))
        .contains("HTML page without visible text");
    assertThat(problem(read("a\nb.txt", ""))).startsWith("a b.txt: is empty");
  }

  @Test
  void aWebArchiveIsToldAndAPageOfThatNameIsRead() {
    String header =
        """
        From: <Saved by Blink>
        Subject: =?utf-8?Q?=D8=A7?=
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";

        """;
    String part = "Content-Transfer-Encoding: quoted-printable\n\n<html><p>=D8=A7=D9=81=\n</p>";
    for (String archive : List.of(header + part, (header + part).replace("\n", "\r\n"))) {
      assertThat(problem(read("page.mhtml", archive)))
          .isEqualTo(
              "page.mhtml: looks like a web archive (MHTML); expected text, HTML or JSON Lines;"
                  + " save the page as HTML");
    }
    assertThat(document(read("page.mhtml", "<html><body>" + TEXT).get(0)).text())
        .isEqualTo(TEXT.strip().replace("\r\n", " "));
    String told = "MIME-Version: نص\n\nContent-Type: multipart/related\n";
    assertThat(document(read("a.txt", told).get(0)).text()).isEqualTo(told);
  }

  private static String problem(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return problem(results.get(0));
  }

  @Test
  void oneStrayZeroByteDoesNotMakeATextBinary() {
    assertThat(document(read("a.txt", "كلام كثير ".repeat(20) + "\0 وكلام").get(0)).text())
        .contains("\0");
  }

  @Test
  void foldersAreReadInOrder() throws IOException {
    Path b = write("b.txt", "ب");
    Path inner = write("a/z.jsonl", "{\"text\":\"ا\"}\n{\"text\":\"ا\"}");
    write(".hidden/x.txt", "x");
    write("a/.hidden", "x");
    Path empty = Files.createDirectories(folder.resolve("c/d"));
    Path bad = write("e.txt", "");
    List<ReadResult> results = all(reader.read(folder));
    assertThat(results).hasSize(5);
    assertThat(document(results.get(0)).id()).isEqualTo(name(inner) + ":1");
    assertThat(document(results.get(1)).id()).isEqualTo(name(inner) + ":2");
    assertThat(document(results.get(2)).id()).isEqualTo(name(b));
    assertThat(problem(results.get(3))).startsWith(name(empty) + ": is a folder without files");
    assertThat(problem(results.get(4))).startsWith(name(bad));
  }

  @Test
  void filesThatCannotBeReadDoNotCostTheOthers() throws IOException {
    Path good = write("good.txt", "ب");
    Path gone = folder.resolve("gone.txt");
    List<ReadResult> results = all(reader.read(List.of(gone, good, folder.resolve("no/such"))));
    assertThat(problem(results.get(0))).startsWith(name(gone) + ": does not exist");
    assertThat(document(results.get(1)).text()).isEqualTo("ب");
    assertThat(problem(results.get(2))).contains("does not exist");
  }

  @Test
  void aFileWithoutReadPermissionSaysSo() throws IOException {
    Path closed = write("closed.txt", "ب");
    // The superuser may read everything.
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
    assertThat(problem(all(reader.read(closed)).get(0))).contains("may not be read");
  }

  @Test
  void aLinkIntoItsOwnFolderEnds() throws IOException {
    write("a/x.txt", "ب");
    try {
      Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
    List<ReadResult> results = all(reader.read(folder));
    assertThat(results).hasSize(2);
    assertThat(problem(results.get(0))).contains("link to a folder that holds it");
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws IOException, InterruptedException {
    write("a/x.txt", "ب");
    try {
      String pipe = folder.resolve("a/pipe").toString();
      assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0, "no pipes here");
    } catch (IOException e) {
      assumeTrue(false, "no pipes here");
    }
    List<ReadResult> results = all(reader.read(folder));
    assertThat(results).hasSize(2);
    assertThat(problem(results.get(0))).contains("is a pipe or a device");
  }

  @Test
  void readsAsAskedForAndClosesWhatItOpened() {
    AtomicBoolean closed = new AtomicBoolean();
    // Endless: only a reader that pulls comes to an end.
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
              buffer[offset + i] = (byte) read();
            }
            return length;
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (Stream<ReadResult> results = reader.read("-", endless)) {
      Iterator<ReadResult> iterator = results.iterator();
      assertThat(document(iterator.next()).id()).isEqualTo("-:1");
      assertThat(document(iterator.next()).id()).isEqualTo("-:2");
    }
    assertThat(closed).isTrue();
  }

  @Test
  void aStreamThatBreaksGivesWhatCameBefore() {
    byte[] lines = "{\"text\":\"x\"}\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    InputStream breaking =
        new FilterInputStream(new ByteArrayInputStream(lines)) {
          private int left = 40_000;

          @Override
          public int read(byte[] b, int off, int len) throws IOException {
            if (left <= 0) {
              throw new IOException("disk gone");
            }
            int read = super.read(b, off, Math.min(len, left));
            left -= read;
            return read;
          }
        };
    List<ReadResult> results = all(reader.read("a.jsonl", breaking));
    assertThat(results.size()).isGreaterThan(2000);
    assertThat(problem(results.get(results.size() - 1))).contains("after line", "disk gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr"})
  void doesNotDependOnTheDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      List<ReadResult> results = read("A.JSONL", "\n{\"text\":\"x\",\"n\":1.5}\n{\n");
      assertThat(document(results.get(0)).id()).isEqualTo("A.JSONL:2");
      assertThat(problem(results.get(1))).contains("line 3").contains("column 2");
      assertThat(document(read("A.HTML", "<I>x").get(0)).text()).isEqualTo("x");
    } finally {
      Locale.setDefault(before);
    }
  }
}
