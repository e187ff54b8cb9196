package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Document;

class HtmlReaderTest {
  private static final String FIRST =
      "افتتح رئيس البلدية المكتبة العامة في المدينة القديمة بعد ترميم دام ثلاث سنوات كاملة.";
  private static final String SECOND =
      "وقال إن المكتبة ستفتح أبوابها للزوار كل يوم، وإن الدخول إليها سيكون بلا مقابل طوال العام.";
  private static final String OTHER =
      "أعلن اتحاد الكرة تأجيل مباريات الأسبوع المقبل بسبب سوء الأحوال الجوية في الساحل.";

  private static Document read(String html) {
    return HtmlReader.read("page.html", html);
  }

  private static String text(String body) {
    return read("<html><body>" + body + "</body></html>").text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // One line a case: '[' and ']' stand for the angle brackets.
        "[p]أ[/p][p]ب[/p] > أ||ب",
        "[p]أ[br]ب[br][br]ج[/p] > أ|ب||ج",
        "[ul][li]أ[/li][li]ب[/li][/ul]ج > أ|ب||ج",
        "[p]ال[b]كتاب[/b] الجديد[i] هنا[/i][/p] > الكتاب الجديد هنا",
        "[p]  أ   ب  [/p]   [p]ج[/p] > أ ب||ج",
        "[h1]أ[/h1][div]ب[div]ج[/div][/div] > أ||ب||ج",
        "[p]5 &lt; 6 &amp; &laquo;س&raquo; &#1587;[/p] > 5 < 6 & «س» س",
        "[table][tr][td]أ[/td][td]ب[/td][/tr][/table] > أ|ب",
        "[p]أ[span]ب[/span][wbr]ج[/p] > أبج",
        "[p][b]ال[/b][i]كتاب[/i][/p] > الكتاب",
        "[div][a]تخط[/a][b]قصص[/b][p]ب[/p][/div] > تخط|قصص||ب",
      })
  void blocksBecomeLines(String body, String lines) {
    assertThat(text(body.replace('[', '<').replace(']', '>'))).isEqualTo(lines.replace('|', '\n'));
  }

  @Test
  void whatNobodySeesIsNoProse() {
    Element page =
        Parser.htmlParser()
            .parseInput("<p>" + "&nbsp;".repeat(60) + "&rlm;".repeat(60) + "</p>", "")
            .body();
    ProseCounts counts = ProseCounts.of(page, true);
    assertThat(counts.text(page)).isZero();
    assertThat(counts.prose(page)).isZero();
  }

  private static String page(String html) {
    return read(html).text();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void takesTheArticleAndLeavesThePageAroundIt() {
    String html =
        "<header><a href=/>الرئيسية</a></header><nav><ul><li>سياسة</li></ul></nav>"
            + "<div id=wrap><div class=sidebar>"
            + p(OTHER)
            + "</div><div class=story>"
            + p(FIRST)
            + p(SECOND)
            + "<script>var x = 'نص';</script><aside>"
            + p(OTHER)
            + "</aside><p style='display: none'>مخفي</p></div></div>"
            + "<footer>جميع الحقوق محفوظة</footer>";
    assertThat(text(html)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void keepsShortParagraphsAndHeadingsOfTheArticle() {
    String html =
        "<div><div class=menu><a href=1>خبر</a> <a href=2>خبر آخر</a></div><div class=body>"
            + "<h2>عنوان</h2>"
            + p(FIRST)
            + "<ul><li>بند</li></ul>"
            + p("نعم.")
            + p(SECOND)
            + "</div></div>";
    assertThat(text(html)).isEqualTo("عنوان\n\n" + FIRST + "\n\nبند\n\nنعم.\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main>%s</main>",
        "<article>%s</article>",
        "<div itemprop=articleBody>%s</div>",
        "<form action=x>%s</form>",
        "<div role=main><section>%s</section></div>"
      })
  void takesWhatThePageMarksAsItsArticle(String mark) {
    String story = mark.replace("%s", p(FIRST) + p(SECOND));
    assertThat(text(story + "<div>" + p(OTHER) + "</div>")).startsWith(FIRST + "\n\n" + SECOND);
    assertThat(text(story)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void teasersMarkedAsArticlesDoNotReplaceTheStory() {
    String teasers = "<article><a href=1>خبر قصير</a></article>".repeat(6);
    assertThat(text("<div>" + p(FIRST) + p(SECOND) + "</div><div>" + teasers + "</div>"))
        .startsWith(FIRST + "\n\n" + SECOND);
  }

  @Test
  void teasersDoNotOutweighAShortStory() {
    String teasers =
        ("<div class=item><h4><a href=1>عنوان خبر من الأخبار الأخرى</a></h4>" + p(OTHER) + "</div>")
            .repeat(9);
    String story = "<div class=text>" + p(FIRST) + p(SECOND) + p(FIRST) + "</div>";
    assertThat(text("<div><div>" + teasers + "</div><div>" + story + "</div></div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
    assertThat(text("<div class=text>" + p(FIRST) + p(SECOND) + p(FIRST) + teasers + "</div>"))
        .doesNotContain(OTHER);
    assertThat(text("<div>" + teasers + "</div>")).contains(OTHER);
  }

  @Test
  void articlesInsideTheArticleAreOthers() {
    String story = p(FIRST) + p(SECOND) + p(FIRST);
    String other = "<article><h3>خبر آخر</h3>" + p(OTHER) + "</article>";
    assertThat(text("<main><h1>خبر</h1>" + story + "<section>" + other + "</section></main>"))
        .contains(SECOND)
        .doesNotContain(OTHER);
  }

  @Test
  void initialOfAParagraphIsNoCaption() {
    String first = "<p><span class=drop-cap>ا</span>" + FIRST.substring(1) + "</p>";
    assertThat(text("<div>" + first + p(SECOND) + p(FIRST) + "</div>")).startsWith(FIRST);
  }

  @Test
  void questionsAndAnswersAreNoTeasers() {
    String answers =
        ("<div class=item><h4>ماذا جرى في المدينة؟</h4>" + p(FIRST) + "</div>").repeat(4);
    String anchored = answers.replace("<h4>", "<h4><a name=q>").replace("</h4>", "</a></h4>");
    assertThat(text("<div>" + anchored + p(SECOND) + "</div>")).contains(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "related",
        "inline-related",
        "article__read-more",
        "read_also",
        "share-buttons",
        "author-bio",
        "sr-only",
        "newsletter"
      })
  void boxesInsideTheStoryGoByTheirNames(String name) {
    String box = "<div class='box " + name + "'><a href=1>خبر آخر</a>" + p(OTHER) + "</div>";
    String story = p(FIRST) + p(SECOND) + box + p(FIRST) + p(SECOND);
    assertThat(text("<div>" + story + "</div>")).doesNotContain(OTHER).contains(SECOND);
    assertThat(text("<div class='" + name + "'>" + story + "</div>")).contains(SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img><figcaption>%s</figcaption></figure>",
        "<div class='wp-caption alignnone'><img><p class=wp-caption-text>%s</p></div>",
        "<div class=image-caption>%s</div>",
        "<span class=itemImageCaption>%s</span>",
        "<div class=picBox><img src=1><p>%s</p></div>",
      })
  void captionsAreNotTheText(String caption) {
    String story = p(FIRST) + caption.formatted(OTHER) + p(SECOND) + p(FIRST);
    assertThat(text("<div>" + story + "</div>")).doesNotContain(OTHER).contains(SECOND);
  }

  @Test
  void textThatAScriptWouldShowIsReadFromTheMetadata() {
    String page =
        "<head><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\":"
            + " \"%s\"}</script></head><body><div id=root></div>%s</body>";
    String body = FIRST + "\\n" + SECOND + " &quot;نعم&quot;.";
    assertThat(read(page.formatted(body, "")).text())
        .isEqualTo(FIRST + "\n" + SECOND + " \"نعم\".");
    assertThat(read(page.formatted(p(FIRST) + p(SECOND), "<p>نص</p>")).text())
        .isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(read(page.formatted(OTHER.repeat(9), p(FIRST) + p(SECOND) + p(FIRST))).text())
        .doesNotContain(OTHER);
  }

  @Test
  void teasersOfOldTablesAreATitleAndALineBreak() {
    String row = "<tr><td><a href=1>عنوان خبر من الأخبار الأخرى</a><br>" + OTHER + "</td></tr>";
    String story = "<td>" + p(FIRST) + p(SECOND) + p(FIRST) + "</td>";
    assertThat(
            text("<table><tr><td><table>" + row.repeat(4) + "</table></td>" + story + "</table>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
  }

  @Test
  void ofSeveralTextsTheOneWithTheHeadlineIsTheArticle() {
    String one = "<div class=post><i class=date>26/1/2024</i><h2>%s</h2>%s</div>";
    String story = p(FIRST) + p(SECOND) + p(FIRST);
    String thread = one.formatted("خبر المكتبة", story) + one.formatted("رد", p(OTHER)).repeat(5);
    assertThat(page("<title>خبر المكتبة</title>" + thread)).contains(SECOND).doesNotContain(OTHER);
    String below = "<section class=page><h1>%s</h1>%s</section>";
    assertThat(
            page(
                "<title>خبر المكتبة</title>"
                    + below.formatted("خبر المكتبة", story)
                    + below.formatted("خبر الكرة", p(OTHER).repeat(5))))
        .contains(SECOND)
        .doesNotContain(OTHER);
    // Parts of one article, each with a heading of its own.
    String part = "<section class=page><h2>%s</h2>%s</section>";
    assertThat(
            page(
                "<title>خبر المكتبة</title>"
                    + part.formatted("خبر المكتبة", story)
                    + part.formatted("ثم ماذا؟", p(OTHER).repeat(5))))
        .contains(SECOND)
        .contains(OTHER);
  }

  @Test
  void whatALinkSkipsIsNotTheText() {
    String box =
        "<section><a href='#end'>تخط هذا وواصل القراءة</a>"
            + p(OTHER)
            + "<i id=end>نهاية</i></section>";
    String story = p(FIRST) + p(SECOND) + box + p(FIRST);
    assertThat(text("<div>" + story + "</div>")).doesNotContain(OTHER).contains(SECOND);
    assertThat(text("<div>" + story.replace("تخط هذا", "انظر") + "</div>")).contains(OTHER);
  }

  @Test
  void paragraphsThatAreLinksAreNotTheText() {
    String link = "<p><a href=1>" + OTHER + "</a></p>";
    assertThat(text("<div>" + p(FIRST) + p(SECOND) + link + p(FIRST) + "</div>"))
        .doesNotContain(OTHER);
    assertThat(text("<div>" + link + "</div>")).isEqualTo(OTHER);
    // A link without an end makes all that follows a link.
    assertThat(text("<div><a href=1>" + p(FIRST) + p(SECOND) + p(FIRST) + "</div>"))
        .contains(SECOND);
  }

  @Test
  void whatGoesStillPartsItsNeighbours() {
    String body = FIRST + "<div class=share><a href=1>شارك</a></div>" + SECOND + "<br>" + FIRST;
    assertThat(text("<div>" + body + "</div>")).startsWith(FIRST + "\n\n" + SECOND);
  }

  @Test
  void commentsLongerThanTheStoryGoIfTheyAreNamedSo() {
    String story = p(FIRST) + p(SECOND) + p(FIRST);
    String comments = "<div class=comments>" + p(OTHER).repeat(3) + "</div>";
    assertThat(text("<div><h1>خبر</h1>" + story + comments + "</div>")).doesNotContain(OTHER);
    // A theme's name on the whole page says nothing.
    assertThat(read("<body class=has-sidebar><div class=sidebar-left><h1>خبر</h1>" + story).text())
        .contains(SECOND);
  }

  @Test
  void restOfALongTextStays() {
    String rest = "<div class=read-more-content>" + p(OTHER) + "</div>";
    assertThat(text("<div>" + p(FIRST) + p(SECOND) + p(FIRST) + rest + "</div>")).contains(OTHER);
  }

  @Test
  void takesTextWithoutParagraphMarks() {
    assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(text("<font>خبر</font> قصير")).isEqualTo("خبر قصير");
  }

  @Test
  void readsOpenGraph() {
    Document document =
        read(
            "<head><title>آخر | النهار</title>"
                + "<meta property=og:title content='افتتاح المكتبة العامة - النهار'>"
                + "<meta property=og:site_name content='النهار'>"
                + "<meta property=article:modified_time content=2024-02-02>"
                + "<meta property=article:published_time content=2024-01-26T10:00:00+03:00></head>"
                + "<body><p>نص</body>");
    assertThat(document.title()).contains("افتتاح المكتبة العامة");
    assertThat(document.source()).contains("النهار");
    assertThat(document.date()).hasToString("Optional[2024-01-26T10:00+03:00]");
  }

  @Test
  void readsJsonLd() {
    Document document =
        read(
            """
            <head><script type="application/ld+json">{"@graph": [
              {"@type": "Organization", "@id": "#org", "name": "النهار"},
              {"@type": ["NewsArticle"], "headline": "افتتاح\tالمكتبة", "datePublished": "2024-01-26",
               "publisher": {"@id": "#org"},}, ] </script>
            <script type="application/ld+json">{ broken</script></head><body><p>نص</body>
            """);
    assertThat(document.title()).hasValueSatisfying(t -> assertThat(t).startsWith("افتتاح"));
    assertThat(document.source()).contains("النهار");
    assertThat(document.date()).hasToString("Optional[2024-01-26]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><time datetime='2024-01-26'>أمس</time></article>",
        "<time>26 يناير 2024</time>",
        "<span itemprop=datePublished content='2024-01-26'></span>",
        "<meta name=pubdate content='Fri, 26 Jan 2024 00:00:00 GMT'>",
        "<div class='post-date'>نشر في: ٢٦ كانون الثاني ٢٠٢٤</div>",
        "<span class=newsStoryDate>الجمعة 26 يناير 2024</span>",
        "<article><h1>خبر</h1><p>نص</p><footer><time datetime=2024-01-26>أمس</time></footer></article>",
        "<link rel=canonical href='https://example.org/2024/1/26/library/'>",
        "<meta property=og:url content='https://example.org/news/2024-01-26/library'>",
        "<div class=date>آخر تحديث: 26/1/2024</div>",
      })
  void findsTheDateElsewhere(String html) {
    assertThat(read(html + "<p>نص</p>").date().map(date -> date.day().toString()))
        .contains("2024-01-26");
  }

  /** So WordPress marks the day of an article that was never changed. */
  @Test
  void aDateOfPublicationAndOfChangeIsThatOfPublication() {
    Document page =
        read(
            "<link rel=canonical href='https://example.org/2031/01/24/library/'><h1>خبر</h1>"
                + "<time class='entry-date published updated' datetime='2031-01-24T10:30+03:00'>"
                + "أمس</time><p>نص</p>");
    assertThat(page.date()).hasToString("Optional[2031-01-24T10:30+03:00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What stands between headline and text needs no name.
        "%1$s<h1>خبر</h1><div class=x><span>26/1/2024</span></div>%2$s",
        "<h1>خبر</h1><div>الجمعة، 26 يناير 2024، آخر تحديث 14:00</div>%2$s",
        // The same for a program and for eyes, with nothing between them.
        "<h1>خبر</h1><div class=date><b>Published On 26/1/2024</b><b>26/1/2024</b></div>%2$s",
        "<h1>خبر</h1><div class=author-info>سعاد الكروان <i class=date>26/1/2024</i></div>%2$s",
        // A ticker above the headline, lists behind the text.
        "%1$s<h1>خبر</h1><div class=date>26/1/2024</div>%2$s%1$s",
        "%1$s<div class=date>26/1/2024</div><h1>خبر</h1>%2$s%1$s",
        "%1$s<h1>خبر</h1><time datetime=2024-01-26>أمس</time>%2$s%1$s",
        // The day of publication, not that of a change.
        "<h1>خبر</h1><p class=date>آخر تحديث: 30/1/2024</p><p class=date>نشر: 26/1/2024</p>%2$s",
        "<h1>خبر</h1><time class=updated datetime=2024-01-30></time><time datetime=2024-01-26></time>%2$s",
      })
  void takesTheDateBetweenHeadlineAndText(String html) {
    String others = "<ul><li><time datetime=2024-01-20>السبت</time> <a href=1>خبر آخر</a></ul>";
    String story = "<div class=body>" + p(FIRST) + p(SECOND) + p(FIRST) + "</div>";
    assertThat(read(html.formatted(others, story)).date().map(date -> date.day().toString()))
        .contains("2024-01-26");
  }

  @Test
  void listsBehindTheTextDateNothing() {
    String list = "<div class=item><h3>خبر</h3><span class=date>20/1/2024</span></div>".repeat(3);
    assertThat(
            read("<h1>خبر</h1><div>"
                    + p(FIRST)
                    + p(SECOND)
                    + p(FIRST)
                    + "</div><div>"
                    + list
                    + "</div>")
                .date())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "[title]افتتاح المكتبة العامة - النهار[/title][h1]افتتاح المكتبة العامة[/h1] > النهار",
        "[title]افتتاح المكتبة | ثقافة | النهار[/title][h1]افتتاح المكتبة[/h1] > النهار",
        "[title]افتتاح المكتبة – النهار – 26.01.2024[/title][h1]افتتاح المكتبة[/h1] > النهار",
        "[title]افتتاح المكتبة - النهار[/title] >",
        "[title]افتتاح المكتبة - جولة طويلة في قاعاتها الجديدة[/title][h1]افتتاح المكتبة[/h1] >",
        "[title]النهار[/title][h1]افتتاح المكتبة[/h1] > النهار",
        "[title]صحيفة النهار اليومية[/title] > صحيفة النهار اليومية",
        "[title]تفاصيل الخبر[/title][h1]افتتاح المكتبة[/h1] >",
        "[title]افتتاح المكتبة العامة[/title] >",
        "[title]افتتاح المكتبة - ثقافة[/title][h1]افتتاح المكتبة[/h1] >",
        "[title]النهار - ثقافة - افتتاح المكتبة العامة[/title][b]افتتاح المكتبة العامة[/b] > النهار",
        "[title]بالفيديو: افتتاح المكتبة العامة[/title][h1]افتتاح المكتبة العامة[/h1] >",
      })
  void findsTheSiteBehindTheHeadline(String html, @Nullable String source) {
    assertThat(read(html.replace('[', '<').replace(']', '>') + "<p>نص</p>").source())
        .isEqualTo(Optional.ofNullable(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "[title]مدونة: افتتاح المكتبة العامة[/title][h1]مدونة[/h1][h3]افتتاح المكتبة العامة[/h3] > افتتاح المكتبة العامة",
        "[title]النهار: افتتاح المكتبة العامة[/title][b]افتتاح المكتبة العامة[/b] > افتتاح المكتبة العامة",
        "[title]افتتاح المكتبة العامة: جولة فيها[/title] > افتتاح المكتبة العامة: جولة فيها",
        "[h1]افتتاح المكتبة[/h1] > افتتاح المكتبة",
        "[h1]النهار[/h1][article][h1]افتتاح المكتبة[/h1][/article] > افتتاح المكتبة",
        "[title]افتتاح المكتبة العامة | النهار[/title] > افتتاح المكتبة العامة",
        "[title]افتتاح المكتبة العامة - صحيفة النهار[/title] > افتتاح المكتبة العامة",
        "[title]الحرب - السلام[/title] > الحرب - السلام",
      })
  void findsTheTitle(String html, String title) {
    assertThat(read(html.replace('[', '<').replace(']', '>') + "<p>نص</p>").title())
        .contains(title);
  }

  @Test
  void knowsNothingOfAPageThatSaysNothing() {
    Document document = read("<p>نص</p>");
    assertThat(document).isEqualTo(Document.of("page.html", "نص"));
  }

  @Test
  void readsTheDeclaredCharset() {
    assertThat(
            HtmlReader.declaredCharset(
                "<META http-equiv=Content-Type content=\"text/html; charset=Windows-1256\">"
                    .getBytes(StandardCharsets.US_ASCII)))
        .hasToString("Optional[windows-1256]");
    assertThat(
            HtmlReader.declaredCharset(
                "<meta charset=\"nonsense\">".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>نص",
        "<a href=1>",
        "<a href='#1'>تخط</a>",
        "<p class=share>نص</p>",
        "<article><h1>خبر</h1>",
        "<div><time>",
        "<b>",
        "<li>",
        "<article>",
        "<table><tr><td>",
        "<",
        "<!--",
        "<meta charset",
        "&",
        "<time>"
      })
  void staysLinearOnOddMarkup(String piece) {
    String html = "<html>" + piece.repeat(200_000) + FIRST;
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(html));
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> InputKind.of("x", html));
  }

  @Property(tries = 300)
  void neverFails(@ForAll("soup") String html) {
    assertThat(read(html).text()).doesNotContain("\n\n\n");
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=related>",
            "<a href='#'>تخط",
            "<a href='#1'>تخط",
            "<i id=1>",
            "<h1>خبر</h1>",
            "<time>26/1/2024</time>",
            "<title>خبر - موقع</title>",
            "</div>",
            "<article>",
            "</article>",
            "<br>",
            "<pre>",
            "\n\n\n",
            FIRST,
            "نص",
            "<a href=1>",
            "</a>",
            "<form>",
            "<table>",
            "<td>",
            "<script>",
            "</script>",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",",
            "\"headline\":",
            "<frameset>",
            "<svg>",
            "</body>",
            "\uD800",
            "<h1>",
            "<time>",
            "<title>")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
