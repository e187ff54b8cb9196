package org.khulasa.ner.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Span;

class StandoffNamesTest {
  private static final ImmutableSet<String> TYPES = ImmutableSet.of("PER", "LOC", "ORG", "MISC");

  private final Path folder;

  StandoffNamesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private StandoffNames read(String text) throws IOException {
    Path file = folder.resolve("marks.tsv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return StandoffNames.read(file, TYPES);
  }

  @Test
  void aSentenceIsFoundInItsTextOnly() throws IOException {
    String text = "عنوان\nزارت ندى وهران.";
    String sentence = "زارت ندى وهران.";
    StandoffNames names =
        read(
            "# a comment\n\na1\t6\t21\t"
                + StandoffNames.checkSum(sentence)
                + "\tPER:5-8 LOC:9-14\n"
                + "a2\t0\t3\tffffffff\t\n");
    StandoffNames.Sentence found = names.of("a1").get(0);
    assertThat(found.span().of(text)).isEqualTo(sentence);
    assertThat(found.isIn(text)).isTrue();
    assertThat(found.isIn(text.replace("وهران", "زهران"))).isFalse();
    assertThat(found.isIn("short")).isFalse();
    assertThat(found.names())
        .containsExactly(
            new StandoffNames.Name("PER", new Span(5, 8)),
            new StandoffNames.Name("LOC", new Span(9, 14)));
    assertThat(names.of("a2").get(0).names()).isEmpty();
    assertThat(names.of("a3")).isEmpty();
    assertThat(names.missing(found))
        .hasMessageContaining("marks.tsv:3: found no document 'a1' with this sentence from 6 to 21")
        .hasMessageContaining("expected the raw text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;0;9;00000000               | 4 columns",
        "a;x;9;00000000;              | place 'x'",
        "a;9;9;00000000;              | a sentence from 9 to 9",
        "a;0;9;00000000;TOWN:0-2      | name 'TOWN:0-2'",
        "a;0;9;00000000;PER0-2        | name 'PER0-2'",
        "a;0;9;00000000;PER:2-2       | name 'PER:2-2'",
        "a;0;9;00000000;PER:0-10      | name 'PER:0-10'",
        "a;0;9;00000000;PER:3-5 LOC:4-6 | name 'LOC:4-6'",
        "#                            | no sentence"
      })
  void aLineThatBreaksTheFormat(String line, String found) {
    assertThatThrownBy(() -> read(line.replace(';', '\t') + "\n"))
        .isInstanceOf(StandoffFormatException.class)
        .hasMessageContaining("marks.tsv:1: found " + found)
        .hasMessageContaining("; expected ");
  }

  @Test
  void otherEncodings() throws IOException {
    Path file = folder.resolve("marks.tsv");
    byte[] line = "a\t0\t9\t00000000\t\n".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(line, line.length + 1);
    bytes[line.length] = (byte) 0xC7;
    Files.write(file, bytes);
    assertThatThrownBy(() -> StandoffNames.read(file, TYPES))
        .isInstanceOf(StandoffFormatException.class)
        .hasMessageContaining("marks.tsv:2: found bytes that are no text; expected UTF-8");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    Path file = folder.resolve("marks.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("a\t0\t9\t00000000\t\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(StandoffNames.read(file, TYPES).sentences()).hasSize(1);
  }

  /** No text travels with the marks: ids, numbers, check sums and types. */
  @Test
  void theBuiltInNamesHoldNoText() throws IOException {
    StandoffNames names = StandoffNames.builtIn(TYPES);
    assertThat(names.sentences()).hasSizeGreaterThan(1000);
    assertThat(names.sentences())
        .allSatisfy(
            sentence -> {
              assertThat(sentence.document()).matches("[A-Za-z0-9._-]+");
              assertThat(sentence.check()).matches("[0-9a-f]{8}");
            });
  }
}
