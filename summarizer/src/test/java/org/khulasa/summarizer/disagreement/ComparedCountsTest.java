package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;

/** Which counts are of one thing, though the words around them are alike. */
class ComparedCountsTest {
  /** 19 were hit, of whom 7 died and 12 are injured. */
  @Test
  void theInjuredMayHaveTheDeadAmongThem() {
    for (String injured : new String[] {"19", "20", "24"}) {
      AnalyzedDocument all =
          Articles.of(
              "أ",
              6,
              "قتل 7 تلاميذ وأصيب " + injured + " آخرون في هجوم أمام مدرسة مرون شمالي سهلان.",
              "7",
              "7 تلاميذ",
              injured,
              injured);
      AnalyzedDocument others =
          Articles.of(
              "ب",
              6,
              "قتل 7 تلاميذ وجرح 12 آخرون في هجوم أمام مدرسة مرون شمالي سهلان.",
              "7",
              "7 تلاميذ",
              "12",
              "12");
      assertThat(Articles.values(all, others).isEmpty()).isEqualTo(injured.equals("19"));
    }
  }

  /** Those who were killed in the one place are not all who were killed. */
  @Test
  void othersAreNotAll() {
    String first =
        "قتل أربعة مسلحين في مقر الجيش وسط سهلان بينما قتل ثلاثة %s في هجوم على السفارة.";
    AnalyzedDocument all =
        Articles.of("ب", 6, "قتل 15 شخصا في هجوم على السفارة وسط سهلان.", "15", "15 شخصا");
    AnalyzedDocument others =
        Articles.of("أ", 6, first.formatted("آخرون"), "أربعة", "4 مسلحين", "ثلاثة", "3");
    AnalyzedDocument people =
        Articles.of("أ", 6, first.formatted("أشخاص"), "أربعة", "4 مسلحين", "ثلاثة", "3 أشخاص");
    assertThat(Articles.values(others, all)).isEmpty();
    assertThat(Articles.values(people, all)).containsExactly("3", "15");
  }

  /** What befell either number of people stands before it. */
  @Test
  void deadAndInjuredOfOneSentenceAreToldApart() {
    String text = "%s %s شخصا على الأقل %s نحو %s آخرين في انفجار وسط سوق مرون شمالي سهلان.";
    AnalyzedDocument more = deadAndMore(text.formatted("قتل", "18", "وأصيب", "90"), "18", "90");
    AnalyzedDocument fewer = deadAndMore(text.formatted("قتل", "16", "وجرح", "90"), "16", "90");
    assertThat(Articles.values(more, fewer)).containsExactly("16", "18");
    // Whom the second number counts is not said.
    AnalyzedDocument unsaid = deadAndMore(text.formatted("قتل", "16", "وأنقذ", "90"), "16", "90");
    assertThat(Articles.values(more, unsaid)).containsExactly("16", "18");
    AnalyzedDocument both = deadAndMore(text.formatted("قتل", "16", "وقتل", "90"), "16", "90");
    assertThat(Articles.values(more, both)).isEmpty();
  }

  private static AnalyzedDocument deadAndMore(String text, String dead, String more) {
    return Articles.of(dead, 6, text, dead, dead + " شخصا", more, more);
  }

  /** Other things are seldom as many but for one or two. */
  @Test
  void numbersThatNearlyAreOneCountOneThing() {
    AnalyzedDocument more =
        Articles.of(
            "أ",
            6,
            "وأكدت مصادر ملاحية لوكالة أنباء محلية أن 66 شخصا كانوا على متن العبارة التي اختفت وسط"
                + " عاصفة عاتية.",
            "66",
            "66 شخصا");
    String ferry =
        "وكانت عبارة على متنها %s شخصا بينهم تجار وطلاب غادرت ميناء مرون قبل ساعتين من غرقها.";
    assertThat(Articles.values(more, Articles.of("ب", 6, ferry.formatted("65"), "65", "65 شخصا")))
        .containsExactly("65", "66");
    assertThat(Articles.values(more, Articles.of("ب", 6, ferry.formatted("59"), "59", "59 شخصا")))
        .isEmpty();
  }

  /** One of the 16 injured has died since. */
  @Test
  void theInjuredMayDie() {
    AnalyzedDocument early = deadAndInjured("أ", 9, "9", "16");
    assertThat(Articles.values(early, deadAndInjured("ب", 14, "10", "15"))).isEmpty();
    assertThat(Articles.values(early, deadAndInjured("ب", 14, "9", "15")))
        .containsExactly("15", "16");
  }

  private static AnalyzedDocument deadAndInjured(
      String source, int hour, String dead, String injured) {
    String text = "قتل %s أشخاص وأصيب %s آخرون حين صدمت سيارة المارة وسط بلدة مرون شمالي سهلان.";
    return Articles.of(
        source,
        PublicationDate.of(LocalDate.of(2024, 5, 6), LocalTime.of(hour, 0)),
        text.formatted(dead, injured),
        dead,
        dead + " أشخاص",
        injured,
        injured);
  }

  @Test
  void theVictimsOfTheFirstOfTwoAreNotAll() {
    AnalyzedDocument all =
        Articles.of("ب", 6, "قتل 21 شخصا في تفجيرين وسط سوق مرون شمالي سهلان.", "21", "21 شخصا");
    String first = "قتل 4 أشخاص في التفجير الأول وسط سوق مرون شمالي سهلان%s.";
    AnalyzedDocument two =
        Articles.of("أ", 6, first.formatted("، ولم تعرف حصيلة الثاني"), "4", "4 أشخاص");
    AnalyzedDocument one = Articles.of("أ", 6, first.formatted(""), "4", "4 أشخاص");
    assertThat(Articles.values(two, all)).isEmpty();
    assertThat(Articles.values(one, all)).containsExactly("4", "21");
  }

