package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates on which nothing happens, seen in timelines. Articles are of 8 May 2024. */
class NoEventTest {
  private static final String MONDAY =
      "رست العبارة الاثنين 6 مايو في ميناء سرابة بعد إصلاح محركها. ";

  private static List<String> days(String sentence, String date, String value) {
    return Stories.days(
        Stories.of("أ", 8, MONDAY + sentence, "الاثنين 6 مايو", "2024-05-06", date, value));
  }

  @Test
  void whatDidNotHappenOrGoesOnIsNone() {
    assertThat(days("ولم تنشر إدارة الميناء الثلاثاء قائمة الركاب.", "الثلاثاء", "2024-05-07"))
        .containsExactly("2024-05-06");
    assertThat(days("ولا يزال القبطان يرقد في المستشفى الثلاثاء.", "الثلاثاء", "2024-05-07"))
        .containsExactly("2024-05-06");
    assertThat(days("ولم تنتظر البلدية طويلا، وأغلقت الرصيف الثلاثاء.", "الثلاثاء", "2024-05-07"))
        .containsExactly("2024-05-06", "2024-05-07");
    assertThat(days("ولم يصل فريق الغواصين إلا الثلاثاء.", "الثلاثاء", "2024-05-07"))
        .containsExactly("2024-05-06", "2024-05-07");
  }

  @Test
  void aDenialBehindAnAndIsOfAnotherClause() {
    assertThat(days("شُيّد الرصيف عام 1978، ولم يصلحه أحد منذ ذلك اليوم.", "عام 1978", "1978"))
        .containsExactly("1978-01-01/1978-12-31", "2024-05-06");
  }

