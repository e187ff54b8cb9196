package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.timeline.TimelineEntry;

class TimelineRowTest {
  private static final Passage FIRST = new Passage(0, new Span(0, 10));
  private static final Passage SECOND = new Passage(1, new Span(0, 10));

  private static TimelineEntry entry(int year, Passage passage) {
    return new TimelineEntry(
        new TimeInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), passage);
  }

  @Test
  void aSentenceStandsOnceAtItsFirstDay() {
    List<TimelineRow> rows =
        TimelineRow.of(
            List.of(
                entry(2003, SECOND), entry(2011, SECOND), entry(2014, FIRST), entry(2016, SECOND)));
    assertThat(rows)
        .extracting(TimelineRow::shownDays)
        .containsExactly("2003\u060C 2011\u060C 2016", "2014");
    assertThat(rows).extracting(TimelineRow::passage).containsExactly(SECOND, FIRST);
  }

  @Test
  void eachDocumentThatTellsItIsMarkedOnce() {
    Passage again = new Passage(1, new Span(20, 30));
    TimelineEntry entry =
        new TimelineEntry(entry(2014, FIRST).days(), FIRST, List.of(again, SECOND));
    assertThat(TimelineRow.of(List.of(entry)).get(0).marks()).containsExactly(FIRST, SECOND);
  }

  @Test
  void whatLiesAheadHasTheDayOnWhichItWasWritten() {
    Document document = Document.of("a", "نص");
    LocalDate june = LocalDate.of(2013, 6, 1);
    TimelineRow row = TimelineRow.of(List.of(entry(2014, FIRST), entry(2016, FIRST))).get(0);
    assertThat(row.foretoldOn(document.withDate(PublicationDate.of(june)))).contains(june);
    assertThat(row.foretoldOn(document.withDate(PublicationDate.of(june.plusYears(2))))).isEmpty();
    assertThat(row.foretoldOn(document)).isEmpty();
  }

  @Test
  void intervalsReadAsInNewspapers() {
    assertThat(days("2023-10-11", "2023-10-20")).isEqualTo("منتصف أكتوبر 2023");
    assertThat(days("2023-10-01", "2023-10-10")).isEqualTo("مطلع أكتوبر 2023");
    assertThat(days("2024-02-21", "2024-02-29")).isEqualTo("أواخر فبراير 2024");
    assertThat(days("2024-02-03", "2024-02-09")).isEqualTo("3 \u2013 9 فبراير 2024");
    assertThat(days("2024-01-30", "2024-02-02")).isEqualTo("30 يناير 2024 \u2013 2 فبراير 2024");
  }

  @Test
  void partsOfAYearHaveTheirNames() {
    assertThat(days("2019-05-01", "2019-08-31")).isEqualTo("منتصف 2019");
    assertThat(days("2009-01-01", "2009-04-30")).isEqualTo("مطلع 2009");
    assertThat(days("2016-09-01", "2016-12-31")).isEqualTo("أواخر 2016");
    assertThat(days("2011-03-01", "2011-05-31")).isEqualTo("ربيع 2011");
    assertThat(days("2016-12-01", "2018-02-28")).isEqualTo("شتاء 2017");
    assertThat(days("2016-01-01", "2016-06-30")).isEqualTo("النصف الأول من 2016");
    assertThat(days("2017-10-01", "2017-12-31")).isEqualTo("الربع الرابع من 2017");
    assertThat(days("2017-02-01", "2017-05-31")).isEqualTo("فبراير 2017 \u2013 مايو 2017");
    assertThat(days("2017-10-01", "2018-02-28")).isEqualTo("أكتوبر 2017 \u2013 فبراير 2018");
  }

  @Test
  void periodsThatRunIntoEachOtherAreOne() {
    assertThat(shown(years(2016, 2017), years(2017, 2018))).isEqualTo("2016 \u2013 2018");
    assertThat(shown(years(2016, 2016), years(2017, 2018)))
        .isEqualTo("2016\u060C 2017 \u2013 2018");
  }

  private static String shown(TimeInterval... several) {
    return TimelineRow.of(Stream.of(several).map(days -> new TimelineEntry(days, FIRST)).toList())
        .get(0)
        .shownDays();
  }

  private static TimeInterval years(int from, int to) {
    return new TimeInterval(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static String days(String from, String to) {
    return ArabicDates.days(new TimeInterval(LocalDate.parse(from), LocalDate.parse(to)));
  }
}
