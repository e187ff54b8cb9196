package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.CoverageWeights;
import org.khulasa.summarizer.score.PairWeights;

class LatestNewsTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

  private static final String STRIKE =
      "بدأ عمال ميناء سيدار صباح الاثنين إضرابا مفتوحا عن العمل للمطالبة بزيادة أجورهم.";
  private static final String SAME_STRIKE =
      "أضرب عمال ميناء سيدار عن العمل الاثنين وطالبوا شركة الميناء بزيادة الأجور.";
  private static final String TALKS =
      "فشلت محادثات عمال ميناء سيدار وشركة الميناء ليل الثلاثاء بشأن زيادة الأجور.";
  private static final String MORE =
      "وقالت نقابة عمال ميناء سيدار إن الإضراب مستمر حتى تقبل شركة الميناء زيادة الأجور.";
  private static final String SHIPS =
      "وتنتظر عشرون سفينة أمام ميناء سيدار منذ بدء إضراب عمال شركة الميناء عن العمل.";
  private static final String AGREEMENT =
      "وقع ممثلو النقابة ومدير الشركة فجر الجمعة اتفاقا يعيد المفصولين ويرفع الرواتب عشرين دينارا.";
  private static final String RETURN =
      "وتحركت أولى الرافعات على أرصفة ميناء سيدار بعد ساعات من ذلك.";
  private static final String END = "اتفاق يعيد المفصولين ويرفع الرواتب";

  @Test
  void whatCameLastIsFound() {
    assertThat(untold(story(), last(4, END, AGREEMENT))).containsExactly(AGREEMENT);
  }

  @Test
  void notWhereItIsTold() {
    List<AnalyzedDocument> articles = with(story(), last(4, END, AGREEMENT));
    assertThat(untold(articles, STRIKE, AGREEMENT)).isEmpty();
    assertThat(untold(articles, STRIKE, RETURN)).containsExactly(AGREEMENT);
  }

  @Test
  void notWhereAllIsOfTwoDays() {
    assertThat(untold(story(), last(1, END, AGREEMENT))).isEmpty();
  }

  @Test
  void notWhatIsOfAnotherEvent() {
    String title = "معرض للوحات الزيتية في متحف العاصمة";
    String other = "افتتح وزير الثقافة مساء الجمعة معرضا للوحات الزيتية في متحف العاصمة.";
    Document document = Document.of("last", other + " وحضر الافتتاح عشرات الرسامين.");
    assertThat(untold(story(), Pages.whole(dated(document, 4).withTitle(title)))).isEmpty();
  }

  @Test
  void aTeasingTitleIsNotAskedForNews() {
    assertThat(untold(story(), last(4, "تفاصيل " + END, AGREEMENT))).isEmpty();
    assertThat(untold(story(), last(4, END + "؟", AGREEMENT))).isEmpty();
  }

  @Test
  void aShortSentenceComesWithTheNext() {
    String brief = "انتهى الإضراب في ميناء سيدار باتفاق.";
    String rest = "وهو يعيد المفصولين ويرفع الرواتب عشرين دينارا.";
    assertThat(untold(story(), last(4, "نهاية الإضراب باتفاق يرفع الرواتب", brief + " " + rest)))
        .containsExactly(brief, rest);
  }

  @Test
  void whatLeavesNoRoomForTheEventIsNotTaken() {
    String brief = "انتهى الإضراب في ميناء سيدار باتفاق.";
    String rest = "ويعيد الاتفاق المفصولين ويرفع الرواتب عشرين دينارا.";
    List<AnalyzedDocument> articles =
        with(story(), last(4, "نهاية الإضراب باتفاق يرفع الرواتب", brief + " " + rest));
    assertThat(untold(articles, 22, STRIKE)).containsExactly(brief, rest);
    assertThat(untold(articles, 21, STRIKE)).hasSize(1);
    assertThat(untold(articles, 8, STRIKE)).isEmpty();
  }

  @Test
  void newsStandsNearTheBeginning() {
    String long1 = (MORE + " ").repeat(6);
    assertThat(untold(story(), last(4, END, long1 + AGREEMENT))).isEmpty();
  }

  @Test
  void withoutATitleTheFirstSentenceIsTheNews() {
    assertThat(untold(story(), last(4, "", AGREEMENT))).containsExactly(AGREEMENT);
  }

  @Test
  void whereTheArticleTellsNothingOfItsTitleTheFirstSentenceIsTheNews() {
    assertThat(untold(story(), last(4, "بين المطرقة والسندان", AGREEMENT)))
        .containsExactly(AGREEMENT);
  }

  @Test
  void aBlankTitleIsNone() {
    Document document = dated(Document.of("last", AGREEMENT + " " + RETURN), 4);
    for (String blank : List.of("", " ")) {
      assertThat(untold(story(), Pages.whole(document.withTitle(blank))))
          .containsExactly(AGREEMENT);
    }
  }

  @Test
  void anArticleWithoutADateIsOfTheDayItCallsToday() {
    String today = AGREEMENT.replace("فجر الجمعة", "فجر اليوم الجمعة");
    AnalyzedDocument undated =
        Pages.whole(Document.of("last", today + " " + RETURN).withTitle(END));
    List<AnalyzedDocument> wednesday = with(story(), page("d", 2, TALKS));
    assertThat(untold(with(wednesday, undated), STRIKE)).containsExactly(today);
    assertThat(untold(with(wednesday, last(4, END, today)), STRIKE)).containsExactly(today);
  }

  @Test
  void theSamplesEndWithWhatCameLast() {
    List<String> summary =
        Summarizers.standard()
            .summarize(Pages.samples(), SummaryOptions.words(60))
            .sentences()
            .stream()
            .map(SummarySentence::text)
            .toList();
    assertThat(summary.get(0)).startsWith("فجر الثلاثاء، انهار جزء");
    assertThat(summary.get(summary.size() - 1)).startsWith("وبحسب البيان المشترك الصادر");
  }

  /** So that nothing takes their place later: they count for nothing else. */
  @Test
  void itsSentencesAreNeeded() {
    CandidateSet set = CandidateSet.of(Pages.samples());
    List<Choice> choices =
        new CoverageSelector(CoverageWeights.ONE_ARTICLE, PairWeights.builtIn())
            .select(set, new ClaimMatcher(set), new Limit(60, false), SummaryOptions.words(60));
    assertThat(choices.stream().filter(Choice::needed).map(c -> text(set, c.candidate())))
        .singleElement()
        .asString()
        .contains("وبحسب البيان المشترك الصادر");
  }

  private static AnalyzedDocument last(int days, String title, String news) {
    Document document = dated(Document.of("last", news + " " + RETURN), days);
    return Pages.whole(title.isEmpty() ? document : document.withTitle(title));
  }

  private static List<AnalyzedDocument> story() {
    return List.of(
        page("a", 0, STRIKE + " " + SHIPS),
        page("b", 0, SAME_STRIKE + " " + SHIPS),
        page("c", 1, TALKS + " " + MORE));
  }

  private static AnalyzedDocument page(String id, int days, String text) {
    return Pages.whole(dated(Document.of(id, text), days));
  }

  private static Document dated(Document document, int days) {
    return document.withDate(PublicationDate.of(MONDAY.plusDays(days)));
  }

  private static List<AnalyzedDocument> with(List<AnalyzedDocument> story, AnalyzedDocument last) {
    return ImmutableList.<AnalyzedDocument>builder().addAll(story).add(last).build();
  }

  private static List<String> untold(List<AnalyzedDocument> story, AnalyzedDocument last) {
    return untold(with(story, last), STRIKE, TALKS);
  }

  /** What a summary of these sentences lacks. */
  private static List<String> untold(List<AnalyzedDocument> articles, String... summary) {
    return untold(articles, 100, summary);
  }

  private static List<String> untold(
      List<AnalyzedDocument> articles, int words, String... summary) {
    CandidateSet set = CandidateSet.of(articles);
    List<Choice> choices =
        set.all().stream()
            .filter(candidate -> Arrays.asList(summary).contains(text(set, candidate)))
            .map(candidate -> new Choice(candidate, 1))
            .toList();
    return LatestNews.of(set)
        .untold(Units.of(set), choices, new Limit(words, false))
        .orElse(List.of())
        .stream()
        .map(candidate -> text(set, candidate))
        .toList();
  }

  private static String text(CandidateSet set, Candidate candidate) {
    return candidate.span().of(set.documents().get(candidate.document()).document().text());
  }
}
