package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class SentenceDatesTest {
  private static final String PLAIN = "ارتفع عدد ضحايا العبارة إلى 21 قتيلا.";
  private static final String TODAY = "رفع الغواصون اليوم حطام العبارة.";

  @Test
  void aStoryOfSeveralDaysTellsWhereAnotherDayBegins() {
    assertThat(days(4, PLAIN, 4, PLAIN, 6, PLAIN, 4, PLAIN))
        .containsExactly("4 مارس 2024", "", "6 مارس 2024", "4 مارس 2024");
  }

  @Test
  void ofTwoDaysOnlyWhatSaysTodayNeedsItsDay() {
    assertThat(days(4, PLAIN, 5, PLAIN, 5, TODAY)).containsExactly("", "", "5 مارس 2024");
    assertThat(days(4, TODAY, 4, PLAIN)).containsExactly("", "");
  }

  @Test
  void whereASummaryGoesBackToTheDayBeforeTheDayStands() {
    assertThat(days(5, PLAIN, 4, PLAIN, 4, PLAIN, 5, PLAIN))
        .containsExactly("", "4 مارس 2024", "", "5 مارس 2024");
  }

  @Test
  void anUnknownDayIsToldWhereItMatters() {
    assertThat(days(4, PLAIN, 0, PLAIN, 6, PLAIN, 0, TODAY))
        .containsExactly("4 مارس 2024", "", "6 مارس 2024", Labels.UNDATED);
  }

  /** The days behind sentences of articles, each of a day in March, 0 for none, and its text. */
  private static List<String> days(Object... articles) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    List<SummarySentence> sentences = new ArrayList<>();
    for (int i = 0; i < articles.length; i += 2) {
      int day = (int) articles[i];
      String text = (String) articles[i + 1];
      Document document = Document.of("page " + i, text);
      documents.add(
          Pages.whole(
              day == 0
                  ? document
                  : document.withDate(PublicationDate.of(LocalDate.of(2024, 3, day)))));
      sentences.add(
          new SummarySentence(
              new Passage(i / 2, new Span(0, text.length())), text, 6, 1, List.of()));
    }
    SentenceDates dates = new SentenceDates(new Summary(documents, sentences));
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> dates.published(i).map(SentenceDates.Day::text).orElse(""))
        .toList();
  }

  @Test
  void whatADayOfTheWeekMeansIsToldOnceAndNotWhenItWasWritten() {
    AnalyzedDocument monday = article(4, "غرقت العبارة مساء السبت قرب المنارة.", "مساء السبت", 2);
    AnalyzedDocument again = article(5, "وغرقت العبارة السبت وهي في طريقها.", "السبت", 2);
    AnalyzedDocument later = article(11, "وغرقت السبت عبارة أخرى.", "السبت", 9);
    SentenceDates dates = new SentenceDates(summary(monday, again, later));
    assertThat(texts(dates.meant(0))).containsExactly("السبت 2 مارس 2024");
    assertThat(dates.published(0)).isEmpty();
    assertThat(dates.meant(1)).isEmpty();
    assertThat(dates.published(1)).isEmpty();
    assertThat(texts(dates.meant(2))).containsExactly("السبت 9 مارس 2024");
  }

  @Test
  void otherWordsComeWithWhatTheyMean() {
    AnalyzedDocument monday = article(4, "غرقت العبارة أمس قرب المنارة.", "أمس", 3);
    AnalyzedDocument tuesday = article(5, "رفع الغواصون اليوم حطام العبارة.", "حطام", 5);
    SentenceDates dates = new SentenceDates(summary(monday, tuesday));
    assertThat(texts(dates.meant(0))).containsExactly("أمس: 3 مارس 2024");
    // Nobody has worked out what "today" is here.
    assertThat(dates.meant(1)).isEmpty();
    assertThat(dates.published(1).map(SentenceDates.Day::text)).contains("5 مارس 2024");
  }

  @Test
  void fromArticlesOfOneDayNothingIsTold() {
    AnalyzedDocument one = article(4, "غرقت العبارة أمس قرب المنارة.", "أمس", 3);
    AnalyzedDocument other = article(4, "رفع الغواصون اليوم حطام العبارة.", "اليوم", 4);
    SentenceDates dates = new SentenceDates(summary(one, other));
    assertThat(dates.meant(0)).isEmpty();
    assertThat(dates.meant(1)).isEmpty();
  }

  @Test
  void aDayGivenInFullNeedsNoWord() {
    AnalyzedDocument one = article(4, "غرقت العبارة يوم 2 مارس.", "يوم 2 مارس", 2);
    AnalyzedDocument other = article(5, "رفع الغواصون حطام العبارة.", "حطام", 5);
    assertThat(new SentenceDates(summary(one, other)).meant(0)).isEmpty();
    AnalyzedDocument named =
        article(4, "غرقت العبارة يوم السبت في 2 مارس.", "يوم السبت في 2 مارس", 2);
    assertThat(new SentenceDates(summary(named, other)).meant(0)).isEmpty();
  }

  @Test
  void aNightHasTwoDays() {
    AnalyzedDocument night =
        article(4, "غرقت العبارة ليل السبت الأحد قرب المنارة.", "ليل السبت الأحد", 2);
    AnalyzedDocument other = article(5, "رفع الغواصون حطام العبارة.", "حطام", 5);
    assertThat(texts(new SentenceDates(summary(night, other)).meant(0)))
        .containsExactly("ليل السبت الأحد: 2 \u2013 3 مارس 2024");
  }

  @Test
  void midnightBelongsToItsSecondDay() {
    AnalyzedDocument night =
        article(4, "غرقت العبارة منتصف ليل السبت الأحد.", "منتصف ليل السبت الأحد", 3);
    AnalyzedDocument other = article(5, "رفع الغواصون حطام العبارة.", "حطام", 5);
    assertThat(texts(new SentenceDates(summary(night, other)).meant(0)))
        .containsExactly("منتصف ليل السبت الأحد: 2 \u2013 3 مارس 2024");
  }

  @Test
  void todayNeedsNoDayBehindTheSameDay() {
    AnalyzedDocument sunday = article(3, "غرقت العبارة السبت.", "السبت", 2);
    AnalyzedDocument monday = article(4, "وصل الغواصون الاثنين.", "الاثنين", 4);
    AnalyzedDocument today = article(4, "رفع الغواصون اليوم حطام العبارة.", "اليوم", 4);
    AnalyzedDocument yesterday = article(5, "رفع الغواصون أمس حطام العبارة.", "أمس", 4);
    SentenceDates dates = new SentenceDates(summary(sunday, monday, today));
    assertThat(texts(dates.meant(1))).containsExactly("الاثنين 4 مارس 2024");
    assertThat(dates.meant(2)).isEmpty();
    assertThat(dates.published(2)).isEmpty();
    assertThat(texts(new SentenceDates(summary(sunday, today)).meant(1)))
        .containsExactly("اليوم: 4 مارس 2024");
    // Of which day this is yesterday nobody has told.
    assertThat(texts(new SentenceDates(summary(sunday, monday, yesterday)).meant(2)))
        .containsExactly("أمس: 4 مارس 2024");
  }

  @Test
  void whatHappenedDidNotHappenOnADayToCome() {
    AnalyzedDocument other = article(3, "رفع الغواصون حطام العبارة.", "حطام", 3);
    assertThat(meantOf(other, "أعلن الوزير، الثلاثاء، إغلاق الميناء.", 12)).isEmpty();
    assertThat(meantOf(other, "أعلن الثلاثاء وزير النقل إغلاق الميناء.", 12)).isEmpty();
    // By the clock of the Gulf it is Tuesday.
    assertThat(meantOf(other, "أعلن الوزير، الثلاثاء، إغلاق الميناء.", 22))
        .containsExactly("الثلاثاء 5 مارس 2024");
    assertThat(meantOf(other, "يعلن الوزير، الثلاثاء، إغلاق الميناء.", 12))
        .containsExactly("الثلاثاء 5 مارس 2024");
    assertThat(meantOf(other, "أعلن الوزير إغلاق الميناء اعتبارا من الثلاثاء.", 12))
        .containsExactly("الثلاثاء 5 مارس 2024");
  }

  @Test
  void aSentenceOfAChronologyHasTheDateOfItsHeading() {
    String flood = "غمرت المياه رصيف الميناء القديم ومخازن الصيادين كلها.";
    String bridge = "افتتح رئيس الوزراء جسر الميناء بعد ثلاث سنوات من البناء.";
    AnalyzedDocument chronicle =
        Pages.whole("a", "أغسطس 2017\n" + flood + "\n" + PLAIN + "\n1995\n" + bridge);
    List<SummarySentence> sentences = new ArrayList<>();
    for (String told : List.of(flood, PLAIN, bridge)) {
      int start = chronicle.document().text().indexOf(told);
      Passage passage = new Passage(0, new Span(start, start + told.length()));
      sentences.add(new SummarySentence(passage, told, 6, 1, List.of()));
    }
    SentenceDates dates = new SentenceDates(new Summary(List.of(chronicle), sentences));
    assertThat(texts(dates.meant(0))).containsExactly("أغسطس 2017");
    assertThat(dates.meant(1)).isEmpty();
    assertThat(texts(dates.meant(2))).containsExactly("1995");
  }

  /** What Tuesday means in an article of Monday, an hour of it, told beside another. */
  private static List<String> meantOf(AnalyzedDocument other, String text, int hour) {
    Document document =
        Document.of("monday", text)
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 4), LocalTime.of(hour, 0)));
    AnalyzedDocument monday =
        Entities.with(Pages.whole(document), "DATE", "الثلاثاء", "2024-03-05");
    return texts(new SentenceDates(summary(other, monday)).meant(1));
  }

  private static List<String> texts(List<MeantDay> days) {
    return days.stream().map(MeantDay::text).toList();
  }

  /** An article of a day of March 2024, with what its words for a day mean. */
  private static AnalyzedDocument article(int day, String text, String words, int meant) {
    Document document =
        Document.of("page " + day + text, text)
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, day)));
    String normal = LocalDate.of(2024, 3, meant).toString();
    return Entities.with(Pages.whole(document), "DATE", words, normal);
  }

  /** A summary of all that some articles say. */
  private static Summary summary(AnalyzedDocument... documents) {
    List<SummarySentence> sentences = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      String text = documents[i].document().text();
      sentences.add(
          new SummarySentence(new Passage(i, new Span(0, text.length())), text, 6, 1, List.of()));
    }
    return new Summary(List.of(documents), sentences);
  }
}
