package org.khulasa.ner.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

class OutlookTest {
  private static final LocalDate SATURDAY = LocalDate.of(2024, 1, 27);

  @Test
  void whatIsToldInTheImperfectIsToCome() {
    assertThat(weekday("يعقد المجلس البلدي اجتماعا الثلاثاء", "يعقد", "VBP"))
        .isEqualTo("2024-01-30");
  }

  @Test
  void whatIsToldInThePerfectIsOver() {
    assertThat(weekday("عقد المجلس البلدي اجتماعا الثلاثاء", "عقد", "VBD")).isEqualTo("2024-01-23");
  }

  @Test
  void aVerbOfTheFutureReachesFarWithinItsClause() {
    String far =
        "قال الوزير إنه سيضاعف حرس المرفأ حول الجزيرة الصغيرة وعند مدخل الخليج الضيق، لمواجهة أي"
            + " احتجاج على نقل مقر الإدارة ";
    assertThat(day(far + "الثلاثاء.")).isEqualTo("2024-01-30");
    assertThat(day(far + "بعد افتتاح الرصيف الثلاثاء.")).isEqualTo("2024-01-23");
  }

  @Test
  void whatMeetingsAreAgreedOnIsToCome() {
    assertThat(day("وتم الاتفاق على عقد اجتماع الثلاثاء في مقر النقابة.")).isEqualTo("2024-01-30");
    assertThat(day("وتم الاتفاق على الأجور الثلاثاء في مقر النقابة.")).isEqualTo("2024-01-23");
  }

  @Test
  void whatSomebodyHasDoneIsOver() {
    assertThat(day("وسيحظى النقيب بسلطات كبيرة بعد فوزه في الانتخابات البلدية، الثلاثاء."))
        .isEqualTo("2024-01-23");
    assertThat(day("وسيحظى النقيب بسلطات كبيرة بعد الانتخابات البلدية الثلاثاء."))
        .isEqualTo("2024-01-30");
  }

  /** The only date of a sentence, by the tagger's tags. */
  private static String day(String text) {
    List<Entity> found =
        FigureRecognizer.create()
            .recognize(
                TestDocuments.tagged(
                    Document.of("a", text).withDate(PublicationDate.of(SATURDAY))));
    assertThat(found).hasSize(1);
    return found.get(0).normal();
  }

  @Test
  void aVerbThatMayBeEitherSaysNothing() {
    assertThat(weekday("تفاوض الصيادون الثلاثاء مع البلدية", "تفاوض", "VBP"))
        .isEqualTo("2024-01-23");
    assertThat(weekday("تغير الأمر، وتبدل الجمعة", "تبدل", "VBP")).isEqualTo("2024-01-26");
  }

  @Test
  void aDayBehindAnotherClauseIsNotTheVerbs() {
    assertThat(weekday("يصلح العمال السد بعد فيضان الثلاثاء", "يصلح", "VBP"))
        .isEqualTo("2024-01-23");
  }

  @Test
  void theMonthOfWhatIsOverIsNotToCome() {
    assertThat(weekday("عاد الحصان إلى مزرعته في مارس", "عاد", "VBD")).isEqualTo("2023-03");
    assertThat(weekday("أعيد الحصان إلى مزرعته في يونيو", "أعيد", "VBN")).isEqualTo("2023-06");
    assertThat(weekday("عاد الحصان إلى مزرعته في يناير", "عاد", "VBD")).isEqualTo("2024-01");
    assertThat(weekday("يعاد الحصان إلى مزرعته في مارس", "يعاد", "VBN")).isEqualTo("2024-03");
    assertThat(weekday("سباق الخيل الكبير في مارس", "سباق", "NN")).isEqualTo("2024-03");
  }

  @Test
  void theMonthOfWhatWasPlannedMayBeAny() {
    assertThat(weekday("اقترح المدير عقد السباق في مارس", "اقترح", "VBD")).isEqualTo("XXXX-03");
  }

  @Test
  void nobodyHasToldOfAnEveningToCome() {
    PublicationDate late = PublicationDate.of(SATURDAY, LocalTime.of(22, 0));
    assertThat(weekday("صرح الوزير بذلك مساء الأحد", "صرح", "VBD", late))
        .isEqualTo("XXXX-WXX-7TEV");
    assertThat(weekday("صرح الوزير بذلك فجر الأحد", "صرح", "VBD", late)).isEqualTo("2024-01-28TMO");
    assertThat(weekday("وصل الفريق إلى المدينة لمباراة مساء الأحد", "وصل", "VBD"))
        .isEqualTo("2024-01-28TEV");
    assertThat(weekday("سيصرح الوزير بذلك مساء الأحد", "سيصرح", "NN", late))
        .isEqualTo("2024-01-28TEV");
    assertThat(weekday("في مباراة الفريق مساء الأحد", "في", "IN", late)).isEqualTo("2024-01-28TEV");
  }

