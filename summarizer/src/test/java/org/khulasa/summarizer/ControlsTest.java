package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Excluded.DocumentReason;
import org.khulasa.summarizer.Excluded.SentenceReason;

class ControlsTest {
  private static final Summarizer STANDARD = Summarizers.standard();
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private static final String FIRE =
      "اندلع حريق كبير في سوق الأقمشة وسط مدينة رملان فجر الاثنين وأتى على أربعين متجرا.";
  private static final String FIRE_AGAIN =
      "التهم حريق كبير اندلع فجر الاثنين أربعين متجرا في سوق الأقمشة وسط مدينة رملان.";
  private static final String CAUSE =
      "رجحت فرق الإطفاء أن تماسا كهربائيا في أحد المخازن كان سبب اندلاع النيران.";
  private static final String AID =
      "خصصت الحكومة ثلاثة ملايين دينار لتعويض أصحاب المتاجر عن بضائعهم خلال شهرين.";
  private static final String QUOTE =
      "وقال التاجر عمر البنا: \"خسرت كل ما جمعته في ثلاثين عاما ولا أعرف كيف أبدأ من جديد\".";

  private static AnalyzedDocument article(String id, String source, LocalDate day, String text) {
    return Pages.whole(Document.of(id, text).withSource(source).withDate(PublicationDate.of(day)));
  }

  private static List<AnalyzedDocument> market() {
    return List.of(
        article("1", "صحيفة الوادي", MONDAY, FIRE + " " + CAUSE),
        article("2", "إذاعة رملان", MONDAY.plusDays(1), FIRE_AGAIN + " " + QUOTE),
        article("3", "صحيفة الوادي", MONDAY.plusDays(2), AID),
        Pages.whole("4", "تفقد المحافظ المتاجر المتضررة في السوق ووعد أصحابها بمحال مؤقتة."));
  }

  private static List<String> texts(Summary summary) {
    return summary.sentences().stream().map(SummarySentence::text).toList();
  }

  @Test
  void thePeriodKeepsDocumentsOutAndSaysWhy() {
    Period tuesday = new Period(Optional.of(MONDAY.plusDays(1)), Optional.of(MONDAY.plusDays(1)));
    Summary summary = STANDARD.summarize(market(), SummaryOptions.words(200).withPeriod(tuesday));
    assertThat(texts(summary)).containsExactly(FIRE_AGAIN, QUOTE);
    assertThat(summary.documents()).hasSize(1);
    assertThat(summary.excluded().documents())
        .extracting(excluded -> excluded.document().id() + " " + excluded.reason())
        .containsExactly("1 BEFORE", "3 AFTER", "4 UNDATED");
    assertThat(summary.sentences().get(0).support()).isEmpty();
  }

  @Test
  void aPeriodMayLeaveNothing() {
    Period later = new Period(Optional.of(MONDAY.plusYears(1)), Optional.empty());
    Summary summary = STANDARD.summarize(market(), SummaryOptions.DEFAULT.withPeriod(later));
    assertThat(summary.sentences()).isEmpty();
    assertThat(summary.documents()).isEmpty();
    assertThat(summary.excluded().count(DocumentReason.BEFORE)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 30, 200})
  void thePreferredOutletSpeaksForTheClaim(int words) {
    SummaryOptions options = SummaryOptions.words(words);
    assertThat(texts(STANDARD.summarize(market(), options.withPreferredSources(List.of("رملان")))))
        .contains(FIRE_AGAIN)
        .doesNotContain(FIRE);
    assertThat(texts(STANDARD.summarize(market(), options.withPreferredSources(List.of("الوادي")))))
        .contains(FIRE)
        .doesNotContain(FIRE_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "textrank", "lexrank"})
  void baselinesSpeakInPreferredWordsToo(String method) {
    SummaryOptions options = SummaryOptions.words(34).withPreferredSources(List.of("إذاعة رملان"));
    assertThat(texts(Summarizers.named(method).summarize(market(), options))).doesNotContain(FIRE);
  }

  @Test
  void theFirstPreferenceCountsMost() {
    SummaryOptions options =
        SummaryOptions.words(16).withPreferredSources(List.of("غائب", "رملان", "الوادي"));
    assertThat(texts(STANDARD.summarize(market(), options))).containsExactly(FIRE_AGAIN);
  }

