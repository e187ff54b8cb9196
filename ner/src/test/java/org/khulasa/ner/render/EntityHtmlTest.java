package org.khulasa.ner.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.ner.render.Documents.figure;
import static org.khulasa.ner.render.Documents.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

class EntityHtmlTest {
  private static final String TEXT = "وصل سامي إلى زهران يوم الأحد\n\nوعاد <سامي> & أهله";

  private static final AnalyzedDocument DOCUMENT =
      Documents.of(
          TEXT,
          name("PER", TEXT, "سامي"),
          name("LOC", TEXT, "زهران"),
          figure("DATE", TEXT, "يوم الأحد", "2024-03-10"),
          new Entity("PER", new Span(36, 40), "سامي", 0.8),
          name("BRAND \"x\"", TEXT, "أهله"));

  @Test
  void marksEntitiesWithTheirTypesAndValues() {
    Document page = Jsoup.parse(Documents.page(DOCUMENT));
    assertThat(page.select("mark").eachText())
        .containsExactly(
            "سامي شخص", "زهران مكان", "يوم الأحد تاريخ 2024-03-10", "سامي شخص", "أهله BRAND \"x\"");
    assertThat(page.select("mark").eachAttr("class"))
        .containsExactly("PER", "LOC", "DATE", "PER", EntityType.OTHER);
  }

  @Test
  void otherTypesHaveAnArabicNameInTheLegend() {
    assertThat(Jsoup.parse(Documents.page(DOCUMENT)).select(".legend label.OTHER").text())
        .isEqualTo("أنواع أخرى 1");
  }

  @Test
  void aBlankTitleIsNone() {
    org.khulasa.core.Document untitled = org.khulasa.core.Document.of("7", TEXT).withTitle(" ");
    AnalyzedDocument document = new AnalyzedDocument(untitled, List.of(), List.of(), List.of());
    Document page = Jsoup.parse(Documents.page(document));
    assertThat(page.select("h2").text()).isEqualTo("7");
    assertThat(page.select(".meta")).isEmpty();
  }

  @Test
  void showsTheTextAsItIs() {
    Document page = Jsoup.parse(Documents.page(DOCUMENT));
    page.select(".tag").remove();
    assertThat(page.select(".text").stream().map(Element::wholeText))
        .containsExactly("وصل سامي إلى زهران يوم الأحد\nوعاد <سامي> & أهله");
  }

  @Test
  void everyLinkLeadsSomewhereOnThePage() {
    Document page = Jsoup.parse(Documents.page(DOCUMENT, Documents.of("لا شيء"), DOCUMENT));
    List<String> links = page.select("a[href]").eachAttr("href");
    assertThat(links).hasSizeGreaterThan(10);
    for (String link : links) {
      assertThat(link).startsWith("#");
      assertThat(page.select("[id=" + link.substring(1) + "]")).as(link).hasSize(1);
    }
  }

  @Test
  void theLegendCountsAndSwitches() {
    Document page = Jsoup.parse(Documents.page(DOCUMENT));
    assertThat(page.select(".key").eachText())
        .containsExactly("أشخاص 2", "أماكن 1", "تواريخ 1", "أنواع أخرى 1");
    for (Element box : page.select(".key input")) {
      assertThat(page.select("style").html()).contains("#" + box.id() + ":not(:checked)");
    }
  }

  @Test
  void fetchesAndRunsNothing() {
    Document page = Jsoup.parse(Documents.page(DOCUMENT));
    assertThat(page.select("script, link, img, iframe, [src], [onclick]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void whatWasDroppedIsFoldedWithItsReason() {
    String text = "شارك\nالمزيد\nوصل سامي";
    AnalyzedDocument plain = Documents.of(text, name("PER", text, "سامي"));
    AnalyzedDocument page =
        new AnalyzedDocument(
            plain.document(),
            List.of(
                new Dropped(new Span(0, 4), Dropped.Reason.FURNITURE, ""),
                new Dropped(new Span(5, 11), Dropped.Reason.REPEAT, "")),
            plain.sentences().subList(2, 3),
            plain.entities());
    Document html = Jsoup.parse(Documents.page(page));
    assertThat(html.select(".text details")).hasSize(1);
    assertThat(html.select(".text details del").eachText()).containsExactly("شارك", "المزيد");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    String expected = Documents.page(DOCUMENT);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Documents.page(DOCUMENT)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ابوسم ىة\n\t<>&\"'\u202E\u2066\u0000\u00A0\uD83D\uDE00\uFEFF12٣")
        .ofMaxLength(60);
  }

  @Property(tries = 200)
  void anyTextGivesWellFormedPages(@ForAll("texts") String text) {
    List<Entity> entities = new ArrayList<>();
    for (int at = 0; at + 3 < text.length(); at += 5) {
      entities.add(new Entity("PER", new Span(at, at + 3), text.substring(at, at + 3), 1));
    }
    AnalyzedDocument document = Documents.of(text, entities.toArray(Entity[]::new));
    Document page = Jsoup.parse(Documents.page(document));
    assertThat(page.select("main > article")).hasSize(1);
    assertThat(page.select("mark")).hasSameSizeAs(entities);
    Documents.render(new EntityText(), document);
    assertThat(Documents.render(new EntityConll(), document).lines())
        .allMatch(line -> line.isEmpty() || line.matches("(?s).*\t(O|[BI]-PER)"));
  }
}