  @Test
  void whatIsSaidOnADayIsNotSaidBeforeIt() {
    assertThat(weekday("قال المدرب، الأحد، إن الفريق جاهز", "قال", "VBD")).isEqualTo("XXXX-WXX-7");
    assertThat(weekday("أعلن المدرب الأحد نيته الرحيل", "أعلن", "VBD")).isEqualTo("XXXX-WXX-7");
    assertThat(weekday("أعلن المدرب مباراة مهمة الأحد", "أعلن", "VBD")).isEqualTo("2024-01-28");
    assertThat(weekday("قال المدرب إن مباراة الأحد مهمة", "قال", "VBD")).isEqualTo("2024-01-28");
    PublicationDate late = PublicationDate.of(SATURDAY, LocalTime.of(22, 0));
    assertThat(weekday("قال المدرب، الأحد، إن الفريق جاهز", "قال", "VBD", late))
        .isEqualTo("2024-01-28");
  }

  @Test
  void aClockOfTheOutletsOwnHasItsDay() {
    String text = "هذا كل شيء. فاز الفريق الأحد";
    LocalTime time = LocalTime.of(23, 15);
    PublicationDate gulf = PublicationDate.of(SATURDAY, time, ZoneOffset.ofHours(4));
    assertThat(weekday(text, "فاز", "VBD", gulf)).isEqualTo("2024-01-21");
    PublicationDate greenwich = PublicationDate.of(SATURDAY, time, ZoneOffset.UTC);
    assertThat(weekday(text, "فاز", "VBD", greenwich)).isEqualTo("2024-01-28");
  }

