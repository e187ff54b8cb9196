package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.core.Dropped.Reason.OFF_TOPIC;
import static org.khulasa.core.clean.CleanedPage.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads of other stories behind the article go, and its own last paragraphs stay. */
class LeadRowRuleTest {
  private static final String[] ARTICLE = {
    "افتتحت بلدية الرمانة مساء أمس مكتبتها العامة بعد أعمال ترميم دامت عامين كاملين.",
    "وقالت مديرة المكتبة سعاد الكروان إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ.",
    "وأعلن رئيس البلدية أن كلفة الترميم بلغت مليوني دينار دفعت وزارة الثقافة نصفها."
  };
  private static final String[] LEADS = {
    "أعلنت هيئة الأرصاد أن عاصفة رملية ستضرب سهول الوردية صباح الخميس.",
    "فاز العداء مروان الدالي بسباق الجبل للناشئين متقدما على عشرين متسابقا",
    "وصل وفد تجاري من جزر الصدف إلى ميناء اللؤلؤ لبحث رسوم التصدير.",
    "قالت شركة القطارات إن خط الساحل سيتوقف يومين لإصلاح سكته المتآكلة."
  };
  private static final String OF_THE_SUBJECT =
      "قالت مديرة المكتبة العامة إن بلدية الرمانة ستدفع كلفة القاعات الجديدة كاملة.";

  private static void assertAllStay(String... page) {
    CleanedPage cleaned = CleanedPage.of(page);
    assertThat(cleaned.dropped(OFF_TOPIC)).isEmpty();
    assertThat(cleaned.kept()).hasSameSizeAs(page);
  }

  @Test
  void leadsInARowBehindTheArticleGo() {
    CleanedPage page = CleanedPage.of(lines(ARTICLE, LEADS[0], LEADS[1], LEADS[2]));
    assertThat(page.kept()).containsExactly(ARTICLE);
    assertThat(page.dropped(OFF_TOPIC)).containsExactly(LEADS[0], LEADS[1], LEADS[2]);
    assertThat(page.result().dropped())
        .allMatch(dropped -> dropped.note().equals(Evidence.LEAD_IN_ROW.note()));
  }

