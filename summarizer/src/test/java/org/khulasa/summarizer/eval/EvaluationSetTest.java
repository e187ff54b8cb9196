package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.Document;

class EvaluationSetTest {
  private static final String OURS =
      """
      {"id":"a","documents":[{"id":"d1","text":"نص.","title":"عنوان","date":"2024-03-05","source":"الأفق"},{"id":"d2","text":"نص آخر."}],"references":["خلاصة."]}
      """;
  private static final String ARTICLE =
      """
      {"id":"b","text":"نص طويل.","summaries":["خلاصة أولى.","خلاصة ثانية."]}
      """;
  private static final String CLUSTER =
      """
      {"cluster":"c","docs":[
      {"id":"1","source":"أ","time":"Fri, 16 Feb 2018 19:15:09 +0400","abstract":"م1","text":"ن1"},
      {"id":"2","source":"أ","time":"","abstract":"م2","text":"ن2"},
      {"id":"3","source":"ب","time":"Sat, 17 Feb 2018 01:02:03 GMT","abstract":" ","text":"ن3"},
      {"id":"4","source":"ج","title":"ع","abstract":"م4","text":"ن4"}]}
      """
          .replace("\n", " ");

  private static List<EvaluationItem> read(String lines) {
    try (Stream<EvaluationItem> items = EvaluationSet.read(new StringReader(lines), "set")) {
      return items.toList();
    }
  }

  @Test
  void readsOurShape() {
    EvaluationItem item = read(OURS).get(0);
    assertThat(item.id()).isEqualTo("a");
    assertThat(item.unit()).isEqualTo("a");
    assertThat(item.references()).containsExactly("خلاصة.");
    Document first = item.documents().get(0);
    assertThat(first.title()).contains("عنوان");
    assertThat(first.source()).contains("الأفق");
    assertThat(first.date()).hasToString("Optional[2024-03-05]");
    assertThat(item.documents().get(1).title()).isEmpty();
  }

  @Test
  void readsArticlesWithSummaries() {
    EvaluationItem item = read(ARTICLE).get(0);
    assertThat(item.documents()).containsExactly(Document.of("b", "نص طويل."));
    assertThat(item.references()).hasSize(2);
  }

  @Test
  void holdsOneOutletOut() {
    List<EvaluationItem> items = read(CLUSTER);
    assertThat(items).extracting(EvaluationItem::id).containsExactly("c/أ", "c/ج");
    assertThat(items).extracting(EvaluationItem::unit).containsOnly("c");
    assertThat(items.get(0).references()).containsExactly("م1", "م2");
    assertThat(items.get(0).documents()).extracting(Document::id).containsExactly("3", "4");
    assertThat(items.get(1).documents()).extracting(Document::id).containsExactly("1", "2", "3");
  }

  @Test
  void anOutletWithoutTwoOtherArticlesGivesNoItem() {
    String two =
        "{\"cluster\":\"c\",\"docs\":[{\"id\":\"1\",\"source\":\"أ\",\"abstract\":\"م\",\"text\":\"ن\"},"
            + "{\"id\":\"2\",\"source\":\"ب\",\"text\":\"ن\"}]}";
    assertThat(read(two)).isEmpty();
  }

  @Test
  void keepsTheLocalTimeAndItsOffset() {
    Document first = read(CLUSTER).get(1).documents().get(0);
    assertThat(first.date()).hasToString("Optional[2018-02-16T19:15:09+04:00]");
  }

  @Test
  void shapesMayBeMixedAndBlankLinesSkipped() {
    assertThat(read("\uFEFF" + OURS + "\n\n" + ARTICLE + "  \n" + CLUSTER)).hasSize(4);
  }

  @Test
  void namesTheBadLine() {
    assertThatThrownBy(() -> read(OURS + "\n{\"id\": oops}\n"))
        .hasRootCauseInstanceOf(EvaluationFormatException.class)
        .hasMessageContaining("set: line 3: not JSON");
    assertThatThrownBy(() -> read("{\"id\": \"x\"\n"))
        .hasMessageEndingWith(
            "not JSON: Unexpected end-of-input: expected close marker for Object");
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("line 1: expected a JSON object");
    assertThatThrownBy(() -> read("{\"id\":\"x\"}")).hasMessageContaining("expected the keys");
    assertThatThrownBy(() -> read("{\"id\":\"x\",\"text\":\"y\",\"summaries\":[]}"))
        .hasMessageContaining("needs a document and a reference, found 1 and 0");
    assertThatThrownBy(() -> read("{\"id\":3,\"text\":\"y\",\"summaries\":[\"z\"]}"))
        .hasMessageContaining("expected a string in \"id\", found 3");
    assertThatThrownBy(() -> read("{\"id\":\"x\",\"text\":\"y\",\"summaries\":[null]}"))
        .hasMessageContaining("expected an array of strings in \"summaries\", found null");
  }

  @Test
  void readsPlainAndCompressedFiles(@TempDir Path folder) throws IOException {
    Path plain = folder.resolve("set.jsonl");
    Files.writeString(plain, OURS);
    Path compressed = folder.resolve("set.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      out.write(OURS.getBytes(StandardCharsets.UTF_8));
    }
    try (Stream<EvaluationItem> a = EvaluationSet.open(plain);
        Stream<EvaluationItem> b = EvaluationSet.open(compressed)) {
      assertThat(a.toList()).isEqualTo(b.toList()).hasSize(1);
    }
  }

  @Test
  void refusesOtherBytes(@TempDir Path folder) throws IOException {
    Path arabic = folder.resolve("set.jsonl");
    Files.write(arabic, new byte[] {'{', (byte) 0xC7, (byte) 0xE1, '}', '\n'});
    try (Stream<EvaluationItem> items = EvaluationSet.open(arabic)) {
      assertThatThrownBy(items::toList).hasMessageContaining("line 1: expected UTF-8");
    }
    Path fake = folder.resolve("set.gz");
    Files.writeString(fake, "plain");
    assertThatThrownBy(() -> EvaluationSet.open(fake)).hasMessageContaining("not a gzip file");
  }
}