  @Test
  void thatSomethingDidNotHappenMayBeTheNews() {
    String lead = "لم يسلم القبطان نفسه إلى شرطة الميناء الثلاثاء رغم انتهاء المهلة.";
    assertThat(Stories.days(Stories.of("أ", 8, lead, "الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07");
  }

  @Test
  void whatSomebodyThinksIsNone() {
    assertThat(days("ويرى النقيب أن الصيد في الخليج كان مزدهرا في عام 2011.", "عام 2011", "2011"))
        .containsExactly("2024-05-06");
    assertThat(days("ويرى النقيب الثلاثاء أن الأجور ظالمة.", "الثلاثاء", "2024-05-07"))
        .containsExactly("2024-05-06", "2024-05-07");
  }

  @Test
  void aFigureOfAYearIsNone() {
    assertThat(days("وبلغت قيمة صادرات السمك مليوني درهم في 2022.", "2022", "2022"))
        .containsExactly("2024-05-06");
    assertThat(days("وقالت النقابة إن قيمة صادرات السمك بلغت مليوني درهم في 2022.", "2022", "2022"))
        .containsExactly("2024-05-06");
    assertThat(days("وبلغ فريق سرابة نهائي كأس الساحل في 2022.", "2022", "2022"))
        .containsExactly("2022-01-01/2022-12-31", "2024-05-06");
  }

  @Test
  void aBirthInWhatIsSaidOfSomethingElseIsNone() {
    assertThat(
            days(
                "وكشفت الشرطة بعض ما تعرفه عن القبطان موضحة أنه ولد عام 1977.", "عام 1977", "1977"))
        .containsExactly("2024-05-06");
    assertThat(days("وولد القبطان مرزوق في سرابة عام 1977.", "عام 1977", "1977"))
        .containsExactly("1977-01-01/1977-12-31", "2024-05-06");
  }

  @Test
  void whatIsRecalledOrSoNowIsNone() {
    assertThat(
            days(
                "وأعاد الحادث إلى الصيادين ذكرى غرق العبارة القديمة في عام 1999.",
                "عام 1999",
                "1999"))
        .containsExactly("2024-05-06");
    assertThat(days("وتعد الشرطة ملفا عن سرقة القوارب في عام 2019.", "عام 2019", "2019"))
        .containsExactly("2024-05-06");
    assertThat(days("ويعمل مرزوق قبطانا وغادر سرابة في عام 2019.", "عام 2019", "2019"))
        .containsExactly("2019-01-01/2019-12-31", "2024-05-06");
  }

  @Test
  void whatWillBeIsNotOfThePast() {
    assertThat(
            days(
                "وستواجه سرابة المنارة على ملعب الساحل الذهبي في مباراة بدأ بيع تذاكرها في عام"
                    + " 2023.",
                "عام 2023",
                "2023"))
        .containsExactly("2024-05-06");
    assertThat(
            days(
                "وسيلتقي الوزير النقيب على الرصيف، بحسب ما قال متحدث باسم النقابة الثلاثاء.",
                "الثلاثاء",
                "2024-05-07"))
        .containsExactly("2024-05-06");
  }

  @Test
  void whatSomebodyClaimsInPassingIsNone() {
    assertThat(
            days(
                "ودفع مالك العبارة تعويضا لبحارة شابة ادعت أنها جرحت على متنها العام 2006.",
                "العام 2006",
                "2006"))
        .containsExactly("2024-05-06");
  }

  @Test
  void aConditionIsNone() {
    assertThat(
            days("وفي حال تعذر الإبحار الخميس، تؤجل الرحلة أسبوعا كاملا.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-06");
    assertThat(days("وإذا تعذر الإبحار الخميس تؤجل الرحلة.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-06");
  }

  @Test
  void whatExpertsSayOfATimeIsNone() {
    assertThat(days("ويوضح خبراء أن النقابة تجد اليوم صعوبة في دفع الأجور.", "اليوم", "2024-05-08"))
        .containsExactly("2024-05-06");
    assertThat(days("وأوضح خبراء اليوم أن النقابة تجد صعوبة في دفع الأجور.", "اليوم", "2024-05-08"))
        .hasSize(2);
    assertThat(days("ويوضح بحارة أن العبارة تبحر اليوم من الرصيف الجديد.", "اليوم", "2024-05-08"))
        .hasSize(2);
  }

  @Test
  void theMonthOfFastingBesideADayIsNone() {
    String text = "وتنطلق القافلة يوم 12 مايو، لكن شهر رمضان سيكون قد انتهى حينها.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    text,
                    "يوم 12 مايو",
                    "2024-05-12",
                    "شهر رمضان",
                    "2024-04-10/2024-05-09")))
        .containsExactly("2024-05-12");
  }

  @Test
  void whatADayIsElsewhereIsNone() {
    String text =
        "تفتح الصناديق صباح الخميس وهو ما يعادل مساء الأربعاء في جزيرة الملح نظرا لفارق التوقيت.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    text,
                    "صباح الخميس",
                    "2024-05-09TMO",
                    "مساء الأربعاء",
                    "2024-05-08TEV")))
        .containsExactly("2024-05-09");
  }

  @Test
  void whatIsDeniedIsOfAnotherTime() {
    assertThat(days("ونفى النقيب مزاعم بيع القارب القديم عام 2016.", "عام 2016", "2016"))
        .containsExactly("2024-05-06");
    assertThat(
            days("وتنفي الشركة إغراق السفينة في 9 أبريل الماضي.", "9 أبريل الماضي", "2024-04-09"))
        .containsExactly("2024-05-06");
    assertThat(days("ونفى النقيب الثلاثاء مزاعم بيع القارب القديم.", "الثلاثاء", "2024-05-07"))
        .hasSize(2);
    assertThat(days("ويقول القبطان إنه لم يبع القارب القديم في عام 1998.", "عام 1998", "1998"))
        .containsExactly("2024-05-06");
    assertThat(days("ويقول القبطان إنه لم يبع القارب إلا في عام 1998.", "عام 1998", "1998"))
        .hasSize(2);
  }

  @Test
  void whatIsSoNowWasNotInTheYearsUpToNow() {
    assertThat(
            days(
                "ويتعرض مرزوق رئيس النقابة بين عامي 2014 و2024 لانتقادات الصيادين.",
                "بين عامي 2014 و2024",
                "2014/2024"))
        .containsExactly("2024-05-06");
  }
}
