package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.CandidateSet;

class DenialSelectorTest {
  private static final String ACCUSATION =
      "اتهمت النيابة مدير مصرف الساحل وائل الحداد بتحويل أموال المودعين إلى حسابات في الخارج.";
  private static final String DENIAL = "ونفى الحداد هذه الاتهامات كلها.";
  private static final String HE_DENIES =
      "الحداد موقوف في العاصمة، وهو ينفي كل التهم الموجهة إليه.";
  private static final String SHORT = "يملك المصرف سبعة فروع.";
  private static final String LONG =
      "يملك المصرف سبعة فروع في مدن الساحل وفرعين في العاصمة منذ عشرين عاما تقريبا.";

  @Test
  void anAccusationIsToldWithItsDenialWhereThereIsRoom() {
    assertThat(chosen(40, DENIAL, LONG)).containsExactly(ACCUSATION, LONG, DENIAL);
    assertThat(chosen(40, HE_DENIES, LONG)).containsExactly(ACCUSATION, LONG, HE_DENIES);
  }

  @Test
  void whoRejectsChargesDeniesThem() {
    String rejected = "ويرفض الحداد اتهامات المدعي العام كلها.";
    assertThat(chosen(40, rejected, LONG)).containsExactly(ACCUSATION, LONG, rejected);
    String offer = "ويرفض الحداد عرض المدعي العام كله.";
    assertThat(chosen(40, offer, LONG)).containsExactly(ACCUSATION, LONG);
  }

  @Test
  void inPlaceOfWhatWasChosenForLeast() {
    assertThat(chosen(19, DENIAL, SHORT)).containsExactly(ACCUSATION, DENIAL);
  }

  @Test
  void notInPlaceOfTheLatestNews() {
    CandidateSet set = articles(DENIAL, SHORT);
    assertThat(chosen(set, 19, 1)).containsExactly(ACCUSATION, SHORT);
    assertThat(chosen(set, 19, 2)).containsExactly(ACCUSATION, DENIAL);
  }

  @Test
  void notWhereTooLittleWouldBeLeft() {
    assertThat(chosen(27, DENIAL, LONG)).containsExactly(ACCUSATION, LONG);
  }

  @Test
  void theDenialOfSomebodyElseIsNone() {
    String other = "يعمل المصرف كالمعتاد. " + DENIAL.replace("الحداد", "القصاب");
    assertThat(chosen(40, other, LONG)).containsExactly(ACCUSATION, LONG);
    String noCharge = "ونفى الحداد بيع الفروع كلها.";
    assertThat(chosen(40, noCharge, LONG)).containsExactly(ACCUSATION, LONG);
  }

  @Test
  void oneDenialIsEnough() {
    String denied = "نفى وائل الحداد إغلاق فروع المصرف.";
    assertThat(chosen(40, DENIAL, denied)).containsExactly(ACCUSATION, denied);
  }

  @Test
  void aDenialOfSomebodyElseIsNotEnough() {
    String denied = "نفى وزير المالية إغلاق فروع المصرف.";
    assertThat(chosen(40, DENIAL, denied)).containsExactly(ACCUSATION, denied, DENIAL);
  }

  @Test
  void aPartyDeniesWithoutItsName() {
    String accusation = "وجهت النيابة إلى مدير شركة \"المروج\" تهمة تداول غذاء فاسد في القرى.";
    String denial = "ونفت الشركة في بيان صلتها بالحادث.";
    CandidateSet set =
        CandidateSet.of(
            List.of(Pages.whole("1", accusation + " " + denial), Pages.whole("2", LONG)));
    Accusations accusations = new Accusations(set);
    assertThat(accusations.isDenial(set.all().get(1), set.all().get(0))).isTrue();
    CandidateSet unnamed =
        CandidateSet.of(
            List.of(
                Pages.whole("1", accusation.replace("شركة \"المروج\"", "المتجر") + " " + denial)));
    assertThat(new Accusations(unnamed).isDenial(unnamed.all().get(1), unnamed.all().get(0)))
        .isFalse();
  }

  @Test
  void aReportIsToldWithTheDenialRightBehindIt() {
    String report = "تحدث مصدر أمني عن طلب الخاطفين فدية قدرها خمسة ملايين.";
    for (String denial :
        List.of(
            "لكن الحكومة نفت تلقي أي طلب.",
            "ونفى مدير الأمن في المدينة الخبر جملة وتفصيلا.",
            "ونفت الوزارة ذلك.")) {
      assertThat(answers(report, denial)).isTrue();
    }
    for (String other :
        List.of(
            "ونفت الوزارة أيضا الخبر الذي تداولته مواقع.",
            "ونفى وزير المالية إغلاق فروع المصرف.",
            "وطلبت الحكومة، التي تنفي الخبر، عقد اجتماع.",
            "وقال سكان في البلدة القريبة من الحدود الشمالية إن الشرطة نفت الخبر.")) {
      assertThat(answers(report, other)).isFalse();
    }
    assertThat(answers(report, "أغلقت الطرق. ونفت الوزارة ذلك.")).isFalse();
  }

