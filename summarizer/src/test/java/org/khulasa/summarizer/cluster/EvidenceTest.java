package org.khulasa.summarizer.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class EvidenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "افتتح وزير النقل نادر القصاب جسر الهديل على نهر مرون بعد عامين من الأشغال.|افتتح الوزير"
            + " نادر القصاب جسر الهديل الجديد على نهر مرون، وقال إن الأشغال استمرت عامين.",
        // What one tags, the other writes.
        "دخلت #الرسوم_السهلانية الجديدة على واردات #مورينيا من #القمح_الطري حيز التنفيذ عند منتصف"
            + " ليل الأحد.|دخلت الرسوم السهلانية الجديدة على واردات مورينيا من القمح الطري حيز"
            + " التنفيذ الأحد.",
        // One denial in two wordings.
        "نفى وزير النقل نادر القصاب بيع حصة الدولة في شركة سكك الهديل إلى مستثمر أجنبي.|قال وزير"
            + " النقل نادر القصاب إنه لم يتم بيع حصة الدولة في شركة سكك الهديل لمستثمر أجنبي.",
        // Who condemns and tells all of it.
        "أغلقت بلدية رملان سوق السمك القديمة في الميناء الشرقي أمام التجار والزبائن.|نددت نقابة"
            + " التجار بأن بلدية رملان أغلقت سوق السمك القديمة في الميناء الشرقي أمام التجار"
            + " والزبائن.",
      })
  void saysTheSame(String one, String other) {
    assertThat(isEvidence(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The opposite stance.
        "دعت الحكومة السهلانية نقابة المعلمين إلى تمديد هدنة الإضراب في المدارس حتى نهاية الشهر."
            + "|رفضت نقابة المعلمين دعوة الحكومة السهلانية تمديد هدنة الإضراب في المدارس حتى نهاية"
            + " الشهر.",
        // The opposite by a negation.
        "لم يوضح بيان وزارة النقل أسباب استقالة مدير ميناء رملان كمال الدرويش."
            + "|أوضح بيان وزارة النقل أسباب استقالة مدير ميناء رملان كمال الدرويش.",
        // As many of the other side.
        "أمرت سهلان بطرد 60 دبلوماسيا مورينيا من العاصمة وأغلقت القنصلية في مدينة باب النهر.|قررت"
            + " مورينيا طرد 60 دبلوماسيا سهلانيا من العاصمة وأغلقت القنصلية في مدينة باب النهر.",
        // The other side, in the same words.
        "وصل وزير النقل نادر القصاب إلى مورينيا الشمالية لحضور حفل افتتاح جسر الهديل الجديد."
            + "|وصل وزير النقل نادر القصاب إلى مورينيا الجنوبية لحضور حفل افتتاح جسر الهديل الجديد.",
        // What somebody thinks of the event.
        "هاجم ملثمون موكب محافظ رملان كمال الدرويش ومدير مكتبه عند مدخل المدينة."
            + "|أدانت الحكومة هجوم ملثمين على موكب محافظ رملان كمال الدرويش ومدير مكتبه.",
      })
  void contradicts(String one, String other) {
    assertThat(isClaim(one, other)).isTrue();
    assertThat(isEvidence(one, other)).isFalse();
    assertThat(isEvidence(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // An attribution by itself.
        "أعلنت هيئة الأرصاد أن العاصفة ضربت الساحل مساء، بحسب وكالة أنباء سهلان الرسمية للأخبار."
            + "|بحسب وكالة أنباء سهلان الرسمية للأخبار.",
        // Nearly all of it is the setting of the other.
        "انطلقت في رملان محاكمة مدير المصرف السابق وائل الحداد الذي يواجه تهمة تحويل أموال المودعين"
            + " إلى حسابات سرية، ضمن تحقيق القاضية ليلى النجار في إفلاس مصرف الساحل."
            + "|جاء ذلك ضمن تحقيق القاضية ليلى النجار في إفلاس مصرف الساحل.",
      })
  void doesNotSayWhatTheOtherSays(String one, String other) {
    assertThat(isClaim(one, other)).isTrue();
    assertThat(isEvidence(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "نحو 3700 شخص, ~3700 شخص, أكثر من أربعة آلاف شخص, >4000 شخص, false",
    "3700 شخص, 3700 شخص, أكثر من أربعة آلاف شخص, >4000 شخص, false",
    "12 شخصا, 12 شخصا, سبعة أشخاص, 7 أشخاص, false",
    "95 شخصا, 95 شخصا, نحو 100 شخص, ~100 شخص, true",
    "4120 شخصا, 4120 شخصا, أكثر من أربعة آلاف شخص, >4000 شخص, true",
  })
  void figuresMustAgree(String one, String value, String other, String otherValue, boolean agree) {
    String text = "أصيب %s بالحمى في إقليم الهديل شرقي سهلان هذا الشهر، وأغلقت 12 مدرسة أبوابها.";
    assertThat(
            isEvidence(
                Entities.with(document("a", text.formatted(one)), "NUMBER", one, value),
                Entities.with(document("b", text.formatted(other)), "NUMBER", other, otherValue)))
        .isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "وقتل شخصان, وقتل ثلاثة أشخاص, 3 أشخاص, false",
    "ومقتل شخصين, ومقتل خمسة أشخاص, 5 أشخاص, false",
    "وأصيب جنديان, وأصيب سبعة جنود, 7 جنود, false",
    "وقتل طفل, وقتل ثلاثة أطفال, 3 أطفال, false",
    "وقتل فلسطينيان, وقتل ثلاثة فلسطينيين, 3 فلسطينيين, false",
    // In whatever words, if only these are counted.
    "وقتل جنديان, وقتل ثلاثة أشخاص, 3 أشخاص, false",
    "وقتل اثنان من السكان, وقتل ثلاثة من السكان, 3 السكان, false",
    "وقتل شخصان, وقتل اثنان, 2, true",
    "وقتل شخصان على الأقل, وقتل ثلاثة أشخاص, 3 أشخاص, true",
    // "A passenger" who is asked is no count, nor is who shot.
    "وبكى طفل, وبكى ثلاثة أطفال, 3 أطفال, true",
    "وقتل شرطي رجلا, وقتل ثلاثة من رجال الشرطة, 3 رجال, true",
  })
  void nounsThatCountMustAgree(String one, String other, String value, boolean agree) {
    String text = "انهار سد الهديل شرقي سهلان فجر الثلاثاء بعد أسبوع من الأمطار %s في قرية رملان.";
    String number = other.split(" ")[1];
    AnalyzedDocument first = document("a", text.formatted(one));
    AnalyzedDocument counted =
        one.contains("اثنان من") ? Entities.with(first, "NUMBER", "اثنان", "2 السكان") : first;
    AnalyzedDocument second =
        Entities.with(document("b", text.formatted(other)), "NUMBER", number, value);
    assertThat(isEvidence(counted, second)).isEqualTo(agree);
    assertThat(isEvidence(second, counted)).isEqualTo(agree);
  }

  @Test
  void theNumberOfTheInjuredIsNotThatOfTheDead() {
    String text = "انهار سد الهديل شرقي سهلان فجر الثلاثاء وقتل %s أشخاص وأصيب %s في قرية رملان.";
    AnalyzedDocument first =
        Entities.with(
            Entities.with(document("a", text.formatted("3", "7")), "NUMBER", "3", "3 أشخاص"),
            "NUMBER",
            "7",
            "7");
    AnalyzedDocument second =
        Entities.with(
            Entities.with(document("b", text.formatted("7", "3")), "NUMBER", "7", "7 أشخاص"),
            "NUMBER",
            "3",
            "3");
    assertThat(isEvidence(first, second)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-09, 2024-05-02, false",
    "2024-05-09, 2024-04-28/2024-05-04, false",
    "2024-05-09, 2024-05-05/2024-05-11, true",
    // The day of the announcement, and the day announced.
    "2024-05-09, 2024-05-20, true",
    // What led to it.
    "2024-05-09, 2019-03-01, true",
    // A date in full, years ago.
    "2019-03-01, 2019-06-01, false",
    "2019-03-01, 2019-03, true",
    "2019-03-01, 2018-05, true",
    "2019-03-01, 2019-03-01, true",
  })
  void daysMustAgree(String one, String other, boolean agree) {
    String text = "أغلقت بلدية رملان في %s سوق السمك القديمة في الميناء الشرقي أمام التجار.";
    assertThat(
            isEvidence(
                Entities.with(document("a", text.formatted("يومها")), "DATE", "يومها", one),
                Entities.with(document("b", text.formatted("حينها")), "DATE", "حينها", other)))
        .isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-10, true", "2024-05-11, true", "2024-05-12, false", "2024-05-14, false"})
  void newsOfALaterDayIsNotKnownBefore(String day, boolean known) {
    AnalyzedDocument before =
        document(
            "a",
            "انفجر أنبوب الغاز الواصل بين حقل الوادي وميناء رأس رملان وأصيب عامل من عماله فجرا.");
    AnalyzedDocument after =
        document("b", "عاد الغاز إلى أنبوب ميناء رأس رملان.", LocalDate.parse(day));
    assertThat(isEvidence(before, after)).isEqualTo(known);
    assertThat(isEvidence(after, before)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"11, 16, false", "12, 8, true", "11, 22, true", "10, 22, false"})
  void whoAnnouncesItDoesNotSayThatItHappened(int day, int hour, boolean known) {
    String text = "وصل رئيس مورينيا الأحد إلى ميناء رملان في أول زيارة منذ توقيع اتفاق المياه.";
    AnalyzedDocument told =
        Entities.with(
            document("a", text, LocalDate.of(2024, 5, 12)), "DATE", "الأحد", "2024-05-12");
    AnalyzedDocument announced =
        Pages.whole(
            Document.of("b", text.replace("وصل", "سيصل"))
                .withDate(PublicationDate.of(LocalDate.of(2024, 5, day), LocalTime.of(hour, 0))));
    CandidateSet set =
        CandidateSet.of(List.of(told, Entities.with(announced, "DATE", "الأحد", "2024-05-12")));
    // The documents of a set are in the order of time.
    int first = set.documents().get(0).document().id().equals("a") ? 0 : 1;
    assertThat(new Evidence(set, new ClaimMatcher(set)).of(set.of(first).get(0)))
        .hasSize(known ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "انطلقت, 9, 12, false",
    "انطلقت, 10, 12, true",
    "انطلقت, 9, 22, true",
    "تنطلق, 9, 12, true",
    // The day of the announcement: it may have been known before.
    "أعلنت الشركة انطلاق, 9, 12, true",
  })
  void whatHappenedOnADayIsNotKnownBefore(String verb, int day, int hour, boolean known) {
    String text = "%s الجمعة رحلات العبارة الجديدة بين ميناء رملان وجزيرة الهديل بعد صيانة طويلة.";
    AnalyzedDocument told =
        Entities.with(document("a", text.formatted(verb)), "DATE", "الجمعة", "2024-05-10");
    AnalyzedDocument other =
        at(
            day,
            hour,
            "عادت العبارة الجديدة بين ميناء رملان وجزيرة الهديل إلى الماء بعد صيانة طويلة.");
    assertThat(isEvidenceInAnyOrder(told, other)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "غادرت مساء الجمعة, 10, 5, false",
    "غادرت مساء يوم الجمعة, 10, 5, false",
    "غادرت مساء الجمعة, 10, 12, true",
    "غادرت مساء الجمعة, 11, 5, true",
    "غادرت صباح الجمعة, 10, 5, true",
    // It was announced before.
    "أعلنت الشركة أن تغادر مساء الجمعة, 10, 5, true",
  })
  void whatHappenedInTheEveningIsNotKnownInTheMorning(
      String deed, int day, int hour, boolean known) {
    String text = "%s العبارة الجديدة ميناء رملان إلى جزيرة الهديل بعد صيانة طويلة لمحركاتها.";
    AnalyzedDocument told =
        Entities.with(
            document("a", text.formatted(deed), LocalDate.of(2024, 5, 11)),
            "DATE",
            "الجمعة",
            "2024-05-10");
    AnalyzedDocument other =
        at(
            day,
            hour,
            "عادت العبارة الجديدة بين ميناء رملان وجزيرة الهديل إلى الماء بعد صيانة طويلة"
                + " لمحركاتها.");
    assertThat(isEvidenceInAnyOrder(told, other)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "سيفتتح, افتتح, false",
    "سيفتتح, قال إنه افتتح, false",
    "سيفتتح, سيفتتح, true",
    "افتتح, افتتح, true",
    // What was to be is no announcement.
    "كان سيفتتح, افتتح, true",
  })
  void whoTellsThatItHappenedDoesNotSayThatItWillBe(String one, String other, boolean agree) {
    String text = "%s وزير النقل نادر القصاب الأحد جسر الهديل على نهر مرون بعد عامين من الأشغال.";
    AnalyzedDocument before =
        Entities.with(at(11, 12, text.formatted(one)), "DATE", "الأحد", "2024-05-12");
    AnalyzedDocument after =
        Entities.with(
            document("a", text.formatted(other), LocalDate.of(2024, 5, 12)),
            "DATE",
            "الأحد",
            "2024-05-12");
    assertThat(isEvidenceInAnyOrder(before, after)).isEqualTo(agree);
  }

  /** A page of an hour of May 2024. */
  private static AnalyzedDocument at(int day, int hour, String text) {
    return Pages.whole(
        Document.of("b", text)
            .withDate(PublicationDate.of(LocalDate.of(2024, 5, day), LocalTime.of(hour, 0))));
  }

  /** The documents of a set are in the order of time. */
  private static boolean isEvidenceInAnyOrder(AnalyzedDocument one, AnalyzedDocument other) {
    CandidateSet set = CandidateSet.of(List.of(one, other));
    int first = set.documents().indexOf(one);
    return new Evidence(set, new ClaimMatcher(set))
        .of(set.of(first).get(0))
        .contains(set.of(1 - first).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "ما لا يقل عن 64 شخصا, >=64 شخصا, ما لا يقل عن 53 شخصا, >=53 شخصا, false",
    "ما لا يقل عن 64 شخصا, >=64 شخصا, ما لا يقل عن 64 شخصا, >=64 شخصا, true",
  })
  void theLeastThatThereAreIsANumber(
      String one, String value, String other, String otherValue, boolean agree) {
    String text = "قتل %s الاثنين في حريق في سوق الميناء بمدينة رملان شرقي سهلان، وفق الوكالة.";
    assertThat(
            isEvidence(
                Entities.with(document("a", text.formatted(one)), "NUMBER", one, value),
                Entities.with(document("b", text.formatted(other)), "NUMBER", other, otherValue)))
        .isEqualTo(agree);
  }

  private static final String CRASH =
      "تحطمت طائرة شحن قديمة بعد دقائق من إقلاعها من مطار الهديل شرقي سهلان";

  @Test
  void whoOnlyTellsTheCrashDoesNotSayHowManyDied() {
    AnalyzedDocument toll = toll(CRASH + "، مما أسفر عن مقتل 12 شخصا.", "12", "12 شخصا");
    AnalyzedDocument crash = Pages.whole("b", CRASH + ".");
    assertThat(isEvidence(toll, crash)).isFalse();
    assertThat(isEvidenceInAnyOrder(crash, toll)).isTrue();
    // It has the number further down, perhaps where nobody has read it.
    assertThat(isEvidence(toll, Pages.whole("b", CRASH + ". وقتل جميع الركاب وعددهم12 راكبا.")))
        .isTrue();
    // It says that they died.
    assertThat(isEvidence(toll, Pages.whole("b", CRASH + "، ومقتل ركابها."))).isTrue();
  }

  @Test
  void howManyDiedBeforeIsNoNews() {
    String visit = "زار وزير النقل نادر القصاب مطار الهديل شرقي سهلان ووعد ببناء مدرج جديد";
    AnalyzedDocument after = toll(visit + " بعد مقتل 12 شخصا في تحطم طائرة.", "12", "12 شخصا");
    assertThat(isEvidence(after, Pages.whole("b", visit + "."))).isTrue();
  }

  private static AnalyzedDocument toll(String text, String number, String value) {
    return Entities.with(Pages.whole("a", text), "NUMBER", number, value);
  }

  @ParameterizedTest
  @CsvSource({
    "الهديل, مرون, false",
    "الهديل, الهديل, true",
    // One name in two spellings, and with a tag.
    "ساليزبري, سالزبيري, true",
    "الهديل, #الهديل, true",
  })
  void reportsOfOneKindMayBeOfTwoTowns(String one, String other, boolean agree) {
    String text =
        "أوضح المتحدث نادر القصاب أن البالون كان متجها نحو مدينة %s وأطلق بطريقة متعمدة لتعطيل"
            + " الملاحة الجوية.";
    assertThat(
            isEvidence(
                Entities.with(document("a", text.formatted(one)), "LOC", one, one),
                Entities.with(document("b", text.formatted(other)), "LOC", other, other)))
        .isEqualTo(agree);
  }

  @Test
  void whatAnArticleRecallsMayBeKnownBefore() {
    String text = "افتتح وزير النقل نادر القصاب جسر الهديل على نهر مرون بعد عامين من الأشغال.";
    AnalyzedDocument later =
        Pages.whole(
            Document.of("b", "عطلت الأمطار حركة السير في العاصمة طوال الليل. " + text)
                .withDate(PublicationDate.of(LocalDate.of(2024, 5, 14))));
    CandidateSet set = CandidateSet.of(List.of(document("a", text), later));
    assertThat(new Evidence(set, new ClaimMatcher(set)).of(set.of(0).get(0)))
        .containsExactly(set.of(1).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الكيروسين: 13.50 جنيه للتر بدلا من 11.50 جنيه.|السولار: 13.50 جنيه للتر بدلا من 11.50"
            + " جنيه.|false",
        "السولار: 13.50 جنيه للتر بدلا من 11.50 جنيه.|السولار: 13.50 جنيه للتر بدلا من 11.50 جنيه."
            + "|true",
      })
  void entriesOfAListAreOfOneThing(String one, String other, boolean agree) {
    assertThat(isEvidence(one, other)).isEqualTo(agree);
  }

  private static boolean isClaim(String one, String other) {
    CandidateSet set = CandidateSet.of(List.of(document("a", one), document("b", other)));
    Candidate last = set.of(1).get(0);
    return new ClaimMatcher(set).others(set.all().get(0)).contains(last);
  }

  private static boolean isEvidence(String one, String other) {
    return isEvidence(document("a", one), document("b", other));
  }

  /** Whether the second sentence may be shown for the first. */
  private static boolean isEvidence(AnalyzedDocument one, AnalyzedDocument other) {
    CandidateSet set = CandidateSet.of(List.of(one, other));
    Candidate first = set.of(0).get(0);
    Candidate second = set.of(1).get(0);
    return new Evidence(set, new ClaimMatcher(set)).of(first).contains(second);
  }

  private static AnalyzedDocument document(String id, String text) {
    return document(id, text, LocalDate.of(2024, 5, 10));
  }

  private static AnalyzedDocument document(String id, String text, LocalDate day) {
    AnalyzedDocument analyzed =
        Pages.whole(Document.of(id, text).withDate(PublicationDate.of(day)));
    assertThat(analyzed.sentences()).hasSize(1);
    return analyzed;
  }
}
