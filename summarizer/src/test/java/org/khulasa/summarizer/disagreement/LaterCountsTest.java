package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Passage;

class LaterCountsTest {
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();

  private static final AnalyzedDocument SATURDAY =
      article(6, "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "12", "12 شخصا");
  private static final AnalyzedDocument SUNDAY =
      article(
          7,
          "أعلن الدفاع المدني أن انهيار جسر على نهر مرون شمالي سهلان أوقع 15 قتيلا.",
          "15",
          "15 قتيلا");

  /** The same, naming the day of the event. */
  private static final AnalyzedDocument ON_SATURDAY =
      article(
          6,
          "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان السبت.",
          "12",
          "12 شخصا",
          "السبت",
          "2024-01-06");

  /** An article of a day of January 2024; figures are slices and their normal forms in turn. */
  private static AnalyzedDocument article(int day, String text, String... figures) {
    Document document =
        Document.of(text, text).withDate(PublicationDate.of(LocalDate.of(2024, 1, day)));
    return ANALYZER.analyze(document).withEntities(Figures.in(text, figures));
  }

  /** What the others have of the first sentence of the first. */
  private static List<LaterCount> of(AnalyzedDocument first, AnalyzedDocument... others) {
    List<AnalyzedDocument> documents = new ArrayList<>(List.of(first));
    documents.addAll(List.of(others));
    return LaterCounts.of(documents).of(new Passage(0, first.sentences().get(0).span()), List.of());
  }

  private static List<String> values(List<LaterCount> counts) {
    return counts.stream().map(count -> count.count().value()).toList();
  }

  @Test
  void anArticleOfALaterDayCountsMore() {
    List<LaterCount> later = of(SATURDAY, SUNDAY);
    assertThat(values(later)).containsExactly("15");
    assertThat(later.get(0).fate()).isEqualTo(LaterCount.Fate.KILLED);
    assertThat(later.get(0).published()).isEqualTo(PublicationDate.of(LocalDate.of(2024, 1, 7)));
    Disagreement.Value count = later.get(0).count();
    String text = SUNDAY.document().text();
    assertThat(count.figure().document()).isEqualTo(1);
    assertThat(count.figure().span().of(text)).isEqualTo("15");
    assertThat(count.sentence()).isEqualTo(new Passage(1, SUNDAY.sentences().get(0).span()));
  }

  @Test
  void theHighestOfLaterDaysIsTold() {
    AnalyzedDocument slow =
        article(8, "قتل 14 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "14", "14 شخصا");
    assertThat(values(of(SATURDAY, SUNDAY, slow))).containsExactly("15");
  }

  @Test
  void ofTheSameDayOrAnEarlierOneOrWithoutADateNoneIsLater() {
    AnalyzedDocument undated =
        ANALYZER
            .analyze(Document.of("undated", SUNDAY.document().text()))
            .withEntities(SUNDAY.entities());
    AnalyzedDocument earlier =
        article(5, "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "15", "15 شخصا");
    AnalyzedDocument same =
        article(6, "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "15", "15 شخصا");
    assertThat(of(SATURDAY, undated, earlier, same)).isEmpty();
  }

  @Test
  void fewerAreNoLaterCountNorIsTheNumberRounded() {
    AnalyzedDocument fewer =
        article(7, "قتل 11 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "11", "11 شخصا");
    AnalyzedDocument about =
        article(6, "قتل نحو 1100 شخص في انهيار جسر على نهر مرون شمالي سهلان.", "1100", "~1100 شخص");
    AnalyzedDocument exact =
        article(7, "قتل 1104 أشخاص في انهيار جسر على نهر مرون شمالي سهلان.", "1104", "1104 أشخاص");
    assertThat(of(SATURDAY, fewer)).isEmpty();
    assertThat(of(about, exact)).isEmpty();
  }

  @Test
  void atLeastTwelveIsOldWhenFifteenAreCounted() {
    AnalyzedDocument least =
        article(
            6, "قتل 12 شخصا على الأقل في انهيار جسر على نهر مرون شمالي سهلان.", "12", ">=12 شخصا");
    assertThat(values(of(least, SUNDAY))).containsExactly("15");
  }

  @Test
  void anotherEventHasItsOwnVictims() {
    AnalyzedDocument fire =
        article(7, "قتل 15 شخصا في حريق نشب بمصنع للورق قرب العاصمة.", "15", "15 شخصا");
    AnalyzedDocument otherDay =
        article(
            7,
            "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان الأحد.",
            "15",
            "15 شخصا",
            "الأحد",
            "2024-01-07");
    assertThat(of(SATURDAY, fire)).isEmpty();
    assertThat(of(ON_SATURDAY, otherDay)).isEmpty();
  }

  @Test
  void whoSaysThatACountRoseNamesTheDayOfTheCount() {
    AnalyzedDocument rose =
        article(
            7,
            "ارتفعت الأحد حصيلة قتلى انهيار جسر على نهر مرون شمالي سهلان إلى 15 قتيلا.",
            "الأحد",
            "2024-01-07",
            "15",
            "15 قتيلا");
    assertThat(values(of(ON_SATURDAY, rose))).containsExactly("15");
  }

  @Test
  void thatItRoseMayStandInTheSecondSentence() {
    AnalyzedDocument rose =
        article(
            7,
            "توقف البحث الأحد تحت جسر على نهر مرون شمالي سهلان بعد سقوط خمسة عشر قتيلا."
                + " وارتفعت الأحد حصيلة قتلى انهيار جسر على نهر مرون شمالي سهلان إلى 15 قتيلا.",
            "الأحد",
            "2024-01-07",
            "خمسة عشر",
            "15 قتيلا",
            "15",
            "15 قتيلا");
    assertThat(values(of(ON_SATURDAY, rose))).containsExactly("15");
  }

  @Test
  void theDayMayStandInAnotherOfTheFirstSentences() {
    AnalyzedDocument onSaturday =
        article(
            6,
            "انهار جسر على نهر مرون شمالي سهلان السبت. وقتل 12 شخصا في انهيار جسر مرون في سهلان.",
            "السبت",
            "2024-01-06",
            "12",
            "12 شخصا");
    AnalyzedDocument onSunday =
        article(
            7,
            "انهار جسر على نهر مرون شمالي سهلان الأحد. وقتل 15 شخصا في انهيار جسر مرون في سهلان.",
            "الأحد",
            "2024-01-07",
            "15",
            "15 شخصا");
    AnalyzedDocument sameDay =
        article(
            7,
            "انهار جسر على نهر مرون شمالي سهلان أمس. وقتل 15 شخصا في انهيار جسر مرون في سهلان.",
            "أمس",
            "2024-01-06",
            "15",
            "15 شخصا");
    Passage counting = new Passage(0, onSaturday.sentences().get(1).span());
    assertThat(LaterCounts.of(List.of(onSaturday, onSunday)).of(counting, List.of())).isEmpty();
    assertThat(values(LaterCounts.of(List.of(onSaturday, sameDay)).of(counting, List.of())))
        .containsExactly("15");
  }

  @Test
  void hoursThatNoTimeZonesExplainAreLaterToo() {
    AnalyzedDocument morning = at(SATURDAY, LocalTime.of(9, 0));
    AnalyzedDocument noon = at(SUNDAY, LocalTime.of(12, 30));
    AnalyzedDocument evening = at(SUNDAY, LocalTime.of(13, 0));
    assertThat(of(morning, noon)).isEmpty();
    assertThat(values(of(morning, evening))).containsExactly("15");
    assertThat(of(evening, morning)).isEmpty();
  }

  /** The same on Saturday, at a time. */
  private static AnalyzedDocument at(AnalyzedDocument article, LocalTime time) {
    Document document = article.document();
    return ANALYZER
        .analyze(document.withDate(PublicationDate.of(LocalDate.of(2024, 1, 6), time)))
        .withEntities(article.entities());
  }

  @Test
  void whatIsCountedInTwoPlacesIsAPart() {
    AnalyzedDocument parts =
        article(
            6,
            "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان و9 في القرى.",
            "12",
            "12 شخصا",
            "9",
            "9");
    assertThat(of(parts, SUNDAY)).isEmpty();
  }

  @Test
  void whoCountsOthersBesideCountsAPart() {
    AnalyzedDocument others =
        article(6, "قتل 5 أشخاص آخرين في انهيار جسر على نهر مرون شمالي سهلان.", "5", "5 أشخاص");
    assertThat(of(others, SUNDAY)).isEmpty();
  }

  @Test
  void anArticleThatGivesTheOldNumberAsWellHasNoSay() {
    AnalyzedDocument parts =
        article(
            7,
            "قتل 15 شخصا بينهم 12 عاملا في انهيار جسر على نهر مرون شمالي سهلان.",
            "15",
            "15 شخصا",
            "12",
            "12 عاملا");
    AnalyzedDocument two =
        article(
            7,
            "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان."
                + " وقتل 20 شخصا في انهيار جسر آخر على نهر مرون.",
            "15",
            "15 شخصا",
            "20",
            "20 شخصا");
    assertThat(of(SATURDAY, parts)).isEmpty();
    assertThat(of(SATURDAY, two)).isEmpty();
  }

  @Test
  void twoAreOldWhenFifteenAreCountedButOneMayBeAnother() {
    AnalyzedDocument two = article(6, "قتل شخصان في انهيار جسر على نهر مرون شمالي سهلان.");
    AnalyzedDocument one = article(6, "قتل شخص في انهيار جسر على نهر مرون شمالي سهلان.");
    assertThat(values(of(two, SUNDAY))).containsExactly("15");
    assertThat(of(one, SUNDAY)).isEmpty();
  }

  @Test
  void deathsAreCountedInCases() {
    AnalyzedDocument cases =
        article(7, "أوقع انهيار جسر على نهر مرون شمالي سهلان 15 حالة وفاة.", "15", "15 حالة");
    assertThat(values(of(SATURDAY, cases))).containsExactly("15");
  }

  @Test
  void theNumberOfTheDeadStandsBehindThem() {
    AnalyzedDocument number =
        article(
            7,
            "ارتفع عدد القتلى إلى 15 في انهيار جسر على نهر مرون شمالي سهلان، وفق الوزارة.",
            "15",
            "15");
    AnalyzedDocument total =
        article(
            7,
            "بلغ العدد الإجمالي للقتلى 15 في انهيار جسر على نهر مرون شمالي سهلان، وفق الوزارة.",
            "15",
            "15");
    assertThat(values(of(SATURDAY, number))).containsExactly("15");
    assertThat(values(of(SATURDAY, total))).containsExactly("15");
  }

  @Test
  void whoDiedSinceIsPartOfTheNumberThatIsReached() {
    AnalyzedDocument total =
        article(
            7,
            "أدت وفاة 13 شخصا من مصابي انهيار جسر على نهر مرون شمالي سهلان إلى ارتفاع عدد القتلى"
                + " إلى 25.",
            "13",
            "13 شخصا",
            "25",
            "25");
    assertThat(values(of(SATURDAY, total))).containsExactly("25");
  }

  @Test
  void atLeastDoesNotKeepANumberFromWhatBefellThem() {
    AnalyzedDocument least =
        article(
            6,
            "قال مسؤولون إن 12 شخصا على الأقل لقوا حتفهم في انهيار جسر على نهر مرون شمالي سهلان.",
            "12",
            ">=12 شخصا");
    assertThat(values(of(least, SUNDAY))).containsExactly("15");
  }

  @Test
  void someOfThoseWhoAreCountedAreNoFurtherCount() {
    AnalyzedDocument some =
        article(
            7,
            "قتل 15 شخصا، عشرة منهم نساء، في انهيار جسر على نهر مرون شمالي سهلان.",
            "15",
            "15 شخصا",
            "عشرة",
            "10");
    assertThat(values(of(SATURDAY, some))).containsExactly("15");
  }

  @Test
  void theCountOfTheLastDayIsReachedByThoseBetween() {
    AnalyzedDocument first =
        article(
            6,
            "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان. وكان جمال السالم يعبره بشاحنته مع"
                + " شقيقه.",
            "12",
            "12 شخصا");
    AnalyzedDocument second =
        article(
            7,
            "ارتفعت حصيلة انهيار جسر مرون في سهلان إلى 15 قتيلا. وزار الوزير المصابين في مستشفى"
                + " الوادي.",
            "15",
            "15 قتيلا");
    AnalyzedDocument third =
        article(
            8,
            "بلغت حصيلة مرون 17 قتيلا كما قال الوزير. وزار الوزير المصابين في مستشفى الوادي مرة"
                + " أخرى.",
            "17",
            "17 قتيلا");
    assertThat(of(first, third)).isEmpty();
    assertThat(values(of(first, second, third))).containsExactly("17");
  }

  @Test
  void anArticleThatSaysThatTheCountRoseMayTellMuchElse() {
    String elsewhere =
        " وطالبت نقابة المهندسين بفتح ملفات الصيانة منذ تسعينيات القرن الماضي. وتعهدت شركات"
            + " المقاولات بتعويض المزارعين عن محاصيل التفاح والعنب التي غمرتها مياه الفيضان، ودعا"
            + " خطباء المساجد إلى جمع تبرعات عاجلة للأرامل واليتامى قبل حلول الشتاء.";
    AnalyzedDocument rose =
        article(
            7,
            "ارتفعت حصيلة قتلى انهيار جسر على نهر مرون شمالي سهلان إلى 15 قتيلا." + elsewhere,
            "15",
            "15 قتيلا");
    AnalyzedDocument silent =
        article(
            7, "أوقع انهيار جسر على نهر مرون شمالي سهلان 15 قتيلا." + elsewhere, "15", "15 قتيلا");
    AnalyzedDocument long12 =
        article(
            6,
            "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان. وهرعت سيارات الإسعاف إلى ضفتي"
                + " الوادي من ثلاث بلدات مجاورة. وقال سائق حافلة إن الأعمدة تصدعت قبيل الفجر بدقائق"
                + " وسمع دوي هائل.",
            "12",
            "12 شخصا");
    assertThat(values(of(long12, rose))).containsExactly("15");
    assertThat(of(long12, silent)).isEmpty();
  }

  private static final String FURTHER_DOWN =
      "زار الوزير قرى الوادي الأحد. ووعد السكان بطريق آخر. وشكر رجال الإطفاء. ";

  /** What the first sentence has to hear from the last one of another article, told beside it. */
  private static List<LaterCount> beside(AnalyzedDocument first, AnalyzedDocument other) {
    Passage last = new Passage(1, Lists.reverse(other.sentences()).get(0).span());
    Passage told = new Passage(0, first.sentences().get(0).span());
    return LaterCounts.of(List.of(first, other)).of(told, List.of(told, last));
  }

  @Test
  void whereBothAreToldInASummaryLessSpeaksForIt() {
    AnalyzedDocument down =
        article(
            7,
            FURTHER_DOWN + "وأوقع انهيار الجسر على نهر مرون 15 قتيلا في يومين.",
            "15",
            "15 قتيلا");
    assertThat(of(SATURDAY, down)).isEmpty();
    assertThat(values(beside(SATURDAY, down))).containsExactly("15");
    assertThat(beside(at(SATURDAY, LocalTime.of(9, 0)), at(down, LocalTime.of(8, 0)))).isEmpty();
    assertThat(values(beside(at(SATURDAY, LocalTime.of(9, 0)), at(down, LocalTime.of(9, 30)))))
        .containsExactly("15");
  }

  @Test
  void aCountThatTheSummaryItselfOvertakesIsNotTold() {
    AnalyzedDocument monday =
        article(
            8,
            FURTHER_DOWN + "وقتل 17 شخصا الأحد عند نهر مرون قرب مدينة الهديل.",
            "17",
            "17 شخصا",
            "الأحد",
            "2024-01-07");
    Passage first = new Passage(0, ON_SATURDAY.sentences().get(0).span());
    Passage last = new Passage(2, Lists.reverse(monday.sentences()).get(0).span());
    LaterCounts counts = LaterCounts.of(List.of(ON_SATURDAY, SUNDAY, monday));
    assertThat(values(counts.of(first, List.of(first)))).containsExactly("15");
    assertThat(counts.of(first, List.of(first, last))).isEmpty();
    AnalyzedDocument far =
        article(8, FURTHER_DOWN + "وقتل 170 شخصا عند نهر مرون.", "170", "170 شخصا");
    Passage farther = new Passage(2, Lists.reverse(far.sentences()).get(0).span());
    assertThat(
            values(
                LaterCounts.of(List.of(ON_SATURDAY, SUNDAY, far))
                    .of(first, List.of(first, farther))))
        .containsExactly("15");
  }

  @Test
  void whatIsToldBesideMayBeOfAnotherEvent() {
    AnalyzedDocument far =
        article(7, FURTHER_DOWN + "وأوقع انهيار الجسر على نهر مرون 150 قتيلا.", "150", "150 قتيلا");
    AnalyzedDocument vague =
        article(
            7, FURTHER_DOWN + "وأوقع انهيار الجسر على نهر مرون عشرات القتلى.", "عشرات", "x10 قتيل");
    AnalyzedDocument otherDay =
        article(
            7,
            FURTHER_DOWN + "وأوقع انهيار الجسر على نهر مرون الأحد 15 قتيلا.",
            "الأحد",
            "2024-01-07",
            "الأحد",
            "2024-01-07",
            "15",
            "15 قتيلا");
    AnalyzedDocument fire =
        article(7, FURTHER_DOWN + "وقتل حريق مصنع للورق 15 شخصا.", "15", "15 شخصا");
    assertThat(beside(SATURDAY, far)).isEmpty();
    assertThat(beside(SATURDAY, vague)).isEmpty();
    assertThat(beside(ON_SATURDAY, otherDay)).isEmpty();
    assertThat(beside(SATURDAY, fire)).isEmpty();
  }
}