  @Test
  void somebodyElseMayHaveDiedBefore() {
    AnalyzedDocument all =
        Articles.of(
            "ب", 6, "قتل 12 شخصا حين دهست شاحنة حشدا في سوق مرون شمالي سهلان.", "12", "12 شخصا");
    String truck = "خطف رجل شاحنة %s ثم دهس حشدا في سوق مرون شمالي سهلان، ما أدى إلى مقتل 11 شخصا.";
    AnalyzedDocument driver = Articles.of("أ", 6, truck.formatted("وقتل سائقها"), "11", "11 شخصا");
    AnalyzedDocument none = Articles.of("أ", 6, truck.formatted("وترك سائقها"), "11", "11 شخصا");
    assertThat(Articles.values(driver, all)).isEmpty();
    assertThat(Articles.values(none, all)).containsExactly("11", "12");
  }

  @Test
  void allWhoDiedInAMonthAreMoreThanThoseOfADay() {
    String storms = "بلغ عدد القتلى %sفي عواصف شديدة ضربت شمال سهلان 157 شخصا.";
    AnalyzedDocument day =
        Articles.of("ب", 6, "بلغ عدد القتلى في عواصف ضربت شمال سهلان 66 شخصا.", "66", "66 شخصا");
    AnalyzedDocument month =
        Articles.of(
            "أ", 6, storms.formatted("هذا الشهر "), "هذا الشهر", "2024-05", "157", "157 شخصا");
    AnalyzedDocument same = Articles.of("أ", 6, storms.formatted(""), "157", "157 شخصا");
    assertThat(Articles.values(month, day)).isEmpty();
    assertThat(Articles.values(same, day)).containsExactly("66", "157");
  }

  @Test
  void anotherDayHasOtherDivers() {
    String work = "يشارك 18 غواصا في عملية إنقاذ الصبية العالقين في كهف مرون.";
    AnalyzedDocument began =
        Articles.of(
            "أ",
            5,
            "بدأ 13 غواصا الأحد عملية إنقاذ الصبية العالقين في كهف مرون.",
            "13",
            "13 غواصا",
            "الأحد",
            "2024-05-05");
    AnalyzedDocument sunday = Articles.of("ب", 5, work, "18", "18 غواصا");
    AnalyzedDocument monday = Articles.of("ب", 6, work, "18", "18 غواصا");
    assertThat(Articles.values(began, sunday)).containsExactly("13", "18");
    assertThat(Articles.values(began, monday)).isEmpty();
  }

  /** Four permits on one day and eight on the next are no correction; 55 and 60 passengers are. */
  @Test
  void whatEachDayHasDiffersByMore() {
    String permits = "أصدر التحالف %s تصريحا لسفن متجهة إلى ميناء مرون في سهلان.";
    assertThat(counts(6, permits, "40", 7, permits, "80")).isEmpty();
    assertThat(counts(6, permits, "40", 6, permits, "80")).containsExactly("40", "80");
    assertThat(counts(6, permits, "55", 7, permits, "60")).containsExactly("55", "60");
    String demonstration =
        "خرجت مظاهرة السبت في سهلان. وانتشر %s عنصر أمن حول ساحة مرون وسط المدينة.";
    assertThat(counts(4, demonstration, "40", 5, demonstration, "80")).containsExactly("40", "80");
  }

  private static List<String> counts(
      int day, String text, String count, int otherDay, String otherText, String otherCount) {
    return Articles.values(
        count("أ", day, text, count), count("ب", otherDay, otherText, otherCount));
  }

  private static AnalyzedDocument count(String source, int day, String text, String count) {
    String noun = text.contains("عنصر") ? " عنصر" : " تصريحا";
    return text.contains("السبت")
        ? Articles.of(
            source, day, text.formatted(count), "السبت", "2024-05-04", count, count + noun)
        : Articles.of(source, day, text.formatted(count), count, count + noun);
  }

  @Test
  void dirhamsAreNoDinars() {
    String fine = "ينص قانون مكافحة التحرش الجديد في سهلان على غرامة قدرها %s.";
    AnalyzedDocument dinars = fine("أ", fine, "5000 دينار", "XXX 5000 دينار");
    assertThat(Articles.values(dinars, fine("ب", fine, "3000 دينار", "XXX 3000 دينار")))
        .containsExactly("3000", "5000");
    assertThat(Articles.values(dinars, fine("ب", fine, "3000 درهم", "XXX 3000 درهم"))).isEmpty();
  }

  private static AnalyzedDocument fine(String source, String text, String sum, String normal) {
    return Articles.of(source, 6, text.formatted(sum), sum, normal);
  }

  @Test
  void aFineOfAYearBeforeIsAnother() {
    AnalyzedDocument fined =
        Articles.of(
            "أ",
            6,
            "أعلنت المفوضية فرض غرامة قدرها 4 مليارات يورو على شركة مرون.",
            "4 مليارات يورو",
            "EUR 4000000000");
    String fine = "وتأتي هذه %s بعد أكثر من عام على غرامة بقيمة 2 مليار يورو دفعتها مرون آنذاك.";
    assertThat(Articles.values(fined, two(fine.formatted("الغرامة")))).isEmpty();
    assertThat(Articles.values(fined, two(fine.formatted("الخطوة"))))
        .containsExactly("2000000000", "4000000000");
  }

  private static AnalyzedDocument two(String text) {
    return Articles.of("ب", 6, text, "2 مليار يورو", "EUR 2000000000");
  }
}
