package org.khulasa.ner.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khulasa.ner.render.Documents.figure;
import static org.khulasa.ner.render.Documents.name;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

class EntityConllTest {
  @Test
  void aTokenALineAndABlankLineBehindASentence() {
    String text = "زار سامي الحداد زهران\nثم عاد";
    assertThat(
            Documents.render(
                new EntityConll(),
                Documents.of(text, name("PER", text, "سامي الحداد"), name("LOC", text, "زهران"))))
        .isEqualTo("زار\tO\nسامي\tB-PER\nالحداد\tI-PER\nزهران\tB-LOC\n\nثم\tO\nعاد\tO\n\n");
  }

  @Test
  void aWordIsLabelledAsAWhole() {
    String text = "مر بزهران";
    assertThat(
            Documents.render(
                new EntityConll(), Documents.of(text, figure("LOC", text, "زهران", "زهران"))))
        .contains("بزهران\tB-LOC\n");
  }

  @Test
  void neighboursOfOneTypeBeginAnew() {
    assertThat(
            TokenLabels.of(
                List.of(new Span(0, 2), new Span(3, 5), new Span(6, 8)),
                List.of(
                    new Entity("LOC", new Span(0, 2), "", 1),
                    new Entity("LOC", new Span(3, 8), "", 1))))
        .containsExactly("B-LOC", "B-LOC", "I-LOC");
  }

  @Test
  void aTokenThatTwoEntitiesTouchBelongsToTheFirst() {
    assertThat(
            TokenLabels.of(
                List.of(new Span(0, 6), new Span(7, 9)),
                List.of(
                    new Entity("DATE", new Span(0, 3), "", 1),
                    new Entity("LOC", new Span(4, 9), "", 1))))
        .containsExactly("B-DATE", "B-LOC");
  }

  @Test
  void whatIsNotInOrderIsRefused() {
    List<Span> tokens = List.of(new Span(0, 2), new Span(3, 5));
    Entity first = new Entity("LOC", new Span(0, 2), "", 1);
    Entity second = new Entity("LOC", new Span(3, 5), "", 1);
    assertThatThrownBy(() -> TokenLabels.of(tokens, List.of(second, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("entities need to be in order, found ");
    assertThatThrownBy(() -> TokenLabels.of(List.of(tokens.get(1), tokens.get(0)), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tokens need to be in order, found ");
  }

  @Test
  void halfASurrogatePairBecomesAReplacementCharacter() {
    assertThat(Documents.render(new EntityConll(), Documents.of("زار\uD83D زهران\uDE00")))
        .isEqualTo("زار\uFFFD\tO\nزهران\uFFFD\tO\n\n");
  }

  @Test
  void ofOverlappingEntitiesTheFirstIsShown() {
    String text = "شارع الاستقلال طويل";
    assertThat(
            Documents.render(
                new EntityConll(),
                Documents.of(
                    text, name("LOC", text, "شارع الاستقلال"), name("MISC", text, "الاستقلال"))))
        .contains("الاستقلال\tI-LOC\n")
        .doesNotContain("MISC");
  }
}
