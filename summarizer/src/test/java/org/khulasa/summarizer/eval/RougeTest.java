package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class RougeTest {
  private final Rouge rouge = Rouge.create();

  private static void check(Rouge.Score score, double precision, double recall) {
    assertThat(score.precision()).isCloseTo(precision, within(1e-12));
    assertThat(score.recall()).isCloseTo(recall, within(1e-12));
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    assertThat(score.f1()).isCloseTo(f1, within(1e-12));
  }

  private Rouge.Scores score(String candidate, String... references) {
    return rouge.score(candidate, List.of(references));
  }

  @Test
  void countsByHand() {
    // Shared words: وصل الوفد الى القاهره (4 of 5, 4 of 6); pairs: وصل الوفد, الى القاهره.
    Rouge.Scores scores = score("وصل الوفد أمس إلى القاهرة", "وصل الوفد التجاري إلى القاهرة صباحا");
    check(scores.rouge1(), 4.0 / 5, 4.0 / 6);
    check(scores.rouge2(), 2.0 / 4, 2.0 / 5);
    check(scores.rougeL(), 4.0 / 5, 4.0 / 6);
  }

  @Test
  void repeatedWordsAreClipped() {
    check(score("نعم نعم نعم نعم", "نعم لا نعم").rouge1(), 2.0 / 4, 2.0 / 3);
    check(score("نعم نعم نعم نعم", "نعم لا نعم").rougeL(), 2.0 / 4, 2.0 / 3);
  }

  @Test
  void orderMattersToPairsAndSubsequences() {
    Rouge.Scores scores = score("ا ب ج د", "د ج ب ا");
    check(scores.rouge1(), 1, 1);
    check(scores.rouge2(), 0, 0);
    check(scores.rougeL(), 0.25, 0.25);
  }

  @Test
  void unionOfSubsequencesFromLin2004() {
    // Section 3.2: r = w1..w5, c1 = w1 w2 w6 w7 w8, c2 = w1 w3 w8 w9 w5; the union is w1 w2 w3 w5.
    check(score("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", "w1 w2 w3 w4 w5").rougeL(), 4.0 / 10, 4.0 / 5);
  }

  @Test
  void pairsRunAcrossLines() {
    check(score("ا ب\nج", "ب ج").rouge2(), 1.0 / 2, 1);
  }

  @Test
  void theSameTextScoresOne() {
    Rouge.Scores scores = score("افتتح المعرض.\nحضره كثيرون.", "افتتح المعرض.\nحضره كثيرون.");
    check(scores.rouge1(), 1, 1);
    check(scores.rouge2(), 1, 1);
    check(scores.rougeL(), 1, 1);
  }

  @Test
  void nothingIsTruncated() {
    check(score("ا " + "ب ".repeat(999), "ا").rouge1(), 1.0 / 1000, 1);
  }

  @Test
  void emptySidesScoreZero() {
    for (String[] pair : new String[][] {{"", "كلمة"}, {"كلمة", ""}, {"", ""}, {"؟", "."}}) {
      Rouge.Scores scores = score(pair[0], pair[1]);
      assertThat(List.of(scores.rouge1(), scores.rouge2(), scores.rougeL()))
          .containsOnly(Rouge.Score.ZERO);
    }
  }

  @Test
  void oneWordHasNoPair() {
    assertThat(score("كلمة", "كلمة").rouge2()).isEqualTo(Rouge.Score.ZERO);
  }

  @Test
  void averagesReferences() {
    Rouge.Score score = score("ا ب", "ا ب", "ا ب ج د").rouge1();
    assertThat(score.recall()).isCloseTo(0.75, within(1e-12));
    assertThat(score.precision()).isCloseTo(1, within(1e-12));
    assertThat(score.f1()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
  }

  @Test
  void takesTheBestReference() {
    Rouge best = rouge.withReferences(Rouge.References.BEST);
    check(best.score("ا ب", List.of("ا ب ج د", "ا ب", "ه")).rouge1(), 1, 1);
  }

  @Test
  void stemmingFindsMore() {
    assertThat(score("المدرسون", "مدرس").rouge1().f1()).isZero();
    assertThat(rouge.stemmed().score("المدرسون", List.of("مدرس")).rouge1().f1()).isEqualTo(1);
  }

  @Test
  void needsAReference() {
    assertThatThrownBy(() -> rouge.score("ا", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1 reference");
  }

  @Property(tries = 200)
  void swappingSidesSwapsPrecisionAndRecall(
      @ForAll @CharRange(from = 'a', to = 'd') String left,
      @ForAll @CharRange(from = 'a', to = 'd') String right) {
    // One line each, and every letter a word.
    String a = String.join(" ", left.split(""));
    String b = String.join(" ", right.split(""));
    for (Function<Rouge.Scores, Rouge.Score> variant :
        List.<Function<Rouge.Scores, Rouge.Score>>of(
            Rouge.Scores::rouge1, Rouge.Scores::rouge2, Rouge.Scores::rougeL)) {
      Rouge.Score there = variant.apply(score(a, b));
      Rouge.Score back = variant.apply(score(b, a));
      assertThat(there.precision()).isBetween(0.0, 1.0).isEqualTo(back.recall());
      assertThat(there.recall()).isBetween(0.0, 1.0).isEqualTo(back.precision());
    }
  }
}
