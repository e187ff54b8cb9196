package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.khulasa.core.PublicationDate;

class PublicationOrderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
  private static final LocalTime NOON = LocalTime.of(12, 0);

  private static OptionalDouble hours(PublicationDate one, PublicationDate other) {
    assertThat(PublicationOrder.hoursBetween(Optional.of(other), Optional.of(one)))
        .isEqualTo(PublicationOrder.hoursBetween(Optional.of(one), Optional.of(other)));
    return PublicationOrder.hoursBetween(Optional.of(one), Optional.of(other));
  }

  @Test
  void momentsAreComparedWhateverTheClocks() {
    PublicationDate greenwich = PublicationDate.of(DAY, NOON, ZoneOffset.UTC);
    PublicationDate gulf = PublicationDate.of(DAY, NOON, ZoneOffset.ofHours(4));
    assertThat(hours(greenwich, gulf)).hasValue(4);
    assertThat(hours(greenwich, greenwich)).hasValue(0);
  }

  @Test
  void clocksThatNobodyTellsAreTakenForOne() {
    PublicationDate gulf = PublicationDate.of(DAY, NOON, ZoneOffset.ofHours(4));
    assertThat(hours(gulf, PublicationDate.of(DAY, NOON.plusMinutes(90)))).hasValue(1.5);
  }

  @Test
  void daysWithoutTimesAreTwentyFourHours() {
    assertThat(hours(PublicationDate.of(DAY), PublicationDate.of(DAY.plusDays(2), NOON)))
        .hasValue(48);
    assertThat(hours(PublicationDate.of(DAY), PublicationDate.of(DAY, NOON))).isEmpty();
    assertThat(
            PublicationOrder.hoursBetween(Optional.empty(), Optional.of(PublicationDate.of(DAY))))
        .isEmpty();
  }
}
