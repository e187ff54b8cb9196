package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.Disagreement;

/** What readers see of a disagreement, in each format. */
class PositionTest {
  private static final Summary HOURS = Samples.passengers("10:00", "11:00");
  private static final Summary ONE_HOUR = Samples.passengers("10:00");

  private static String text(Summary summary) {
    return Samples.render(new TextSummaryRenderer(), summary);
  }

  private static String markdown(Summary summary) {
    return Samples.render(new MarkdownSummaryRenderer(), summary);
  }

  private static Element html(Summary summary) {
    return Jsoup.parse(Samples.render(new HtmlSummaryRenderer(), summary))
        .expectFirst("[aria-labelledby=disagreements]");
  }

  @Test
  void oneNumberIsOnePositionWithAllItsSources() {
    assertThat(text(ONE_HOUR))
        .contains("- نقلت العبّارة 12 راكبا [1؛2؛4] — نقلت العبّارة 15 راكبا [3؛4]\n");
    assertThat(markdown(ONE_HOUR))
        .contains(
            """
            - **نقلت العبّارة 12 راكبا**. — Radio 0 \\[1؛2؛4\\]
              - **نقلت العبّارة 15 راكبا**. — Radio 2 \\[3؛4\\]
            """);
    assertThat(html(ONE_HOUR).select("p").eachText())
        .containsExactly(
            "نقلت العبّارة 12 راكبا. Radio 0 [1؛ 2؛ 4]", "نقلت العبّارة 15 راكبا. Radio 2 [3؛ 4]");
  }

  @Test
  void jsonKeepsEveryPassage() {
    assertThat(Samples.render(JsonSummaryRenderer.create(), ONE_HOUR).split("\"value\":", -1))
        .hasSize(6);
  }

  @Test
  void whereTimesDifferTheyStandThere() {
    assertThat(text(HOURS))
        .contains(
            "- نقلت العبّارة 12 راكبا [1 (4 مارس 2024 10:00)؛2؛4]"
                + " — نقلت العبّارة 15 راكبا [3 (4 مارس 2024 11:00)؛4]\n");
    assertThat(markdown(HOURS)).contains(" — Radio 2 (4 مارس 2024 11:00) \\[3؛4\\]");
    assertThat(html(HOURS).select("time").eachText())
        .containsExactly("4 مارس 2024، 10:00", "4 مارس 2024، 11:00");
  }

  @Test
  void theEarliestStandsFirst() {
    Disagreement figures = HOURS.disagreements().get(0);
    Disagreement turned =
        new Disagreement("راكبا", List.of(figures.values().get(4), figures.values().get(0)));
    Summary summary =
        new Summary(
            HOURS.documents(), HOURS.sentences(), List.of(), List.of(turned), HOURS.excluded());
    assertThat(text(summary)).contains("- نقلت العبّارة 12 راكبا [1 (");
  }

  @Test
  void aStatementIsShownInItsSentence() {
    Summary denial = Samples.denial();
    assertThat(markdown(denial))
        .contains(
            """
            - قال النقيب إن **الشركة أغلقت الميناء القديم**، وفق الصحيفة. \\[1\\]
              - **ونفت الشركة إغلاق الميناء القديم**. \\[2\\]
            """);
    assertThat(html(denial).select("strong").eachText())
        .containsExactly("الشركة أغلقت الميناء القديم", "ونفت الشركة إغلاق الميناء القديم");
    assertThat(html(denial).select("p").eachText())
        .containsExactly(
            "قال النقيب إن الشركة أغلقت الميناء القديم، وفق الصحيفة. [1]",
            "ونفت الشركة إغلاق الميناء القديم. [2]");
  }

  @Test
  void wordsThatStandFurtherBehindStandBeforeTheSentence() {
    Disagreement figures = ONE_HOUR.disagreements().get(0);
    Disagreement late =
        new Disagreement("راكبا", List.of(figures.values().get(2), figures.values().get(4)));
    Summary summary =
        new Summary(ONE_HOUR.documents(), List.of(), List.of(), List.of(late), ONE_HOUR.excluded());
    assertThat(markdown(summary))
        .contains(
            "- **العبّارة نقلت نحو 12 راكبا**: وقالت الشركة إن العبّارة نقلت نحو 12 راكبا صباحا. — Radio 1");
  }

  @Test
  void noMarkStandsInTheMiddleOfAWord() {
    assertThat(Emphasis.of("نقلت12راكبا", new Span(0, 11), new Span(0, 6), true).inPlace())
        .isFalse();
  }
}
