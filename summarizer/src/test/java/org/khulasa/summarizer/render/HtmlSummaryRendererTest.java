package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.core.clean.Evidence;
import org.khulasa.core.text.WordLists;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

class HtmlSummaryRendererTest {
  private static Document page(Summary summary) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(Samples.render(new HtmlSummaryRenderer(), summary), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static List<Document> pages() {
    return List.of(
        page(Samples.bridge()),
        page(Samples.hostile()),
        page(Samples.empty()),
        page(Samples.report()),
        page(Samples.toll()));
  }

  @Test
  void aLaterCountLeadsToItsSentence() {
    Document page = page(Samples.toll());
    Element first = page.expectFirst(".summary > p");
    assertThat(first.text())
        .isEqualTo(
            "قتل 12 شخصا في انهيار الجسر. [1] [حصيلة القتلى حتى 5 مارس 2024: <15> قتيلا على الأقل [2]]");
    String anchor = first.select("a").eachAttr("href").get(1);
    assertThat(page.expectFirst(anchor).text()).contains("ارتفع عدد قتلى الجسر");
  }

  @Test
  void theTimelineHasTheLaterCountToo() {
    assertThat(page(Samples.datedToll(0)).expectFirst(".timeline li p").text())
        .isEqualTo(
            "قتل 12 شخصا في انهيار الجسر. [1] [حصيلة القتلى حتى 5 مارس 2024: <15> قتيلا على الأقل [2]]");
  }

  @Test
  void isArabicAndRightToLeft() {
    for (Document page : pages()) {
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
      assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
      assertThat(page.title()).isNotBlank();
    }
  }

  @Test
  void fetchesAndRunsNothing() {
    for (Document page : pages()) {
      assertThat(page.select("script, link, img, iframe, [src], [onclick], [onerror]")).isEmpty();
      assertThat(page.select("a")).allMatch(link -> link.attr("href").startsWith("#"));
      assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }
  }

  @Test
  void everyLinkArrivesAndEveryNameIsUnique() {
    for (Document page : pages()) {
      for (Element link : page.select("a")) {
        assertThat(page.getElementById(link.attr("href").substring(1)))
            .as(link.outerHtml())
            .isNotNull();
      }
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void headingsDescendByOne() {
    for (Document page : pages()) {
      int level = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertThat(next).isLessThanOrEqualTo(level + 1);
        level = next;
      }
      assertThat(page.select("h1")).hasSize(1);
    }
  }

  @Test
  void marksSentencesInTheirTexts() {
    Document page = page(Samples.bridge());
    assertThat(page.select("article mark:not(.support)").eachText())
        .containsExactly(
            "افتتح المحافظ جسر الميناء صباح الأحد.↑", "بلغت الكلفة 12 مليونا بحسب البلدية.↑");
    assertThat(page.select("article mark.support").eachText())
        .containsExactly("جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ.↑");
    assertThat(page.select("#sentence-1 a").eachAttr("href"))
        .containsExactly("#text-1-28-65", "#text-2-0-49");
  }

  @Test
  void everySentenceTellsWhoCarriesItInTheirWords() {
    Document page = page(Samples.bridge());
    Element evidence = page.expectFirst("#sentence-1 + details.evidence");
    assertThat(evidence.expectFirst("summary").text())
        .isEqualTo("في مصادرها: صحيفة الميناء، راديو *الساحل*");
    assertThat(evidence.select("blockquote").eachText())
        .containsExactly(
            "افتتح المحافظ جسر الميناء صباح الأحد."
                + " وقال إن الجسر «يختصر الطريق إلى النصف» ويخدم عشرين ألف سيارة.",
            "جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ."
                + " بلغت الكلفة 12 مليونا بحسب البلدية.");
    assertThat(evidence.select("mark").eachText())
        .containsExactly(
            "افتتح المحافظ جسر الميناء صباح الأحد.",
            "جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ.");
    assertThat(evidence.select("a").eachAttr("href"))
        .containsExactly("#text-1-28-65", "#text-2-0-49");
  }

  @Test
  void whatWasLeftOutIsListedByReason() {
    assertThat(page(Samples.bridge()).select(".dropped > details > summary").eachText())
        .containsExactly("من إطار الصفحة: 2", "جملة مبتورة: 1", "موضوع آخر: 1", "عنوان: 1");
    Document report = page(Samples.report());
    assertThat(report.select(".dropped > details > summary").eachText())
        .containsExactly(
            "مقالات أقدم من المدة المطلوبة: 1", "مقالات بلا تاريخ: 1", "جمل معروفة من قبل: 1");
    assertThat(report.select(".dropped > details:last-of-type a").eachAttr("href"))
        .containsExactly("#text-1-46-103");
    assertThat(page(Samples.empty()).select(".dropped")).isEmpty();
  }

  @Test
  void whatCleaningLeftOutLeadsToItsPlaceInTheText() {
    Document page = page(Samples.bridge());
    for (Element item : page.select(".dropped li:has(del)")) {
      Element place = page.expectFirst("article details > " + item.expectFirst("a").attr("href"));
      assertThat(place.expectFirst("del").text()).isEqualTo(item.expectFirst("del").text());
    }
  }

  @Test
  void theTitleOfOneOfSeveralArticlesSaysWhoseItIs() {
    Document page = page(Samples.bridge());
    assertThat(page.select("h1 + p").text()).isEqualTo("العنوان من المصدر 1");
    assertThat(page.select("h1 + p a").attr("href")).isEqualTo("#source-1");
    assertThat(page.select("#summary").is("h2")).isTrue();
  }

  @Test
  void withoutATitleThePageIsHeadedOnce() {
    String report = "قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات غدا.";
    Summary summary =
        Summarizers.standard()
            .summarize(List.of(Pages.whole("a", report)), SummaryOptions.words(20));
    Document page = page(summary);
    assertThat(page.select("h1").eachText()).containsExactly("الخلاصة");
    assertThat(page.select("#summary").is("h1")).isTrue();
    assertThat(page.select(".summary h2")).isEmpty();
    assertThat(page.select("h1 + p")).isEmpty();
  }

  @Test
  void reasonsAreInArabicWhereTheyAreKnown() {
    assertThat(DroppedNotes.standard().arabic("headline repeated")).contains("تكرار عنوان المقال");
    assertThat(DroppedNotes.standard().arabic("the same line stands on 12 pages"))
        .contains("السطر نفسه في 12 من الصفحات");
    Document page = page(Samples.bridge());
    assertThat(page.select("#text-1 .reason bdi").eachAttr("lang")).isNotEmpty().containsOnly("en");
  }

  @Test
  void everyNoteOfTheCleanerIsInArabicAndNoOther() {
    assertThat(Evidence.values())
        .allSatisfy(
            evidence -> assertThat(DroppedNotes.standard().arabic(evidence.note())).isPresent());
    assertThat(WordLists.lines(DroppedNotes.class, "dropped-notes.txt"))
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Evidence.values()).map(Evidence::note).toList());
  }

