package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.internal.CandidateSet;

class ColumnsTest {
  private static final String REPORT = "خفض مصرف سهلان سعر الفائدة صباح الأحد نقطة كاملة.";
  private static final String SECOND =
      "قال مصرف سهلان الأحد إنه خفض سعر الفائدة نقطة كاملة لدعم الاستثمار.";
  private static final String NEWS = "وخفض مصرف سهلان سعر الفائدة الأحد نقطة كاملة بعد طول انتظار.";
  private static final String IN_MY_VIEW = "هنا، في رأيي، تكمن قوة القرار كله.";
  private static final String I_SHALL = "سأنتظر شهرا قبل أن أسأل البقال عن الأسعار.";

  @Test
  void whoSpeaksOfHimselfAtTheBeginningWritesAColumn() {
    assertThat(barred(REPORT, SECOND, "سألني سائق عن سعر الفائدة وهو يضحك. " + NEWS)).hasSize(2);
  }

  @Test
  void soDoesWhoDoesSoTwice() {
    assertThat(barred(REPORT, SECOND, NEWS + " " + IN_MY_VIEW + " " + I_SHALL)).hasSize(3);
    assertThat(barred(REPORT, SECOND, NEWS + " " + IN_MY_VIEW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال التاجر: سألني الزبائن عن السعر وقلت لهم إنني لا أعرف.",
        "قال التاجر \"إنني لا أعرف السعر ولكنني سأسأل\" عن الفائدة.",
        "سأل الوزير محافظ المصرف عن سعر الفائدة.",
        "يبني المصرف مقرا جديدا بعد خفض سعر الفائدة."
      })
  void whoQuotesOthersDoesNot(String sentence) {
    assertThat(barred(REPORT, SECOND, sentence + " " + sentence)).isEmpty();
  }

  @Test
  void whereHalfOfTheArticlesAreColumnsTheyAreTold() {
    assertThat(barred(REPORT, IN_MY_VIEW + " " + I_SHALL)).isEmpty();
  }

  @Test
  void aSummaryOfAnEventTellsNothingOfThem() {
    String column = IN_MY_VIEW + " " + I_SHALL + " " + NEWS;
    assertThat(summary(REPORT, SECOND, column)).isNotEmpty().doesNotContain(NEWS, IN_MY_VIEW);
    assertThat(summary(column)).contains(IN_MY_VIEW);
  }

  private static List<Integer> barred(String... texts) {
    return List.copyOf(Columns.of(CandidateSet.of(articles(texts))));
  }

  private static List<String> summary(String... texts) {
    return Summarizers.standard()
        .summarize(articles(texts), SummaryOptions.words(40))
        .sentences()
        .stream()
        .map(SummarySentence::text)
        .toList();
  }

  private static List<AnalyzedDocument> articles(String... texts) {
    List<AnalyzedDocument> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Pages.whole("a" + articles.size(), text));
    }
    return articles;
  }
}
