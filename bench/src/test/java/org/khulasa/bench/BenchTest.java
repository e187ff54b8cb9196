package org.khulasa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.ner.data.ConllSentence;

class BenchTest {
  @Test
  void theMiddleOfTheTurnsIsNotMovedByBadOnes() {
    Turns.Ratio ratio = Turns.Ratio.of(List.of(2.0, 900.0, 1.0, 3.0, 2.5));
    assertThat(ratio).isEqualTo(new Turns.Ratio(2.5, 2.0, 3.0));
    assertThat(Turns.Ratio.parse(ratio.line())).isEqualTo(ratio);
  }

  @Test
  void costsAreReadAsTheyAreWritten() {
    EventSummary.Cost cost = new EventSummary.Cost(10, 4_000, 0.5, 1.25, 1L << 30);
    assertThat(EventSummary.Cost.parse(cost.line())).isEqualTo(cost);
  }

  @Test
  void wordsStandBetweenWhiteSpace() {
    assertThat(Corpus.Sentence.of(" زار  الوفد\nالمدينة. "))
        .isEqualTo(new Corpus.Sentence(" زار  الوفد\nالمدينة. ", 3, 16));
  }

  @Test
  void memoryThatTheSystemDoesNotTellIsUnknown() {
    assertThat(Report.memory(0)).isEqualTo("unknown");
    assertThat(Report.memory(3L << 30)).isEqualTo("3,072 MB");
    assertThat(Report.memoryRatio(0, 1)).isEmpty();
    assertThat(Report.memoryRatio(1, 0)).isEmpty();
    assertThat(Report.memoryRatio(1, 4)).isEqualTo("0.25");
  }

  @Test
  void cliticsBeforeANameAreNoPartOfIt() {
    ConllSentence sentence =
        new ConllSentence(
            1,
            List.of(List.of("وصل"), List.of("لبيروت"), List.of("أمس")),
            List.of("O", "B-LOC", "O"));
    List<String> lines = new ArrayList<>();
    CoreNlpNames.addSegments(sentence, Product.taggingSegmenter(), lines);
    assertThat(lines)
        .extracting(line -> line.replaceAll("\t.*\t", " "))
        .containsExactly("وصل O", "ل O", "بيروت B-LOC", "امس O");
  }

  @Test
  void aProgramThatFailsIsTold() {
    assertThatThrownBy(() -> WholeProcess.run(List.of("false", "this")))
        .isInstanceOf(IOException.class)
        .hasMessage("false for this: exit code 1");
  }
}
