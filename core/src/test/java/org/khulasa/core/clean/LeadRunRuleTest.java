package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.core.Dropped.Reason.OFF_TOPIC;
import static org.khulasa.core.clean.CleanedPage.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four or five leads with which a page ends go, though they are about the article's subject. */
class LeadRunRuleTest {
  private static final String[] ARTICLE = {
    "افتتحت بلدية الرمانة مساء أمس مكتبتها العامة بعد أعمال ترميم دامت عامين كاملين.",
    "وقالت مديرة المكتبة سعاد الكروان إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ.",
    "وأعلن رئيس البلدية أن كلفة الترميم بلغت مليوني دينار دفعت وزارة الثقافة نصفها."
  };
  private static final String[] LEADS = {
    "قالت مديرة المكتبة العامة إن بلدية الرمانة ستدفع كلفة القاعات الجديدة كاملة.",
    "أعلنت وزارة الثقافة أن نصف كلفة ترميم مكتبة الرمانة العامة دفع قبل عامين.",
    "وصل رئيس بلدية الرمانة إلى مكتبتها العامة قبل افتتاحها مساء أمس بساعة كاملة.",
    "قال رئيس البلدية إن ترميم القاعات الجديدة كلف مليوني دينار من مال وزارة الثقافة.",
    "فاز قارئ من الرمانة بجائزة المكتبة العامة بعد أعمال ترميم دامت عامين كاملين."
  };
  private static final String NAME =
      "الروائي عدنان المرج صاحب ثلاثية الرمال وحكايات من قرى الصيادين القديمة.";
  private static final String TWO_SENTENCES =
      "قال رئيس البلدية إن القاعات أغلقت. أعلنت الوزارة أن ترميمها دام عامين كاملين.";

  private static void assertAllStay(String... page) {
    assertThat(CleanedPage.of(page).dropped(OFF_TOPIC)).isEmpty();
  }

  @Test
  void fiveAtTheEndGo() {
    CleanedPage page = CleanedPage.of(lines(ARTICLE, LEADS));
    assertThat(page.kept()).containsExactly(ARTICLE);
    assertThat(page.result().dropped())
        .hasSameSizeAs(LEADS)
        .allMatch(dropped -> dropped.note().equals(Evidence.LEAD_IN_RUN.note()));
  }

  @Test
  void fourGoOfWhichOneBeginsWithANameOrHasTwoSentences() {
    assertThat(CleanedPage.of(lines(ARTICLE, LEADS[0], NAME, LEADS[2], LEADS[3])).kept())
        .containsExactly(ARTICLE);
    assertThat(CleanedPage.of(lines(ARTICLE, LEADS[0], TWO_SENTENCES, LEADS[2], LEADS[3])).kept())
        .containsExactly(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "للمرة الأولى ترى مديرة المكتبة العامة سعاد الكروان قاعات البلدية كلها مليئة بالقراء.",
        "أضافت أن المكتبة ستبقى مفتوحة حتى منتصف الليل في أيام الصيف كلها."
      })
  void whatStandsAboveFiveStays(String own) {
    CleanedPage page = CleanedPage.of(lines(lines(ARTICLE, own), LEADS));
    assertThat(page.kept()).containsExactly(lines(ARTICLE, own));
  }

  @Test
  void threeOnTheSubjectStay() {
    assertAllStay(lines(ARTICLE, LEADS[0], LEADS[1], LEADS[2]));
  }

  @Test
  void moreThanSevenAreAList() {
    assertAllStay(
        lines(
            lines(ARTICLE, LEADS),
            "أعلنت مديرة المكتبة أن قاعات البلدية الجديدة ستبقى مفتوحة في أيام الصيف كلها.",
            "قالت وزارة الثقافة إن مكتبات أخرى سترمم بعد مكتبة الرمانة العامة هذا العام.",
            "دفعت البلدية كلفة الكتب الجديدة كاملة قبل افتتاح المكتبة العامة بأيام قليلة."));
  }

  @Test
  void whereTheArticleDoesNotJoinItsParagraphsTheyStay() {
    assertAllStay(
        lines(
            new String[] {
              ARTICLE[0],
              "قالت مديرة المكتبة سعاد الكروان إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ: للجميع."
            },
            LEADS[0],
            LEADS[1],
            LEADS[2],
            LEADS[3]));
  }

  @Test
  void whereHalfBeginWithNamesTheyStay() {
    assertAllStay(lines(ARTICLE, LEADS[0], NAME, NAME.replace("عدنان", "مروان"), LEADS[3]));
  }

  @Test
  void severalOfTwoSentencesStay() {
    assertAllStay(
        lines(
            ARTICLE,
            LEADS[0],
            TWO_SENTENCES,
            TWO_SENTENCES.replace("البلدية", "المكتبة"),
            LEADS[3]));
  }

  @Test
  void behindAColonTheyStay() {
    assertAllStay(lines(lines(ARTICLE, "وهذه أخبار المكتبة كما نشرتها البلدية أمس:"), LEADS));
  }
}
