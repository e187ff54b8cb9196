package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;

class NounCountsTest {
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();

  private static List<String> counts(String text, String... figures) {
    AnalyzedDocument analyzed =
        ANALYZER.analyze(Document.of(text)).withEntities(Figures.in(text, figures));
    return SentenceWords.of(0, analyzed).stream()
        .flatMap(sentence -> sentence.nounCounts().stream())
        .map(Entity::normal)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وقتل شخصان في القرية., 2 شخصان",
    "أسفر الانفجار عن مقتل شخصين في القرية., 2 شخصين",
    "شنت الطائرات غارتين على مواقع في القرية., 2 غارتين",
    "أصيب فلسطينيان برصاص الجنود في القرية., 2 فلسطينيان",
    "وقتل طفل في القرية., 1 طفل",
    "أدى الحادث إلى إصابة جندي بجروح., 1 جندي",
    "أعلنت الوزارة مقتل فلسطيني برصاص الجنود., 1 فلسطيني",
    "أسفر الهجوم عن سقوط قتيل في القرية., 1 قتيل",
    "قتل شخصان على الأقل في القرية., >=2 شخصان",
    "أصيب ما لا يقل عن شخصين في القرية., >=2 شخصين",
    "مقتل جندي وإصابة جنديين آخرين في القرية., 1 جندي|2 جنديين",
    "قتل شخص وأصيب آخر في القرية., 1 شخص",
  })
  void count(String text, String counts) {
    assertThat(counts(text)).containsExactly(counts.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال شخص في القرية إن السد انهار.",
        "قتل مدنيين في القرية.",
        "قتل شخص آخر في القرية.",
        "قتل جندي وضابط في القرية.",
        "قتل جنديان وضابط في القرية.",
        "أصيب شخص أو أكثر في القرية.",
        "أصيب أكثر من شخصين في القرية.",
        "قتل شرطي رجلا في القرية.",
        "قتل الجنديان في القرية.",
        "أجلت السفينة جرحى من القرية.",
      })
  void doNotCount(String text) {
    assertThat(counts(text)).isEmpty();
  }

  @Test
  void theNounStandsWhereItIs() {
    String text = "قتل 15 طفلا وامرأتان في القرية.";
    AnalyzedDocument analyzed =
        ANALYZER.analyze(Document.of(text)).withEntities(Figures.in(text, "15", "15 طفلا"));
    Entity count = SentenceWords.of(0, analyzed).get(0).nounCounts().get(0);
    assertThat(count.normal()).isEqualTo("2 امرأتان");
    assertThat(count.span().of(text)).isEqualTo("امرأتان");
  }

  @Test
  void whatANumberCountsIsNoCountOfItsOwn() {
    assertThat(counts("قتل 12 جنديا في القرية.", "12", "12 جنديا")).isEmpty();
    assertThat(counts("قتل شخصان اثنان في القرية.", "اثنان", "2")).isEmpty();
    assertThat(counts("قتل مسلح ثلاثة أشخاص في القرية.", "ثلاثة", "3 أشخاص")).isEmpty();
    assertThat(counts("قتل شرطي ثلاثة أشخاص في القرية.", "ثلاثة", "3 أشخاص")).isEmpty();
  }
}
