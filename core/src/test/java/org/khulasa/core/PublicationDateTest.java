package org.khulasa.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
  private static final LocalDate FRIDAY = LocalDate.of(2018, 5, 18);

  @Test
  void comparesMoments() {
    PublicationDate inDubai =
        PublicationDate.of(FRIDAY, LocalTime.of(21, 28), ZoneOffset.ofHours(4));
    PublicationDate inLondon = PublicationDate.of(FRIDAY, LocalTime.of(19, 29), ZoneOffset.UTC);

    assertThat(inDubai).isLessThan(inLondon);
    assertThat(inDubai.instant().orElseThrow()).isBefore(inLondon.instant().orElseThrow());
  }

  @Test
  void takesTimesWithoutOffsetForThoseOfTheMiddleOfTheArabCountries() {
    PublicationDate somewhere = PublicationDate.of(FRIDAY, LocalTime.of(12, 0));

    assertThat(somewhere)
        .isGreaterThan(PublicationDate.of(FRIDAY, LocalTime.of(8, 59), ZoneOffset.UTC))
        .isLessThan(PublicationDate.of(FRIDAY, LocalTime.of(9, 1), ZoneOffset.UTC))
        .isLessThan(PublicationDate.of(FRIDAY, LocalTime.of(12, 1)));
    assertThat(somewhere.instant()).isEmpty();
  }

  @Test
  void putsADayBeforeItsHours() {
    assertThat(PublicationDate.of(FRIDAY))
        .isLessThan(PublicationDate.of(FRIDAY, LocalTime.MIDNIGHT))
        .isGreaterThan(PublicationDate.of(FRIDAY.minusDays(1), LocalTime.of(23, 59)));
  }

  /** Sorting throws where an order contradicts itself, and equal means equal. */
  @Test
  void theOrderIsTotal() {
    List<PublicationDate> dates = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      LocalDate day = FRIDAY.plusDays(random.nextInt(3));
      Optional<LocalTime> time =
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)));
      Optional<ZoneOffset> offset =
          time.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : Optional.of(ZoneOffset.ofHours(random.nextInt(9) - 4));
      dates.add(new PublicationDate(day, time, offset));
    }
    Collections.sort(dates);
    for (int i = 1; i < dates.size(); i++) {
      PublicationDate a = dates.get(i - 1);
      PublicationDate b = dates.get(i);
      assertThat(a.compareTo(b) == 0).as(a + " " + b).isEqualTo(a.equals(b));
      assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
    }
  }

  @Test
  void hasNoOffsetWithoutATime() {
    assertThatThrownBy(
            () -> new PublicationDate(FRIDAY, Optional.empty(), Optional.of(ZoneOffset.ofHours(3))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
