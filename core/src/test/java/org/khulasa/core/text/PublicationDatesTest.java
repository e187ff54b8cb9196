package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.PublicationDate;

class PublicationDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2024-01-26 > 2024-01-26",
        "20240126 > 2024-01-26",
        "20240126T1405Z > 2024-01-26T14:05",
        "2024-01-26T14:05 > 2024-01-26T14:05",
        "2024-01-26T14:05Z > 2024-01-26T14:05Z",
        "2024-01-26T14:05:31Z > 2024-01-26T14:05:31Z",
        "2024-01-26T14:05:31.123Z > 2024-01-26T14:05:31Z",
        "2024-01-26T14:05:31+03:00 > 2024-01-26T14:05:31+03:00",
        "2024-01-26T14:05:31-0500 > 2024-01-26T14:05:31-05:00",
        "2024-01-26 14:05:31 +0300 > 2024-01-26T14:05:31+03:00",
        "Fri, 16 Feb 2018 14:02:38 GMT > 2018-02-16T14:02:38Z",
        "Sun, 16 Feb 2018 22:08:10 +0400 > 2018-02-16T22:08:10+04:00",
        "January 26, 2024 > 2024-01-26",
        "26 Sept 2024 2:05 PM > 2024-09-26T14:05",
        "الأحد, 29 كانون2/يناير 2023 06:12 > 2023-01-29T06:12",
        "Publié le Jeudi 14 Mars 2013 - 12:47 > 2013-03-14T12:47",
        "Mercredi 1 août 2018 > 2018-08-01",
        "GMT 8:30 2012 الثلاثاء 4 ديسمبر > 2012-12-04T08:30",
      })
  void readsTheDatesOfFeeds(String value, String expected) {
    assertThat(PublicationDates.parse(value).map(PublicationDate::toString)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "24 يناير 2024 > 2024-01-24",
        "الجمعة, 26 يناير, 2024 - 02:43 صباحاً > 2024-01-26T02:43",
        "نشر في 3 تشرين الثاني/نوفمبر 2021 | 14:05 > 2021-11-03T14:05",
        "3 تشرين الثاني (نوفمبر) 2021 > 2021-11-03",
        "3 نوفمبر / تشرين الثاني 2021 > 2021-11-03",
        "١٢ مارس ٢٠٢٣ > 2023-03-12",
        "۱۲ مارس ۲۰۲۳ > 2023-03-12",
        "26/01/2024 > 2024-01-26",
        "02/26/2024 > 2024-02-26",
        "01/02/2024 > 2024-02-01",
        "26.1.2024 > 2024-01-26",
        "٢٦ / ١ / ٢٠٢٤ > 2024-01-26",
        "2024/01/26 م > 2024-01-26",
        "آخر تحديث: 5 اذار 2020 الساعة 11:20 مساءً > 2020-03-05T23:20",
        "يناير 24, 2024 > 2024-01-24",
        "12 جانفي 2022 > 2022-01-12",
        "12 أوت 2022 > 2022-08-12",
        "7 جويلية 2022 > 2022-07-07",
        "7 غشت 2022 > 2022-08-07",
        "30 شتنبر 2022 > 2022-09-30",
        "9 نونبر 2022 > 2022-11-09",
        "9 دجنبر 2022 > 2022-12-09",
        "9 يوليوز 2022 > 2022-07-09",
        "9 ماي 2022 > 2022-05-09",
        "السبت 15 رجب 1445 هـ - 27 يناير 2024 م > 2024-01-27",
        "27 من يناير عام 2024 > 2024-01-27",
        "12:05 ص - 27 يناير 2024 > 2024-01-27T00:05",
        "27 يناير 2024 12:05 م > 2024-01-27T12:05",
        "27 يناير 2024م 2:05م > 2024-01-27T14:05",
        "27 يناير 2024 في 1:30 ظهراً بتوقيت غرينتش > 2024-01-27T13:30Z",
        "27 يناير 2024 | 25:70 > 2024-01-27",
        "27 يناير 2024 | 15:10 صباحا > 2024-01-27",
        "ﻳﻨﺎﻳﺮ 27, 2024 > 2024-01-27",
        "27 يـنـايـر 2024 > 2024-01-27",
        "27يناير2024 > 2024-01-27",
        "قرأه 1200 زائر - 27 يناير 2024 > 2024-01-27",
        "من 24 يناير 2024 إلى 26 يناير 2024 > 2024-01-24",
      })
  void findsTheDatesOfPages(String line, String expected) {
    assertThat(PublicationDates.find(line).map(PublicationDate::toString)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "يناير 2024",
        "24 يناير",
        "24 يناير 20:24",
        "26/01/24",
        "31 فبراير 2024",
        "29/02/2023",
        "2024-13-45",
        "2024-26-01",
        "3 تشرين الثاني/أكتوبر 2021",
        "15 رجب 1445",
        "1445/07/15",
        "22-24 يناير 2024",
        "22 - 24 يناير 2024",
        "1.24 يناير 2024",
        "192.26.01.2024",
        "26-01-2024-55",
        "https://example.com/2024/01/26/story",
        "فاز بنتيجة 2-1 في 2024",
        "اشترى 24 حصانا في 2024",
        "26 ماي فلاور 2024",
      })
  void givesNoAnswerRatherThanAWrongOne(String line) {
    assertThat(PublicationDates.find(line)).isEmpty();
  }

  @Test
  void ignoresInvisibleControls() {
    String line = "\u202B\u200F26\u200F/\u200F01\u200F/\u200F2024\u202C \u200E- 02\u200F:\u200F43";
    assertThat(PublicationDates.find(line).map(PublicationDate::toString))
        .contains("2024-01-26T02:43");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الجمعة, 26 يناير, 2024 - 02:43 صباحاً",
        "02:43 ص | يوم الجمعة 26 يناير 2024 م",
        "الساعة 02:43 - 26 يناير 2024",
        "السبت 15 رجب 1445 هـ الموافق 27 يناير 2024 م",
        "26 يناير 2024، الجمعة 14:05 بتوقيت مكة المكرمة",
        "2024-01-26T14:05:31.5+03:00",
        "Fri, 26 Jan 2024 02:43:00 GMT",
        "26/01/2024 (14:05 GMT+3)",
      })
  void marksTheWholeDateLine(String dateLine) {
    String line = "  نشر: " + dateLine + " في قسم الأخبار";
    Optional<DateMatch> match = PublicationDates.match(line);
    assertThat(match.map(m -> m.span().of(line)).map(s -> s.replaceAll("\\)$", "")))
        .contains(dateLine.replaceAll("\\)$", ""));
  }

  @Test
  void leavesTheProseAroundADateAlone() {
    String line = "قال المتحدث في يوم الجمعة 26 يناير 2024 إن الاجتماع سيبدأ الساعة 14:05.";
    assertThat(PublicationDates.match(line).map(m -> m.span().of(line)))
        .contains("يوم الجمعة 26 يناير 2024");
  }

  @Test
  void goesOnBehindAnImpossibleDate() {
    assertThat(PublicationDates.find("31 فبراير 2024، 1 مارس 2024").map(PublicationDate::toString))
        .contains("2024-03-01");
  }

  @Property
  void readsWhatItWrites(@ForAll("days") LocalDate day) {
    assertThat(PublicationDates.parse(day.toString())).contains(PublicationDate.of(day));
    String written = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).format(day);
    if (day.getDayOfMonth() > 12) {
      assertThat(PublicationDates.find("نشر " + written)).contains(PublicationDate.of(day));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void spansStayInsideTheLine(@ForAll("soup") String line) {
    PublicationDates.match(line)
        .ifPresent(
            match -> {
              assertThat(match.span().end()).isLessThanOrEqualTo(line.length());
              String slice = match.span().of(line);
              assertThat(slice).isEqualTo(slice.strip());
              assertThat(PublicationDates.find(slice)).contains(match.date());
            });
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "26", "1", "01", "2024", "٢٠٢٣", "1445", "يناير", "تشرين", "الثاني", "نوفمبر", "رجب",
            "الجمعة", "يوم", "/", "-", "|", ":", ".", ",", "،", " ", " ", "\u200F", "صباحاً", "م",
            "هـ", "الساعة", "قال", "T", "Z", "+03:00", "14:05", "\uD800", "(", ")")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024 ", "26/01/", "1 يناير ", "14:05 - ", "السبت، ", "1-1-2024-", "في ("})
  void staysLinearOnALongLine(String piece) {
    String line = piece.repeat(1_000_000 / piece.length()) + " 2024";
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> PublicationDates.match(line));
  }
}
