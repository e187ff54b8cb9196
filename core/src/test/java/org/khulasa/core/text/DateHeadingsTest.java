package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.value.TimeInterval;

class DateHeadingsTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2018, 5, 10));
  private static final String FLOOD = "غمرت المياه أحياء المدينة القديمة كلها.";
  private static final String BRIDGE = "افتتح الوزير الجسر الجديد قرب الميناء.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013 | 2013-01-01 | 2013-12-31",
        "- ٢٠١٣ - | 2013-01-01 | 2013-12-31",
        "عام 2013: | 2013-01-01 | 2013-12-31",
        "أغسطس عام 2017 | 2017-08-01 | 2017-08-31",
        "• سبتمبر/ أيلول 2014 | 2014-09-01 | 2014-09-30",
        "2 أكتوبر | 2017-10-02 | 2017-10-02",
        "الثلاثاء 3 أبريل | 2018-04-03 | 2018-04-03",
        "في 30 يونيو | 2018-06-30 | 2018-06-30",
        "يناير | 2018-01-01 | 2018-01-31",
      })
  void whatStandsUnderADateIsOfItsDays(String line, LocalDate from, LocalDate to) {
    String text = BRIDGE + "\n" + line + "\n" + FLOOD + "\nمارس 1990\n" + BRIDGE;
    DateHeadings headings = DateHeadings.of(article(text));
    assertThat(headings.at(0)).isEmpty();
    assertThat(headings.at(text.indexOf(FLOOD)).orElseThrow().days(PUBLISHED))
        .contains(new TimeInterval(from, to));
    assertThat(headings.at(text.length()).orElseThrow().days(PUBLISHED))
        .contains(new TimeInterval(LocalDate.of(1990, 3, 1), LocalDate.of(1990, 3, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014 إلى 2016", "31 أبريل", "الجمعة"})
  void whatSaysNoSingleDaysEndsThePartBefore(String line) {
    String text = "2013\n" + BRIDGE + "\n" + line + "\n" + FLOOD;
    DateHeadings headings = DateHeadings.of(article(text));
    assertThat(headings.at(text.indexOf(BRIDGE)).orElseThrow().year()).isEqualTo(2013);
    assertThat(headings.at(text.indexOf(FLOOD)).orElseThrow().days(PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2013 قتيلا", "10:30", "٣", "1445 هـ", "رمضان 1445", "99 مارس", "أكتوبر الوردي"})
  void otherLinesAreNoHeadings(String line) {
    String text = line + "\n" + FLOOD + "\n2013\n" + BRIDGE;
    assertThat(DateHeadings.of(article(text)).at(text.length())).isEmpty();
  }

  @Test
  void aDayStandsUnderItsYear() {
    String text = "2013\n5 مايو\n" + FLOOD + "\n2015\n" + BRIDGE + "\n7 يونيو\n" + FLOOD;
    DateHeadings headings = DateHeadings.of(article(text));
    assertThat(headings.at(text.length()).orElseThrow().days(PUBLISHED))
        .contains(day(LocalDate.of(2015, 6, 7)));
    assertThat(headings.at(text.indexOf(FLOOD)).orElseThrow().days(PUBLISHED))
        .contains(day(LocalDate.of(2013, 5, 5)));
  }

  @Test
  void twoWholeDatesMayBeThoseOfThePage() {
    String text = "2 مايو 2018\n" + FLOOD + "\n3 مايو 2018\n" + BRIDGE;
    assertThat(DateHeadings.of(article(text)).at(text.length())).isEmpty();
    String three = text + "\n4 مايو 2018\n" + FLOOD;
    assertThat(DateHeadings.of(article(three)).at(three.length())).isPresent();
  }

  @Test
  void aTableIsNoChronology() {
    String text = "الإيرادات\n2016\n2017\n2018\n5\n6\n7\n" + FLOOD;
    assertThat(DateHeadings.of(article(text)).at(text.length())).isEmpty();
  }

  @Test
  void anotherHeadingEndsAPartAndALongOneDoesNot() {
    String reactions = "ردود الفعل";
    String text = "2013\n" + FLOOD + "\n2014\n" + FLOOD + "\n" + reactions + "\n" + BRIDGE;
    assertThat(DateHeadings.of(article(text)).at(text.length())).isPresent();
    assertThat(DateHeadings.of(article(text, reactions)).at(text.length())).isEmpty();
    String entry = "وزارة الخارجية تستدعي السفير للمرة الثانية وتطلب منه توضيحات مكتوبة";
    String longer = text.replace(reactions, entry);
    assertThat(DateHeadings.of(article(longer, entry)).at(longer.length())).isPresent();
  }

  @Test
  void withoutADayOfPublicationADayHasNoYear() {
    String text = "2 أكتوبر\n" + FLOOD + "\n3 أكتوبر\n" + BRIDGE;
    assertThat(
            DateHeadings.of(article(text)).at(text.length()).orElseThrow().days(Optional.empty()))
        .isEmpty();
    // October is too far from June, before and behind.
    assertThat(
            DateHeadings.of(article(text))
                .at(text.length())
                .orElseThrow()
                .days(Optional.of(LocalDate.of(2018, 7, 10))))
        .isEmpty();
  }

  /**
   * Whatever a text is made of: a date stands above what is of it, and nothing else begins there.
   */
  @Property(tries = 500)
  void aHeadingIsALineAboveWhatStandsUnderIt(@ForAll("texts") String text) {
    DateHeadings headings = DateHeadings.of(article(text));
    for (int at = 0; at <= text.length(); at++) {
      Optional<DateHeading> heading = headings.at(at);
      if (heading.isPresent()) {
        Span line = heading.get().line();
        assertThat(line.start()).isLessThanOrEqualTo(at);
        assertThat(line.of(text)).doesNotContain("\n").isEqualTo(line.of(text).strip());
        heading.get().days(PUBLISHED);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "2013", "31", "0", "99999", "مارس", "تشرين", "الثاني", "الجمعة", "إلى", "عام", "—", ".",
            "\u200F", "\uD83D", "😀", FLOOD, " ", "\n", "\r\n", "\t", "٢٠١٤", "ـ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static TimeInterval day(LocalDate day) {
    return new TimeInterval(day, day);
  }

  private static AnalyzedDocument article(String text, String... headings) {
    return new AnalyzedDocument(
        Document.of("a", text),
        List.of(headings).stream()
            .map(
                heading ->
                    new Span(text.indexOf(heading), text.indexOf(heading) + heading.length()))
            .map(span -> new Dropped(span, Dropped.Reason.HEADING, ""))
            .toList(),
        List.of(),
        List.of());
  }
}
