package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;

class DevelopmentTest {
  private static final String PLAIN = "قتل %s أشخاص في انفجار مخزن وقود وسط بلدة مرون شمالي سهلان.";
  private static final String FIRST =
      "قتل %s أشخاص في انفجار مخزن وقود وسط بلدة مرون شمالي سهلان في حصيلة أولية.";
  private static final String RISEN = "ارتفع عدد قتلى انفجار مخزن الوقود في مرون إلى %s أشخاص.";

  private static AnalyzedDocument article(String source, String time, String text, String number) {
    PublicationDate date = PublicationDate.of(LocalDate.of(2024, 5, 6), LocalTime.parse(time));
    return Articles.of(source, date, text.formatted(number), number, number + " أشخاص");
  }

  @Test
  void aCountThatRoseWithinHoursIsOfItsTime() {
    AnalyzedDocument early = article("أ", "09:30", PLAIN, "4");
    assertThat(Articles.values(early, article("ب", "12:45", PLAIN, "9"))).isEmpty();
    assertThat(Articles.values(early, article("ب", "10:10", PLAIN, "9"))).containsExactly("4", "9");
  }

  @Test
  void aCountThatFellWasCorrected() {
    assertThat(
            Articles.values(article("أ", "09:30", PLAIN, "9"), article("ب", "12:45", PLAIN, "4")))
        .containsExactly("4", "9");
  }

  @Test
  void theMissingBecomeFewerAndMore() {
    String missing = "لا يزال %s أشخاص في عداد المفقودين بعد انفجار مخزن وقود في بلدة مرون.";
    AnalyzedDocument early = article("أ", "09:30", missing, "9");
    assertThat(Articles.values(early, article("ب", "12:45", missing, "4"))).isEmpty();
    assertThat(Articles.values(early, article("ب", "10:10", missing, "4")))
        .containsExactly("4", "9");
    assertThat(
            Articles.values(
                early, article("ب", "12:45", missing, "4"), article("ج", "15:00", missing, "7")))
        .isEmpty();
  }

  @Test
  void whatOthersCountInTheSameHourStaysWithoutWhatWasCountedBefore() {
    assertThat(
            Articles.values(
                article("أ", "09:30", PLAIN, "4"),
                article("ب", "12:45", PLAIN, "9"),
                article("ج", "12:50", PLAIN, "7")))
        .containsExactly("7", "9");
  }

  @Test
  void whoGivesOneOfTheNumbersLaterStandsBesideIt() {
    assertThat(
            Articles.values(
                article("أ", "12:45", PLAIN, "9"),
                article("ب", "12:50", PLAIN, "7"),
                article("ج", "17:00", FIRST, "7")))
        .containsExactly("7", "7", "9");
  }

  @Test
  void manySmallStepsAreOneDevelopment() {
    AnalyzedDocument four = article("أ", "09:30", PLAIN, "4");
    AnalyzedDocument six = article("ب", "10:30", PLAIN, "6");
    assertThat(Articles.values(four, six)).containsExactly("4", "6");
    assertThat(Articles.values(four, six, article("ج", "11:40", PLAIN, "9"))).isEmpty();
    assertThat(Articles.values(four, six, article("ج", "11:40", PLAIN, "5")))
        .containsExactly("4", "5", "6");
    assertThat(
            Articles.values(
                four, article("ب", "09:30", PLAIN, "6"), article("ج", "12:40", PLAIN, "9")))
        .containsExactly("4", "6");
  }

  @Test
  void aSentenceMaySayThatItsCountIsAFirstOneOrRose() {
    AnalyzedDocument plain = article("ب", "10:10", PLAIN, "9");
    assertThat(Articles.values(article("أ", "09:30", FIRST, "4"), plain)).isEmpty();
    assertThat(
            Articles.values(article("أ", "09:30", PLAIN, "4"), article("ب", "10:10", RISEN, "9")))
        .isEmpty();
    // The higher count is the older one by minutes.
    assertThat(Articles.values(article("أ", "10:30", RISEN, "4"), plain)).containsExactly("4", "9");
    // The hour is that of an article whose text was replaced.
    assertThat(Articles.values(article("أ", "17:30", RISEN, "4"), plain)).isEmpty();
  }

