package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class PlansTest {
  private static final String PLAN =
      "تعقد نقابة الصيادين جمعيتها العامة الخميس في مقرها القديم لانتخاب رئيس جديد.";
  private static final String OUTCOME =
      "فازت سعاد البحري الخميس برئاسة نقابة الصيادين بعد فرز أصوات المندوبين كلها.";

  private static AnalyzedDocument plan(int day) {
    return Stories.of("أ", day, PLAN, "الخميس", "2024-05-09");
  }

  private static AnalyzedDocument outcome() {
    return Stories.of("ب", 10, OUTCOME, "الخميس", "2024-05-09");
  }

  @Test
  void aPlanStandsUntilItsDayIsToldOf() {
    assertThat(Stories.lines(plan(7))).containsExactly("2024-05-09 " + PLAN);
    assertThat(Stories.lines(plan(7), outcome())).containsExactly("2024-05-09 " + OUTCOME);
  }

  @Test
  void whatTheDayBringsTellsItEvenIfThePlanTellsTheSame() {
    String opened = "عقدت نقابة الصيادين الخميس جمعيتها العامة لانتخاب رئيس جديد في مقرها القديم.";
    assertThat(Stories.lines(plan(7), Stories.of("ب", 10, opened, "الخميس", "2024-05-09")))
        .containsExactly("2024-05-09 " + opened);
  }

  @Test
  void aPlanForWeeksIsNotForOneOfTheirDays() {
    AnalyzedDocument wide =
        Stories.of(
            "أ",
            7,
            "تعقد نقابة الصيادين جمعيتها العامة أواخر الشهر في مقرها القديم لانتخاب رئيس جديد.",
            "أواخر الشهر",
            "2024-05-21/2024-05-31");
    AnalyzedDocument other =
        Stories.of(
            "ب",
            22,
            "غرقت سفينة محملة بالقمح الثلاثاء قبالة رصيف المنارة دون أن يصاب بحارتها.",
            "الثلاثاء",
            "2024-05-21");
    assertThat(Stories.days(wide, other)).hasSize(2);
  }

  @Test
  void whatIsExpectedOfTheArticlesOwnDayIsAPlanToo() {
    String expected = "ومن المتوقع أن يصل وفد الصيادين الخميس إلى ميناء سرابة لتوقيع العقد.";
    AnalyzedDocument morning = Stories.at("أ", 9, 7, expected, "الخميس", "2024-05-09");
    assertThat(Stories.lines(morning)).containsExactly("2024-05-09 " + expected);
    assertThat(Stories.lines(morning, outcome())).containsExactly("2024-05-09 " + OUTCOME);
  }

  @Test
  void whatWillBeOnTheArticlesOwnDayIsAPlanToo() {
    String ahead = "وسيصل وفد الصيادين الخميس إلى ميناء سرابة لتوقيع عقد الرصيف.";
    AnalyzedDocument morning = Stories.at("أ", 9, 7, ahead, "الخميس", "2024-05-09");
    assertThat(Stories.lines(morning)).containsExactly("2024-05-09 " + ahead);
    assertThat(Stories.lines(morning, outcome())).containsExactly("2024-05-09 " + OUTCOME);
  }

  @Test
  void anArticleOfLateEveningMayNameItsOwnDayByAnotherClock() {
    String decree = "عزل حاكم الجزيرة مدير الميناء الخميس بعد شكاوى تجار السمك من الرسوم.";
    assertThat(Stories.days(Stories.at("أ", 8, 22, decree, "الخميس", "2024-05-09"), outcome()))
        .hasSize(2);
    // What somebody says then of the next day is a plan all the same.
    assertThat(
            Stories.lines(
                Stories.at(
                    "أ",
                    8,
                    22,
                    "وقال رئيس التجار إن السوق ستغلق أبوابها الخميس احتجاجا على رسوم الميناء.",
                    "الخميس",
                    "2024-05-09"),
                outcome()))
        .containsExactly("2024-05-09 " + OUTCOME);
  }

  @Test
  void whatWasPlannedOnceIsNoPlan() {
    String was = "وكان من المقرر أن تنتهي هدنة الصيادين يوم الأحد في ميناء سرابة.";
    String supposed = "وكان يفترض أن تنتهي هدنة الصيادين يوم الأحد في ميناء سرابة.";
    String scheduled = "وكان مقررا أن تنتهي هدنة الصيادين يوم الأحد في ميناء سرابة.";
    String is = "ومن المقرر أن تنتهي هدنة الصيادين يوم الأحد في ميناء سرابة.";
    for (String text : new String[] {was, supposed, scheduled}) {
      assertThat(Stories.days(Stories.of("أ", 10, text, "يوم الأحد", "2024-05-12"))).isEmpty();
    }
    assertThat(Stories.days(Stories.of("أ", 10, is, "يوم الأحد", "2024-05-12"))).hasSize(1);
    String instead = "وكان مقررا أن تنتهي الهدنة، لكنها انهارت الثلاثاء في ميناء سرابة.";
    assertThat(Stories.days(Stories.of("أ", 8, instead, "الثلاثاء", "2024-05-07"))).hasSize(1);
  }

  @Test
  void whatIsSupposedIsAPlan() {
    String supposed = "ومن المفترض أن يصل وفد الصيادين الخميس إلى ميناء سرابة لتوقيع العقد.";
    AnalyzedDocument morning = Stories.at("أ", 9, 7, supposed, "الخميس", "2024-05-09");
    assertThat(Stories.lines(morning)).containsExactly("2024-05-09 " + supposed);
    assertThat(Stories.lines(morning, outcome())).containsExactly("2024-05-09 " + OUTCOME);
  }

  @Test
  void ofADayToComeAStoryTellsOneThing() {
    String vote = "ومن المقرر أن يقترع الصيادون في 23 مايو لاختيار نقيبهم.";
    String sealed = "وسيفتح المرفأ الشرقي صناديق مختومة يوم 23 مايو أمام مراقبين.";
    AnalyzedDocument first = Stories.of("أ", 7, vote, "23 مايو", "2024-05-23");
    assertThat(Stories.lines(first, Stories.of("ب", 8, sealed, "يوم 23 مايو", "2024-05-23")))
        .hasSize(1);
    assertThat(Stories.lines(first, Stories.of("ب", 8, sealed, "يوم 23 مايو", "2024-05-24")))
        .hasSize(2);
  }

  @Test
  void whatAnEveningPaperTellsOfTheNextDayMayHaveHappened() {
    String plan = "وستبحر العبارة الجديدة الخميس من ميناء سرابة للمرة الأولى.";
    String deed = "قتل حارسان الخميس حين انهار مخزن القمح قرب المنارة.";
    AnalyzedDocument noon = Stories.at("أ", 8, 12, plan, "الخميس", "2024-05-09");
    assertThat(Stories.lines(noon, Stories.at("ب", 8, 20, deed, "الخميس", "2024-05-09")))
        .hasSize(2);
  }

  @Test
  void whoTellsThatItWillBeTellsItBest() {
    String beside = "وتضاءلت فرصة الهداف سالم للعب مع فريقه في 23 مايو.";
    String will = "وستقام المباراة في 23 مايو على ملعب المنارة.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 7, beside, "23 مايو", "2024-05-23"),
                Stories.of("ب", 8, will, "23 مايو", "2024-05-23")))
        .containsExactly("2024-05-23 " + will);
  }

  @Test
  void itsCircumstancesAreNoPlan() {
    String circumstances = "وتأتي الدعوات للتظاهر في 23 مايو بعد غرق قارب قرب المنارة.";
    String will = "وستقام المباراة في 23 مايو على ملعب المنارة.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 7, circumstances, "23 مايو", "2024-05-23"),
                Stories.of("ب", 8, will, "23 مايو", "2024-05-23")))
        .containsExactly("2024-05-23 " + will);
  }
}
