package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khulasa.cli.Cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private static final Locale LOCALE = Locale.getDefault();

  @TempDir private Path folder = Path.of("");
  private Path set = Path.of("");

  @BeforeEach
  void write() throws IOException {
    set =
        Files.writeString(
            folder.resolve("set.jsonl"),
            """
            {"id": "1", "text": "افتتح الوزير الجسر الجديد صباح الأحد. وحضر الحفل مئات السكان. \
            ويصل الجسر بين ضفتي النهر.", "summaries": ["افتتح الوزير الجسر الجديد."]}
            {"id": "2", "text": "هطلت أمطار غزيرة على الساحل. وأغلقت البلدية طريقين. \
            وتستمر الأمطار حتى الخميس.", "summaries": ["أمطار غزيرة على الساحل."]}
            """);
  }

  @AfterEach
  void resetLocale() {
    Locale.setDefault(LOCALE);
  }

  @Test
  void comparesSystems() {
    Cli.Result result =
        run("evaluate", "summary", "--sentences", 1, "--systems", "lead,khulasa", set);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("lead", "khulasa");
  }

  @Test
  void jsonDoesNotDependOnTheLocale() {
    Cli.Result expected =
        run("evaluate", "summary", "--format", "json", "--measure", "precision", set);
    assertThat(expected.json().isObject()).isTrue();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat(run("evaluate", "summary", "--format", "json", "--measure", "precision", set))
        .isEqualTo(expected);
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(run("evaluate", "summary", "--format", "json", "--measure", "precision", set))
        .isEqualTo(expected);
  }

  @Test
  void badSets() throws IOException {
    problem(folder.resolve("missing"), "does not exist; expected JSON Lines with references");
    problem(folder, "is a folder; expected");
    problem(Files.writeString(folder.resolve("empty"), ""), "found no item; expected");
    problem(Files.writeString(folder.resolve("bad"), "{\"id\": \"1\"}\n"), "");
    problem(Files.writeString(folder.resolve("bad.gz"), "no gzip"), "cannot be read (");
  }

  @Test
  void aSetThatMayNotBeReadSaysSo() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "{}");
    assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret)).isTrue();
    problem(secret, "may not be read by this user; expected JSON Lines with references");
  }

  private static void problem(Path file, String expected) {
    Cli.Result result = run("evaluate", "summary", file);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("khulasa: " + file).contains(expected);
  }
}
