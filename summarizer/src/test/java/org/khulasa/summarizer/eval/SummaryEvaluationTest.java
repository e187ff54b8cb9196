package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

class SummaryEvaluationTest {
  private static final Map<String, Summarizer> SYSTEMS =
      ImmutableMap.of(
          "lead", TestAnalysis.lead(),
          "all", TestAnalysis.everything(),
          "none", TestAnalysis::nothing);

  private final SummaryEvaluation evaluation =
      SummaryEvaluation.of(TestAnalysis.analyzer(), SYSTEMS, SummaryOptions.words(6))
          .withBaseline("lead");

  /** Ten words in four sentences; the reference is the first. */
  private static Stream<EvaluationItem> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new EvaluationItem(
                    "item" + i,
                    "unit" + i / 2,
                    List.of(
                        Document.of(
                            "d",
                            "فاز فريق المدينة. فرح الجمهور كثيرا. عاد اللاعبون. انتهى «اليوم")),
                    List.of("فاز فريق المدينة " + "كلمة ".repeat(i % 3))));
  }

  @Test
  void measuresEverySystem() {
    EvaluationReport report = evaluation.run(items(10));
    assertThat(report.items()).isEqualTo(10);
    assertThat(report.units()).isEqualTo(5);
    EvaluationReport.SystemResult lead = report.systems().get(0);
    assertThat(lead.name()).isEqualTo("lead");
    assertThat(lead.words()).isEqualTo(6);
    assertThat(lead.budgetUse()).isEqualTo(1);
    assertThat(lead.mean().rouge1().precision()).isEqualTo(0.5);
    assertThat(lead.comparison()).isEmpty();
    EvaluationReport.SystemResult all = report.systems().get(1);
    assertThat(all.overBudget()).isEqualTo(10);
    assertThat(all.sentences()).isEqualTo(40);
    assertThat(all.faults())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "no-final-punctuation", 10,
                "dangling-opening", 0,
                "unbalanced-quotes", 10,
                "repeated-claim", 0));
    assertThat(all.comparison().orElseThrow().rouge1().mean()).isNegative();
    EvaluationReport.SystemResult none = report.systems().get(2);
    assertThat(none.empty()).isEqualTo(10);
    assertThat(none.mean().rouge1()).isEqualTo(Rouge.Score.ZERO);
  }

  @Test
  void threadsDoNotMatter() {
    assertThat(evaluation.withThreads(4).run(items(57))).isEqualTo(evaluation.run(items(57)));
  }

  @Test
  void fewerWordsThanTheBudgetAreAllThatCanBeUsed() {
    EvaluationReport report =
        SummaryEvaluation.of(TestAnalysis.analyzer(), SYSTEMS, SummaryOptions.words(100))
            .run(items(1));
    assertThat(report.systems().get(0).budgetUse()).isEqualTo(1);
  }

  @Test
  void addsFaultChecks() {
    EvaluationReport report = evaluation.withFault("dangling", summary -> 3).run(items(2));
    assertThat(report.systems().get(0).faults()).containsEntry("dangling", 6);
  }

  @Test
  void emptySet() throws IOException {
    EvaluationReport report = evaluation.run(Stream.empty());
    assertThat(report.items()).isZero();
    StringBuilder out = new StringBuilder();
    report.writeText(out);
    assertThat(out).contains("0 items");
  }

  @Test
  void namesTheFailingSystemAndItem() {
    SummaryEvaluation failing =
        SummaryEvaluation.of(
            TestAnalysis.analyzer(),
            Map.of(
                "broken",
                (documents, options) -> {
                  throw new IllegalArgumentException("no");
                }),
            SummaryOptions.words(5));
    assertThatThrownBy(() -> failing.run(items(1)))
        .hasMessageContaining("system broken failed on item item0");
  }

  @Test
  void namesTheItemWhateverFails() {
    assertThatThrownBy(
            () -> evaluation.withFault("broken", SummaryEvaluationTest::broken).run(items(1)))
        .hasMessageContaining("the scoring of system lead failed on item item0");
    assertThatThrownBy(
            () ->
                evaluation
                    .withSystem(
                        "learned",
                        item -> {
                          throw new IllegalArgumentException();
                        })
                    .run(items(1)))
        .hasMessageContaining("system learned failed on item item0");
    Analyzer broken =
        new Analyzer(
            documents -> {
              throw new IllegalArgumentException();
            },
            (text, sentence) -> List.of(),
            List.of());
    assertThatThrownBy(
            () -> SummaryEvaluation.of(broken, SYSTEMS, SummaryOptions.words(6)).run(items(1)))
        .hasMessageContaining("the analysis failed on item item0");
  }

  private static int broken(Summary summary) {
    throw new IllegalArgumentException("no check of " + summary);
  }

  @Test
  void unknownBaseline() {
    assertThatThrownBy(() -> evaluation.withBaseline("x"))
        .hasMessage("the baseline is one of [lead, all, none], found x");
  }

  @Test
  void readsFilesAndReportsTheirFaults(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("set.jsonl");
    Files.writeString(file, "{\"id\":\"x\",\"text\":\"فاز.\",\"summaries\":[\"فاز\"]}\n");
    assertThat(evaluation.run(file).items()).isEqualTo(1);
    Files.writeString(file, "{\n");
    assertThatThrownBy(() -> evaluation.run(file)).isInstanceOf(EvaluationFormatException.class);
  }

  @Test
  void writesTablesAndJsonInEveryLocale() throws IOException {
    EvaluationReport report = evaluation.run(items(10));
    Locale before = Locale.getDefault();
    StringBuilder text = new StringBuilder();
    StringBuilder markdown = new StringBuilder();
    StringBuilder json = new StringBuilder();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      report.writeText(text);
      report.writeMarkdown(markdown);
      report.writeJson(json);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(text.toString().lines().toList())
        .contains(
            "10 items in 5 units, budget 6 words; ROUGE unstemmed, average over references;"
                + " bootstrap: f1 against lead, 10000 samples, seed 1")
        .anyMatch(line -> line.matches("lead +0\\.500 .*"));
    assertThat(markdown).contains("| system | R1 P |").contains("|---|---:|");
    int fields = 0;
    try (JsonParser parser = new JsonFactory().createParser(json.toString())) {
      while (parser.nextToken() != null) {
        fields++;
      }
    }
    assertThat(fields).isGreaterThan(100);
    assertThat(json).contains("\"schema\" : \"khulasa/evaluation/1\"");
  }
}
