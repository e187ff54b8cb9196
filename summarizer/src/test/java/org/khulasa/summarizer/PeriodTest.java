package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Excluded.DocumentReason;

class PeriodTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);
  private static final Period WEEK = Period.between(MONDAY, WEDNESDAY);

  private static Optional<DocumentReason> excludes(Period period, LocalDate day) {
    return period.excludes(
        Document.of("نص").withDate(PublicationDate.of(day, LocalTime.of(23, 59))));
  }

  @Test
  void bothEndsBelongToIt() {
    assertThat(excludes(WEEK, MONDAY)).isEmpty();
    assertThat(excludes(WEEK, WEDNESDAY)).isEmpty();
    assertThat(excludes(WEEK, MONDAY.minusDays(1))).hasValue(DocumentReason.BEFORE);
    assertThat(excludes(WEEK, WEDNESDAY.plusDays(1))).hasValue(DocumentReason.AFTER);
  }

  @Test
  void mayBeOpenAtEitherEnd() {
    Period since = Period.since(MONDAY);
    assertThat(excludes(since, LocalDate.MAX)).isEmpty();
    assertThat(excludes(since, MONDAY)).isEmpty();
    assertThat(excludes(since, MONDAY.minusDays(1))).hasValue(DocumentReason.BEFORE);
    Period until = Period.until(MONDAY);
    assertThat(excludes(until, LocalDate.MIN)).isEmpty();
    assertThat(excludes(until, MONDAY)).isEmpty();
    assertThat(excludes(until, MONDAY.plusDays(1))).hasValue(DocumentReason.AFTER);
  }

  @Test
  void undatedDocumentsLieInNoPeriodButTheUnlimited() {
    assertThat(WEEK.excludes(Document.of("نص"))).hasValue(DocumentReason.UNDATED);
    assertThat(Period.ALWAYS.excludes(Document.of("نص"))).isEmpty();
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> Period.between(WEDNESDAY, MONDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2024-03-06 to 2024-03-04");
  }
}
