package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class AmountsTest {
  private static final AnalyzedDocument FORTY =
      Articles.of(
          "أ",
          6,
          "لم يكشف النادي عن قيمة الصفقة، لكن مصادر الصحيفة أكدت أنها بلغت 40 مليون يورو.",
          "40 مليون يورو",
          "EUR 40000000");

  @Test
  void aPriceIsComparedByWhatItIsOf() {
    AnalyzedDocument more =
        Articles.of(
            "ب",
            7,
            "تقدر قيمة الصفقة بحوالي 45 مليون يورو مع المكافآت، فيما يبلغ راتب اللاعب 9 ملايين يورو.",
            "بحوالي 45 مليون يورو",
            "EUR ~45000000",
            "9 ملايين يورو",
            "EUR 9000000");
    assertThat(Articles.values(FORTY, more)).containsExactly("40000000", "~45000000");
  }

  @Test
  void aSumOfAnotherThingIsNoPrice() {
    for (String other : new String[] {"راتب اللاعب", "ميزانية المدينة", "قيمة الكفالة"}) {
      assertThat(
              Articles.values(
                  FORTY,
                  Articles.of(
                      "ب",
                      7,
                      "يبلغ " + other + " 45 مليون يورو وفق معلومات الصحيفة.",
                      "45 مليون يورو",
                      "EUR 45000000")))
          .isEmpty();
    }
  }

  @Test
  void aSalaryOfSomebodyElseIsAnother() {
    AnalyzedDocument nine =
        Articles.of(
            "أ",
            6,
            "يحصل الحارس على راتب قدره 9 ملايين يورو في سهلان.",
            "9 ملايين يورو",
            "EUR 9000000");
    assertThat(
            Articles.values(
                nine,
                Articles.of(
                    "ب",
                    6,
                    "سيتقاضى المدافع وفق العقد راتبا يبلغ 12 مليون يورو.",
                    "12 مليون يورو",
                    "EUR 12000000")))
        .isEmpty();
    assertThat(
            Articles.values(
                nine,
                Articles.of(
                    "ب",
                    6,
                    "سيتقاضى الحارس راتبا يبلغ 12 مليون يورو.",
                    "12 مليون يورو",
                    "EUR 12000000")))
        .containsExactly("9000000", "12000000");
  }

  /** A week of losses costs more than its first day. */
  @Test
  void lossesOfALaterDayAreMore() {
    AnalyzedDocument first =
        Articles.of(
            "أ", 6, "قدرت الشركة الخسائر بنحو 90 ألف برميل.", "بنحو 90 ألف برميل", "~90000 برميل");
    String text = "قالت مصادر إن الخسائر اليومية تصل إلى 120 ألف برميل بعد الحريق.";
    assertThat(Articles.values(first, Articles.of("ب", 9, text, "120 ألف برميل", "120000 برميل")))
        .isEmpty();
    assertThat(Articles.values(first, Articles.of("ب", 6, text, "120 ألف برميل", "120000 برميل")))
        .containsExactly("~90000", "120000");
  }

  /** 500 feddans are 210 hectares. */
  @Test
  void unitsOfAnotherSizeAreNotCompared() {
    String text = "تبلغ مساحة المزرعة المحترقة في بلدة مرون %s وفق الشرطة.";
    AnalyzedDocument hectares = area("أ", text, "210 هكتارات");
    assertThat(Articles.values(hectares, area("ب", text, "500 فدان"))).isEmpty();
    assertThat(Articles.values(area("أ", text, "450 فدانا"), area("ب", text, "500 فدان")))
        .containsExactly("450", "500");
    String power = "تنتج محطة بلدة مرون %s من الكهرباء وفق الشركة.";
    assertThat(Articles.values(area("أ", power, "90 ميغاوات"), area("ب", power, "70 كيلوواط")))
        .isEmpty();
  }

  private static AnalyzedDocument area(String source, String text, String area) {
    return Articles.of(source, 6, text.formatted(area), area, area);
  }

  /** Whoever says it, the same engineer is quoted on one pipe. */
  @Test
  void amountsOfOneSizeNeedFewerWordsInCommon() {
    AnalyzedDocument long36 =
        Articles.of(
            "أ",
            6,
            "قال رئيس لجنة الطوارئ في شركة الرمال المهندس عبد السلام الفيتوري إن طول الجزء المتضرر يبلغ 36 مترا.",
            "36",
            "36 مترا");
    String text = "وقال المهندس عبد السلام الفيتوري للقناة إن الفرق استبدلت %s مترا من الأنبوب.";
    assertThat(Articles.values(long36, Articles.of("ب", 6, text.formatted("42"), "42", "42 مترا")))
        .containsExactly("36", "42");
    assertThat(Articles.values(long36, Articles.of("ب", 6, text.formatted("80"), "80", "80 مترا")))
        .isEmpty();
  }

  @Test
  void votesForOneManAreCountedOnce() {
    AnalyzedDocument one =
        Articles.of("أ", 6, "انضمت الكتلة إلى مؤيدي بيضون فمنحته 68 صوتا.", "68 صوتا", "68 صوتا");
    String text = "كلف الرئيس بيضون بعد استشارات نال فيها %s صوتا.";
    assertThat(
            Articles.values(one, Articles.of("ب", 7, text.formatted("69"), "69 صوتا", "69 صوتا")))
        .containsExactly("68", "69");
    assertThat(
            Articles.values(one, Articles.of("ب", 7, text.formatted("31"), "31 صوتا", "31 صوتا")))
        .isEmpty();
  }

  @Test
  void debtsAreComparedAsPricesAre() {
    assertThat(
            Articles.values(
                Articles.of(
                    "أ", 6, "بلغت ديون الشركة 2.1 مليار درهم.", "2.1 مليار درهم", "MAD 2100000000"),
                Articles.of(
                    "ب",
                    7,
                    "لا تتجاوز ديون الشركة، كما أكد رئيسها، 1.7 مليار درهم.",
                    "1.7 مليار درهم",
                    "MAD 1700000000")))
        .containsExactly("1700000000", "2100000000");
  }

  @Test
  void debtsGrow() {
    assertThat(
            Articles.values(
                Articles.of(
                    "أ", 6, "بلغت ديون الشركة 2.1 مليار درهم.", "2.1 مليار درهم", "MAD 2100000000"),
                Articles.of(
                    "ب",
                    8,
                    "تبلغ ديون الشركة 2.6 مليار درهم.",
                    "2.6 مليار درهم",
                    "MAD 2600000000")))
        .isEmpty();
  }
}
