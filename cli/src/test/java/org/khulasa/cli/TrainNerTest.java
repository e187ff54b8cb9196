package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;
import static org.khulasa.cli.Cli.runOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.ner.data.StandoffNames;

class TrainNerTest {
  private static final String GOLD =
      """
      سافر\tO
      سامي\tB-PER
      الحداد\tI-PER
      إلى\tO
      زهران\tB-LOC

      عاد\tO
      سامي\tB-PER
      من\tO
      زهران\tB-LOC

      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void sameDataSameSeedSameBytes() throws IOException {
    Path gold = file("gold.tsv", GOLD.repeat(20));
    Path first = folder.resolve("1.khm");
    Path second = folder.resolve("2.khm");
    Cli.Result result = run("train", "ner", "--gold", gold, "--dev", gold, "-o", first);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("PER    100.0   100.0   100.0      40      40      40");
    assertThat(run("train", "ner", "--gold", gold, "-o", second).out()).isEmpty();
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(runOn("زهران\n", "ner", "--input", "conll", "--model", first, "-").out())
        .isEqualTo("زهران\tB-LOC\n");
  }

  @Test
  void badFilesGiveOneLineAndNoModel() throws IOException {
    Path label = file("label.tsv", "في\tO\nزهران\tB-CITY\n");
    bad(label, label + ":2: found label \"B-CITY\"; allowed: O, B-PER, I-PER, B-LOC");
    Path empty = file("empty.tsv", "");
    bad(empty, empty + ":1: found no tokens; allowed: a token a line");
    Path missing = folder.resolve("missing.tsv");
    bad(missing, missing + ": does not exist; expected a token a line");
  }

  @Test
  void aFolderWithoutTheDataIsToldAsOne() throws IOException {
    Path missing = folder.resolve("nowhere");
    String expected = "expected a folder of news; --data needs a folder with raw/ and ner/ in it";
    bad(missing.resolve("raw") + ": does not exist; " + expected, "--data", missing);
    Path file = file("data.tsv", GOLD);
    bad(file.resolve("raw") + ": is no folder; " + expected, "--data", file);
    Files.createDirectories(folder.resolve("half/raw"));
    bad(
        folder.resolve("half/ner/anercorp/train.tsv") + ": does not exist; expected a token a line",
        "--data",
        folder.resolve("half"));
  }

  @Test
  void filesOfAnotherKindAreTold() throws IOException {
    Path gold = file("gold.tsv", GOLD);
    bad(folder, folder + ": is a folder; expected a token a line");
    bad(folder + ": is a folder; expected news, text", "--gold", gold, "--raw", folder);
    Path empty = file("empty.txt", "");
    bad(empty + ": is empty; expected text, HTML or JSON", "--gold", gold, "--raw", empty);
    Path unpacked = file("raw.txt.gz", "لا شيء هنا مضغوط.");
    bad(
        unpacked + ": cannot be read (Not in GZIP format); expected news",
        "--gold",
        gold,
        "--raw",
        unpacked);
  }

  @Test
  void theFileToScoreIsReadBeforeTheTraining() throws IOException {
    Path gold = file("gold.tsv", GOLD.repeat(20));
    Path missing = folder.resolve("missing.tsv");
    Path model = folder.resolve("m.khm");
    Cli.Result result = run("train", "ner", "--gold", gold, "--dev", missing, "-o", model);
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains(missing + ": does not exist");
    assertThat(model).doesNotExist();
  }

  @Test
  void anInputIsNotWrittenOver() throws IOException {
    Path gold = file("gold.tsv", GOLD);
    Cli.Result names = run("train", "ner", "--gold", gold, "-o", gold);
    assertThat(names.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(names.err()).contains("--output would write over the input " + gold);
    Cli.Result words = run("train", "words", "-o", folder.resolve("./gold.tsv"), gold);
    assertThat(words.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(gold).hasContent(GOLD);

    Path news = Files.createDirectories(folder.resolve("data/raw")).resolve("news.txt");
    Files.writeString(news, GOLD);
    Cli.Result data = run("train", "ner", "--data", folder.resolve("data"), "-o", news);
    assertThat(data.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(news).hasContent(GOLD);
  }

  @Test
  void anOutputThatIsALinkStaysOne() throws IOException {
    Path text = file("text.txt", "ذهب الولد إلى المدرسة. ".repeat(20));
    Path target = file("target.khm", "");
    Path link = Files.createSymbolicLink(folder.resolve("link.khm"), target);
    assertThat(run("train", "words", "-o", link, text).exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void namesMarkedInRawText() throws IOException {
    Path gold = file("gold.tsv", GOLD.repeat(20));
    Path raw = file("raw.txt", "سافرت ندى إلى وهران\n".repeat(20));
    String sum = StandoffNames.checkSum("سافرت ندى إلى وهران");
    Path marks = file("marks.tsv", "# ours\nraw.txt\t0\t19\t" + sum + "\tPER:6-9 LOC:14-19\n");
    Path model = folder.resolve("m.khm");
    Cli.Result result =
        run("train", "ner", "--gold", gold, "--raw", raw, "--standoff", marks, "-o", model);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(Files.size(model)).isPositive();

    Path missing = folder.resolve("missing.tsv");
    badMarks(gold, raw, missing, missing + ": does not exist; expected names by their places");
    Path other = file("other.tsv", "raw.txt\t0\t19\t00000000\tPER:6-9\n");
    badMarks(
        gold,
        raw,
        other,
        other
            + ":1: found no document 'raw.txt' with this sentence from 0 to 19; expected the raw"
            + " text in which the names were marked");
    Path broken = file("broken.tsv", "\nraw.txt\t0\t19\t" + sum + "\tPER:6-9 TOWN:14-19\n");
    badMarks(
        gold,
        raw,
        broken,
        broken + ":2: found name 'TOWN:14-19'; expected TYPE:START-END with a type of PER, LOC");
  }

  private void badMarks(Path gold, Path raw, Path marks, String expected) {
    bad(expected, "--gold", gold, "--raw", raw, "--standoff", marks);
  }

  private void bad(Path gold, String expected) {
    bad(expected, "--gold", gold);
  }

  private void bad(String expected, Object... options) {
    Path model = folder.resolve("bad.khm");
    List<Object> arguments = new ArrayList<>(List.of("train", "ner", "-o", model));
    arguments.addAll(List.of(options));
    Cli.Result result = run(arguments.toArray());
    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("khulasa: " + expected);
    assertThat(model).doesNotExist();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
