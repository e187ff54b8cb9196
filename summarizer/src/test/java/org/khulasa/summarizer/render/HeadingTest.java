package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class HeadingTest {
  private static final String FACTORY = "افتتحت الشركة مصنعا للزجاج في ميناء مرجان الأربعاء.";
  private static final String JOBS = "يوفر مصنع الزجاج 300 وظيفة لسكان الميناء.";

  @Test
  void aTitleThatSaysWhatTheSummarySaysWins() {
    assertThat(heading("بوابة الأخبار", "الشركة تفتتح مصنع زجاج في ميناء مرجان"))
        .isEqualTo("الشركة تفتتح مصنع زجاج في ميناء مرجان");
    assertThat(heading("مصنع الزجاج يوفر 300 وظيفة", "أسهم البورصة ترتفع ومصنع جديد"))
        .isEqualTo("مصنع الزجاج يوفر 300 وظيفة");
  }

  @Test
  void aQuestionTellsNothing() {
    assertThat(heading("ماذا يوفر مصنع الزجاج في ميناء مرجان؟", "مصنع زجاج في مرجان"))
        .isEqualTo("مصنع زجاج في مرجان");
    assertThat(heading("ماذا يوفر المصنع؟", " ")).isEqualTo("ماذا يوفر المصنع؟");
  }

  @Test
  void promisesTellNothing() {
    assertThat(heading("تفاصيل افتتاح مصنع الزجاج في ميناء مرجان", "مصنع زجاج في مرجان"))
        .isEqualTo("مصنع زجاج في مرجان");
  }

  @Test
  void aListOrPictureTellsNothing() {
    String told = "مصنع زجاج في مرجان";
    for (String teaser :
        List.of(
            "أبرز مصانع الزجاج في ميناء مرجان",
            "إنفوغرافيك.. مصنع الزجاج في ميناء مرجان",
            "مصنع الزجاج في ميناء مرجان: 11 حقيقة عن الزجاج",
            "أنباء عن افتتاح مصنع الزجاج في ميناء مرجان",
            "لحظة افتتاح الشركة مصنعا للزجاج في ميناء مرجان",
            "بالأسماء.. الشركة تفتتح مصنعا للزجاج في ميناء مرجان",
            "هكذا افتتحت الشركة مصنعا للزجاج في ميناء مرجان",
            "من هو صاحب مصنع الزجاج في ميناء مرجان")) {
      assertThat(heading(teaser, told)).isEqualTo(told);
    }
    assertThat(heading("مصنع الزجاج يوفر 300 وظيفة", told)).isNotEqualTo(told);
  }

  @Test
  void aSideStoryHasATitleOfItsOwn() {
    String opened = "افتتاح مصنع في ميناء مرجان بحضور الوزير";
    String side = "مصنع الزجاج يوفر وظائف كثيرة";
    Document first = Document.of("1", FACTORY).withTitle(opened);
    Document second = Document.of("2", JOBS).withTitle(side);
    assertThat(Heading.of(summary(first, second)).map(Headline::text)).contains(side);
    Document third = Document.of("3", FACTORY).withTitle("ميناء مرجان: افتتاح مصنع جديد");
    Document fourth = Document.of("4", FACTORY).withTitle("افتتاح مصنع في مرجان");
    Summary both = summary(first, second);
    List<AnalyzedDocument> all = new ArrayList<>(both.documents());
    all.addAll(Analyzer.create().keepingAll().analyze(List.of(third, fourth)));
    assertThat(Heading.of(new Summary(all, both.sentences())).map(Headline::text)).contains(opened);
  }

  @Test
  void whatHappenedSinceIsTheNews() {
    String opened = "الشركة تفتتح مصنع زجاج في ميناء مرجان";
    String jobs = "مصنع الزجاج يوفر وظائف كثيرة";
    LocalDate day = LocalDate.of(2024, 5, 6);
    assertThat(dated(opened, day, jobs, day)).isEqualTo(opened);
    assertThat(dated(opened, day, jobs, day.plusDays(1))).isEqualTo(jobs);
    assertThat(dated(opened, day.plusDays(1), jobs, day)).isEqualTo(opened);
    assertThat(dated(opened, day, "أسهم البورصة ترتفع ومصنع جديد", day.plusDays(1)))
        .isEqualTo(opened);
  }

  @Test
  void aPortraitIsNoNews() {
    String opened = "الشركة تفتتح مصنع زجاج في ميناء مرجان";
    String portrait = "سليم رشيد: عامل الزجاج في ميناء مرجان";
    LocalDate day = LocalDate.of(2024, 5, 6);
    String text = JOBS + " وقال سليم رشيد ذلك.";
    Summary summary = summary(opened, day, portrait, day.plusDays(1), text);
    assertThat(Heading.of(summary).map(Headline::text)).contains(portrait);
    List<AnalyzedDocument> documents = new ArrayList<>(summary.documents());
    documents.set(1, Entities.with(documents.get(1), "PER", "سليم رشيد", "سليم رشيد"));
    assertThat(Heading.of(new Summary(documents, summary.sentences())).map(Headline::text))
        .contains(opened);
  }

  private static String dated(String first, LocalDate day, String second, LocalDate next) {
    return Heading.of(summary(first, day, second, next, JOBS)).orElseThrow().text();
  }

  @Test
  void ofEqualsTheMoreImportantArticlesWins() {
    assertThat(heading("أنباء", "منوعات")).isEqualTo("أنباء");
  }

  @Test
  void withoutTitlesThereIsNone() {
    assertThat(Heading.of(summary(" ", "\n"))).isEmpty();
  }

  private static String heading(String first, String second) {
    return Heading.of(summary(first, second)).orElseThrow().text();
  }

  /** Two articles of a sentence each, of which the first is the more important one. */
  private static Summary summary(String first, String second) {
    return summary(
        Document.of("1", FACTORY).withTitle(first), Document.of("2", JOBS).withTitle(second));
  }

  private static Summary summary(
      String first, LocalDate day, String second, LocalDate next, String text) {
    return summary(
        Document.of("1", FACTORY).withTitle(first).withDate(PublicationDate.of(day)),
        Document.of("2", text).withTitle(second).withDate(PublicationDate.of(next)));
  }

  private static Summary summary(Document... articles) {
    List<Document> documents = List.of(articles);
    var analyzed = Analyzer.create().keepingAll().analyze(documents);
    List<SummarySentence> sentences = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      Sentence sentence = analyzed.get(i).sentences().get(0);
      Span span = sentence.span();
      sentences.add(
          new SummarySentence(
              new Passage(i, span),
              span.of(documents.get(i).text()),
              sentence.words(),
              2.0 - i,
              List.of()));
    }
    return new Summary(analyzed, sentences);
  }
}
