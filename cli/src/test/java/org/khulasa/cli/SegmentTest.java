package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;
import static org.khulasa.cli.Cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTest {
  @Test
  void textHasASentenceALine() {
    Cli.Result result = runOn("وصل للمدينة وزيرها. ثم غادر.\n", "segment", "--keep-all", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).containsExactly("وصل ل+المدينة وزير+ها .", "ثم غادر .");
  }

  @Test
  void jsonHasADocumentALineAndOffsetsThatResolve() {
    Cli.Result result =
        run(
            "segment",
            "--format",
            "json",
            "--with-text",
            Cli.textSamples(),
            sample("07-page.html"));
    assertThat(result.exitCode()).isZero();
    result.out().lines().forEach(Schemas.ANALYSIS::check);
    List<JsonNode> documents = result.jsonLines();
    assertThat(documents).hasSize(7);
    for (JsonNode document : documents) {
      String text = document.get("text").asText();
      int end = 0;
      for (JsonNode sentence : document.get("sentences")) {
        assertThat(sentence.get("begin").asInt()).isGreaterThanOrEqualTo(end);
        end = sentence.get("end").asInt();
        String slice = text.substring(sentence.get("begin").asInt(), end);
        assertThat(slice).isNotBlank().isEqualTo(slice.strip());
      }
    }
  }

  @Test
  void conlluHasSentences() {
    Cli.Result result = run("segment", "--format", "conllu", sample("01-headline.txt"));
    assertThat(result.out()).contains("# text = ", "\tNN\t");
  }

  @Test
  void encodingIsFoundOutOrNamed(@TempDir Path folder) throws IOException {
    String text = "وصل الوزير إلى المدينة صباح الأحد لافتتاح الجسر الجديد.\n";
    Path windows = folder.resolve("windows.txt");
    Files.writeString(windows, text, Charset.forName("windows-1256"));
    Path utf16 = Files.writeString(folder.resolve("utf16.txt"), text, Charset.forName("UTF-16"));
    String expected = runOn(text, "segment", "-").out();
    assertThat(expected).contains("الوزير");
    assertThat(run("segment", windows).out()).isEqualTo(expected);
    assertThat(run("segment", "--encoding", "windows-1256", windows).out()).isEqualTo(expected);
    assertThat(run("segment", utf16).out()).isEqualTo(expected);
    assertThat(run("segment", "--encoding", "utf-16", utf16).out()).isEqualTo(expected);
  }

  @Test
  void whatWasDroppedIsPrintedAlsoWithoutASentence() {
    Cli.Result result =
        runOn("آخر الأخبار\n\n+ الخط -\n", "segment", "--format", "json", "--explain", "-");
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.json().get("sentences")).isEmpty();
    assertThat(result.json().get("dropped")).isNotEmpty();
    assertThat(result.err()).contains("-: 0 sentences kept, ", " furniture (");
  }
}
