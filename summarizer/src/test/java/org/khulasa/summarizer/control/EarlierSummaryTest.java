package org.khulasa.summarizer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.control.EarlierSummary.Place;
import org.khulasa.summarizer.render.JsonSummaryRenderer;
import org.khulasa.summarizer.render.Samples;

class EarlierSummaryTest {
  @TempDir private Path folder = Path.of("");

  private EarlierSummary read(String json) throws IOException {
    return EarlierSummary.read(Files.writeString(folder.resolve("old.json"), json));
  }

  @Test
  void readsWhatTheRendererWrites() throws IOException {
    Summary bridge = Samples.bridge();
    List<String> told = bridge.sentences().stream().map(SummarySentence::text).toList();
    JsonSummaryRenderer renderer = JsonSummaryRenderer.create();
    EarlierSummary plain = read(Samples.render(renderer.withIndent(), bridge));
    assertThat(plain.sentences()).isEqualTo(told);
    assertThat(plain.support()).containsExactly(new Place("/data/bridge-2.txt", new Span(0, 49)));
    EarlierSummary withText = read(Samples.render(renderer.withText(), bridge));
    assertThat(withText.sentences())
        .hasSize(told.size() + 1)
        .containsAll(told)
        .contains("جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ.");
    assertThat(withText.support()).isEmpty();
  }

  @Test
  void aSummaryTellsTheSameAsItsJsonWithTexts() throws IOException {
    for (Summary summary : List.of(Samples.bridge(), Samples.hostile())) {
      StringReader json =
          new StringReader(Samples.render(JsonSummaryRenderer.create().withText(), summary));
      EarlierSummary read = EarlierSummary.read("summary", json);
      assertThat(EarlierSummary.of(summary)).isEqualTo(read);
      assertThat(json.read()).as("still open, at its end").isEqualTo(-1);
    }
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> EarlierSummary.read(folder.resolve("no.json")))
        .isInstanceOf(IOException.class)
        .hasMessage(folder.resolve("no.json") + ": does not exist; expected khulasa/summary/1");
    assertThatThrownBy(() -> EarlierSummary.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + ": is a folder; expected khulasa/summary/1");
    assertThatThrownBy(() -> EarlierSummary.read("the table", new StringReader("[]")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the table, line 1: found no JSON object but an array");
  }

  @Test
  void readsManyAndLooksForSupportAgain() throws IOException {
    String json = Samples.render(JsonSummaryRenderer.create(), Samples.bridge());
    EarlierSummary twice = read(json + json);
    assertThat(twice.sentences()).hasSize(4);
    assertThat(twice.supportIn(Samples.bridge().documents()))
        .singleElement()
        .satisfies(document -> assertThat(document.sentences()).hasSize(1));
    assertThat(twice.supportIn(Samples.hostile().documents())).isEmpty();
  }

  @Test
  void loneSurrogatesComeBack() throws IOException {
    Summary hostile = Samples.hostile();
    assertThat(read(Samples.render(JsonSummaryRenderer.create(), hostile)).sentences())
        .containsExactly(hostile.sentences().get(0).text());
  }

  @Test
  void keysMayStandInAnyOrder() throws IOException {
    EarlierSummary read =
        read(
            """
            {"new": {"a": [1]}, "summary": {"sentences": [{"support": [], "text": "نص."}]},
             "schema": "khulasa/summary/1"}
            """);
    assertThat(read.sentences()).containsExactly("نص.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                            | found nothing
          نص بلا أقواس                                  | line 1: found no JSON
          [1]                                           | found no JSON object but an array
          7                                             | found no JSON object but a number
          {}                                            | found an object without a schema
          {"schema": "khulasa/analysis/1"}              | found the schema 'khulasa/analysis/1'
          {"schema": "khulasa/summary/2"}               | found the schema 'khulasa/summary/2'
          {"schema": 1}                                 | found 'schema' that is no string
          {"schema": "khulasa/summary/1"}               | found an object without a summary
          {"summary": []}                               | found 'summary' that holds no object
          {"summary": {"sentences": 1}}                 | found 'sentences' that is no array
          {"summary": {"sentences": ["نص"]}}            | found 'sentences' that holds no object
          {"summary": {"sentences": [{}]}}              | found a sentence without a text
          {"summary": {"sentences": [{"text": " "}]}}   | found an empty text
          {"summary": {"sentences": [{"support": [{}]}]}} | found a support without document, begin and end
          {"schema": "khulasa/summary/1", "summary"     | found no JSON
          {"schema": "khulasa/summary/1", "summary": {} | expected close marker for Object); expected khulasa/summary/1
          """)
  void saysWhatIsWrong(String json, String found) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve("old.json").toString())
        .hasMessageContaining(found)
        .hasMessageContaining("expected khulasa/summary/1")
        .message()
        .doesNotContain("\n");
  }
}
