package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

/** Which of its dates a sentence is about, seen in timelines. Articles are of May 2024. */
class TellingTest {
  private static final String MONDAY =
      "رست العبارة الاثنين 6 مايو في ميناء سرابة بعد إصلاح محركها. ";

  @Test
  void neitherBeginningNorEndOfAStateIsItsDate() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "ومنع خفر الميناء خروج القوارب حتى الأحد المقبل بسبب الرياح.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "الأحد المقبل",
                    "2024-05-12")))
        .containsExactly("2024-05-06");
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وترتفع منذ عام 2019 أسعار السمك في أسواق الساحل كلها.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "عام 2019",
                    "2019")))
        .containsExactly("2024-05-06");
  }

  @Test
  void onADayOrWhereItSaysWhatHappenedSomethingBegan() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وترتفع منذ 2 مايو أسعار السمك في أسواق الساحل كلها.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "2 مايو",
                    "2024-05-02")))
        .containsExactly("2024-05-02", "2024-05-06");
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وترتفع أسعار السمك منذ عام 2019، عندما منعت الوزارة الصيد ليلا.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "عام 2019",
                    "2019")))
        .containsExactly("2019-01-01/2019-12-31", "2024-05-06");
    // A toll since then tells of today.
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وبلغت حصيلة الغرقى في الخليج منذ 2 مايو تسعة صيادين.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "2 مايو",
                    "2024-05-02")))
        .containsExactly("2024-05-06");
  }

  @Test
  void whenSomebodyWasBornOrJailedIsNotWhenTheNewsHappened() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وتسلمت سلمى المولودة في سرابة عام 1973 رئاسة نقابة الصيادين.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "عام 1973",
                    "1973")))
        .containsExactly("2024-05-06");
    // A day of the week is that of the news.
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    "نقل خفر الميناء القبطان المحتجز في سرابة الثلاثاء إلى مستشفى العاصمة.",
                    "الثلاثاء",
                    "2024-05-07")))
        .containsExactly("2024-05-07");
  }

  @Test
  void aNumberedLawIsNoEventOfItsYear() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "ويعفى الصيادون من رسوم المرافئ رقم 30 لعام 2007 وتعديلاتها.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "لعام 2007",
                    "2007")))
        .containsExactly("2024-05-06");
  }

  @Test
  void whatMayComeIsNoEvent() {
    String may = "وقد تستأنف الرحلات إلى الجزيرة يوم الجمعة إذا هدأت الرياح.";
    assertThat(Stories.lines(story(MONDAY + may))).singleElement().asString().contains("رست");
    String will = "وستستأنف الرحلات إلى الجزيرة يوم الجمعة إذا هدأت الرياح.";
    assertThat(Stories.lines(story(MONDAY + will))).hasSize(2);
    String has = "وقد استؤنفت الرحلات إلى الجزيرة يوم الجمعة بعد هدوء الرياح.";
    assertThat(Stories.lines(Stories.of("أ", 12, has, "الجمعة", "2024-05-10")))
        .singleElement()
        .asString()
        .contains("استؤنفت");
  }

  private static AnalyzedDocument story(String text) {
    return Stories.of("أ", 8, text, "الاثنين 6 مايو", "2024-05-06", "الجمعة", "2024-05-10");
  }

  @Test
  void aDayToComeThatASentenceOnlyNamesIsNotItsOwn() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "واتهم النقيب الوزارة بالتقصير قبل الانتخابات المقررة في 25 مايو.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "25 مايو",
                    "2024-05-25")))
        .containsExactly("2024-05-06");
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    MONDAY + "وسيتولى الحكم مرزوق إدارة المباراة التي تجمع الفريقين في 25 مايو.",
                    "الاثنين 6 مايو",
                    "2024-05-06",
                    "25 مايو",
                    "2024-05-25")))
        .containsExactly("2024-05-06", "2024-05-25");
  }

  @Test
  void aDayWithinQuotationMarksIsNotThatOfTheSaying() {
    String said = "وقال المحافظ الثلاثاء \"نحتفل الجمعة بعودة العبارة إلى أهلها\".";
    assertThat(
            Stories.days(
                Stories.of("أ", 8, said, "الثلاثاء", "2024-05-07", "الجمعة", "2024-05-10")))
        .containsExactly("2024-05-07");
    String yesterday = "وقال خفر الميناء \"غرق قارب صغير الثلاثاء قرب المنارة القديمة\".";
    assertThat(Stories.days(Stories.of("أ", 8, yesterday, "الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07");
  }

  @Test
  void whatIsOnlyInPassingMakesNoTimeline() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    "وتمنع لوائح الميناء الصيد بالديناميت منذ عام 2006 بلا استثناء.",
                    "عام 2006",
                    "2006")))
        .isEmpty();
  }

  private static List<String> days(String sentence, String date, String value) {
    return Stories.days(
        Stories.of("أ", 8, MONDAY + sentence, "الاثنين 6 مايو", "2024-05-06", date, value));
  }

  @Test
  void theDateOfAClauseAboutAQuotedNounIsNotThatOfTheSentence() {
    assertThat(
            days(
                "ونددت النقابة مؤخرا بسلوك \"غواصة غامضة\" أطلقتها البحرية في أكتوبر 2021.",
                "أكتوبر 2021",
                "2021-10"))
        .containsExactly("2024-05-06");
  }

  @Test
  void aDateBetweenCommasBelongsToWhatSomebodySaid() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    9,
                    "وجاء إعلان الوزارة عن الرصيف الجديد تأكيدا لما قاله المحافظ، الثلاثاء. "
                        + MONDAY,
                    "الثلاثاء",
                    "2024-05-07",
                    "الاثنين 6 مايو",
                    "2024-05-06")))
        .containsExactly("2024-05-06");
  }

  @Test
  void aYearToCompareWithIsAnotherTime() {
    assertThat(
            days("وحلت سرابة في المرتبة الرابعة للمرة الثانية بعد عام 1990.", "عام 1990", "1990"))
        .containsExactly("2024-05-06");
    assertThat(
            days(
                "وتحتل القوارب الصغيرة المركز الأول مثلما كان عليه الحال في عام 2014.",
                "عام 2014",
                "2014"))
        .containsExactly("2024-05-06");
    assertThat(days("وغادر القبطان سرابة في عام 1990.", "عام 1990", "1990")).hasSize(2);
  }

  @Test
  void aTollSinceADayWithAnAndBeforeItIsNoEventOfItsEnd() {
    assertThat(days("ومنذ بداية العام وحتى 2 مايو غرق تسعة صيادين.", "2 مايو", "2024-05-02"))
        .containsExactly("2024-05-06");
    assertThat(days("ومنذ 2015 رحل آلاف من سكان الجزيرة.", "2015", "2015"))
        .containsExactly("2024-05-06");
  }

  @Test
  void whenSomebodyWasElectedOrWonIsNotWhenHeActed() {
    assertThat(
            days(
                "وكان مرزوق، النقيب المنتخب في شهر مايو 2016، قد أقر خطة الميناء.",
                "شهر مايو 2016",
                "2016-05"))
        .containsExactly("2024-05-06");
    assertThat(
            days(
                "واستضافت سرابة على ملعبها المنارة المتوجة بالكأس عام 1998 وفازت عليها.",
                "عام 1998",
                "1998"))
        .containsExactly("2024-05-06");
    // A name behind a title may stand between commas, too.
    assertThat(
            days(
                "ورفعت الوزارة، في أكتوبر 2021، الرسوم القديمة، عن القوارب.",
                "أكتوبر 2021",
                "2021-10"))
        .hasSize(2);
  }

  @Test
  void oneNightIsOneDay() {
    String night = "اجتاحت عاصفة رملية ليل %s قرى الوادي الشرقي واقتلعت أعمدة الكهرباء والنخيل.";
    assertThat(
            Stories.days(
                Stories.of("أ", 9, night.formatted("أمس"), "ليل أمس", "2024-05-08"),
                Stories.of("ب", 9, night.formatted("9 مايو"), "ليل 9 مايو", "2024-05-09")))
        .hasSize(1);
    // Told of two days of the week it may have happened twice.
    assertThat(
            Stories.days(
                Stories.of("أ", 10, night.formatted("الأربعاء"), "ليل الأربعاء", "2024-05-08"),
                Stories.of("ب", 10, night.formatted("الخميس"), "ليل الخميس", "2024-05-09")))
        .hasSize(2);
  }

  @Test
  void theYearOfATreatyAPrizeOrABudgetIsPartOfItsName() {
    assertThat(days("ووقعت سرابة معاهدة الملاحة لعام 1967.", "لعام 1967", "1967"))
        .containsExactly("2024-05-06");
    assertThat(days("وتعود الدعوى لعام 2013 حين غرق القارب.", "لعام 2013", "2013")).hasSize(2);
  }

  @Test
  void aYearToMeasureByIsAnotherTime() {
    assertThat(days("ونقلت العبارة ركابا أكثر بنحو الثلث عن العام الماضي.", "العام الماضي", "2023"))
        .containsExactly("2024-05-06");
    assertThat(days("وكان الموسم أطول من العام الماضي.", "العام الماضي", "2023"))
        .containsExactly("2024-05-06");
    assertThat(days("وستهدأ الريح كما حدث الأسبوع الماضي.", "الأسبوع الماضي", "2024-W18"))
        .containsExactly("2024-05-06");
    assertThat(days("وهدأت الريح تماما مثل الأسبوع الماضي.", "الأسبوع الماضي", "2024-W18"))
        .containsExactly("2024-05-06");
  }

  @Test
  void theMonthOfAMagazineIsNotThatOfItsNews() {
    assertThat(days("وأثارت صورة القبطان على غلاف عدد يونيو جدلا.", "يونيو", "2024-06"))
        .containsExactly("2024-05-06");
  }
}
