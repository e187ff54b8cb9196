package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SameNewsTest {
  private static double probability(double likeness, double hours, int place) {
    return SameNews.probability(
        SameNews.odds(likeness, SameNews.ofHours(hours), SameNews.ofPlace(place)));
  }

  @Test
  void whatSharesMoreIsLikelierTheSame() {
    assertThat(probability(0.1, 2, 0)).isLessThan(probability(0.2, 2, 0));
    assertThat(probability(0, 2, 3)).isLessThan(0.1);
    assertThat(probability(1, 0, 0)).isGreaterThan(0.99);
  }

  /** In the words of a day later there must be more in common. */
  @Test
  void hoursAndPlacesMakeItLessLikely() {
    assertThat(probability(0.25, 0, 0)).isGreaterThan(0.5);
    assertThat(probability(0.25, 20, 0)).isLessThan(0.5);
    assertThat(probability(0.25, 0, 6)).isLessThan(0.5);
  }

  @Test
  void afterADayMoreHoursMakeNoDifference() {
    assertThat(probability(0.3, 24, 0)).isEqualTo(probability(0.3, 100, 0));
    assertThat(probability(0.3, 24, 0)).isLessThan(probability(0.3, 23, 0));
  }

  @Test
  void evenOddsAreHalf() {
    assertThat(SameNews.probability(SameNews.LIKELY)).isEqualTo(0.5, within(1e-9));
    assertThat(SameNews.probability(SameNews.NEVER)).isZero();
  }
}
