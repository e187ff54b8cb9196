package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingTest {
  private static final String NEWS = " وسقطت رافعة في حوض السفن يوم 6 مايو 2024 دون أن يصاب أحد.";

  /** The days of a sentence in an article of the tenth that has other news of the sixth. */
  private static List<String> daysBesides(String sentence, String... dates) {
    String[] all = new String[dates.length + 2];
    System.arraycopy(dates, 0, all, 0, dates.length);
    all[dates.length] = "يوم 6 مايو 2024";
    all[dates.length + 1] = "2024-05-06";
    List<String> days =
        Stories.days(
            Stories.of("أ", 10, "زار الوزير ميناء سرابة القديم صباحا. " + sentence + NEWS, all));
    assertThat(days).contains("2024-05-06");
    return days.stream().filter(day -> !day.equals("2024-05-06")).toList();
  }

  @Test
  void whoLooksAheadIsToldOfOnTheDayOnWhichHeDoes() {
    assertThat(
            daysBesides(
                "أعلنت هيئة الموانئ الخميس أن العبارة ستعود إلى الجزيرة السبت.",
                "الخميس",
                "2024-05-09",
                "السبت",
                "2024-05-11"))
        .containsExactly("2024-05-09");
    // Even if that day has come since; but what the reporter adds is no plan.
    assertThat(
            daysBesides(
                "قالت هيئة الموانئ الثلاثاء إنها ستنتظر نتائج اجتماع الخميس قبل تجديد الرخصة.",
                "الثلاثاء",
                "2024-05-07",
                "الخميس",
                "2024-05-09"))
        .containsExactly("2024-05-07");
    assertThat(
            daysBesides(
                "قالت هيئة الموانئ الثلاثاء إنها جددت الرخصة، وقد توجه الخميس إلى الجزيرة وفد منها.",
                "الثلاثاء",
                "2024-05-07",
                "الخميس",
                "2024-05-09"))
        .containsExactly("2024-05-07", "2024-05-09");
  }

  @Test
  void aDateOfTheClauseBeforeIsNotThatOfTheSaying() {
    assertThat(
            daysBesides(
                "أبحرت العبارة الثلاثاء، وقال مدير الميناء إن لقاء البحارة الخميس كان مرتجلا.",
                "الثلاثاء",
                "2024-05-07",
                "الخميس",
                "2024-05-09"))
        .contains("2024-05-09");
  }

  @Test
  void aSentenceWithoutAVerbOfSayingTellsOfBothDays() {
    assertThat(
            daysBesides(
                "بدأ الإضراب الخميس إلى أن يستأنف الملاحون العمل السبت.",
                "الخميس",
                "2024-05-09",
                "السبت",
                "2024-05-11"))
        .containsExactly("2024-05-09", "2024-05-11");
  }

  @Test
  void whatIsSaidBehindAColonIsSaid() {
    assertThat(
            daysBesides(
                "قال مدير الميناء الخميس: السبت هو اليوم الذي نتوقع فيه عودة العبارة إلى الجزيرة.",
                "الخميس",
                "2024-05-09",
                "السبت",
                "2024-05-11"))
        .containsExactly("2024-05-09");
    assertThat(
            daysBesides(
                "قالت الشركتان الخميس إنهما ستستأنفان رحلات العبارة إلى الجزيرة السبت.",
                "الخميس",
                "2024-05-09",
                "السبت",
                "2024-05-11"))
        .containsExactly("2024-05-09");
  }

  @Test
  void ofALongTimeToComeThatSomebodyNamesATimelineSaysNothing() {
    assertThat(
            daysBesides(
                "قال مدير الميناء إن رسوم الرصيف لن ترتفع مجددا قبل أبريل المقبل.",
                "أبريل المقبل",
                "2025-04"))
        .isEmpty();
    assertThat(
            daysBesides(
                "قال مدير الميناء إن العمال نالوا وعدا للعام المقبل بزيادة الأجور.",
                "للعام المقبل",
                "2025"))
        .isEmpty();
    assertThat(
            daysBesides(
                "قال مدير الميناء إن الشركة ستغلق الرصيف القديم في يونيو المقبل.",
                "يونيو المقبل",
                "2024-06"))
        .containsExactly("2024-06-01/2024-06-30");
  }

  @Test
  void itStandsThereIfThereIsNothingElse() {
    String far = "قال مدير الميناء إن رسوم الرصيف لن ترتفع مجددا قبل أبريل المقبل.";
    String passing = " وزار البحارة الجسر الذي بناه الصيادون في عام 1987 قرب المنارة.";
    assertThat(
            Stories.days(
                Stories.of("أ", 10, far + passing, "أبريل المقبل", "2025-04", "عام 1987", "1987")))
        .containsExactly("2025-04-01/2025-04-30");
  }

  @Test
  void sinceWhenSomethingIsSoIsNoNewsIfSomebodyOnlySaysIt() {
    assertThat(
            daysBesides(
                "قال متحدث باسم الشركة إنها ضخت ملايين الدراهم منذ 2020 في الرصيف.",
                "2020",
                "2020"))
        .isEmpty();
  }

  @Test
  void aWeekThatSomebodyNamesDoesNotTakeThePlaceOfTheDayOnWhichHeSpeaks() {
    assertThat(
            daysBesides(
                "رجح مدير الميناء الخميس أن يكون عطل المحرك وراء غرق العبارة في الأيام الماضية.",
                "الخميس",
                "2024-05-09",
                "الأيام الماضية",
                "2024-05-04/2024-05-08"))
        .contains("2024-05-09");
  }

  @Test
  void whatSomebodySaidInPassingIsInPassing() {
    assertThat(
            daysBesides(
                "هاجم البحارة مدير الشركة الذي قال إن الأرباح تضاعفت في عام 2016.",
                "عام 2016",
                "2016"))
        .isEmpty();
    assertThat(
            daysBesides(
                "نال العمال زيادة تساوي ضعفي ما عرض عليهم يوم الاثنين.",
                "يوم الاثنين",
                "2024-04-29"))
        .isEmpty();
    assertThat(
            daysBesides(
                "وحملت السفينة ركابها على الرغم من عاصفة هبت الأربعاء.", "الأربعاء", "2024-05-01"))
        .isEmpty();
  }

  @Test
  void whatBehindAVerbIsNotAlwaysInPassing() {
    assertThat(daysBesides("هز انفجار الخميس ما يزيد على عشرة مبان.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-09");
    assertThat(
            daysBesides(
                "أعلنت الهيئة تفتيش ما حمله البحارة معهم، مساء الخميس.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-09");
    assertThat(
            daysBesides(
                "بقي للفريق تعادل واحد، وهو ما يحسم أمام ضيفه الخميس.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-09");
    assertThat(
            daysBesides(
                "نشر القبطان تغريدة قال فيها إنه عاد إلى بيته الخميس.", "الخميس", "2024-05-09"))
        .containsExactly("2024-05-09");
  }

  @Test
  void theDateOfAPaperOrOfPayIsInPassing() {
    assertThat(
            daysBesides(
                "نالت السفينة شهادة سلامة صادرة في يناير الماضي.", "يناير الماضي", "2024-01"))
        .isEmpty();
    assertThat(daysBesides("ظهرت الصور المؤرخة 7 أبريل على موقع الميناء.", "7 أبريل", "2024-04-07"))
        .isEmpty();
    assertThat(
            daysBesides("وقال محاسب الشركة إن أجور شهر أبريل لم تصرف بعد.", "شهر أبريل", "2024-04"))
        .isEmpty();
    assertThat(daysBesides("ونفت الشركة أي دور لها في حادث مارس.", "مارس", "2024-03")).isEmpty();
  }

  @Test
  void someOfThemNeedTheSentenceBeforeThem() {
    String text =
        "أبحر بحارة سرابة فجرا. بعضهم لم يعد إلى بيته الثلاثاء. وغرقت سفينة القمح الأربعاء قبالة المنارة."
            + " وأغلقت السلطات ميناء سرابة الخميس. وفتحت النيابة تحقيقا في الحادث الجمعة.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    11,
                    text,
                    "الثلاثاء",
                    "2024-05-07",
                    "الأربعاء",
                    "2024-05-08",
                    "الخميس",
                    "2024-05-09",
                    "الجمعة",
                    "2024-05-10")))
        .containsExactly("2024-05-08", "2024-05-09", "2024-05-10");
  }

  @Test
  void untilWhenSomebodyExpectsItIsNoDayOfIt() {
    assertThat(
            daysBesides(
                "قال النقيب إن المحرك سليم، مشيرا إلى أن الأمر سيتضح بحلول الاثنين.",
                "الاثنين",
                "2024-05-13"))
        .isEmpty();
    assertThat(daysBesides("قال النقيب إن المحرك سيصل الاثنين.", "الاثنين", "2024-05-13"))
        .containsExactly("2024-05-13");
  }

  @Test
  void aClauseInPassingGoesOnBehindThen() {
    assertThat(
            daysBesides(
                "وقال المجلس إنه سيشكل لجنة، حيث أعلنت هدنة الثلاثاء، ثم وقف للإضراب الخميس.",
                "الثلاثاء",
                "2024-05-07",
                "الخميس",
                "2024-05-09"))
        .isEmpty();
  }
}
