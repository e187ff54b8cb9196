package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainSummaryTest {
  private static final String FIRST =
      "افتتح وزير النقل جسر زهران الجديد صباح السبت. وقال سكان الحي إن الجسر يختصر الطريق كثيرا.";
  private static final String SECOND =
      "افتتح وزير النقل جسر زهران الجديد بعد عامين من العمل. وحضر الافتتاح مئات من سكان المدينة.";

  @TempDir private Path folder = Path.of("");

  @Test
  void sameDataSameBytesAndATableOfWhatTravels() throws IOException {
    Path data = folder.resolve("clusters.jsonl");
    Files.writeString(data, item("a") + item("b") + item("c"));
    Path first = folder.resolve("1.txt");
    Path second = folder.resolve("2.txt");
    Cli.Result result = run("train", "summary", "--folds", "3", "--words", "12", "-o", first, data);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("3 items in 3 units", "lead", "learned", "cross-validated");
    run("train", "summary", "--folds", "3", "--words", "12", "-o", second, data);
    assertThat(first).hasSameTextualContentAs(second).content().contains("first-place\t");
  }

  @Test
  void whatCannotBeLearnedFromIsOneLine() throws IOException {
    Path missing = folder.resolve("missing.jsonl");
    Cli.Result result = run("train", "summary", "-o", folder.resolve("w.txt"), missing);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(1).first().asString().contains("does not exist");
    Path few = folder.resolve("few.jsonl");
    Files.writeString(few, item("a"));
    Cli.Result one = run("train", "summary", "-o", folder.resolve("w.txt"), few);
    assertThat(one.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(one.errLines()).hasSize(1).first().asString().contains("found 1 events");
    Files.writeString(few, "");
    Cli.Result none = run("train", "summary", "-o", folder.resolve("w.txt"), few);
    assertThat(none.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(none.errLines()).hasSize(1).first().asString().contains("found 0 events");
    assertThat(folder.resolve("w.txt")).doesNotExist();
    Files.writeString(few, item("a") + item("b"));
    Cli.Result folds = run("train", "summary", "-o", folder.resolve("w.txt"), few);
    assertThat(folds.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(folds.err()).contains("cross-validation needs 2 to 2 folds, found 10");
  }

  private static String item(String id) {
    return "{\"id\":\"%s\",\"documents\":[{\"id\":\"1\",\"text\":\"%s\"},{\"id\":\"2\",\"text\":\"%s\"}],\"references\":[\"افتتح الوزير جسر زهران الجديد.\"]}%n"
        .formatted(id, FIRST, SECOND);
  }
}
