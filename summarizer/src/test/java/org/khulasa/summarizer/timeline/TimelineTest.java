package org.khulasa.summarizer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;

class TimelineTest {
  private static final String FERRY =
      "توقفت العبارة بين ميناء سرابة وجزيرة الملح يوم 7 مارس 2024 بسبب عطل في المحرك الرئيسي.";
  private static final String FERRY_AGAIN =
      "كانت العبارة بين ميناء سرابة وجزيرة الملح توقفت في السابع من مارس بسبب عطل في المحرك.";
  private static final String FERRY_MONTH =
      "توقفت العبارة بين ميناء سرابة وجزيرة الملح في مارس بسبب عطل في المحرك الرئيسي.";
  private static final String BRIDGE =
      "وضعت الوزارة حجر الأساس لجسر بديل في فبراير 2023 بتمويل من صندوق الموانئ.";
  private static final String BRIDGE_OPENED =
      "افتتح رئيس الوزراء جسر الميناء بعد ثلاث سنوات من أعمال البناء.";
  private static final String TOMORROW =
      "ينتظر الركاب عودة الرحلات المنتظمة إلى الجزيرة قريبا بحسب مدير الميناء.";

  private static AnalyzedDocument first() {
    AnalyzedDocument document = Pages.whole("أ", FERRY + " " + BRIDGE + " " + TOMORROW);
    document = Entities.with(document, "DATE", "7 مارس 2024", "2024-03-07");
    document = Entities.with(document, "DATE", "فبراير 2023", "2023-02");
    return Entities.with(document, "DATE", "قريبا", "");
  }

  private static AnalyzedDocument second() {
    return Entities.with(Pages.whole("ب", FERRY_AGAIN), "DATE", "السابع من مارس", "2024-03-07");
  }

  private static List<String> lines(Summary summary) {
    return summary.timeline().stream()
        .map(
            entry ->
                entry.days()
                    + " "
                    + entry
                        .passage()
                        .span()
                        .of(summary.document(entry.passage()).document().text()))
        .toList();
  }