  @Test
  void anArticleWithoutTitleIsKnownByItsFirstWords() {
    assertThat(page(Samples.report()).expectFirst("#source-2 a").text())
        .isEqualTo("«أغلق التجار أمس متاجرهم القديمة في مرجان قبل الانتقال.»");
  }

  @Test
  void whatWasDroppedStaysInItsPlaceWithItsReason() {
    Document page = page(Samples.bridge());
    assertThat(page.select("#text-1 details summary").eachText())
        .containsExactly("مُستبعَد: عنوان، من إطار الصفحة", "مُستبعَد: من إطار الصفحة، موضوع آخر");
    assertThat(page.select("#text-1 del").eachText())
        .containsExactly("افتتاح جسر الميناء", "+ الخط -", "اقرأ أيضا", "مهرجان السمك يبدأ غدا");
  }

  @Test
  void theWholeTextIsThere() {
    Document page = page(Samples.bridge());
    page.select("article .place, article summary, article .reason").remove();
    List<AnalyzedDocument> documents = Samples.bridge().documents();
    assertThat(squeeze(page.expectFirst("#text-1 .text").wholeText()))
        .isEqualTo(squeeze(documents.get(0).document().text()));
    assertThat(squeeze(page.expectFirst("#text-2 .text").wholeText()))
        .isEqualTo(squeeze(documents.get(2).document().text()));
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void namesLeadToTheSentencesThatNameThem() {
    Document page = page(Samples.report());
    assertThat(page.select(".names h3").eachText()).containsExactly("أشخاص", "أماكن");
    assertThat(page.select(".names summary").eachText()).containsExactly("سليم وهبة 1", "مرجان 2");
    assertThat(page.select(".names li li").eachText())
        .containsExactly(
            "[1] وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء.",
            "[1] افتتح الوزير في مدينة مرجان اليوم سوقا جديدة.",
            "[2] أغلق التجار أمس متاجرهم القديمة في مرجان قبل الانتقال.");
    assertThat(page.select(".names li a").eachAttr("href"))
        .containsExactly("#text-1-46-103", "#text-1-0-45", "#text-2-0-54");
    assertThat(page.expectFirst("#text-1-46-103").text())
        .isEqualTo("وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء.");
  }

  @Test
  void theTimelineShowsDaysAndSentences() {
    Document page = page(Samples.report());
    assertThat(page.select("[aria-labelledby=timeline] time").eachText())
        .containsExactly("2023", "4 مارس 2024");
    assertThat(page.select("[aria-labelledby=timeline] time").eachAttr("datetime"))
        .containsExactly("2023", "2024-03-04");
    assertThat(page.select("#sentence-1 time").eachText()).containsExactly("اليوم: 4 مارس 2024");
    assertThat(page.select("#sentence-2 time").eachText()).containsExactly("5 مارس 2024");
  }

  @Test
  void machinesReadDaysMonthsAndYearsAsWhatTheyAre() {
    assertThat(times("2024-02-01", "2024-02-29")).containsExactly("2024-02");
    assertThat(times("2024-02-01", "2024-02-28")).isEmpty();
    assertThat(times("2023-01-01", "2024-12-31")).isEmpty();
    assertThat(times("2024-12-31", "2024-12-31")).containsExactly("2024-12-31");
  }

  private static List<String> times(String from, String to) {
    Document page = page(Samples.told(from, to));
    assertThat(page.select("[aria-labelledby=timeline] li")).hasSize(1);
    return page.select("[aria-labelledby=timeline] time").eachAttr("datetime");
  }

  @Test
  void theTimelineIsolatesOutletsAndLeavesOutBlankOnes() {
    String timeline = "[aria-labelledby=timeline] ";
    assertThat(
            page(Samples.ofOutlet("Coast FM 101", Samples.report()))
                .select(timeline + ".marks bdi")
                .eachText())
        .containsExactly("Coast FM 101", "Coast FM 101");
    assertThat(page(Samples.ofOutlet(" ", Samples.report())).select(timeline + ".marks").eachText())
        .containsExactly("[1]", "[1]");
    assertThat(page(Samples.ofOutlet(" ", Samples.report())).select(timeline + "bdi")).isEmpty();
  }

  @Test
  void figuresThatDisagreeStandSideBySide() {
    Document page = page(Samples.report());
    assertThat(page.select("[aria-labelledby=disagreements] li")).hasSize(1);
    assertThat(page.select("[aria-labelledby=disagreements] strong").eachText())
        .containsExactly("افتتح الوزير", "أغلق التجار أمس");
    assertThat(page.select("[aria-labelledby=disagreements] li a").eachAttr("href"))
        .containsExactly("#text-1-0-45", "#text-2-0-54");
    assertThat(page.select("[aria-labelledby=disagreements] li h3").eachText())
        .containsExactly("اختلاف في الأرقام");
  }

  @Test
  void withoutEntitiesThereAreNoSectionsForThem() {
    assertThat(page(Samples.hostile()).select(".names, .timeline")).isEmpty();
  }

  @Test
  void documentsCannotAddMarkup() {
    Document page = page(Samples.hostile());
    assertThat(page.expectFirst("#sentence-1").text())
        .contains("<script>alert('x')</script> & \"نص\"");
  }

  @Test
  void overlappingPassagesStillHaveTheirNames() {
    Summary bridge = Samples.bridge();
    SummarySentence first = bridge.sentences().get(0);
    SummarySentence inside =
        new SummarySentence(
            new Passage(0, new Span(30, 40)),
            bridge.documents().get(0).document().text().substring(30, 40),
            2,
            0,
            List.of());
    Document page = page(new Summary(bridge.documents(), List.of(first, inside)));
    assertThat(page.getElementById("text-1-30-40")).isNotNull();
  }

  @Test
  void aDatelineStandsInTheTextAndTheSentenceBehindItIsMarked() {
    String report = "قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات غدا.";
    AnalyzedDocument article =
        Pages.whole("a", "القاهرة - " + report)
            .withEntities(List.of(new Entity("LOC", new Span(0, 7), "القاهرة", 1)));
    Summary summary = Summarizers.standard().summarize(List.of(article), SummaryOptions.words(20));
    Document page = page(summary);
    Element text = page.expectFirst(".text");
    assertThat(text.expectFirst("mark").ownText()).isEqualTo(report);
    assertThat(text.text()).startsWith("القاهرة -");
    assertThat(page.select(".names")).isEmpty();
    assertThat(text.text()).containsOnlyOnce("الجسر الجديد");
  }

  @Test
  void aMillionCharactersTakeLittleTime() {
    String text = "كلمة في سطر طويل جدا ".repeat(50_000);
    Summary summary =
        new Summary(
            List.of(
                new AnalyzedDocument(
                    org.khulasa.core.Document.of("طويل", text), List.of(), List.of(), List.of())),
            List.of(
                new SummarySentence(
                    new Passage(0, new Span(0, text.length())), text, 1, 1, List.of())));
    long start = System.nanoTime();
    assertThat(Samples.render(new HtmlSummaryRenderer(), summary)).hasSizeGreaterThan(2_000_000);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
  }

  @Test
  void aPlanHasTheDayOnWhichItWasWritten() {
    assertThat(Samples.render(new HtmlSummaryRenderer(), Samples.plan("2024-06-01")))
        .contains("كُتب في 4 مارس 2024");
    assertThat(Samples.render(new HtmlSummaryRenderer(), Samples.plan("2024-03-04")))
        .doesNotContain("كُتب في");
  }
}
