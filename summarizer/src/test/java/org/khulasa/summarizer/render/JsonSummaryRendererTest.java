package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.io.AnalysisJson;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class JsonSummaryRendererTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonSummaryRenderer renderer = JsonSummaryRenderer.create();

  @Test
  void writesTheDocumentedObject() {
    String json = Samples.render(renderer, Samples.bridge());
    assertThat(json)
        .startsWith(
            "{\"schema\":\"khulasa/summary/1\",\"documents\":[{\"id\":\"samples/bridge-1.txt\","
                + "\"source\":\"صحيفة الميناء\",\"title\":\"افتتاح جسر الميناء\","
                + "\"date\":\"2024-03-05T10:30\",\"words\":17,\"sentences\":2,"
                + "\"dropped\":[{\"begin\":0,\"end\":18,\"reason\":\"heading\"},")
        .contains("{\"id\":\"bridge_3.html\",\"source\":null,\"title\":null,\"date\":null,")
        .contains(
            "\"summary\":{\"words\":12,\"sentences\":[{\"document\":\"samples/bridge-1.txt\","
                + "\"begin\":28,\"end\":65,\"text\":\"افتتح المحافظ جسر الميناء صباح الأحد.\","
                + "\"date\":\"2024-03-05T10:30\",\"score\":0.9877,\"support\":[{\"document\":\"/data/bridge-2.txt\","
                + "\"begin\":0,\"end\":49}]},")
        .contains(
            "\"text\":\"بلغت الكلفة 12 مليونا\\nبحسب البلدية.\",\"date\":null,\"score\":0.0000,")
        .endsWith(
            "\"entities\":[{\"type\":\"LOC\",\"name\":\"الميناء\",\"mentions\":["
                + "{\"document\":\"samples/bridge-1.txt\",\"begin\":11,\"end\":18},"
                + "{\"document\":\"/data/bridge-2.txt\",\"begin\":26,\"end\":33}]}],"
                + "\"timeline\":[],\"disagreements\":[],"
                + "\"excluded\":{\"documents\":[],\"sentences\":[]}}\n");
    assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
  }

  @Test
  void everyVariantFitsTheSchema() {
    for (Summary summary :
        List.of(
            Samples.bridge(),
            Samples.hostile(),
            Samples.empty(),
            Samples.report(),
            Samples.toll())) {
      for (JsonSummaryRenderer variant :
          List.of(
              renderer,
              renderer.withIndent(),
              renderer.withText(),
              renderer.withGroup("مجموعة"),
              renderer.withGroup("").withText().withIndent())) {
        Schemas.SUMMARY.check(Samples.render(variant, summary));
      }
    }
  }

  @Test
  void writesTimelineNamesAndWhatWasExcluded() {
    String json = Samples.render(renderer, Samples.report());
    assertThat(json)
        .contains(
            "\"entities\":[{\"type\":\"LOC\",\"name\":\"مرجان\",\"mentions\":["
                + "{\"document\":\"monday.txt\",\"begin\":22,\"end\":27},"
                + "{\"document\":\"tuesday.txt\",\"begin\":35,\"end\":40}]},"
                + "{\"type\":\"PER\",\"name\":\"سليم وهبة\",\"mentions\":[")
        .contains(
            "\"timeline\":[{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\","
                + "\"document\":\"monday.txt\",\"begin\":46,\"end\":103,\"support\":[]},"
                + "{\"from\":\"2024-03-04\",\"to\":\"2024-03-04\","
                + "\"document\":\"monday.txt\",\"begin\":0,\"end\":45,\"support\":[]}]")
        .contains(
            "\"disagreements\":[{\"kind\":\"figure\",\"about\":\"سوقا\",\"values\":["
                + "{\"value\":\"~40\",\"unit\":\"سوقا\","
                + "\"document\":\"monday.txt\",\"begin\":0,\"end\":5},"
                + "{\"value\":\"60\",\"unit\":\"USD\","
                + "\"document\":\"tuesday.txt\",\"begin\":0,\"end\":4}]}]")
        .contains(
            "\"excluded\":{\"documents\":[{\"id\":\"old.txt\",\"source\":null,\"title\":null,"
                + "\"date\":\"2024-02-01\",\"reason\":\"before\"},"
                + "{\"id\":\"undated.txt\",\"source\":null,\"title\":null,\"date\":null,"
                + "\"reason\":\"undated\"}],\"sentences\":[{\"document\":\"monday.txt\","
                + "\"begin\":46,\"end\":103,\"reason\":\"known\"}]}");
  }

  @Test
  void datesAreLocalWhateverThePageSaysOfGreenwich() {
    AnalyzedDocument page = Samples.bridge().documents().get(0);
    PublicationDate date =
        PublicationDate.of(LocalDate.of(2024, 3, 5), LocalTime.of(10, 30), ZoneOffset.ofHours(3));
    AnalyzedDocument dated =
        new AnalyzedDocument(
            page.document().withDate(date), page.dropped(), page.sentences(), page.entities());
    String json = Samples.render(renderer, new Summary(List.of(dated), List.of()));
    Schemas.SUMMARY.check(json);
    assertThat(json).contains("\"date\":\"2024-03-05T10:30\"");
  }

  @Test
  void writesLaterCountsOnlyWhereThereAreAny() {
    assertThat(Samples.render(renderer, Samples.toll()))
        .contains(
            "\"support\":[],\"laterCounts\":[{\"fate\":\"killed\",\"date\":\"2024-03-05\","
                + "\"value\":\">=15\",\"unit\":\"قتيلا\","
                + "\"document\":\"tuesday.txt\",\"begin\":25,\"end\":29}]}");
    assertThat(Samples.render(renderer, Samples.report())).doesNotContain("laterCounts");
  }

  @Test
  void theSchemaRefusesWhatIsWrong() {
    String json = Samples.render(renderer, Samples.bridge());
    assertThat(Schemas.SUMMARY.refuses(json.replace("\"words\":12", "\"words\":-1"))).isTrue();
    assertThat(Schemas.SUMMARY.refuses(json.replace("\"begin\":28", "\"start\":28"))).isTrue();
    assertThat(Schemas.SUMMARY.refuses(json.replace("heading", "unknown"))).isTrue();
    assertThat(Schemas.SUMMARY.refuses(json.replace("2024-03-05", "5/3/2024"))).isTrue();
    assertThat(Schemas.SUMMARY.refuses(json.replace("\"timeline\":[],", ""))).isTrue();
  }

  @Test
  void analysesFitTheirSchema() throws IOException {
    for (AnalyzedDocument document : Samples.bridge().documents()) {
      StringBuilder out = new StringBuilder();
      AnalysisJson.create().render(document, out);
      AnalysisJson.create().withText().withEntities().render(document, out);
      out.toString().lines().forEach(Schemas.ANALYSIS::check);
    }
  }

  @Test
  void indentingChangesWhiteSpaceOnly() throws IOException {
    String indented = Samples.render(renderer.withIndent(), Samples.bridge());
    assertThat(indented)
        .startsWith("{\n  \"schema\": \"khulasa/summary/1\",\n")
        .doesNotContain("\r");
    assertThat(JSON.readTree(indented))
        .isEqualTo(JSON.readTree(Samples.render(renderer, Samples.bridge())));
  }

  @Test
  void offsetsResolveInTheTextThatComesAlong() throws IOException {
    JsonNode json = JSON.readTree(Samples.render(renderer.withText(), Samples.bridge()));
    Map<JsonNode, String> texts = new HashMap<>();
    for (JsonNode document : json.get("documents")) {
      texts.put(document.get("id"), document.get("text").asText());
    }
    assertThat(json.at("/summary/sentences")).hasSize(2);
    for (JsonNode sentence : json.at("/summary/sentences")) {
      Span place = new Span(sentence.get("begin").asInt(), sentence.get("end").asInt());
      assertThat(texts).containsKey(sentence.get("document"));
      assertThat(place.of(texts.getOrDefault(sentence.get("document"), "")))
          .isEqualTo(sentence.get("text").asText());
    }
  }

  @Test
  void theGroupComesBehindTheSchema() {
    assertThat(Samples.render(renderer.withGroup("ب\"7"), Samples.empty()))
        .startsWith("{\"schema\":\"khulasa/summary/1\",\"group\":\"ب\\\"7\",\"documents\":");
  }

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() {
    assertThat(Samples.render(renderer, Samples.hostile())).contains("\\uD83D").contains("😀");
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    String expected = Samples.render(renderer, Samples.hostile());
    try {
      for (String locale : List.of("ar-EG-u-nu-arab", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(Samples.render(renderer, Samples.hostile())).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesScoresThatAreNoNumbers() {
    assertThatThrownBy(() -> Samples.render(renderer, oneSentence("id", "نص.", Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  /** Any code units, surrogates without partners among them. */
  @Provide
  Arbitrary<String> units() {
    return Arbitraries.strings()
        .withChars('\uD83D', '\uDE00', '"', '\\', '\u0000', '\u2028', 'ب')
        .all()
        .ofMaxLength(40);
  }

  @Property
  void everyTextComesBack(@ForAll("units") String id, @ForAll("units") String text)
      throws IOException {
    String json = Samples.render(renderer.withText(), oneSentence(id, text, 1));
    Schemas.SUMMARY.check(json);
    JsonNode read = JSON.readTree(json.getBytes(StandardCharsets.UTF_8));
    assertThat(read.at("/documents/0/id").asText()).isEqualTo(id);
    assertThat(read.at("/documents/0/text").asText()).isEqualTo(text);
    assertThat(read.at("/summary/sentences/0/text").asText()).isEqualTo(text);
  }

  private static Summary oneSentence(String id, String text, double score) {
    return new Summary(
        List.of(new AnalyzedDocument(Document.of(id, text), List.of(), List.of(), List.of())),
        List.of(
            new SummarySentence(
                new Passage(0, new Span(0, text.length())), text, 1, score, List.of())));
  }
}
