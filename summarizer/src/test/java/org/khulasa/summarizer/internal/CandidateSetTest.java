package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;

class CandidateSetTest {
  private static final String LEAD = "وقال وزير النقل سامي الحداد إن الجسر الجديد سيفتح غدا.";
  private static final String SECOND = "وأضاف أن كلفته بلغت عشرين مليون دينار.";
  private static final String THIRD = "وتابع أن الأعمال استمرت ثلاث سنوات.";
  private static final PublicationDate MONDAY = PublicationDate.of(LocalDate.of(2025, 3, 3));

  @Test
  void aSentenceMayEndInBrackets() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                Pages.whole(
                    "a",
                    "عاد الوفد إلى العاصمة أمس. (وانتهى الاجتماع مساء الخميس.)\n"
                        + "فاز الفريق. خسر الضيوف. عاد اللاعبون إلى المدينة (رملان)")));
    assertThat(set.all().stream().map(Candidate::fit).toList())
        .containsExactly(true, true, true, true, false);
  }

  @Test
  void whatStandsInBracketsSaysMoreOfWhatIsAboveIt() {
    String bridge = "افتتح الوزير الجسر الجديد في العاصمة";
    String aside = "(بني في عام ألفين وواحد بأموال سكان الضفتين)";
    String sentence = "(بني) الجسر في عام ألفين وواحد بأموال سكان (الضفتين)";
    assertThat(one(bridge + "\n" + aside + "\n" + sentence).all())
        .extracting(Candidate::fit)
        .containsExactly(true, false, true);
  }

  @Test
  void whatIsBarredStaysBarred() {
    CandidateSet set = CandidateSet.of(List.of(Pages.whole("a", "عاد الوفد. فاز الفريق.")));
    CandidateSet barred = set.barring(Set.of(0)).barring(Set.of(1));
    assertThat(set.all()).hasSize(2).allMatch(set::mayBeChosen).noneMatch(barred::mayBeChosen);
  }

  @Test
  void ordersDocumentsByDateThenSourceThenIdWhateverTheInput() {
    Document plain = Document.of("e", LEAD);
    ImmutableList<AnalyzedDocument> canonical =
        ImmutableList.of(
            Pages.whole(Document.of("d", LEAD).withDate(MONDAY)),
            Pages.whole(
                Document.of("c", LEAD)
                    .withDate(PublicationDate.of(MONDAY.day(), LocalTime.of(9, 30)))
                    .withSource("الفجر")),
            Pages.whole(
                Document.of("b", LEAD)
                    .withDate(PublicationDate.of(MONDAY.day(), LocalTime.of(9, 30)))
                    .withSource("النهر")),
            Pages.whole(Document.of("a", LEAD)),
            Pages.whole(plain));
    CandidateSet expected = CandidateSet.of(canonical);
    assertThat(expected.documents()).isEqualTo(canonical);
    for (List<AnalyzedDocument> order : Collections2.permutations(canonical)) {
      CandidateSet set = CandidateSet.of(order);
      assertThat(set.documents()).isEqualTo(canonical);
      assertThat(set.all()).isEqualTo(expected.all());
    }
  }

  @Test
  void numbersCandidatesThroughAllDocuments() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                Pages.whole("b", LEAD + "\n" + SECOND),
                Pages.whole("empty", ""),
                Pages.whole("a", LEAD)));
    assertThat(set.all()).extracting(Candidate::index).containsExactly(0, 1, 2);
    assertThat(set.all()).extracting(Candidate::document).containsExactly(0, 1, 1);
    assertThat(set.all()).extracting(Candidate::position).containsExactly(0, 0, 1);
    assertThat(set.of(2)).isEmpty();
  }

  @Test
  void bringsTheSentencesItLeansOn() {
    CandidateSet set = one(LEAD + " " + SECOND + " " + THIRD);
    List<Candidate> all = set.all();
    assertThat(set.withLeadIns(all.get(0))).containsExactly(all.get(0));
    assertThat(set.withLeadIns(all.get(2))).containsExactlyElementsOf(all);
    assertThat(all).extracting(Candidate::leadIn).containsExactly(0, 0, 1);
  }

  /** Otherwise an article of leaning sentences would cost the square of their number. */
  @Test
  void whatNeedsTooManyOthersIsOfNoUse() {
    CandidateSet set = one(LEAD + (" " + SECOND).repeat(40));
    assertThat(set.withLeadIns(set.all().get(10))).hasSize(11);
    assertThat(set.withLeadIns(set.all().get(20))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(40))).isEmpty();
  }

  @Test
  void leansMoreReadilyAmongSentencesOfOtherArticles() {
    AnalyzedDocument story = Pages.whole("a", "فرغت الخزانات منذ أسبوع. ففي المدينة حيان بلا ماء.");
    AnalyzedDocument other = Pages.whole("b", "أعلنت البلدية فتح الطريق القديم.");
    assertThat(CandidateSet.of(List.of(story)).of(0).get(1).leans()).isFalse();
    assertThat(CandidateSet.of(List.of(story, other)).of(0).get(1).leans()).isTrue();
  }

  @Test
  void nobodyIsLedOnToAListAmongSentencesOfOtherArticles() {
    AnalyzedDocument story =
        Pages.whole(
            "a",
            "أعلنت البلدية فتح الجسر.\nوفيما يلي أبرز محطات بنائه:\nبدأت الأعمال قبل ثلاث سنوات.");
    AnalyzedDocument other = Pages.whole("b", "أعلنت البلدية فتح الطريق القديم.");
    CandidateSet several = CandidateSet.of(List.of(story, other));
    assertThat(several.withLeadIns(several.of(0).get(2))).isEmpty();
    CandidateSet alone = CandidateSet.of(List.of(story));
    assertThat(alone.withLeadIns(alone.of(0).get(2))).hasSize(2);
  }

  /** Without its question nobody knows what an answer says, and a question alone says nothing. */
  @Test
  void answersOfAnInterviewStandBehindTheirQuestion() {
    AnalyzedDocument interview =
        Pages.whole(
            "a",
            LEAD
                + "\n* قلت إن الجسر تأخر. متى يفتح؟\n- أظن أنه سيفتح غدا. وأنا سعيد بذلك."
                + "\n* وماذا عن الرسوم؟\n- لن يدفع أحد شيئا.\n* وما الخطوة التالية؟\n- نريد جسرا آخر.");
    CandidateSet alone = CandidateSet.of(List.of(interview));
    List<Candidate> all = alone.all();
    assertThat(all).extracting(Candidate::leadIn).containsExactly(0, 1, 1, 2, 3, 5, 5, 7, 7);
    assertThat(alone.withLeadIns(all.get(4))).containsExactlyElementsOf(all.subList(1, 5));
    assertThat(alone.withLeadIns(all.get(2))).isEmpty();
    assertThat(alone.withLeadIns(all.get(5))).isEmpty();
    CandidateSet several = CandidateSet.of(List.of(interview, Pages.whole("b", LEAD)));
    assertThat(several.withLeadIns(several.of(0).get(0))).hasSize(1);
    assertThat(several.withLeadIns(several.of(0).get(4))).isEmpty();
  }

  @Test
  void aPageThatBeginsLeaningStandsByItself() {
    CandidateSet set = one(SECOND);
    assertThat(set.withLeadIns(set.all().get(0))).containsExactly(set.all().get(0));
  }

  @Test
  void isOfNoUseWhenItsLeadInWasCutOff() {
    CandidateSet set = without(1, Dropped.Reason.TRUNCATED);
    Candidate leaning = set.all().get(1);
    assertThat(leaning.leadIn()).isEqualTo(-1);
    assertThat(set.withLeadIns(leaning)).isEmpty();
  }

  @Test
  void leansAcrossFurniture() {
    CandidateSet set = without(1, Dropped.Reason.FURNITURE);
    assertThat(set.withLeadIns(set.all().get(1))).hasSize(2);
  }

  @Test
  void unbalancedQuotationIsUnfitAndSoIsWhatLeansOnIt() {
    CandidateSet set =
        one(
            "فاز فريق رملان أمس.\n"
                + "قال وزير النقل سامي الحداد إن \"الجسر الجديد سيفتح غدا.\n"
                + SECOND
                + "\n"
                + LEAD);
    assertThat(set.all()).extracting(Candidate::fit).containsExactly(true, false, true, true);
    assertThat(set.withLeadIns(set.all().get(1))).isEmpty();
    assertThat(set.withLeadIns(set.all().get(2))).isEmpty();
  }

  @Test
  void aColonAnnouncesButDoesNotEnd() {
    CandidateSet set =
        one(
            LEAD
                + "\nوأعلنت وزارة النقل في العاصمة الشروط التالية:\n"
                + "يدفع السائق دينارا واحدا عن كل عبور.\n"
                + LEAD);
    Candidate announcing = set.all().get(1);
    Candidate announced = set.all().get(2);
    assertThat(announcing.announces()).isTrue();
    assertThat(set.withLeadIns(announcing)).isEmpty();
    assertThat(set.withLeadIns(announced)).containsExactly(announcing, announced);
  }

  @Test
  void whereNothingEndsWithAFullStopItsLackIsNoFlaw() {
    CandidateSet set =
        one("افتتح الوزير الجسر الجديد في العاصمة\n\nوصل الوفد إلى المدينة مساء الثلاثاء");
    assertThat(set.all()).isNotEmpty().allMatch(Candidate::fit);
  }

  @Test
  void whereSentencesEndWithAFullStopOneWithoutIsUnfit() {
    CandidateSet set = one(LEAD + "\n\nوصل الوفد إلى المدينة مساء الثلاثاء\n\n" + LEAD);
    assertThat(set.all()).extracting(Candidate::fit).containsExactly(true, false, true);
  }

  /** Nobody leaves out the news for a quotation mark that a page forgot. */
  @Test
  void theOnlyArticlesFirstSentenceIsFitWithAStrayMark() {
    String stray = "أوقفت سهلان قطار \"الهديل السريع عن العمل أمس.";
    AnalyzedDocument page = Pages.whole("a", stray + " وعاد \"الركاب إلى رملان. وفاز الفريق.");
    assertThat(CandidateSet.of(List.of(page)).all())
        .extracting(Candidate::fit)
        .containsExactly(true, false, true);
    assertThat(CandidateSet.of(List.of(page, Pages.whole("b", LEAD))).all().get(0).fit()).isFalse();
  }

  @Test
  void anArticlesFirstParagraphIsFitWithoutAFullStop() {
    String first =
        "وصل وفد من وزارة النقل إلى المدينة مساء الثلاثاء لتفقد أعمال الجسر الجديد على النهر";
    assertThat(one(first + "\n\n" + LEAD + "\n" + LEAD).all())
        .extracting(Candidate::fit)
        .containsExactly(true, true, true);
    assertThat(one(LEAD + "\n\n" + first + "\n" + LEAD).all())
        .extracting(Candidate::fit)
        .containsExactly(true, false, true);
  }

  @Test
  void knowsWhereLinesBegin() {
    CandidateSet set = one(LEAD + " " + LEAD + "\n  " + LEAD);
    assertThat(set.all()).extracting(Candidate::startsParagraph).containsExactly(true, false, true);
  }

  private static CandidateSet one(String text) {
    return CandidateSet.of(List.of(Pages.whole("a", text)));
  }

  /** Three sentences, the last of which leans, of which one was dropped. */
  private static CandidateSet without(int dropped, Dropped.Reason reason) {
    AnalyzedDocument whole = Pages.whole("a", LEAD + "\n" + LEAD + "\n" + SECOND);
    List<Sentence> sentences = new ArrayList<>(whole.sentences());
    Sentence removed = sentences.remove(dropped);
    return CandidateSet.of(
        List.of(
            new AnalyzedDocument(
                whole.document(),
                List.of(new Dropped(removed.span(), reason, "test")),
                sentences,
                List.of())));
  }

  @Test
  void aSentenceWithoutWordsIsNeverTold() {
    Analyzer exact =
        new Analyzer(
            PageCleaner.keepAll(ArabicSentenceSplitter.create()),
            ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.exactly()),
            List.of());
    List<AnalyzedDocument> articles =
        exact.analyze(
            List.of(
                Document.of("a", "\u0640\n\nفتح المعرض أبوابه في مدينة سيدار صباح الأحد."),
                Document.of("b", "زار مئات السكان المعرض في مدينة سيدار يوم الأحد.")));
    assertThat(articles.get(0).sentences().get(0).tokens()).isEmpty();
    CandidateSet candidates = CandidateSet.of(articles);
    assertThat(candidates.mayBeChosen(candidates.all().get(0))).isFalse();
    assertThat(Summarizers.standard().summarize(articles, SummaryOptions.words(20)).sentences())
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(sentence.words()).isPositive());
  }
}