  @Test
  void anEarlierTimeMayBeTold() {
    String earlier =
        "وكانت الشرطة قالت في وقت سابق إن %s أشخاص قتلوا في انفجار مخزن وقود وسط بلدة مرون شمالي سهلان.";
    assertThat(
            Articles.values(article("أ", "10:00", earlier, "4"), article("ب", "10:10", PLAIN, "9")))
        .isEmpty();
  }

  @Test
  void tensKnowsNoNumberYet() {
    String text = "قتل %s في انفجار مخزن وقود وسط بلدة مرون شمالي سهلان.";
    PublicationDate ten = PublicationDate.of(LocalDate.of(2024, 5, 6), LocalTime.of(10, 0));
    AnalyzedDocument tens = Articles.of("أ", ten, text.formatted("العشرات"), "العشرات", "x10");
    assertThat(Articles.values(tens, article("ب", "10:30", PLAIN, "140"))).isEmpty();
    assertThat(Articles.values(tens, article("ب", "09:30", PLAIN, "140")))
        .containsExactly("x10", "140");
  }

  @Test
  void bodiesAreFoundOneAfterTheOther() {
    String bodies = "انتشلت فرق الإنقاذ %s جثث بعد غرق مركب قبالة شاطئ مرون شمالي سهلان.";
    String people = "انتشلت فرق الإنقاذ جثث %s أشخاص بعد غرق مركب قبالة شاطئ مرون شمالي سهلان.";
    for (String text : new String[] {bodies, people}) {
      assertThat(bodies(text, "12:45")).isEmpty();
      assertThat(bodies(text, "10:00")).containsExactly("4", "9");
    }
  }

  private static List<String> bodies(String text, String later) {
    String noun = text.contains("أشخاص") ? " أشخاص" : " جثث";
    LocalDate day = LocalDate.of(2024, 5, 6);
    return Articles.values(
        Articles.of(
            "أ",
            PublicationDate.of(day, LocalTime.of(9, 30)),
            text.formatted("4"),
            "4",
            "4" + noun),
        Articles.of(
            "ب",
            PublicationDate.of(day, LocalTime.parse(later)),
            text.formatted("9"),
            "9",
            "9" + noun));
  }

  /** A unit of two words is no thing that something befell. */
  @Test
  void anAreaIsNoCountThatRises() {
    String text = "أتت النيران على %s في غابات بلدة مرون شمالي سهلان منذ الفجر.";
    assertThat(
            Articles.values(
                area("أ", "10:00", text, "300 كيلومتر مربع"),
                area("ب", "13:00", text, "500 كيلومترا مربعا")))
        .containsExactly("300", "500");
    assertThat(
            Articles.values(
                area("أ", "10:00", text, "300 كيلومتر مربع"),
                area("ب", "13:00", text, "500 كيلومتر")))
        .isEmpty();
  }

  private static AnalyzedDocument area(String source, String time, String text, String area) {
    PublicationDate date = PublicationDate.of(LocalDate.of(2024, 5, 6), LocalTime.parse(time));
    return Articles.of(source, date, text.formatted(area), area, area);
  }

  @Test
  void twoSquaresOfOneSentenceAreOfDifferentThings() {
    String text = "أتت النيران على %s في غابات بلدة مرون شمالي سهلان، وبقي 90 متر مربع.";
    PublicationDate date = PublicationDate.of(LocalDate.of(2024, 5, 6));
    assertThat(
            Articles.values(
                Articles.of(
                    "أ",
                    date,
                    text.formatted("300 كيلومتر مربع"),
                    "300 كيلومتر مربع",
                    "300 كيلومتر مربع",
                    "90 متر مربع",
                    "90 متر مربع"),
                Articles.of(
                    "ب",
                    date,
                    text.formatted("500 كيلومتر مربع"),
                    "500 كيلومتر مربع",
                    "500 كيلومتر مربع",
                    "90 متر مربع",
                    "90 متر مربع")))
        .containsExactly("300", "500");
  }

  @Test
  void whatNobodySufferedDoesNotRise() {
    String text = "كان على متن حافلة المدرسة في بلدة مرون شمالي سهلان %s أشخاص وفق الشركة.";
    assertThat(Articles.values(article("أ", "09:30", text, "4"), article("ب", "12:45", text, "9")))
        .containsExactly("4", "9");
  }
}