  private static boolean answers(String report, String behind) {
    CandidateSet set = CandidateSet.of(List.of(Pages.whole("1", report + " " + behind)));
    return new Accusations(set).answers(set.all().get(set.all().size() - 1), set.all().get(0));
  }

  @Test
  void anAnswerNeedsNoAccusation() {
    String report = "تحدث مصدر أمني عن طلب الخاطفين فدية قدرها خمسة ملايين.";
    String denial = "ونفت الوزارة ذلك.";
    CandidateSet set =
        CandidateSet.of(List.of(Pages.whole("1", report + " " + denial), Pages.whole("2", LONG)));
    assertThat(chosen(set, 40)).containsExactly(report, LONG, denial);
    String but = "لكن الحكومة نفت في بيان تلقي أي طلب من الخاطفين.";
    CandidateSet leaning =
        CandidateSet.of(List.of(Pages.whole("1", report + " " + but), Pages.whole("2", LONG)));
    assertThat(chosen(leaning, 40)).containsExactly(report, LONG, but);
    String told = "نفت الحكومة في بيان تلقي أي طلب من الخاطفين.";
    CandidateSet twice =
        CandidateSet.of(List.of(Pages.whole("1", report + " " + but), Pages.whole("2", told)));
    assertThat(chosen(twice, 40)).containsExactly(report, told);
  }

  @Test
  void ofASingleArticleOnlyTheDenialRightBehindIsTold() {
    CandidateSet behind =
        CandidateSet.of(List.of(withNames(Pages.whole("1", ACCUSATION + " " + DENIAL))));
    assertThat(chosen(behind, 40)).containsExactly(ACCUSATION, DENIAL);
    CandidateSet later =
        CandidateSet.of(
            List.of(withNames(Pages.whole("1", ACCUSATION + " " + SHORT + " " + DENIAL))));
    assertThat(chosen(later, 40)).containsExactly(ACCUSATION);
  }

  @Test
  void rightBehindItADenialOfAChargeAnswersWithoutAWordOfAccusing() {
    String report = "ألقت صحيفة الساحل اللوم في ضياع أموال المودعين على وائل الحداد.";
    String denial = "ونفى الحداد مسؤوليته عن الخسائر.";
    CandidateSet set =
        CandidateSet.of(
            List.of(withNames(Pages.whole("1", report + " " + denial)), Pages.whole("2", LONG)));
    assertThat(chosen(set, 40)).containsExactly(report, LONG, denial);
  }

  /** The choice from an accusation and what follows it, and another article's sentence. */
  private static List<String> chosen(int words, String denial, String other) {
    return chosen(articles(denial, other), words);
  }

  private static CandidateSet articles(String denial, String other) {
    return CandidateSet.of(
        List.of(
            withNames(Pages.whole("1", ACCUSATION + " " + denial)),
            withNames(Pages.whole("2", other))));
  }

  /** The choice from the first sentences of some articles. */
  private static List<String> chosen(CandidateSet set, int words) {
    return chosen(set, words, set.documents().size());
  }

  /** The same, where those of some article and the next ones are needed. */
  private static List<String> chosen(CandidateSet set, int words, int needed) {
    Selector both =
        (candidates, claims, limit, options) ->
            candidates.withSentences().stream()
                .map(a -> new Choice(candidates.of(a).get(0), 2 - a, a >= needed))
                .toList();
    return new DenialSelector(both)
            .select(
                set, new ClaimMatcher(set), new Limit(words, false), SummaryOptions.words(words))
            .stream()
            .map(Choice::candidate)
            .map(
                candidate ->
                    candidate
                        .span()
                        .of(set.documents().get(candidate.document()).document().text()))
            .toList();
  }

  private static AnalyzedDocument withNames(AnalyzedDocument document) {
    String text = document.document().text();
    int first = text.indexOf("الحداد");
    int last = text.lastIndexOf("الحداد");
    if (first < 0) {
      return document;
    }
    return document.withEntities(
        List.of(
            new Entity("PER", new Span(first, first + 6), "وائل الحداد", 1),
            new Entity("PER", new Span(last, last + 6), "وائل الحداد", 1)));
  }
}