  @Test
  void aDeadlineIsToCome() {
    assertThat(weekday("أمهلت البلدية التجار حتى الثلاثاء", "أمهلت", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("أمهلت البلدية التجار حتى نهاية الثلاثاء", "أمهلت", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("أمهلت البلدية التجار إلى مساء الثلاثاء", "أمهلت", "VBD"))
        .isEqualTo("2024-01-30TEV");
    assertThat(weekday("أمهلت البلدية التجار حتى الجمعة", "أمهلت", "VBD")).isEqualTo("2024-01-26");
    assertThat(weekday("استمر الحريق حتى نهاية الثلاثاء", "استمر", "VBD")).isEqualTo("2024-01-23");
  }

  @Test
  void yesterdayMayBeTheDayOnWhichItWasWritten() {
    assertThat(weekday("يعقد المجلس البلدي اجتماعا الجمعة", "يعقد", "VBP")).isEqualTo("2024-01-26");
  }

  @Test
  void whatIsAgreedOnIsToCome() {
    assertThat(weekday("عاد الفريق على أن يزور المدينة الثلاثاء", "يزور", "VBP"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("عاد الفريق على أن يزور المدينة الجمعة", "يزور", "VBP"))
        .isEqualTo("2024-01-26");
    assertThat(weekday("أكد الوزير على أن المدينة هدأت الثلاثاء", "هدأت", "VBD"))
        .isEqualTo("2024-01-23");
  }

  @Test
  void whatHappensWhenSomethingHappensIsToCome() {
    assertThat(weekday("ناقش القادة ما يقال حين يجتمع المجلس مساء الثلاثاء", "يجتمع", "VBP"))
        .isEqualTo("2024-01-30TEV");
    assertThat(weekday("ناقش القادة ما قيل حين اجتمع المجلس مساء الثلاثاء", "اجتمع", "VBD"))
        .isEqualTo("2024-01-23TEV");
  }

  @Test
  void whatHappensIfSomethingHappensIsToCome() {
    assertThat(weekday("يصعد الفريق إذا فاز على ضيفه الثلاثاء", "فاز", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("يصعد الفريق في حال خسر ضيفه الثلاثاء", "خسر", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("لا يعرف ما إذا فاز على ضيفه الثلاثاء", "فاز", "VBD"))
        .isEqualTo("2024-01-23");
  }

  @Test
  void whatIsPutOffIsToCome() {
    assertThat(weekday("وقد تأجلت المباراة إلى الثلاثاء", "تأجلت", "VBD")).isEqualTo("2024-01-30");
  }

  @Test
  void theNearestVerbTells() {
    assertThat(weekday("من المقرر أن يعود الفريق وقد غاب الثلاثاء", "غاب", "VBD"))
        .isEqualTo("2024-01-23");
    assertThat(weekday("من المقرر أن يعود الفريق الثلاثاء", "يعود", "VBP")).isEqualTo("2024-01-30");
  }

  @Test
  void whatIWillDoIsToCome() {
    assertThat(weekday("قال سأعلن ذلك في المدينة الثلاثاء", "قال", "VBD")).isEqualTo("2024-01-30");
    assertThat(weekday("قال سألت عن ذلك في المدينة الثلاثاء", "قال", "VBD"))
        .isEqualTo("2024-01-23");
    assertThat(weekday("إن اللقاء الثلاثاء سأحضره", "إن", "IN")).isEqualTo("2024-01-30");
  }

  @Test
  void aCountryIsNoMan() {
    assertThat(weekday("تلتزم إيطاليا الثلاثاء حدادا وطنيا", "تلتزم", "VBP"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("تقام الثلاثاء المرحلة الأولى", "تقام", "VBN")).isEqualTo("2024-01-30");
  }

  @Test
  void whatIsSaidOfSomethingIsToComeWhateverItDidBefore() {
    assertThat(weekday("صمم كرة خاصة للكأس الذي ينطلق الثلاثاء", "ينطلق", "VBP"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("إن مباراة الثلاثاء سأحضرها", "إن", "IN")).isEqualTo("2024-01-30");
    assertThat(weekday("إن الفريق الذي سيلاقيه الثلاثاء قوي", "سيلاقيه", "NNP"))
        .isEqualTo("2024-01-30");
  }

  @Test
  void whatWasSupposedToBeMayBeOver() {
    assertThat(weekday("يفترض أن تنسحب القوات الثلاثاء", "تنسحب", "VBP")).isEqualTo("2024-01-30");
    assertThat(weekday("كان يفترض أن تنسحب القوات الثلاثاء", "كان", "VBD")).isEqualTo("2024-01-23");
  }

  @Test
  void whatSomethingWasBeforeIsOver() {
    assertThat(
            weekday(
                "حوصرت البلدة قبل أن يعلن الجيش الوطني السيطرة عليها كلها الثلاثاء", "يعلن", "VBP"))
        .isEqualTo("2024-01-23");
  }

  @Test
  void tomorrowIsNearerThanSixDaysAgoUnlessSomethingTellsThatItIsOver() {
    String behindAnother = "هذا كل شيء. ";
    assertThat(weekday(behindAnother + "في مباراة الفريق الأحد", "هذا", "DT"))
        .isEqualTo("2024-01-28");
    assertThat(weekday(behindAnother + "فاز الفريق الأحد", "فاز", "VBD")).isEqualTo("2024-01-21");
    assertThat(weekday(behindAnother + "الأحد فاز الفريق", "فاز", "VBD")).isEqualTo("2024-01-21");
    assertThat(weekday(behindAnother + "في المدينة منذ الأحد", "هذا", "DT"))
        .isEqualTo("2024-01-21");
  }

  @Test
  void lateInTheEveningItIsTomorrowElsewhere() {
    String text = "هذا كل شيء. فاز الفريق الأحد";
    PublicationDate late = PublicationDate.of(SATURDAY, LocalTime.of(22, 0));
    assertThat(weekday(text, "فاز", "VBD", late)).isEqualTo("2024-01-28");
  }

  @Test
  void whatEndsIsToCome() {
    String text = "هذا كل شيء. تهطل أمطار حتى مساء الثلاثاء";
    assertThat(weekday(text, "تهطل", "VBP")).isEqualTo("2024-01-30TEV");
    assertThat(weekday("أغلق الطريق حتى صباح يوم الثلاثاء", "أغلق", "VBD"))
        .isEqualTo("2024-01-30TMO");
  }

  @Test
  void whatWentOnUntilADayIsOver() {
    assertThat(weekday("استمرت المعارك حتى مساء الثلاثاء", "استمرت", "VBD"))
        .isEqualTo("2024-01-23TEV");
    assertThat(weekday("لم يعلن أحد مسؤوليته حتى مساء الثلاثاء", "يعلن", "VBP"))
        .isEqualTo("2024-01-23TEV");
    assertThat(weekday("وحتى الثلاثاء، كانت المدينة هادئة", "كانت", "VBD")).isEqualTo("2024-01-23");
  }

  @Test
  void whatIsExpectedIsToCome() {
    assertThat(weekday("توقعت مصلحة الأرصاد هطول أمطار الثلاثاء", "توقعت", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("رجح الخبير أن تهدأ الريح الثلاثاء", "رجح", "VBD")).isEqualTo("2024-01-30");
  }

  @Test
  void theDayOfExpectingIsNotToCome() {
    assertThat(weekday("توقعت مصلحة الأرصاد الثلاثاء هطول أمطار", "توقعت", "VBD"))
        .isEqualTo("2024-01-23");
    assertThat(weekday("توقعت مصلحة الأرصاد الجوية الثلاثاء أن تهدأ الريح", "توقعت", "VBD"))
        .isEqualTo("2024-01-23");
    assertThat(weekday("وكانت مصلحة الأرصاد توقعت هطول أمطار غزيرة الثلاثاء", "توقعت", "VBD"))
        .isEqualTo("2024-01-23");
  }

  @Test
  void sinceIsAlwaysOver() {
    assertThat(weekday("وتستضيف روسيا منذ الخميس كأس العالم", "تستضيف", "VBP"))
        .isEqualTo("2024-01-25");
    assertThat(weekday("سوف يعود العالقون منذ صباح يوم الثلاثاء", "يعود", "VBP"))
        .isEqualTo("2024-01-23TMO");
    PublicationDate late = PublicationDate.of(SATURDAY, LocalTime.of(22, 0));
    assertThat(weekday("يغلق الطريق منذ الأحد", "يغلق", "VBP", late)).isEqualTo("2024-01-21");
  }

  @Test
  void whatBeganAsOfYesterdayIsOver() {
    assertThat(weekday("وبدءا من صباح الجمعة، شهدت الجزيرة زلازل", "شهدت", "VBD"))
        .isEqualTo("2024-01-26TMO");
    assertThat(weekday("قررت السلطات إغلاقه اعتبارا من منتصف ليل الجمعة", "قررت", "VBD"))
        .isEqualTo("2024-01-26T00:00");
    assertThat(weekday("قررت السلطات إغلاقه اعتبارا من الثلاثاء", "قررت", "VBD"))
        .isEqualTo("2024-01-30");
    assertThat(weekday("ستغلقه السلطات اعتبارا من الجمعة", "ستغلقه", "NN")).isEqualTo("2024-01-26");
  }

  @Test
  void whatWasToBeYesterdayIsOver() {
    assertThat(weekday("وكانت ألمانيا تنتظر التوصل إلى تسوية الجمعة", "تنتظر", "VBP"))
        .isEqualTo("2024-01-26");
    assertThat(weekday("كانت المباراة مقررة الثلاثاء", "كانت", "VBD")).isEqualTo("2024-01-30");
    assertThat(weekday("لا يعرف إذا كانت ألمانيا تنتظر التسوية الجمعة", "يعرف", "VBP"))
        .isEqualTo("2024-02-02");
  }

  @Test
  void whatSomethingIsBehindIsOver() {
    assertThat(weekday("سوف يجري الاحتفال بعد دعوتها الجمعة", "يجري", "VBP"))
        .isEqualTo("2024-01-26");
    assertThat(weekday("سوف يجري الاحتفال بعد دعوتها الثلاثاء", "يجري", "VBP"))
        .isEqualTo("2024-01-30");
  }

  @Test
  void thePluperfectAndThePassivePerfectAreNotTomorrow() {
    String behindAnother = "هذا كل شيء. ";
    assertThat(weekday("وكان الجسر قد أقيم الأحد", "الجسر", "NN")).isEqualTo("2024-01-21");
    assertThat(weekday("أغلقت الأماكن التي زارتها الضحيتان الأحد", "أغلقت", "VBN"))
        .isEqualTo("2024-01-21");
    assertThat(weekday(behindAnother + "أعيد الجسر الأحد", "أعيد", "VBN")).isEqualTo("2024-01-21");
    assertThat(weekday(behindAnother + "يعاد الجسر الأحد", "يعاد", "VBN")).isEqualTo("2024-01-28");
    assertThat(weekday(behindAnother + "عقد لقاء الأحد", "عقد", "VBN")).isEqualTo("2024-01-28");
    assertThat(weekday("تغلق الأماكن التي زارتها الضحيتان الأحد", "تغلق", "VBN"))
        .isEqualTo("2024-01-28");
  }

  /** The only day of a text, in which a verb has a tag of its own and the others are nouns. */
  private static String weekday(String text, String verb, String tag) {
    return weekday(text, verb, tag, PublicationDate.of(SATURDAY));
  }

  private static String weekday(String text, String verb, String tag, PublicationDate date) {
    AnalyzedDocument plain = TestDocuments.analyzed(Document.of("a", text).withDate(date));
    List<Sentence> sentences =
        plain.sentences().stream()
            .map(
                s ->
                    new Sentence(
                        s.span(), s.tokens().stream().map(t -> tagged(t, verb, tag)).toList()))
            .toList();
    List<Entity> found =
        FigureRecognizer.create()
            .recognize(new AnalyzedDocument(plain.document(), List.of(), sentences, List.of()));
    assertThat(found).hasSize(1);
    return found.get(0).normal();
  }

  private static Token tagged(Token token, String verb, String tag) {
    if (!token.normal().equals(verb)) {
      List<Segment> nouns =
          token.segments().stream().map(s -> new Segment(s.form(), s.span(), "NN")).toList();
      return new Token(token.span(), token.normal(), nouns);
    }
    return new Token(
        token.span(), token.normal(), List.of(new Segment(token.normal(), token.span(), tag)));
  }
}
