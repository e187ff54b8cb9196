package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One thing told by two articles under two dates, and two things told under one. */
class VersionsTest {
  private static final String LEAVE =
      "وكان نقيب الصيادين قد أعلن أنه وزوجته سيغادران ميناء سرابة في إجازة السبت.";
  private static final String OTHER = "عاد النادي إلى التدريب في ملعبه. ";
  private static final String MATCH =
      OTHER + "وكان نادي سرابة قد هزم ضيفه المنارة بهدفين لواحد في ملعب الميناء قبل ثلاثة أسابيع";
  private static final String FEES =
      "أنها ستفرض رسوما جديدة على قوارب النزهة الأجنبية الراسية في حوض المنارة بدءا من سبتمبر.";

  @Test
  void whoLooksAheadToHisOwnDayKnowsWhichWeekItIs() {
    assertThat(
            Stories.days(
                Stories.of("أ", 11, LEAVE, "السبت", "2024-05-11"),
                Stories.of("ب", 12, LEAVE, "السبت", "2024-05-18")))
        .containsExactly("2024-05-11");
    // Told of last Saturday, and wrongly: the other says by its words that it looks ahead.
    assertThat(
            Stories.days(
                Stories.of("أ", 10, LEAVE, "السبت", "2024-05-04"),
                Stories.of("ب", 10, LEAVE, "السبت", "2024-05-11")))
        .containsExactly("2024-05-11");
  }

  @Test
  void theFullerOfTwoTellsWhenItWasSaid() {
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    "أعلنت إدارة الميناء الثلاثاء " + FEES,
                    "الثلاثاء",
                    "2024-05-07",
                    "سبتمبر",
                    "2024-09"),
                Stories.of(
                    "ب", 8, "وجاء هذا بعد أن أعلنت إدارة الميناء " + FEES, "سبتمبر", "2024-09")))
        .containsExactly("2024-05-07");
  }

  @Test
  void whatIsOverKeepsItsDayThoughAnotherTellsWhenItWasSaid() {
    String found =
        "أن مدير السد القديم عثر عليه في 26 أبريل في سيارته المتوقفة في ساحة المنارة وسط المدينة.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    "أعلنت شرطة سرابة الثلاثاء " + found,
                    "الثلاثاء",
                    "2024-05-07",
                    "26 أبريل",
                    "2024-04-26"),
                Stories.of(
                    "ب",
                    8,
                    OTHER + "وكانت شرطة سرابة قد أعلنت " + found,
                    "26 أبريل",
                    "2024-04-26")))
        .contains("2024-04-26");
  }

  @Test
  void aSentenceOfTwoOutletsStandsOnce() {
    String first =
        "قالت وكالة الساحل إن نقيب الصيادين خضع لجراحة صغيرة في الأذن الوسطى يوم الثلاثاء ثم خرج"
            + " بعد ذلك بساعات لكنه دخل مستشفى سرابة مرة ثانية يوم الجمعة.";
    String second =
        "قالت وكالة الساحل إن نقيب الصيادين خضع لجراحة صغيرة في الأذن الوسطى، الثلاثاء، ثم خرج بعد"
            + " ذلك بساعات، لكنه دخل مستشفى سرابة مرة ثانية الجمعة.";
    assertThat(
            Stories.days(
                Stories.of("أ", 12, first, "الثلاثاء", "2024-05-07", "يوم الجمعة", "2024-05-10"),
                Stories.of("ب", 12, second, "الثلاثاء", "2024-05-07", "الجمعة", "2024-05-10")))
        .containsExactly("2024-05-07");
  }

  @Test
  void aboutADayIsOneTimeToTwoArticles() {
    assertThat(
            Stories.days(
                Stories.of("أ", 26, MATCH + ".", "قبل ثلاثة أسابيع", "2024-05-02/2024-05-08"),
                Stories.of(
                    "ب", 27, MATCH + " أمام جمهوره.", "قبل ثلاثة أسابيع", "2024-05-03/2024-05-09")))
        .hasSize(1);
  }

  @Test
  void theDayItselfStandsThereIfOneGivesIt() {
    String day =
        OTHER + "وكان نادي سرابة قد هزم ضيفه المنارة بهدفين لواحد في ملعب الميناء يوم 7 مايو.";
    assertThat(
            Stories.days(
                Stories.of("أ", 26, MATCH + ".", "قبل ثلاثة أسابيع", "2024-05-02/2024-05-08"),
                Stories.of("ب", 26, day, "يوم 7 مايو", "2024-05-07")))
        .containsExactly("2024-05-07");
  }

  @Test
  void whatSharesADayAndAFigureIsOneThing() {
    String expels =
        "أعلنت وزارة النقل الثلاثاء أنها ستسحب تصاريح 237 قاربا أجنبيا وستغلق مكتب التراخيص في"
            + " المنارة بسبب أزمة المازوت.";
    String same =
        "سحبت الوزارة الثلاثاء تصاريح 237 قاربا وأمهلت مالكيها شهرا للخروج من مياه الخليج ردا على"
            + " غرامات مماثلة.";
    assertThat(
            Stories.days(
                Stories.of("أ", 8, expels, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 8, same, "الثلاثاء", "2024-05-07")))
        .hasSize(1);
    assertThat(
            Stories.days(
                Stories.of("أ", 8, expels, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 8, same.replace("237", "90"), "الثلاثاء", "2024-05-07")))
        .hasSize(2);
  }

  @Test
  void whatWasEarlierThatDayStandsFirst() {
    String answer = "أكدت نقيبة الصيادين الثلاثاء أن النقابة تتخذ قراراتها بنفسها. ";
    String attack = "وكان المحافظ قد هاجم النقابة في خطاب بثته الإذاعة في وقت سابق الثلاثاء.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ", 8, answer + attack, "الثلاثاء", "2024-05-07", "الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07 " + attack, "2024-05-07 " + answer.strip());
  }
}