  @Test
  void preferringNeverExceedsTheBudget() {
    SummaryOptions preferring =
        SummaryOptions.DEFAULT
            .withPreferredSources(List.of("بوابة الميناء", "الشمالي"))
            .withoutQuotes()
            .tellingOnce();
    for (int words = 20; words <= 300; words += 20) {
      Summary summary =
          STANDARD.summarize(Pages.samples(), preferring.withBudget(new Budget.Words(words)));
      assertThat(summary.words()).isBetween(1, words);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"khulasa", "lead", "textrank", "lexrank"})
  void quotesAreExcludedBySharesOfWords(String method) {
    for (int words : new int[] {20, 40, 400}) {
      Summary summary =
          Summarizers.named(method)
              .summarize(market(), SummaryOptions.words(words).withoutQuotes());
      assertThat(texts(summary)).isNotEmpty().doesNotContain(QUOTE);
      assertThat(summary.excluded().count(SentenceReason.QUOTATION)).isEqualTo(1);
    }
  }

  @Test
  void anArticleOfQuotesOnlyGivesNothing() {
    Summary summary =
        STANDARD.summarize(
            List.of(Pages.whole("أ", QUOTE)), SummaryOptions.DEFAULT.withoutQuotes());
    assertThat(summary.sentences()).isEmpty();
    assertThat(summary.excluded().sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 30, 60, 400})
  void anUpdateTellsOnlyWhatIsNew(int words) {
    SummaryOptions options =
        SummaryOptions.words(words).withKnown(List.of(Pages.whole("قديم", FIRE + " " + CAUSE)));
    Summary summary = STANDARD.summarize(market(), options);
    assertThat(texts(summary)).isNotEmpty().doesNotContain(FIRE, FIRE_AGAIN, CAUSE);
    assertThat(summary.excluded().count(SentenceReason.KNOWN)).isEqualTo(3);
  }

  @Test
  void anUpdateKeepsWhatGoesOnToMoreNews() {
    String more =
        FIRE.replace(".", "")
            + "، فيما شرعت النيابة العامة في استجواب حارس السوق وثلاثة من أصحاب المخازن بشبهة"
            + " الإهمال وأمرت بإغلاق الشوارع المحيطة حتى نهاية الأسبوع.";
    Summary summary =
        STANDARD.summarize(
            List.of(Pages.whole("جديد", more)),
            SummaryOptions.DEFAULT.withKnown(List.of(Pages.whole("قديم", FIRE))));
    assertThat(texts(summary)).containsExactly(more);
  }

  @Test
  void anUpdateWithAnotherFigureIsNews() {
    String toll = "ارتفع عدد المتاجر المحترقة في سوق الأقمشة بمدينة رملان إلى 62 متجرا.";
    String before = "بلغ عدد المتاجر المحترقة في سوق الأقمشة بمدينة رملان 40 متجرا.";
    Summary summary =
        STANDARD.summarize(
            List.of(Pages.whole("جديد", toll)),
            SummaryOptions.DEFAULT.withKnown(List.of(Pages.whole("قديم", before))));
    assertThat(texts(summary)).containsExactly(toll);
  }

  @Test
  void updatesOfUpdatesComeToAnEnd() {
    List<AnalyzedDocument> known = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Summary summary =
          STANDARD.summarize(Pages.samples(), SummaryOptions.words(120).withKnown(known));
      if (summary.sentences().isEmpty()) {
        assertThat(i).isBetween(3, 40);
        assertThat(told).doesNotHaveDuplicates();
        return;
      }
      texts(summary).forEach(text -> known.add(Pages.whole("قديم " + known.size(), text)));
      told.addAll(texts(summary));
    }
    throw new AssertionError("still something new after " + told);
  }

  @Test
  void knowingAllLeavesNothing() {
    Summary summary = STANDARD.summarize(market(), SummaryOptions.DEFAULT.withKnown(market()));
    assertThat(summary.sentences()).isEmpty();
    assertThat(summary.excluded().sentences()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"التعويض", "وبتعويضات", "للتّعويـض", "لتعويض الحكومه", "فالتعويض", "كتعويض"})
  void theFocusMeetsOtherSpellings(String focus) {
    assertThat(texts(STANDARD.summarize(market(), SummaryOptions.words(16).withFocus(focus))))
        .containsExactly(AID);
  }

  @Test
  void aFocusThatNobodyMentionsChangesNothing() {
    assertThat(STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT.withFocus("كرة السلة")))
        .isEqualTo(STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT));
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<AnalyzedDocument> reversed = new ArrayList<>(market());
    Collections.reverse(reversed);
    SummaryOptions options =
        SummaryOptions.words(30)
            .withPeriod(new Period(Optional.of(MONDAY), Optional.empty()))
            .withPreferredSources(List.of("رملان"))
            .withoutQuotes()
            .withKnown(List.of(Pages.whole("قديم", CAUSE)));
    assertThat(STANDARD.summarize(reversed, options))
        .isEqualTo(STANDARD.summarize(market(), options));
  }
}
