package org.khulasa.ner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanScorerTest {
  private final SpanScorer scorer = new SpanScorer();

  private void add(String gold, String predicted) {
    scorer.add(List.of(gold.split(" ")), List.of(predicted.split(" ")));
  }

  @Test
  void aNameCountsWhenTypeAndBordersAreRight() {
    add("B-PER I-PER O B-LOC", "B-PER I-PER O B-LOC");
    assertThat(scorer.micro()).isEqualTo(new SpanScorer.Score(2, 2, 2));
    assertThat(scorer.micro().f1()).isEqualTo(1);
  }

  @Test
  void aWrongBorderIsWrongTwice() {
    add("B-PER I-PER O", "B-PER O O");
    assertThat(scorer.micro()).isEqualTo(new SpanScorer.Score(0, 1, 1));
  }

  @Test
  void aWrongTypeCountsAgainstBothTypes() {
    add("B-LOC O", "B-ORG O");
    assertThat(scorer.byType().get("LOC")).isEqualTo(new SpanScorer.Score(0, 0, 1));
    assertThat(scorer.byType().get("ORG")).isEqualTo(new SpanScorer.Score(0, 1, 0));
  }

  @Test
  void twoNamesSideBySideAreTwo() {
    add("B-LOC B-LOC", "B-LOC I-LOC");
    assertThat(scorer.micro()).isEqualTo(new SpanScorer.Score(0, 1, 2));
  }

  @Test
  void anInsideLabelThatContinuesNothingBeginsAName() {
    add("O I-LOC I-LOC", "O B-LOC I-LOC");
    assertThat(scorer.micro()).isEqualTo(new SpanScorer.Score(1, 1, 1));
  }

  @Test
  void aChangeOfTypeBeginsAName() {
    add("B-PER I-ORG", "B-PER B-ORG");
    assertThat(scorer.micro()).isEqualTo(new SpanScorer.Score(2, 2, 2));
  }

  @Test
  void microSumsUpTheTypes() {
    add("B-PER O B-LOC O B-ORG", "B-PER O B-ORG B-LOC O");
    SpanScorer.Score micro = scorer.micro();
    assertThat(micro.precision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(micro.recall()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(micro.f1()).isEqualTo(1 / 3.0, within(1e-9));
  }

  @Test
  void nothingPredictedAndNothingThereIsZero() {
    add("O O", "O O");
    assertThat(scorer.micro().f1()).isZero();
    assertThat(scorer.micro().precision()).isZero();
    assertThat(scorer.micro().recall()).isZero();
  }

  @Test
  void asManyLabelsAsWords() {
    assertThatThrownBy(() -> add("O O", "O"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 predicted labels for 2 words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "X", "", "B-", "PER", "S-PER"})
  void aLabelThatIsNoneIsRefusedByName(String label) {
    assertThatThrownBy(() -> scorer.add(List.of("B-PER", "O"), List.of("B-PER", label)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a label is O, or B- or I- and a type (B-PER), found '" + label + "'");
    assertThat(scorer.byType()).isEmpty();
  }
}
