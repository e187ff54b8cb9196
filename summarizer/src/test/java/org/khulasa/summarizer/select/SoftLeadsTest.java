package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.internal.CandidateSet;

class SoftLeadsTest {
  private static final String REPORT = "انهار جسر النهر في مدينة سيدار صباح الأحد وقتل سبعة عمال.";
  private static final String SECOND =
      "قالت بلدية سيدار الأحد إن سبعة عمال قتلوا في انهيار جسر النهر.";
  private static final String THIRD =
      "أوقفت شرطة مدينة سيدار مهندس جسر النهر بعد انهيار قتل سبعة عمال الأحد.";
  private static final String MORE = "وتبحث فرق الإنقاذ عن ناجين تحت الركام منذ الصباح الباكر.";

  private static final String PORTRAIT = "لم يكن سالم يعرف حين شرب قهوته مع أمه أن الطريق قصير.";
  private static final String GOES_ON = "وترك معطفه الأزرق معلقا على الباب كعادته في الربيع.";
  private static final String NEWS = "ودفنت سيدار الأحد سبعة عمال قتلوا في انهيار جسر النهر.";

  private static final String SCENE = "في بيت صغير بين أشجار اللوز ترتب أم سالم الصور على الطاولة.";
  private static final String FIRST_COMMENT =
      "في أول تعليق على انهيار جسر النهر وعد رئيس بلدية سيدار بتعويض عائلات العمال.";

  @Test
  void aPortraitDoesNotBeginWithTheNews() {
    assertThat(soft(REPORT + " " + MORE, SECOND, PORTRAIT + " " + NEWS)).containsExactly(PORTRAIT);
  }

  @Test
  void whatGoesOnFromItIsNoNewsEither() {
    assertThat(soft(REPORT, SECOND, PORTRAIT + " " + GOES_ON + " " + NEWS + " " + GOES_ON))
        .containsExactly(PORTRAIT, GOES_ON);
  }

  @Test
  void aSceneIsFarFromTheNews() {
    assertThat(soft(REPORT, SECOND, THIRD, SCENE + " " + NEWS)).containsExactly(SCENE);
    assertThat(soft(REPORT, SECOND, THIRD, FIRST_COMMENT + " " + NEWS)).isEmpty();
  }

  @Test
  void aSceneIsOneOnlyWhereTheNewsStandsFurtherDown() {
    assertThat(soft(REPORT, SECOND, THIRD, SCENE + " " + GOES_ON)).isEmpty();
  }

  @Test
  void whereHalfOfTheArticlesBeginSoTheyAreTold() {
    assertThat(soft(REPORT, PORTRAIT + " " + NEWS)).isEmpty();
  }

  @Test
  void aSummaryOfAnEventLeavesItOut() {
    String portrait = PORTRAIT + " " + NEWS + " " + GOES_ON;
    assertThat(sentences(summary(25, REPORT + " " + MORE, SECOND, portrait)))
        .isNotEmpty()
        .doesNotContain(PORTRAIT);
    assertThat(sentences(summary(25, portrait))).contains(PORTRAIT);
  }

  private static List<String> soft(String... texts) {
    CandidateSet candidates = CandidateSet.of(articles(texts));
    return SoftLeads.of(candidates).stream()
        .map(candidates.all()::get)
        .map(sentence -> sentence.span().of(texts[sentence.document()]))
        .toList();
  }

  private static Summary summary(int words, String... texts) {
    return Summarizers.standard().summarize(articles(texts), SummaryOptions.words(words));
  }

  private static List<String> sentences(Summary summary) {
    return summary.sentences().stream().map(SummarySentence::text).toList();
  }

  private static List<AnalyzedDocument> articles(String... texts) {
    List<AnalyzedDocument> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Pages.whole("a" + articles.size(), text));
    }
    return articles;
  }
}