  @Test
  void dateComesBeforeDateAndWhatIsUnresolvedNowhere() {
    Summary summary = Summarizers.standard().summarize(List.of(first()), SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly("2023-02-01/2023-02-28 " + BRIDGE, "2024-03-07 " + FERRY);
  }

  @Test
  void whatStandsUnderADateIsOfIt() {
    String flood = "غمرت المياه رصيف الميناء القديم ومخازن الصيادين كلها.";
    String closed = "أغلقت البلدية السوق المجاورة بسبب الأضرار التي أصابتها.";
    String chronicle = "أغسطس 2017\n" + flood + "\n" + closed + "\n1995\n" + BRIDGE_OPENED;
    Summary summary =
        Summarizers.standard()
            .summarize(List.of(Pages.whole("أ", chronicle)), SummaryOptions.words(200));
    // Of the month only what stands directly below it: a page may have lost its next heading.
    assertThat(lines(summary))
        .containsExactly(
            "1995-01-01/1995-12-31 " + BRIDGE_OPENED, "2017-08-01/2017-08-31 " + flood);
    String days = "2 مارس 2017\n" + flood + "\n" + closed + "\n3 مارس 2017\n" + BRIDGE_OPENED;
    summary =
        Summarizers.standard()
            .summarize(
                List.of(Pages.whole("أ", days + "\n1 يناير 2016\n" + TOMORROW)),
                SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly(
            "2016-01-01 " + TOMORROW,
            "2017-03-02 " + flood,
            "2017-03-02 " + closed,
            "2017-03-03 " + BRIDGE_OPENED);
  }

  @Test
  void aNameBesideAYearSaysNothing() {
    String list = "2003: السباحة سلمى الدرباس\n2004: فازت السباحة سلمى الدرباس بالميدالية الذهبية";
    AnalyzedDocument winners = Pages.whole("أ", FERRY + "\n" + list);
    winners = Entities.with(winners, "DATE", "7 مارس 2024", "2024-03-07");
    winners = Entities.with(winners, "DATE", "2003", "2003");
    winners = Entities.with(winners, "PER", "سلمى الدرباس", "سلمى الدرباس");
    winners = Entities.with(winners, "DATE", "2004", "2004");
    Summary summary = Summarizers.standard().summarize(List.of(winners), SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly(
            "2004-01-01/2004-12-31 فازت السباحة سلمى الدرباس بالميدالية الذهبية",
            "2024-03-07 " + FERRY);
  }

  @Test
  void aStatementOfSeveralArticlesStandsThereOnce() {
    Summary summary =
        Summarizers.standard().summarize(List.of(first(), second()), SummaryOptions.words(200));
    assertThat(lines(summary))
        .containsExactly("2023-02-01/2023-02-28 " + BRIDGE, "2024-03-07 " + FERRY);
  }

  @Test
  void theWordingOfTheSummaryStandsForItsClaim() {
    Summary summary =
        Summarizers.standard()
            .summarize(
                List.of(first(), second().withEntities(second().entities())),
                SummaryOptions.sentences(1));
    String told = summary.sentences().get(0).text();
    assertThat(told).isIn(FERRY, FERRY_AGAIN);
    assertThat(lines(summary)).contains("2024-03-07 " + told).hasSize(2);
  }

  @Test
  void thatSameClaimOnAnotherDayIsAnotherStatement() {
    AnalyzedDocument later =
        Entities.with(Pages.whole("ب", FERRY_AGAIN), "DATE", "السابع من مارس", "2024-03-09");
    Summary summary =
        Summarizers.standard().summarize(List.of(first(), later), SummaryOptions.words(200));
    assertThat(lines(summary)).hasSize(3);
  }

  @Test
  void aSentenceThatStatesTwoThingsStandsThereTwice() {
    AnalyzedDocument document =
        Pages.whole("ج", "بدأ الإضراب في مصنع الزجاج في 3 مايو 2024، وانتهى في 9 يونيو 2024.");
    document = Entities.with(document, "DATE", "3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "9 يونيو 2024", "2024-06-09");
    assertThat(days(document)).containsExactly("2024-05-03", "2024-06-09");
  }

  @Test
  void aDateAloneIsNone() {
    AnalyzedDocument document =
        Pages.whole("ج", "مايو/أيار 2024.\n\nبدأ الإضراب في مصنع الزجاج في 3 مايو 2024.");
    document = Entities.with(document, "DATE", "مايو/أيار 2024", "2024-05");
    document = Entities.with(document, "DATE", "3 مايو 2024", "2024-05-03");
    assertThat(days(document)).containsExactly("2024-05-03");
  }

  @Test
  void aDateInPassingIsNone() {
    AnalyzedDocument document =
        Pages.whole(
            "ج", "أغلقت البلدية في 3 مايو 2024 المسبح الذي بناه الصيادون في عام 1987 قرب المنارة.");
    document = Entities.with(document, "DATE", "3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "عام 1987", "1987");
    assertThat(days(document)).containsExactly("2024-05-03");
  }

  @Test
  void theYearOfANamedEventIsInPassing() {
    AnalyzedDocument document =
        Pages.whole("ج", "استقال أمين النقابة يوم 3 مايو 2024 بعدما دعم استفتاء عام 2019.");
    document = Entities.with(document, "DATE", "يوم 3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "عام 2019", "2019");
    assertThat(days(document)).containsExactly("2024-05-03");
  }

  @Test
  void whatWasTheWorstSinceAYearDoesNotTellOfThatYear() {
    AnalyzedDocument document =
        Pages.whole(
            "ج",
            "أتلفت العاصفة يوم 3 مايو 2024 أشجار الزيتون. وهي أسوأ عاصفة تضرب الوادي منذ 1998.");
    document = Entities.with(document, "DATE", "يوم 3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "1998", "1998");
    assertThat(days(document)).containsExactly("2024-05-03");
  }

  @Test
  void whatIsSaidOfADayBeforeStandsThere() {
    AnalyzedDocument document =
        Pages.whole("ج", "قال مدير الميناء الأربعاء إن الرافعة سقطت الثلاثاء في حوض السفن القديم.");
    document = Entities.with(document, "DATE", "الأربعاء", "2024-05-08");
    document = Entities.with(document, "DATE", "الثلاثاء", "2024-05-07");
    assertThat(days(document)).containsExactly("2024-05-07");
  }

  @Test
  void theLeadOfAnArticleIsNoOldNews() {
    AnalyzedDocument document =
        Pages.whole(
            Document.of(
                    "ج",
                    "حوكم قبطان العبارة لدوره في اصطدام سفينتين في يوليو 2020."
                        + " وبدأت المحاكمة في مدينة سرابة يوم 6 مايو 2024 بحضور الركاب.")
                .withDate(PublicationDate.of(LocalDate.of(2024, 5, 8))));
    document = Entities.with(document, "DATE", "يوليو 2020", "2020-07");
    document = Entities.with(document, "DATE", "يوم 6 مايو 2024", "2024-05-06");
    assertThat(days(document)).containsExactly("2024-05-06");
  }

  @Test
  void theDayStandsForTheMonthAndTheOtherSentenceSupportsIt() {
    AnalyzedDocument month =
        Entities.with(Pages.whole("أ", FERRY_MONTH), "DATE", "مارس", "2024-03");
    Summary summary =
        Summarizers.standard().summarize(List.of(month, second()), SummaryOptions.words(200));
    assertThat(lines(summary)).containsExactly("2024-03-07 " + FERRY_AGAIN);
    assertThat(summary.timeline().get(0).support())
        .extracting(place -> place.span().of(summary.document(place).document().text()))
        .containsExactly(FERRY_MONTH);
  }

  @Test
  void twoReportsOfOneDayInOtherWordsAreOne() {
    AnalyzedDocument a =
        Entities.with(
            Pages.whole("أ", "انهار جسر المشاة في سوق السمك الأربعاء وأصيب تسعة باعة بجروح طفيفة."),
            "DATE",
            "الأربعاء",
            "2024-05-08");
    AnalyzedDocument b =
        Entities.with(
            Pages.whole(
                "ب",
                "أصيب عشرة باعة الأربعاء حين انهار جسر للمشاة فوق ساحة سوق السمك بمدينة سرابة."),
            "DATE",
            "الأربعاء",
            "2024-05-08");
    Summary summary = Summarizers.standard().summarize(List.of(a, b), SummaryOptions.words(200));
    assertThat(summary.timeline()).hasSize(1);
    assertThat(summary.timeline().get(0).support()).hasSize(1);
  }

  @Test
  void aWeekdayThatAnEarlierArticleNamedIsTheSameDay() {
    String text = "اقتحم لصوص متحف الصيد مساء الاثنين وسرقوا شباكا قديمة وخرائط نادرة للساحل.";
    AnalyzedDocument first = dated("أ", text, LocalDate.of(2024, 5, 12), "2024-05-06TEV");
    AnalyzedDocument later = dated("ب", text, LocalDate.of(2024, 5, 13), "2024-05-13TEV");
    Summary summary =
        Summarizers.standard().summarize(List.of(first, later), SummaryOptions.words(200));
    assertThat(summary.timeline())
        .extracting(entry -> entry.days().toString())
        .containsExactly("2024-05-06");
  }

  @Test
  void theBeginningOfAnotherStoryIsNoPartOfIt() {
    String story =
        "غرقت عبارة الجزيرة قرب ميناء سرابة الاثنين وعلى متنها ركاب. وقال مدير ميناء سرابة إن"
            + " العبارة حملت ركابا كثيرين. وبحث خفر الميناء عن ركاب العبارة. وتوقفت العبارة عن نقل"
            + " ركاب الجزيرة. وأغلق ميناء سرابة رصيف العبارة. وطالب ركاب الجزيرة بعبارة جديدة. وحقق"
            + " ميناء سرابة في غرق العبارة. وشيع أهل الجزيرة ركابا قتلوا. ووعد ميناء سرابة ركاب"
            + " الجزيرة بتعويض. وتفقد المحافظ ميناء سرابة. وانتشل غواصون حطام العبارة. وأضاء أهل"
            + " الجزيرة شموعا لركاب العبارة. ";
    String other =
        "فاز لاعب التنس الشاب ببطولة المضرب الذهبي الاثنين بعد نهائي مثير على الملاعب العشبية.";
    AnalyzedDocument document =
        Pages.whole(
            Document.of("ج", story + other).withDate(PublicationDate.of(LocalDate.of(2024, 5, 7))));
    document = Entities.with(document, "DATE", "الاثنين", "2024-05-06");
    document = Entities.with(document, "DATE", "الاثنين", "2024-05-06");
    Summary summary = Summarizers.standard().summarize(List.of(document), SummaryOptions.DEFAULT);
    assertThat(summary.timeline()).hasSize(1);
    assertThat(lines(summary).get(0)).contains("غرقت عبارة");
  }

  @Test
  void whoSaysItAtTheEndSaysItOnAnotherDay() {
    AnalyzedDocument document =
        Pages.whole(
            "ج", "سقطت الرافعة الثلاثاء في حوض السفن القديم، وفقا لما ذكره مدير الميناء الأربعاء.");
    document = Entities.with(document, "DATE", "الثلاثاء", "2024-05-07");
    document = Entities.with(document, "DATE", "الأربعاء", "2024-05-08");
    assertThat(days(document)).containsExactly("2024-05-07");
  }

  @Test
  void sinceWhenBehindACommaBelongsToTheClauseBeforeIt() {
    AnalyzedDocument document =
        Pages.whole(
            "ج",
            "كرمت البلدية يوم 3 مايو 2024 فرقة المنارة، التي تعزف في ساحة الميناء، منذ عام 1987.");
    document = Entities.with(document, "DATE", "يوم 3 مايو 2024", "2024-05-03");
    document = Entities.with(document, "DATE", "عام 1987", "1987");
    assertThat(days(document)).containsExactly("2024-05-03");
  }

  @Test
  void whatIsPlannedForADayIsInPassing() {
    AnalyzedDocument document =
        Pages.whole(
            "ج", "ناقش الصيادون الثلاثاء جدول أعمال الجمعية المقرر عقدها الخميس في مقر النقابة.");
    document = Entities.with(document, "DATE", "الثلاثاء", "2024-05-07");
    document = Entities.with(document, "DATE", "الخميس", "2024-05-09");
    assertThat(days(document)).containsExactly("2024-05-07");
  }

  @Test
  void thatItIsPlannedIsWhatTheSentenceStates() {
    AnalyzedDocument document =
        Pages.whole("ج", "ومن المقرر أن تعقد الجمعية الخميس اجتماعا في مقر نقابة الصيادين.");
    document = Entities.with(document, "DATE", "الخميس", "2024-05-09");
    assertThat(days(document)).containsExactly("2024-05-09");
  }

  @Test
  void whatTwoArticlesRecallOfAYearIsToldOnce() {
    AnalyzedDocument a =
        recalling(
            "أ",
            "أسس رشيد نادي البحارة في عام 1987 حيث درب مئات الشبان على صيانة القوارب الشراعية"
                + " وقراءة الخرائط البحرية القديمة.",
            "عام 1987",
            "1987");
    AnalyzedDocument b =
        recalling(
            "ب",
            "وكان رشيد أسس ذلك النادي في عام 1987 وبلغ عدد المنتسبين إليه ألفين على الأقل.",
            "عام 1987",
            "1987");
    Summary summary = Summarizers.standard().summarize(List.of(a, b), SummaryOptions.words(200));
    assertThat(summary.timeline()).hasSize(1);
    // The second does not say all that the first does.
    assertThat(summary.timeline().get(0).support()).isEmpty();
  }

  @Test
  void ofOneDayLongAgoTwoArticlesTellOneThing() {
    String one = "بدأ القصف في %s وأدى إلى تدمير أحياء المدينة ونزوح سكانها بحسب المرصد.";
    String other =
        "وبدأ هجوم جوي عنيف على المدينة في %s وتقدمت القوات البرية في البلدات المحيطة"
            + " وقسمتها إلى ثلاثة جيوب منفصلة.";
    assertThat(together(one, other, "4 مايو 1964", "1964-05-04")).hasSize(1);
    // Of one year they may tell two things.
    assertThat(together(one, other, "عام 1964", "1964")).hasSize(2);
  }

  private static List<TimelineEntry> together(
      String one, String other, String date, String normal) {
    return Summarizers.standard()
        .summarize(
            List.of(
                recalling("أ", String.format(one, date), date, normal),
                recalling("ب", String.format(other, date), date, normal)),
            SummaryOptions.words(200))
        .timeline();
  }

  @Test
  void aWeekdayThatAFullerSentenceNamesInPassingIsNotItsOwn() {
    AnalyzedDocument fuller =
        Entities.with(
            Entities.with(
                Pages.whole(
                    "أ",
                    "قالت هيئة الموانئ الاثنين إنها تنتظر نتائج اجتماع لجنة السلامة المقرر"
                        + " الأربعاء قبل تجديد رخصة العبارة."),
                "DATE",
                "الاثنين",
                "2024-05-06"),
            "DATE",
            "الأربعاء",
            "2024-05-08");
    AnalyzedDocument shorter =
        Entities.with(
            Pages.whole(
                "ب",
                "قالت هيئة الموانئ إنها تنتظر نتائج اجتماع لجنة السلامة الأربعاء قبل تجديد رخصة"
                    + " العبارة."),
            "DATE",
            "الأربعاء",
            "2024-05-08");
    Summary summary =
        Summarizers.standard().summarize(List.of(fuller, shorter), SummaryOptions.words(200));
    assertThat(summary.timeline())
        .extracting(entry -> entry.days().toString())
        .containsExactly("2024-05-06");
  }

  @Test
  void aStoryInBriefOnThePagesOfOneOutletIsNoPartOfIt() {
    String story =
        "غرقت عبارة الجزيرة قرب ميناء سرابة الاثنين وعلى متنها ركاب. وقال مدير ميناء سرابة إن"
            + " العبارة حملت ركابا كثيرين. وبحث خفر الميناء عن ركاب العبارة. وتوقفت العبارة عن نقل"
            + " ركاب الجزيرة. وأغلق ميناء سرابة رصيف العبارة. وطالب ركاب الجزيرة بعبارة جديدة. ";
    String brief =
        "فاز لاعب التنس الشاب ببطولة المضرب الذهبي مساء الاثنين على الملاعب العشبية. وشكر لاعب"
            + " التنس الشاب جمهور الملاعب العشبية. ونال لاعب التنس الشاب المضرب الذهبي على الملاعب"
            + " العشبية.";
    AnalyzedDocument a = monday("أ", "المرفأ", story + brief);
    a = Entities.with(a, "TIME", "مساء الاثنين", "2024-05-06TEV");
    AnalyzedDocument b = monday("ب", "الساحل", story);
    Summary summary = Summarizers.standard().summarize(List.of(a, b), SummaryOptions.DEFAULT);
    assertThat(lines(summary)).hasSize(1);
    assertThat(lines(summary).get(0)).contains("غرقت عبارة");
  }

  private static AnalyzedDocument monday(String id, String outlet, String text) {
    return Entities.with(
        Pages.whole(
            Document.of(id, text)
                .withSource(outlet)
                .withDate(PublicationDate.of(LocalDate.of(2024, 5, 7)))),
        "DATE",
        "الاثنين",
        "2024-05-06");
  }

  private static AnalyzedDocument recalling(String id, String text, String date, String normal) {
    // What an article begins with is no old news.
    String whole = "تستعد مدينة سرابة لموسم الصيد. " + text;
    return Entities.with(
        Pages.whole(Document.of(id, whole).withDate(PublicationDate.of(LocalDate.of(2024, 5, 7)))),
        "DATE",
        date,
        normal);
  }

  private static AnalyzedDocument dated(String id, String text, LocalDate day, String normal) {
    AnalyzedDocument document =
        Pages.whole(Document.of(id, text).withDate(PublicationDate.of(day)));
    return Entities.with(document, "TIME", "مساء الاثنين", normal);
  }

  private static List<String> days(AnalyzedDocument document) {
    return Summarizers.standard()
        .summarize(List.of(document), SummaryOptions.DEFAULT)
        .timeline()
        .stream()
        .map(entry -> entry.days().toString())
        .toList();
  }

  @Test
  void whatCameHoursAfterAnEventIsNotThatEvent() {
    String vote =
        "صوت مجلس الصيادين الاثنين لصالح رفع الحصانة عن رئيس النقابة فواز الدرملي المتهم في قضية"
            + " شباك الميناء.";
    String order =
        "أمرت محكمة سرابة الاثنين بمنع فواز الدرملي من السفر وتجميد أرصدة شركته، بعد ساعات من تصويت"
            + " مجلس الصيادين على رفع الحصانة عن رئيس النقابة في قضية شباك الميناء.";
    assertThat(together(vote, order)).hasSize(2);
    // Two that tell the same of what came after are one.
    assertThat(
            together(
                order,
                "منعت محكمة سرابة الاثنين فواز الدرملي من السفر وأمرت بتجميد أرصدة شركته، بعد ساعات"
                    + " من تصويت مجلس الصيادين."))
        .hasSize(1);
  }

  private static List<TimelineEntry> together(String one, String other) {
    return Summarizers.standard()
        .summarize(
            List.of(monday("أ", "وكالة سرابة", one), monday("ب", "صحيفة المنارة", other)),
            SummaryOptions.words(200))
        .timeline();
  }

  @Test
  void whatWasSaidInAStatementOfAnotherDayIsInPassing() {
    AnalyzedDocument document =
        Pages.whole(
            "ج",
            "أعلنت الوزارة الثلاثاء أن الحريق نجم عن اشتعال مواد مخزنة، وليس عن عطل في الرافعة كما"
                + " ورد في بيان الميناء الاثنين.");
    document = Entities.with(document, "DATE", "الثلاثاء", "2024-05-07");
    document = Entities.with(document, "DATE", "الاثنين", "2024-05-06");
    assertThat(days(document)).containsExactly("2024-05-07");
  }

  @Test
  void whoCountsTheDeadOtherwiseDoesNotSupportAnEntry() {
    String text = "اندلع حريق الاثنين في مصنع الشباك بمدينة سرابة، وقتل %s في الطابق العلوي.";
    AnalyzedDocument two = monday("أ", "وكالة سرابة", text.formatted("شخصان"));
    AnalyzedDocument again = monday("ب", "صحيفة المنارة", text.formatted("شخصان"));
    AnalyzedDocument five = monday("ج", "صوت الساحل", text.formatted("خمسة أشخاص"));
    List<TimelineEntry> timeline =
        Summarizers.standard()
            .summarize(
                List.of(two, again, Entities.with(five, "NUMBER", "خمسة", "5 أشخاص")),
                SummaryOptions.words(200))
            .timeline();
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).support()).hasSize(1);
  }

  @Test
  void theSourcesOfASentenceAreThoseItHasInTheSummary() {
    String text = "اندلع حريق الاثنين في مصنع الشباك بمدينة سرابة واحترق الطابق العلوي.";
    String inOtherWords =
        "أخمد رجال الإطفاء الاثنين حريقا في مصنع شباك سرابة امتد إلى مخازن القماش المجاورة.";
    Summary summary =
        Summarizers.standard()
            .summarize(
                List.of(
                    monday("أ", "وكالة سرابة", text),
                    monday("ب", "صحيفة المنارة", text),
                    monday("ج", "صوت الساحل", inOtherWords)),
                SummaryOptions.words(12));
    assertThat(summary.sentences()).hasSize(1);
    assertThat(summary.timeline()).hasSize(1);
    assertThat(summary.timeline().get(0).passage()).isEqualTo(summary.sentences().get(0).passage());
    assertThat(summary.timeline().get(0).support())
        .isEqualTo(summary.sentences().get(0).support())
        .hasSize(1);
  }

  @Test
  void withoutDatesThereIsNone() {
    assertThat(Summarizers.standard().summarize(Pages.samples(), SummaryOptions.DEFAULT).timeline())
        .isEmpty();
  }

  @Test
  void whatSeveralArticlesSayIsTheNewsOfItsDay() {
    String news =
        "أعلنت نقابة الصيادين إنهاء إضرابها في ميناء سرابة، وذلك في بيان مشترك وقع، الثلاثاء، غداة"
            + " لقاء بين رئيس النقابة والوزير.";
    String praise =
        "أشاد محافظ سرابة، الثلاثاء، بالخطوات التي اتخذتها نقابة الصيادين والوزارة من أجل عودة"
            + " الهدوء إلى ميناء سرابة وأسواق السمك فيها.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 7, news, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 7, news, "الثلاثاء", "2024-05-07"),
                Stories.of("ج", 7, news, "الثلاثاء", "2024-05-07"),
                Stories.of("د", 8, praise, "الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07 " + news);
  }

  @Test
  void theDayBeforeAColonIsNotRepeated() {
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    "تعرف إلى تاريخ العبارة.\n- 3 مايو 2016: صدمت العبارة رصيف الميناء القديم.\n"
                        + "- 5 يوليو 2017: أصلح البحارة محرك العبارة.",
                    "3 مايو 2016",
                    "2016-05-03",
                    "5 يوليو 2017",
                    "2017-07-05")))
        .containsExactly(
            "2016-05-03 صدمت العبارة رصيف الميناء القديم.",
            "2017-07-05 أصلح البحارة محرك العبارة.");
  }

  @Test
  void thisWeekEndsWithTheDayOnWhichItIsToldOf() {
    String told = "أغلقت البلدية هذا الأسبوع سوق السمك القديم قرب المنارة.";
    String planned = "ستغلق البلدية هذا الأسبوع سوق السمك القديم قرب المنارة.";
    String week = "2024-05-06/2024-05-12";
    assertThat(Stories.days(Stories.of("أ", 9, told, "هذا الأسبوع", week)))
        .containsExactly("2024-05-06/2024-05-09");
    assertThat(Stories.days(Stories.of("أ", 9, planned, "هذا الأسبوع", week)))
        .containsExactly(week);
  }

  @Test
  void whoComesBackToAnEventOfADayTellsNothingNew() {
    String event = "صدم قارب سريع رصيف المنارة الثلاثاء وقتل ثلاثة صيادين.";
    String again = "ووقع الحادث ظهر الثلاثاء في حوض ضيق تحيط به صخور عالية.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    event + " " + again,
                    "الثلاثاء",
                    "2024-05-07",
                    "ظهر الثلاثاء",
                    "2024-05-07")))
        .containsExactly("2024-05-07 " + event);
    assertThat(Stories.lines(Stories.of("أ", 8, again, "ظهر الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07 " + again);
  }

  @Test
  void somebodysOwnNeedsTheSentenceThatNamesHim() {
    String own = "وكان شريكها مرزوق قد غادر سرابة الأحد.";
    String alone =
        "رست العبارة الاثنين في الميناء. وأصلح البحارة محركها الثلاثاء."
            + " وغادرت سفينة القمح سرابة السبت. ";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    alone + own,
                    "الاثنين",
                    "2024-05-06",
                    "الثلاثاء",
                    "2024-05-07",
                    "السبت",
                    "2024-05-04",
                    "الأحد",
                    "2024-05-05")))
        .doesNotContain("2024-05-05");
  }

  @Test
  void besideTwoThatStandByThemselvesNothingLeans() {
    String two = "رست العبارة الاثنين في الميناء. وغادرت سفينة القمح سرابة السبت. ";
    String leans = "أما رفيقه فترك الميناء الأحد على متن قارب صغير.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ",
                    8,
                    two + leans,
                    "الاثنين",
                    "2024-05-06",
                    "السبت",
                    "2024-05-04",
                    "الأحد",
                    "2024-05-05")))
        .containsExactly("2024-05-04", "2024-05-06");
    assertThat(Stories.days(Stories.of("أ", 8, leans, "الأحد", "2024-05-05"))).hasSize(1);
  }

  @Test
  void whatWasEarlierOnADayIsNotItsNews() {
    String earlier =
        "وفي وقت سابق من الثلاثاء، أخلى خفر الميناء رصيف المنارة من الصيادين المعتصمين، بحسب"
            + " البلدية.";
    String news =
        "أعلن المحافظ إخلاء رصيف المنارة من الصيادين المعتصمين، وقال في خطاب بثته الإذاعة مساء"
            + " الثلاثاء إن الميناء عاد إلى أهله.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 7, "فض اعتصام الميناء. " + earlier, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 8, news, "مساء الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07 " + news);
  }

  @Test
  void theLastLineOfAChronicleIsNoOtherStory() {
    String ferry =
        "أوقفت وزارة النقل رحلات العبارة إلى جزيرة الملح. وقالت وزارة النقل إن رحلات العبارة تعود"
            + " قريبا. وتنقل العبارة ركاب جزيرة الملح كل يوم. ";
    String chronicle =
        ferry
            + ferry
            + ferry
            + ferry
            + "وفي ما يلي أبرز الحوادث.\n- 9 مارس 2016: انقطع سلك معدني في مخزن قديم.\n"
            + "- 7 مايو 2024: اندلع حريق هائل في مستودع أخشاب شرقي البلدة.";
    assertThat(
            Stories.days(
                Stories.of(
                    "أ", 8, chronicle, "9 مارس 2016", "2016-03-09", "7 مايو 2024", "2024-05-07")))
        .containsExactly("2016-03-09", "2024-05-07");
  }

  @Test
  void whoSaysMoreOfTheFirstSentenceSaysItAgain() {
    String lead =
        "كشفت وزارة النقل الثلاثاء عن إصلاح محرك العبارة القديمة في ورشة ميناء سرابة الشرقي.";
    String more =
        "وقال مهندس إن عمال الورشة ركبوا الثلاثاء في محرك العبارة القديمة قطعا نادرة وصلت بحرا.";
    String other = "وقال مهندس إن عمال الورشة أضربوا الثلاثاء طلبا لأجور متأخرة منذ الشتاء.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ", 8, lead + " " + more, "الثلاثاء", "2024-05-07", "الثلاثاء", "2024-05-07")))
        .containsExactly("2024-05-07 " + lead);
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    lead + " " + other,
                    "الثلاثاء",
                    "2024-05-07",
                    "الثلاثاء",
                    "2024-05-07")))
        .hasSize(2);
  }

  @Test
  void whatPicturesShowIsToldAlready() {
    String event = "صدم قارب سريع رصيف المنارة الثلاثاء وقتل ثلاثة صيادين.";
    String pictures = "وأظهرت لقطات بثتها الإذاعة الثلاثاء شباكا ممزقة على الصخور.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    event + " " + pictures,
                    "الثلاثاء",
                    "2024-05-07",
                    "الثلاثاء",
                    "2024-05-07")))
        .containsExactly("2024-05-07 " + event);
    assertThat(Stories.lines(Stories.of("أ", 8, pictures, "الثلاثاء", "2024-05-07"))).hasSize(1);
  }

  @Test
  void whatWasEarlierOnADayComesFirst() {
    String evening = "أعلن المحافظ مساء الثلاثاء إغلاق الميناء القديم أمام السفن كلها.";
    String dawn = "وجنحت سفينة القمح فجر الثلاثاء على صخور المنارة وتسرب وقودها.";
    String sometime = "وزار نواب بيت البحارة الثلاثاء برفقة أطباء.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    evening + " " + sometime + " " + dawn,
                    "مساء الثلاثاء",
                    "2024-05-07TEV",
                    "الثلاثاء",
                    "2024-05-07",
                    "فجر الثلاثاء",
                    "2024-05-07TMO")))
        .containsExactly("2024-05-07 " + dawn, "2024-05-07 " + evening, "2024-05-07 " + sometime);
  }

  @Test
  void whatTwoArticlesRecallOfADayIsOneThing() {
    String sank = "وغرقت العبارة القديمة الثلاثاء قبالة المنارة وعلى متنها ركاب ومواش.";
    String search = "وفقد ثلاثة بحارة شبان في غرق العبارة الثلاثاء أمام أعين أهاليهم.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 11, sank, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 12, search, "الثلاثاء", "2024-05-07")))
        .hasSize(1);
    // On the day after it much may be told of it.
    assertThat(
            Stories.lines(
                Stories.of("أ", 8, sank, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 9, search, "الثلاثاء", "2024-05-07")))
        .hasSize(2);
  }

  @Test
  void theCircumstancesOfADeedComeAfterIt() {
    String deed = "هدد النقيب مرزوق الثلاثاء بوقف الصيد في الخليج كله.";
    String circumstances = "وجاءت تصريحات النقيب الثلاثاء خلال زيارته سوق السمك الشعبي.";
    assertThat(
            Stories.lines(
                Stories.of(
                    "أ",
                    8,
                    deed + " " + circumstances,
                    "الثلاثاء",
                    "2024-05-07",
                    "الثلاثاء",
                    "2024-05-07")))
        .containsExactly("2024-05-07 " + deed);
    assertThat(Stories.lines(Stories.of("أ", 8, circumstances, "الثلاثاء", "2024-05-07")))
        .hasSize(1);
  }

  @Test
  void aDayAtTheHeadOfALineIsNotRepeated() {
    String lines = "▪ 7 مايو 2024 : جنحت سفينة القمح على صخور المنارة.";
    assertThat(Stories.lines(Stories.of("أ", 8, lines, "7 مايو 2024", "2024-05-07")))
        .containsExactly("2024-05-07 جنحت سفينة القمح على صخور المنارة.");
    String dots = "7 مايو 2024.. جنحت سفينة القمح على صخور المنارة.";
    assertThat(Stories.lines(Stories.of("أ", 8, dots, "7 مايو 2024", "2024-05-07")))
        .containsExactly("2024-05-07 جنحت سفينة القمح على صخور المنارة.");
  }

  @Test
  void whatTellsOfADayFirstOfAllIsNotGivenUpForWhatOnlyNamesIt() {
    String aside = "ويخيم الحزن على سرابة بعد غرق العبارة القديمة، الثلاثاء، قبالة المنارة.";
    String sank = "وغرقت العبارة القديمة الثلاثاء قبالة المنارة وعلى متنها ركاب ومواش.";
    assertThat(
            Stories.lines(
                Stories.of("أ", 11, aside, "الثلاثاء", "2024-05-07"),
                Stories.of("ب", 12, sank, "الثلاثاء", "2024-05-07")))
        .anyMatch(line -> line.contains("وغرقت"));
  }

  @Test
  void daysThatStandSideBySideAreShownTogether() {
    String vote = "ومن المقرر أن يقترع الصيادون يوم 12 مايو لاختيار نقيبهم.";
    String storm = "ويتوقع وصول العاصفة إلى جزيرة الملح السبت أو الأحد من جهة الشرق.";
    assertThat(
            Stories.days(
                Stories.of("أ", 8, vote, "يوم 12 مايو", "2024-05-12"),
                Stories.of("ب", 8, storm, "السبت", "2024-05-11", "الأحد", "2024-05-12")))
        .containsExactly("2024-05-11", "2024-05-12", "2024-05-12");
    // Of each day by itself.
    String apart = "ويعود المدرب السبت ويتوقع وصول العاصفة الأحد من جهة الشرق.";
    assertThat(
            Stories.days(
                Stories.of("أ", 8, vote, "يوم 12 مايو", "2024-05-12"),
                Stories.of("ب", 8, apart, "السبت", "2024-05-11", "الأحد", "2024-05-12")))
        .containsExactly("2024-05-11", "2024-05-12");
  }

  @Test
  void aWeekIsOneWeekWhetherItBeginsOnSundayOrMonday() {
    String closed = "وأغلقت البلدية رصيف المنارة الأسبوع الماضي أمام قوارب الصيد الصغيرة.";
    String again =
        "وأغلقت البلدية الأسبوع الماضي رصيف المنارة خوفا من عاصفة رملية قادمة من الصحراء.";
    assertThat(
            Stories.days(
                Stories.of("أ", 12, closed, "الأسبوع الماضي", "2024-05-05/2024-05-11"),
                Stories.of("ب", 13, again, "الأسبوع الماضي", "2024-W19")))
        .hasSize(1);
  }
}
