package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.cluster.Evidence;
import org.khulasa.summarizer.internal.CandidateSet;

class RepeatsTest {
  private static final String CLOSED =
      "أغلقت بلدية الهديل السوق القديمة بعد حريق أتى على عشرين متجرا.";
  private static final String CLOSED_TOO =
      "أغلقت بلدية مدينة الهديل السوق القديمة بعد الحريق الذي أتى على عشرين متجرا.";
  private static final String COSTS = "وتقدر غرفة التجارة خسائر أصحاب المتاجر بمليوني دولار.";

  private final CandidateSet candidates =
      CandidateSet.of(
          List.of(Pages.whole("a", CLOSED), Pages.whole("b", CLOSED_TOO + " " + COSTS)));
  private final Repeats repeats =
      new Repeats(new Evidence(candidates, new ClaimMatcher(candidates)));

  @Test
  void ofTwoThatAreEvidenceOfEachOtherTheOneChosenForLessGoes() {
    assertThat(chosen(2, 1)).containsExactly(0, 2);
    assertThat(chosen(1, 2)).containsExactly(1, 2);
  }

  @Test
  void whatIsNoEvidenceStays() {
    List<Choice> choices = List.of(choice(0, 2), choice(2, 1));
    assertThat(repeats.without(candidates, left -> choices)).isEqualTo(choices);
  }

  /** The indexes that are left of the first two, chosen for so much, and of what may come after. */
  private List<Integer> chosen(double first, double second) {
    List<CandidateSet> asked = new ArrayList<>();
    List<Choice> left =
        repeats.without(
            candidates,
            some -> {
              asked.add(some);
              return List.of(choice(0, first), choice(1, second), choice(2, 0.5)).stream()
                  .filter(choice -> some.mayBeChosen(choice.candidate()))
                  .limit(2)
                  .toList();
            });
    assertThat(asked).hasSize(2);
    return left.stream().map(choice -> choice.candidate().index()).toList();
  }

  private Choice choice(int index, double score) {
    return new Choice(candidates.all().get(index), score);
  }
}
