package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;
import static org.khulasa.cli.Cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** As text from a PDF has them. */
  @Test
  void aVowelSignThatStandsAloneIsNoWord() throws IOException {
    Path table = folder.resolve("t");
    String line = "{\"text\": \"قال \uFE70 الوزير\"}\n";
    Cli.Result result = runOn(line, "train", "frequencies", "--fewest", 1, "-o", table, "-");
    assertThat(result.err()).isEmpty();
    assertThat(Files.readAllLines(table).stream().filter(entry -> entry.startsWith("\t")))
        .containsExactly("\t1");
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

  @Test
  void anInputInAFolderIsNotWrittenOver() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in/deep"));
    Path text = Files.writeString(inputs.resolve("a.txt"), LINES);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), text);
    for (Path output : List.of(text, link)) {
      Cli.Result result = run("train", "words", "-o", output, folder.resolve("in"));
      assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(result.err()).contains("--output would write over the input " + text);
    }
    assertThat(text).hasContent(LINES);
    Path beside = folder.resolve("in/words.khm");
    assertThat(run("train", "words", "-o", beside, folder.resolve("in")).exitCode()).isZero();
    assertThat(beside).isNotEmptyFile();
  }

  @Test
  void aLinkToAFileThatIsNotThereYetStays() throws IOException {
    Path target = Files.createDirectories(folder.resolve("new")).resolve("out.khm");
    Path link = Files.createSymbolicLink(folder.resolve("out"), Path.of("new/out.khm"));
    assertThat(runOn(LINES, "train", "words", "-o", link, "-").exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).isRegularFile().isNotEmptyFile();
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Cli.Result looping = runOn(LINES, "train", "words", "-o", loop, "-");
    assertThat(looping.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(looping.err()).contains("loop: cannot be written");
  }

  @Test
  void filesBesideTheOutputStay() throws IOException {
    Path table = folder.resolve("t");
    List<String> names = List.of("t.tmp", "t.1.tmp", "t.2.tmp");
    for (String name : names) {
      Files.writeString(folder.resolve(name), "mine");
    }
    assertThat(runOn(LINES, "train", "words", "-o", table, "-").exitCode()).isZero();
    for (String name : names) {
      assertThat(folder.resolve(name)).hasContent("mine");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(names.size() + 1);
    }
  }

  @Test
  void theNameOfStandardInputIsNoOutput() {
    Cli.Result result = runOn(LINES, "train", "words", "-o", "-", "-");
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("found -; where there is one, /dev/stdout is standard");
  }

  @Test
  void aPipeIsWrittenTo() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    try (InputStream in = reader.getInputStream()) {
      Cli.Result result = runOn(LINES, "train", "words", "--fewest", 1, "-o", pipe, "-");
      assertThat(result.err()).isEmpty();
      assertThat(Model.read(in, "t", "word-counts", 1).provenance()).containsKey("words");
    }
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }
}
