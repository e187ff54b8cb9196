package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateNerTest {
  private static final String GOLD =
      "عاد\tO\nإلى\tO\nباريس\tB-LOC\n\nزار\tO\nكتابا\tB-MISC\nفي\tO\nباريس\tB-LOC\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void scoresByTypeAndAltogether() throws IOException {
    Cli.Result result = run("evaluate", "ner", "--format", "json", file("gold.tsv", GOLD));
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    JsonNode json = result.json();
    assertThat(json.get("schema").asText()).isEqualTo("khulasa/ner-evaluation/1");
    assertThat(json.get("sentences").asInt()).isEqualTo(2);
    assertThat(json.get("tokens").asInt()).isEqualTo(7);
    assertThat(json.at("/types/0/type").asText()).isEqualTo("LOC");
    assertThat(json.at("/types/0/f1").asDouble()).isEqualTo(1);
    assertThat(json.at("/types/1/recall").asDouble()).isZero();
    assertThat(json.at("/micro/gold").asInt()).isEqualTo(3);
  }

  @Test
  void tablesDoNotDependOnTheLocale() throws IOException {
    Path gold = file("gold.tsv", GOLD);
    Cli.Result text = run("evaluate", "ner", gold);
    assertThat(text.out())
        .contains("LOC    100.0   100.0   100.0       2       2       2\n")
        .contains("2 sentences, 7 tokens");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(run("evaluate", "ner", gold)).isEqualTo(text);
      assertThat(run("evaluate", "ner", "--format", "markdown", gold).out())
          .contains("| LOC | 100.0 | 100.0 | 100.0 | 2 | 2 | 2 |");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void oneSentenceIsOne() throws IOException {
    Path gold = file("one.tsv", "وصل\tO\n");
    assertThat(run("evaluate", "ner", gold).out()).endsWith("\n1 sentence, 1 token\n");
  }

  @Test
  void labelsThatBreakIob2() throws IOException {
    Path file = file("broken.tsv", "في\tO\nباريس\tI-LOC\n");
    Cli.Result read = run("evaluate", "ner", file);
    assertThat(read.exitCode()).isZero();
    assertThat(read.out()).contains("100.0");
    assertThat(read.errLines()).hasSize(1);
    assertThat(read.err()).contains("broken.tsv, line 2: found an I- label", "--strict");
    bad(run("evaluate", "ner", "--strict", file), file, "found label I-LOC after O; allowed: ");
  }

  @Test
  void badFilesEndTheEvaluation() throws IOException {
    Path good = file("gold.tsv", GOLD);
    Path label = file("label.tsv", "باريس\tLOC\n");
    bad(run("evaluate", "ner", good, label), label, ":1: found label \"LOC\"; allowed: O, B-TYPE");
    Path column = file("column.tsv", "في\tO\nباريس\n");
    bad(run("evaluate", "ner", column), column, ":2: found one column");
    Path empty = file("empty.tsv", "");
    bad(run("evaluate", "ner", empty), empty, "found no tokens; allowed: a token a line");
    Path missing = folder.resolve("missing");
    bad(
        run("evaluate", "ner", good, missing),
        missing,
        ": does not exist; expected a token a line");
    bad(run("evaluate", "ner", folder), folder, ": is a folder; expected a token a line");
  }

  private static void bad(Cli.Result result, Path file, String expected) {
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("khulasa: " + file).contains(expected);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
