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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void conlluHasNoIdTwice() {
    String lines =
        Stream.of("7", "7", "7#2", "7", "a b", "a_b", "a/b")
            .map(id -> "{\"id\": \"" + id + "\", \"text\": \"وصل الوزير صباح الأحد.\"}\n")
            .collect(Collectors.joining());
    Cli.Result result = runOn(lines, "segment", "--format", "conllu", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> line.startsWith("# newdoc")))
        .containsExactly(
            "# newdoc id = 7",
            "# newdoc id = 7#2",
            "# newdoc id = 7#2#2",
            "# newdoc id = 7#3",
            "# newdoc id = a b",
            "# newdoc id = a_b#2",
            "# newdoc id = a/b#3");
    assertThat(result.out().lines().filter(line -> line.startsWith("# sent_id")))
        .hasSize(7)
        .doesNotHaveDuplicates();
  }

  @Test
  void conlluFormsGiveTheTextAgain() {
    for (int mark : new int[] {0x200F, 0x200E, 0x200B, 0x2060, 0x61C, 0xFEFF, 0xAD, 0x202B}) {
      String text =
          "وصل الوزير، وقال: \"نعم\" (أمس) في 3.5 ساعات."
              .replaceAll(
                  "([،:()\".])", Character.toString(mark) + "$1" + Character.toString(mark));
      String out = runOn(text, "segment", "--keep-all", "--format", "conllu", "-").out();
      StringBuilder forms = new StringBuilder();
      for (String line : out.lines().toList()) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 10 && !isInside(line, out)) {
          forms.append(fields[1]).append(fields[9].equals("SpaceAfter=No") ? "" : " ");
        }
      }
      String texts =
          out.lines()
              .filter(line -> line.startsWith("# text = "))
              .map(line -> line.substring("# text = ".length()) + " ")
              .collect(Collectors.joining());
      assertThat(forms).hasToString(texts);
      assertThat(texts).doesNotContain("نعم \"").contains("\"");
    }
  }

  /** Whether a line is a segment of a word that has a line of its own before. */
  private static boolean isInside(String line, String conllu) {
    String id = line.substring(0, line.indexOf('\t'));
    if (id.contains("-")) {
      return false;
    }
    String before = conllu.substring(0, conllu.indexOf("\n" + line) + 1);
    Matcher range = Pattern.compile("(?m)^([0-9]+)-([0-9]+)\t").matcher(before);
    int end = 0;
    while (range.find()) {
      end = Integer.parseInt(range.group(2));
    }
    return Integer.parseInt(id) <= end;
  }
}
