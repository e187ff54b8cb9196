package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class SummarizerTest {
  private static final double ENOUGH = 0.85;
  private static final Summarizer STANDARD = Summarizers.standard();

  private static final String TOWN =
      """
      افتتحت بلدية القنطرة أمس سوقا جديدة للخضار في الطرف الشرقي من المدينة بعد عامين من البناء.
      وقال رئيس البلدية ماهر عطية إن السوق تتسع لثلاثمئة متجر صغير. وأضاف أن الإيجار سيبقى ثابتا.
      وعلى الساحل، أعلنت دائرة الأرصاد أن عاصفة رملية ستضرب القرى الجنوبية مساء الخميس المقبل.
      ونصحت الدائرة الصيادين بالبقاء في الموانئ حتى تهدأ الرياح وتتضح الرؤية من جديد.
      """;

  @Test
  void keepsWithinAnyBudgetOfWordsAndUsesIt() {
    for (int words = 20; words <= 400; words += 5) {
      Summary summary = STANDARD.summarize(Pages.samples(), SummaryOptions.words(words));
      assertThat(summary.words()).isBetween((int) Math.ceil(ENOUGH * words), words);
    }
  }

  @Test
  void keepsWithinAnyBudgetForOneArticle() {
    for (AnalyzedDocument page : Pages.samples()) {
      for (int words = 20; words <= 400; words += 20) {
        Summary summary = STANDARD.summarize(List.of(page), SummaryOptions.words(words));
        assertThat(summary.words()).isBetween(1, words);
        check(summary);
      }
    }
  }

  @Test
  void beginsAsItsOnlyArticleDoes() {
    int begun = 0;
    for (AnalyzedDocument page : Pages.samples()) {
      for (int words = 40; words <= 200; words += 20) {
        Summary summary = STANDARD.summarize(List.of(page), SummaryOptions.words(words));
        int first = page.sentences().get(0).span().end();
        begun += summary.sentences().get(0).passage().span().end() == first ? 1 : 0;
      }
    }
    // Where a page's first sentence has no end or does not fit, another one begins.
    assertThat(begun).isGreaterThanOrEqualTo(Pages.samples().size() * 8);
  }

  @Test
  void aQuotationThatIsNotClosedDoesNotLeaveTheReaderWithLess() {
    String text =
        """
        زار وزير النقل "مرفأ الرمانة أمس وبحث مع مديره توسيع الأرصفة قبل حلول الشتاء المقبل.
        جاء ذلك في جولة شملت ثلاثة مرافئ على الساحل الشرقي بحسب بيان نشرته الوزارة.
        وأضاف الوزير أن كلفة التوسيع ستبلغ مليوني دينار تدفعها الحكومة على أربع سنوات.
        """;
    Summary summary = STANDARD.summarize(List.of(Pages.whole("a", text)), SummaryOptions.words(30));
    assertThat(summary.sentences().get(0).text()).startsWith("زار وزير النقل");
  }

  @Test
  void keepsWithinAnyNumberOfSentences() {
    for (int sentences = 1; sentences <= 20; sentences++) {
      Summary summary = STANDARD.summarize(Pages.samples(), SummaryOptions.sentences(sentences));
      assertThat(summary.sentences()).hasSize(sentences);
      check(summary);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.03, 0.1, 0.25, 0.333, 0.5})
  void keepsWithinAnyRatio(double ratio) {
    int all = Pages.samples().stream().mapToInt(AnalyzedDocument::words).sum();
    Summary summary = STANDARD.summarize(Pages.samples(), SummaryOptions.ratio(ratio));
    assertThat(summary.words())
        .isBetween((int) (ENOUGH * ratio * all), new Budget.Ratio(ratio).of(all));
  }

  @Test
  void givesSoundSentences() {
    for (int words = 20; words <= 400; words += 5) {
      check(STANDARD.summarize(Pages.samples(), SummaryOptions.words(words)));
    }
  }

  /** What must hold of every summary, whatever its budget. */
  private static void check(Summary summary) {
    CandidateSet candidates = CandidateSet.of(summary.documents());
    ClaimMatcher claims = new ClaimMatcher(candidates);
    List<Candidate> chosen = checkPlaces(summary, candidates);
    boolean whole = chosen.size() == candidates.all().size();
    for (int i = 0; i < chosen.size(); i++) {
      if (!whole) {
        checkLeadIn(chosen, i);
      }
      for (int j = 0; j < i && !whole; j++) {
        assertThat(claims.same(chosen.get(i), chosen.get(j)))
            .as("%s%n%s", summary.sentences().get(i), summary.sentences().get(j))
            .isFalse();
      }
    }
  }

  /** What leans on another sentence stands behind it. */
  static void checkLeadIn(List<Candidate> chosen, int place) {
    if (chosen.get(place).leans()) {
      assertThat(place).isPositive();
      assertThat(chosen.get(place - 1).index()).isEqualTo(chosen.get(place).leadIn());
    }
  }

  /** The sentences of a summary, each once, and each what stands at its place. */
  static List<Candidate> checkPlaces(Summary summary, CandidateSet candidates) {
    Map<Passage, Candidate> byPassage = new HashMap<>();
    for (Candidate candidate : candidates.all()) {
      byPassage.put(candidate.passage(), candidate);
      byPassage.put(candidates.withLink(candidate).passage(), candidate);
    }
    List<Candidate> chosen = new ArrayList<>();
    for (SummarySentence sentence : summary.sentences()) {
      Passage passage = sentence.passage();
      String text = summary.document(passage).document().text();
      assertThat(sentence.text())
          .isEqualTo(text.substring(passage.span().start(), passage.span().end()));
      assertThat(sentence.support()).doesNotContain(passage).isSorted().doesNotHaveDuplicates();
      assertThat(byPassage.keySet()).contains(passage).containsAll(sentence.support());
      chosen.add(byPassage.get(passage));
    }
    assertThat(chosen).doesNotHaveDuplicates();
    return chosen;
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    Summary expected = STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT);
    List<AnalyzedDocument> shuffled = new ArrayList<>(Pages.samples());
    Random random = new Random(11);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(STANDARD.summarize(shuffled, SummaryOptions.DEFAULT)).isEqualTo(expected);
    }
  }

  @Test
  void threadsMayShareIt() throws InterruptedException, ExecutionException {
    Summary expected = STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Summary>> summaries =
          threads.invokeAll(
              Collections.nCopies(
                  32, () -> STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT)));
      for (Future<Summary> summary : summaries) {
        assertThat(summary.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr", "fa-IR-u-nu-arabext"})
  void theDefaultLocaleDoesNotMatter(String locale) {
    Summary expected = STANDARD.summarize(Pages.samples(), SummaryOptions.DEFAULT);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      List<AnalyzedDocument> analyzed = Pages.analyzer().analyze(Pages.sampleDocuments());
      assertThat(STANDARD.summarize(analyzed, SummaryOptions.DEFAULT)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void oneShortSentenceIsItsOwnSummary(String name) {
    String text = "عاد الوفد.";
    assertThat(texts(Summarizers.named(name), text, 100)).containsExactly(text);
    assertThat(texts(Summarizers.named(name), text, 1)).containsExactly(text);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void aTextWithoutAFullStopHasASummary(String name) {
    String text = "افتتحت بلدية القنطرة أمس سوقا جديدة للخضار في الطرف الشرقي من المدينة";
    assertThat(texts(Summarizers.named(name), text, 100)).containsExactly(text);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void theShortestSentenceWhenNoneFits(String name) {
    String longer =
        "افتتحت بلدية القنطرة أمس سوقا جديدة للخضار في الطرف الشرقي من المدينة بعد عامين.";
    assertThat(texts(Summarizers.named(name), longer, 5)).containsExactly(longer);
    String shorter = "ونصحت الدائرة الصيادين بالبقاء في الموانئ أسبوعا.";
    assertThat(texts(Summarizers.named(name), longer + "\n" + shorter, 3)).containsExactly(shorter);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void neverAFloodOfWordsOverTheBudget(String name) {
    String flood = "بيت مدينة ".repeat(200) + "طريق";
    assertThat(texts(Summarizers.named(name), flood, 100)).isEmpty();
    assertThat(texts(Summarizers.named(name), flood, 500)).containsExactly(flood);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void aFloodOfWordsIsNoneOfSoManySentences(String name) {
    String flood = "بيت مدينة ".repeat(200) + "طريق";
    String sentence = "ونصحت الدائرة الصيادين بالبقاء في الموانئ أسبوعا.";
    SummaryOptions three = SummaryOptions.sentences(3);
    assertThat(
            Summarizers.named(name)
                .summarize(List.of(Pages.whole("أ", flood + "\n" + sentence)), three)
                .sentences())
        .extracting(SummarySentence::text)
        .containsExactly(sentence);
    assertThat(
            Summarizers.named(name).summarize(List.of(Pages.whole("أ", flood)), three).sentences())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void aTextShorterThanTheBudgetIsReturnedWhole(String name) {
    AnalyzedDocument page = Pages.whole("a", TOWN);
    for (SummaryOptions options :
        List.of(
            SummaryOptions.words(page.words()),
            SummaryOptions.words(10_000),
            SummaryOptions.sentences(page.sentences().size()),
            SummaryOptions.ratio(1))) {
      assertThat(Summarizers.named(name).summarize(List.of(page), options).sentences())
          .extracting(sentence -> sentence.passage().span())
          .containsExactlyElementsOf(
              page.sentences().stream().map(sentence -> sentence.span()).toList());
    }
  }

  @Test
  void allOfThePartsIsAll() {
    for (AnalyzedDocument page : Pages.samples()) {
      assertThat(STANDARD.summarize(List.of(page), SummaryOptions.ratio(1)))
          .isEqualTo(STANDARD.summarize(List.of(page), SummaryOptions.words(10_000)));
    }
    AnalyzedDocument linked =
        Pages.whole("a", TOWN.strip() + " من جهتها، نفت البلدية تأجيل موعد الافتتاح مرة أخرى.");
    Summary summary = STANDARD.summarize(List.of(linked), SummaryOptions.ratio(1));
    assertThat(summary.words()).isEqualTo(linked.words());
  }

  @Test
  void whereNoSentenceFitsTheShortestIsGivenAndTheBudgetTells() {
    AnalyzedDocument page = Pages.whole("a", TOWN);
    for (SummaryOptions options : List.of(SummaryOptions.words(2), SummaryOptions.ratio(0.01))) {
      Summary summary = STANDARD.summarize(List.of(page), options);
      assertThat(summary.sentences()).hasSize(1);
      assertThat(options.budget().isExceededBy(summary)).isTrue();
    }
    for (SummaryOptions options :
        List.of(SummaryOptions.words(40), SummaryOptions.ratio(0.9), SummaryOptions.sentences(1))) {
      Summary summary = STANDARD.summarize(List.of(page), options);
      assertThat(summary.sentences()).isNotEmpty();
      assertThat(options.budget().isExceededBy(summary)).isFalse();
    }
  }

  @Test
  void showsItselfInOneLineWithoutTheTexts() {
    Summary summary = STANDARD.summarize(Pages.samples(), SummaryOptions.sentences(3));
    assertThat(summary.toString())
        .startsWith("Summary[" + Pages.samples().size() + " documents, 3 sentences, ")
        .hasSizeLessThan(200);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    SummaryOptions options = SummaryOptions.DEFAULT;
    assertThatThrownBy(() -> SummaryOptions.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("a budget");
    assertThatThrownBy(() -> options.withPeriod(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("a period");
    assertThatThrownBy(() -> options.withFocus(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("a focus");
    assertThatThrownBy(() -> Period.since(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("a period");
    assertThatThrownBy(() -> Summarizers.standard().summarize(null, options))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("needs documents");
    assertThatThrownBy(() -> Summarizers.standard().summarize(List.of(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("needs options");
    assertThatThrownBy(() -> Analyzer.create().analyze((List<Document>) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("needs documents");
  }

  @Test
  void saysAClaimOnceWhenAllFits() {
    String claim = "اندلع حريق ضخم في مصنع للأخشاب شمالي مدينة رملان وأصاب سبعة من العمال بحروق.";
    String further = "وأضاف أن النار لم تصل إلى الغابة المجاورة.";
    Summary summary =
        STANDARD.summarize(
            List.of(Pages.whole("a", claim), Pages.whole("b", claim + " " + further)),
            SummaryOptions.DEFAULT);
    check(summary);
    assertThat(summary.sentences())
        .extracting(SummarySentence::text)
        .containsExactly(claim, further);
    assertThat(summary.sentences().get(0).support()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"100, true", "20, true", "19, false", "18, false", "10, false"})
  void aLinkToTheSentenceBeforeStandsOnlyBehindItAndWithinTheBudget(int words, boolean linked) {
    String first = "أعلن وزير النقل فتح الجسر الجديد أمام السيارات.";
    String second = "نفى رئيس البلدية سليم الحداد تأجيل موعد الافتتاح مرة أخرى.";
    Summary summary =
        STANDARD.summarize(
            List.of(Pages.whole("a", first + " من جهته، " + second)), SummaryOptions.words(words));
    assertThat(summary.words()).isLessThanOrEqualTo(words);
    assertThat(summary.sentences().stream().anyMatch(s -> s.text().startsWith("من جهته")))
        .isEqualTo(linked);
  }

  @Test
  void whenAllFitsNothingLosesItsLeadIn() {
    String claim = "اندلع حريق ضخم في مصنع للأخشاب شمالي مدينة رملان وأصاب سبعة من العمال بحروق.";
    Summary summary =
        STANDARD.summarize(
            List.of(
                Pages.whole("a", claim + " لكن النار لم تصل إلى الغابة المجاورة."),
                Pages.whole("b", claim + " وأضاف أن الحراس شاهدوا ثلاثة رجال يهربون.")),
            SummaryOptions.DEFAULT);
    check(summary);
    assertThat(summary.sentences()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void aDocumentWithoutSentencesAmongOthers(String name) {
    Summary summary =
        Summarizers.named(name)
            .summarize(
                List.of(Pages.whole("empty", " \n "), Pages.whole("a", TOWN)),
                SummaryOptions.words(40));
    assertThat(summary.documents()).hasSize(2);
    assertThat(summary.sentences()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void nothingGivesAnEmptySummary(String name) {
    Summarizer summarizer = Summarizers.named(name);
    assertThat(summarizer.summarize(List.of(), SummaryOptions.DEFAULT))
        .isEqualTo(new Summary(List.of(), List.of()));
    assertThat(
            summarizer
                .summarize(List.of(Pages.whole("a", "")), SummaryOptions.ratio(1))
                .sentences())
        .isEmpty();
  }

  @Test
  void leansTowardsItsFocus() {
    AnalyzedDocument page = Pages.whole("a", TOWN);
    SummaryOptions options = SummaryOptions.sentences(1);
    assertThat(first(page, options)).contains("سوقا");
    assertThat(first(page, options.withFocus("عاصفة رملية"))).contains("عاصفة رملية");
    assertThat(first(page, options.withFocus("والعاصـفة الرمليّة"))).contains("عاصفة رملية");
    assertThat(first(page, options.withFocus("لا شيء من هذا"))).isNotEmpty();
    assertThat(first(page, options.withFocus(""))).contains("سوقا");
  }

  @Test
  void focusOnTheSamplesChoosesWhatTellsOfIt() {
    SummaryOptions options = SummaryOptions.words(60).withFocus("المحادثات باب النهر");
    Summary summary = STANDARD.summarize(Pages.samples(), options);
    check(summary);
    assertThat(summary.sentences()).anyMatch(sentence -> sentence.text().contains("باب النهر"));
  }

  @ParameterizedTest
  @MethodSource("org.khulasa.summarizer.Summarizers#names")
  void everyMethodKeepsTheBudgetAndGivesTheSameTwice(String name) {
    Summarizer summarizer = Summarizers.named(name);
    for (int words = 30; words <= 300; words += 30) {
      Summary summary = summarizer.summarize(Pages.samples(), SummaryOptions.words(words));
      assertThat(summary.words()).isBetween(1, words);
      assertThat(summary)
          .isEqualTo(summarizer.summarize(Pages.samples(), SummaryOptions.words(words)));
    }
  }

  @Test
  void knowsItsMethodsByName() {
    assertThat(Summarizers.names()).containsExactly("khulasa", "lead", "textrank", "lexrank");
    assertThat(Summarizers.named("khulasa")).isSameAs(STANDARD);
    assertThatThrownBy(() -> Summarizers.named("best"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("best", "khulasa", "lead", "textrank", "lexrank");
  }

  @Test
  void refusesBudgetsThatAreNone() {
    assertThatThrownBy(() -> SummaryOptions.words(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SummaryOptions.sentences(-1))
        .isInstanceOf(IllegalArgumentException.class);
    for (double ratio : new double[] {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> SummaryOptions.ratio(ratio))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String first(AnalyzedDocument page, SummaryOptions options) {
    return STANDARD.summarize(List.of(page), options).sentences().get(0).text();
  }

  private static List<String> texts(Summarizer summarizer, String text, int words) {
    return summarizer
        .summarize(List.of(Pages.whole("a", text)), SummaryOptions.words(words))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }
}
