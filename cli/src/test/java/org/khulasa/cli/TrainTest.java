package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;
import static org.khulasa.cli.Cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.model.Model;

class TrainTest {
  private static final String LINES =
      "{\"text\": \"وصل الوزير.\"}\n{\"text\": \"غادر الوزير.\"}\n{\"text\": \"الوزير الوزير\"}\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void countsDocuments() throws IOException {
    Path table = folder.resolve("t");
    Cli.Result result =
        runOn(
            LINES, "train", "frequencies", "--fewest", 3, "--provenance", "a\nb", "-o", table, "-");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")))
        .hasSize(2)
        .contains("\t3")
        .anyMatch(line -> line.endsWith("\t3") && line.length() > 2);
    assertThat(table).content().contains("# a b\n");
  }

  @Test
  void countsWords() throws IOException {
    Path table = folder.resolve("t");
    Cli.Result result =
        runOn(LINES, "train", "words", "--fewest", 3, "--provenance", "mine", "-o", table, "-");
    assertThat(result.exitCode()).isZero();
    try (InputStream in = Files.newInputStream(table)) {
      Model model = Model.read(in, "t", "word-counts", 1);
      assertThat(model.provenance())
          .containsEntry("counted", "mine")
          .containsEntry("words", "1")
          .containsEntry("fewest", "3");
    }
  }

  @Test
  void writesTheFileWholeOrNotAtAll() throws IOException {
    Path table = folder.resolve("t");
    assertThat(runOn(LINES, "train", "frequencies", "--fewest", 1, "-o", table, "-").out())
        .isEmpty();
    String written = Files.readString(table);
    assertThat(written).contains("\t3\n");
    Cli.Result failed = run("train", "frequencies", "-o", table, folder.resolve("missing"));
    assertThat(failed.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(table).hasContent(written);
    Cli.Result onFolder = run("train", "frequencies", "-o", folder, sample("01-headline.txt"));
    assertThat(onFolder.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(onFolder.err()).contains("needs the name of a file, found the folder");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(table);
    }
  }
}