  @Test
  void oneOnTheArticlesSubjectGoesWithinTheRowAndStaysAboveIt() {
    CleanedPage within =
        CleanedPage.of(lines(ARTICLE, LEADS[0], LEADS[1], OF_THE_SUBJECT, LEADS[2]));
    assertThat(within.kept()).containsExactly(ARTICLE);
    String ofTheSubject =
        "مديرة المكتبة العامة ترى أن بلدية الرمانة ستدفع كلفة القاعات الجديدة كاملة.";
    String name = "الروائي عدنان المرج صاحب ثلاثية الرمال وحكايات من قرى الصيادين القديمة.";
    CleanedPage above = CleanedPage.of(lines(ARTICLE, ofTheSubject, LEADS[0], name, LEADS[2]));
    assertThat(above.kept()).containsExactly(lines(ARTICLE, ofTheSubject));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في الخامس من أيار عام 1931 عبر البحار ناصر الشاطئي المحيط وحده على زورق من القصب.",
        "للمرة الرابعة يؤجل اتحاد الفروسية سباق الخيول العربية في سهل الغزلان بسبب الحر."
      })
  void aboveARowALeadMayBeginWithAnything(String lead) {
    CleanedPage page = CleanedPage.of(lines(lines(ARTICLE, lead), LEADS));
    assertThat(page.kept()).containsExactly(ARTICLE);
    assertThat(page.dropped(OFF_TOPIC)).containsExactly(lines(new String[] {lead}, LEADS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في حين يرى أصحاب المقاهي أن حديقة التماثيل الحجرية أولى بما بقي من المال.",
        "في نهاية المطاف أخذ البستانيون أدواتهم وزرعوا أشجار السرو بجانب التماثيل الحجرية.",
        "يذكر أن حديقة التماثيل الحجرية في الحي الغربي أغلقت عاما كاملا بسبب السيول.",
        "كانت حديقة التماثيل الحجرية في الحي الغربي أغلقت عاما كاملا بسبب السيول.",
        "وأعلن أصحاب المقاهي أن حديقة التماثيل الحجرية ستغلق عاما كاملا بسبب السيول.",
        "- قال البستاني إن حديقة التماثيل أغلقت عاما كاملا بسبب سيول جرفت أشجارها.",
      })
  void whatEndsTheArticleStays(String last) {
    CleanedPage page = CleanedPage.of(lines(lines(ARTICLE, last), LEADS));
    assertThat(page.keptText().replace('\n', ' ')).contains(last);
    assertThat(page.dropped(OFF_TOPIC)).containsExactly(LEADS);
  }

  @Test
  void twoParagraphsAreNoRow() {
    assertAllStay(lines(ARTICLE, LEADS[0], LEADS[2]));
  }

  @Test
  void moreThanSixAreAnArticleInTheFormOfAList() {
    assertAllStay(
        lines(
            ARTICLE,
            LEADS[0],
            LEADS[2],
            LEADS[3],
            "أعلن مرصد النجوم أن مذنبا سيعبر سماء الصحراء ليلة الجمعة المقبلة.",
            "قالت جمعية النحالين إن محصول العسل تراجع إلى نصف ما كان عليه.",
            "وصل سرب من طيور اللقلق إلى بحيرة الملح قبل موعده بثلاثة أسابيع كاملة.",
            "فاز الطباخ إلياس الزيتون بجائزة الذواقة عن طبق من السمك المشوي.",
            "أعلنت نقابة الصيادين إضرابا مفتوحا احتجاجا على ضريبة القوارب الصغيرة."));
  }

  @Test
  void newsInBriefStay() {
    assertAllStay(
        lines(
            new String[] {
              "أعلنت بلدية الرمانة أن مكتبتها العامة ستفتح بعد ترميم دام عامين كاملين.",
              "فاز فريق السنديان على فريق الصنوبر بثلاثة أشواط في ختام الدورة."
            },
            LEADS[0],
            LEADS[2],
            LEADS[3]));
  }

  @Test
  void paragraphsOnTheArticlesSubjectStay() {
    assertAllStay(
        lines(
            ARTICLE,
            "قال رئيس البلدية إن ترميم القاعات الجديدة كلف مليوني دينار من مال وزارة الثقافة.",
            OF_THE_SUBJECT,
            "أعلنت وزارة الثقافة أن نصف كلفة ترميم مكتبة الرمانة العامة دفع قبل عامين."));
    assertAllStay(
        lines(
            ARTICLE,
            LEADS[0],
            OF_THE_SUBJECT,
            "أعلنت وزارة الثقافة أن نصف كلفة ترميم مكتبة الرمانة العامة دفع قبل عامين."));
  }

  @Test
  void paragraphsThatBeginWithNamesStay() {
    assertAllStay(
        lines(
            ARTICLE,
            "الروائي عدنان المرج صاحب ثلاثية الرمال وحكايات من قرى الصيادين القديمة.",
            "الشاعرة لمى الغدير صاحبة ديوان نجوم الظهيرة ومترجمة أغاني البحارة الشماليين.",
            "المؤرخ جابر السهلي صاحب موسوعة القلاع المهجورة ورحلات التجار إلى الجنوب."));
  }

  @Test
  void aRowDoesNotBeginWithANameNorHaveMoreOfThemThanVerbs() {
    String name = "الروائي عدنان المرج صاحب ثلاثية الرمال وحكايات من قرى الصيادين القديمة.";
    assertAllStay(lines(ARTICLE, name, LEADS[0], LEADS[2]));
    String other = "الشاعرة لمى الغدير صاحبة ديوان نجوم الظهيرة ومترجمة أغاني البحارة الشماليين.";
    assertAllStay(lines(ARTICLE, LEADS[0], name, other));
    CleanedPage page = CleanedPage.of(lines(ARTICLE, LEADS[0], name, LEADS[2]));
    assertThat(page.kept()).containsExactly(ARTICLE);
  }

  @Test
  void paragraphsBehindAColonStay() {
    String announcement = "وقالت مديرة المكتبة إن جريدة الحائط تعرض من أخبار الأمس:";
    CleanedPage page = CleanedPage.of(lines(lines(ARTICLE, announcement), LEADS));
    assertThat(page.kept()).contains(LEADS[0], LEADS[2], LEADS[3]);
  }

  @Test
  void aPageOfLeadsAloneStays() {
    assertAllStay(LEADS[0], LEADS[2], LEADS[3]);
  }
}
