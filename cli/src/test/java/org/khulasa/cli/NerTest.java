package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;
import static org.khulasa.cli.Cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NerTest {
  private static final String TEXT =
      "زار الرئيس المصري حسني مبارك العاصمة الفرنسية باريس يوم 24 يناير 2005 ومعه 30 صحفيا.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void textIsATable() {
    Cli.Result result = runOn(TEXT, "ner", "--keep-all", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines())
        .contains(
            "-",
            "  LOC     1x  line 1  باريس",
            "  DATE    1x  line 1  2005-01-24  يوم 24 يناير 2005");
  }

  @Test
  void jsonHasEntitiesThatResolve() {
    Cli.Result result =
        run("ner", "--format", "json", "--with-text", Cli.textSamples(), sample("07-page.html"));
    assertThat(result.exitCode()).isZero();
    result.out().lines().forEach(Schemas.ANALYSIS::check);
    List<JsonNode> documents = result.jsonLines();
    assertThat(documents).hasSize(7);
    for (JsonNode document : documents) {
      String text = document.get("text").asText();
      int end = 0;
      assertThat(document.get("entities")).isNotEmpty();
      for (JsonNode entity : document.get("entities")) {
        assertThat(entity.get("begin").asInt()).isGreaterThanOrEqualTo(end);
        end = entity.get("end").asInt();
        assertThat(text.substring(entity.get("begin").asInt(), end))
            .isEqualTo(entity.get("text").asText());
        assertThat(entity.get("normal").asText()).isNotEmpty();
      }
    }
  }

  @Test
  void threadsAndLocalesChangeNothing() {
    Object[] args = {"ner", "--format", "json", "--threads", 1, Cli.textSamples()};
    Cli.Result expected = run(args);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        args[4] = 8;
        assertThat(run(args)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void typesLeaveTheOthersAsTheyAre() {
    List<String> all = entities("ner", "--format", "json", Cli.textSamples());
    assertThat(entities("ner", "--format", "json", "--types", "per,DATE", Cli.textSamples()))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(e -> e.matches(".*\"type\":\"(PER|DATE)\".*")).toList());
  }

  private static List<String> entities(Object... args) {
    List<String> entities = new ArrayList<>();
    for (JsonNode document : run(args).jsonLines()) {
      document.get("entities").forEach(entity -> entities.add(entity.toString()));
    }
    return entities;
  }

  @Test
  void conllHasALabelForEveryToken() {
    Cli.Result result =
        runOn("عاد إلى باريس. ثم بقي.\n", "ner", "--format", "conll", "--keep-all", "-");
    assertThat(result.out())
        .isEqualTo("عاد\tO\nإلى\tO\nباريس\tB-LOC\n.\tO\n\nثم\tO\nبقي\tO\n.\tO\n\n");
  }

  @Test
  void htmlIsOnePageOfAllDocuments() {
    Cli.Result result =
        run(
            "ner",
            "--format",
            "html",
            sample("01-headline.txt"),
            "missing",
            sample("06-digits.txt"));
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(result.out().split("<article ", -1)).hasSize(3);
    assertThat(run("ner", "--format", "html", "missing").out()).isEmpty();
  }

  @Test
  void explainAndBadInputAreAsElsewhere() {
    Cli.Result result =
        run("ner", "--explain", sample("01-headline.txt"), folder, sample("06-digits.txt"));
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains(" kept, ", "is a folder without files");
    assertThat(result.out()).contains("01-headline.txt", "06-digits.txt");
  }

  @Test
  void givenTokensGetLabelsBehindTheirLines() {
    String lines =
        """
        # sent_id = 1
        عاد\tx\tO
        إلى\t\tO
        باريس\tNNP\tO

        -DOCSTART- -X- O

        زار VBD O
        باريس NNP B-LOC

        باريس
        """;
    Cli.Result result = runOn(lines, "ner", "--input", "conll", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            # sent_id = 1
            عاد\tx\tO\tO
            إلى\t\tO\tO
            باريس\tNNP\tO\tB-LOC

            -DOCSTART- -X- O O

            زار VBD O O
            باريس NNP B-LOC B-LOC

            باريس\tB-LOC
            """);
  }

  @Test
  void aTokenIsLabelledAsAWhole() {
    assertThat(runOn("مر\nببغداد\nأمس\n", "ner", "--input", "conll", "-").out())
        .isEqualTo("مر\tO\nببغداد\tB-LOC\nأمس\tO\n");
  }

  @Test
  void typesOfGivenTokens() {
    assertThat(runOn("باريس\n", "ner", "--input", "conll", "--types", "PER", "-").out())
        .isEqualTo("باريس\tO\n");
  }

  @Test
  void badFilesOfTokens() throws IOException {
    Path good = file("good.tsv", "باريس\tO\n");
    Path noToken = file("tab.tsv", "باريس\tO\n\tO\n");
    Path empty = file("empty.tsv", "\n\n");
    Path windows =
        Files.writeString(folder.resolve("w.tsv"), "باريس\tO\n", Charset.forName("windows-1256"));
    Cli.Result result =
        run("ner", "--input", "conll", noToken, empty, windows, "missing.tsv", good);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEqualTo("باريس\tO\tB-LOC\n");
    assertThat(result.errLines()).hasSize(4);
    assertThat(result.errLines().get(0))
        .contains("tab.tsv, line 2: found an empty first column; expected a token");
    assertThat(result.errLines().get(1)).contains("empty.tsv: has no token; expected");
    assertThat(result.errLines().get(2))
        .endsWith(
            "w.tsv, line 1: byte 0xC8 at offset 0 means nothing in UTF-8; expected a token a line,"
                + " a blank line between sentences, in UTF-8; --encoding names another");
    assertThat(result.errLines().get(3)).contains("missing.tsv: does not exist; expected");
    assertThat(run("ner", "--input", "conll", "--encoding", "windows-1256", windows).out())
        .isEqualTo("باريس\tO\tB-LOC\n");
  }

  @Test
  void aFolderOfTokensStandsForItsFiles() throws IOException {
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.createDirectories(tokens.resolve(".git"));
    file("tokens/.git/config", "[core]\n");
    file("tokens/.hidden", "لندن\tO\n");
    file("tokens/a.tsv", "باريس\tO\n");
    Path other = Files.createDirectories(folder.resolve("other"));
    file("other/b.tsv", "بغداد\tO\n");
    Files.createSymbolicLink(tokens.resolve("link"), other.toAbsolutePath());
    Cli.Result result = run("ner", "--input", "conll", tokens);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("باريس\tO\tB-LOC\nبغداد\tO\tB-LOC\n");
    Path loop = Files.createSymbolicLink(tokens.resolve("loop"), tokens.toAbsolutePath());
    result = run("ner", "--input", "conll", tokens);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("khulasa: " + loop + ": is a folder; expected");
  }

  @Test
  void aFolderOfTokensThatMayNotBeReadIsTold() throws IOException {
    file("a.tsv", "باريس\tO\n");
    Path secret = Files.createDirectories(folder.resolve("secret"));
    assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret)).isTrue();
    Cli.Result result = run("ner", "--input", "conll", folder);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEqualTo("باريس\tO\tB-LOC\n");
    assertThat(result.err()).startsWith("khulasa: " + secret + ": may not be read by this user");
    assertThat(result.errLines()).hasSize(1);
  }

  @Test
  void tokensInAnotherEncodingThanTheNamedOne() throws IOException {
    Path good = file("good.tsv", "باريس\tO\n");
    for (String encoding : List.of("UTF-16", "windows-1256", "US-ASCII")) {
      Cli.Result result = run("ner", "--input", "conll", "--encoding", encoding, good);
      assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(result.out()).isEmpty();
      assertThat(result.errLines())
          .containsExactly(
              "khulasa: "
                  + good
                  + ": is UTF-8, not "
                  + encoding
                  + "; expected a token a line, a blank line between sentences, in "
                  + encoding
                  + "; leave --encoding out");
    }
    Path broken =
        Files.write(folder.resolve("b.tsv"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xFF, '\n'});
    assertThat(run("ner", "--input", "conll", broken).err())
        .contains("b.tsv, line 3: byte 0xFF at offset 4 means nothing in UTF-8");
  }

  @Test
  void linesKeepTheirEnds() {
    assertThat(runOn("باريس\tO\r\n\r\nفي\tO\n", "ner", "--input", "conll", "-").out())
        .isEqualTo("باريس\tO\tB-LOC\r\n\r\nفي\tO\tO\n");
  }

  @Test
  void aSentenceOfAHundredThousandTokens() {
    String lines = String.join("\n", Collections.nCopies(100_000, "كتاب")) + "\nباريس\n";
    Cli.Result result = runOn(lines, "ner", "--input", "conll", "-");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(100_001);
  }

  @Test
  void badModels() throws IOException {
    byte[] bytes = builtInModel();
    badModel(file("text.khm", "no model at all, but a text of some length"), "other bytes");
    badModel(file("empty.khm", ""), "");
    bytes[bytes.length / 2] ^= 1;
    badModel(Files.write(folder.resolve("flipped.khm"), bytes), "");
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    badModel(Files.write(folder.resolve("half.khm"), half), "");
    badModel(folder.resolve("missing.khm"), "does not exist; expected a model of names");
    badModel(folder, "is a folder; expected a model of names");
  }

  private static void badModel(Path model, String expected) {
    for (List<String> command :
        List.of(List.of("ner"), List.of("evaluate", "ner"), List.of("ner", "--input", "conll"))) {
      Cli.Result result = run(command, "--model", model, sample("01-headline.txt"));
      assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.USAGE);
      assertThat(result.out()).isEmpty();
      assertThat(result.errLines()).hasSize(2);
      assertThat(result.errLines().get(0)).contains(": --model " + model + ": ").contains(expected);
    }
  }

  static byte[] builtInModel() {
    try {
      return Files.readAllBytes(Path.of("../ner/src/main/model/names.khm"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void summariesForProgramsHaveEntities() {
    Cli.Result result = run("summarize", "--format", "json", Cli.textSamples());
    assertThat(result.json().get("entities")).isNotEmpty();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
