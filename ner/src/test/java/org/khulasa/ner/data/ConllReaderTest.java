package org.khulasa.ner.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConllReaderTest {
  private static final ConllReader NAMES =
      ConllReader.labelled(List.of("PER", "LOC", "ORG", "MISC"));

  private static List<ConllSentence> read(ConllReader reader, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.read(new ByteArrayInputStream(bytes), "t.tsv");
  }

  private static void refuses(ConllReader reader, String text, String message) {
    assertThatThrownBy(() -> read(reader, text))
        .isInstanceOf(ConllFormatException.class)
        .hasMessage("t.tsv:" + message);
  }

  @Test
  void blankLinesPartSentences() throws IOException {
    List<ConllSentence> sentences = read(NAMES, "زار\tO\nسامي\tB-PER\n\n\nبيروت\tB-LOC\n");
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tokens()).containsExactly("زار", "سامي");
    assertThat(sentences.get(0).labels()).containsExactly("O", "B-PER");
    assertThat(sentences.get(1).line()).isEqualTo(5);
  }

  @Test
  void otherColumnsAreCarried() throws IOException {
    List<ConllSentence> sentences = read(NAMES, "بيروت\tNNP\tx\tB-LOC");
    assertThat(sentences.get(0).rows()).containsExactly(List.of("بيروت", "NNP", "x", "B-LOC"));
    assertThat(sentences.get(0).labels()).containsExactly("B-LOC");
  }

  @Test
  void tokensNeedNoLabels() throws IOException {
    List<ConllSentence> sentences = read(ConllReader.tokens(), "بيروت\nجميلة\tأي شيء\n");
    assertThat(sentences.get(0).tokens()).containsExactly("بيروت", "جميلة");
    assertThat(sentences.get(0).labels()).isEmpty();
  }

  @Test
  void linesMayEndInCarriageReturns() throws IOException {
    assertThat(read(NAMES, "بيروت\tB-LOC\r\n\r\nهنا\tO\r\n")).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsNoPartOfAToken() throws IOException {
    assertThat(read(NAMES, "\uFEFFبيروت\tB-LOC\n").get(0).tokens()).containsExactly("بيروت");
  }

  @Test
  void namesOfTypesFromOtherCorpora() throws IOException {
    assertThat(read(NAMES, "أ\tB-MIS\nب\tI-MIS\nت\tB-PERS").get(0).labels())
        .containsExactly("B-MISC", "I-MISC", "B-PER");
  }

  @Test
  void anUnknownType() {
    refuses(
        NAMES,
        "هنا\tO\nبيروت\tB-CITY\n",
        "2: found label \"B-CITY\"; allowed: O, B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG, B-MISC,"
            + " I-MISC");
  }

  @Test
  void noLabel() {
    refuses(
        NAMES, "بيروت\n", "1: found one column (\"بيروت\"); allowed: a token, a tab and a label");
  }

  @Test
  void labelsThatAreNotIob2() {
    refuses(
        NAMES,
        "هنا\tO\nبيروت\tI-LOC\n",
        "2: found label I-LOC after O; allowed: I-LOC only after B-LOC or I-LOC (IOB2)");
    refuses(
        NAMES,
        "سامي\tB-PER\nبيروت\tI-LOC\n",
        "2: found label I-LOC after B-PER; allowed: I-LOC only after B-LOC or I-LOC (IOB2)");
    refuses(ConllReader.labelled(), "هنا\tX\n", "1: found label \"X\"; allowed: O, B-TYPE, I-TYPE");
  }

  @Test
  void aSentenceDoesNotContinueTheOneBefore() {
    refuses(
        NAMES,
        "سامي\tB-PER\n\nسعيد\tI-PER\n",
        "3: found label I-PER after O; allowed: I-PER only after B-PER or I-PER (IOB2)");
  }

  @Test
  void repairingReadsAsConllevalDoes() throws IOException {
    assertThat(read(NAMES.repairing(), "هنا\tO\nأم\tI-LOC\nقصر\tI-LOC\n").get(0).labels())
        .containsExactly("O", "B-LOC", "I-LOC");
  }

  @Test
  void nothingToRead() {
    refuses(
        NAMES,
        "\n\n",
        "1: found no tokens; allowed: a token a line, a blank line between sentences");
  }

  @Test
  void anEmptyToken() {
    refuses(
        NAMES, "\tO\n", "1: found an empty first column; allowed: a token before the first tab");
  }

  @Test
  void otherEncodings() {
    byte[] bytes = {'a', '\t', 'O', '\n', (byte) 0xC7, (byte) 0xE1, '\t', 'O', '\n'};
    assertThatThrownBy(() -> NAMES.read(new ByteArrayInputStream(bytes), "t.tsv"))
        .isInstanceOf(ConllFormatException.class)
        .hasMessage("t.tsv:2: found bytes that are no text; allowed: UTF-8");
  }

  @Test
  void otherEncodingsFarFromTheBeginning() {
    byte[] good = "بيروت\tB-LOC\r\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 3);
    bytes[good.length] = (byte) 0xC7;
    bytes[good.length + 1] = '\t';
    bytes[good.length + 2] = 'O';
    assertThatThrownBy(() -> NAMES.read(new ByteArrayInputStream(bytes), "t.tsv"))
        .isInstanceOf(ConllFormatException.class)
        .hasMessage("t.tsv:20001: found bytes that are no text; allowed: UTF-8");
  }

  @Test
  void aSentenceHasColumnsAndALabelForEachToken() {
    List<List<String>> rows = List.of(List.of("بيروت"), List.of("جميلة"));
    assertThatThrownBy(() -> new ConllSentence(1, rows, List.of("O")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 labels for 2 tokens");
    assertThatThrownBy(() -> new ConllSentence(7, List.of(List.of()), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found a row without columns in line 7");
  }
}
