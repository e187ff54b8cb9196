package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;

/**
 * One page that needs nothing else: the summary, its sources, and each source's text, in which the
 * sentences of the summary and those that say the same are marked.
 *
 * <p>Every sentence is followed by the numbers of its sources; a number leads to the place in the
 * source's text, from where an arrow leads back. Under the sentence, folded, stands which outlets
 * carry it, in their words and between their neighbours.
 *
 * <p>If recognisers have run, people, places and organisations follow with the places that mention
 * them, the dated statements in the order of time, and the figures that contradict each other, side
 * by side. What the options and cleaning left out is listed by reason; what cleaning left out also
 * stays in its place in the text, folded.
 *
 * <p>The page runs no script and fetches nothing, by its own content security policy: links and
 * folds are all that it needs.
 */
public final class HtmlSummaryRenderer implements SummaryRenderer {
  /** A renderer. */
  public HtmlSummaryRenderer() {}

  @Override
  public void render(Summary summary, Appendable out) throws IOException {
    Citations citations = new Citations(summary);
    Optional<Headline> headline = citations.heading();
    String heading = HtmlText.line(headline.map(Headline::text).orElse(Labels.SUMMARY));
    out.append(
        """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <title>""");
    out.append(heading).append("</title>\n<style>\n").append(Style.CSS);
    out.append("</style>\n</head>\n<body>\n<main>\n");
    heading(headline, summary, citations, out);
    List<Name> names = Name.in(summary);
    SentencePlaces places = new SentencePlaces(summary, names);
    summary(summary, citations, places, headline.isPresent(), out);
    contents(summary, names, out);
    new HtmlNames(summary, names, citations, places).render(out);
    new HtmlTimeline(summary, citations).render(out);
    new HtmlDisagreements(summary, citations).render(out);
    sources(summary, citations, out);
    new HtmlDropped(summary, citations).render(out);
    texts(summary, citations, places, out);
    out.append("</main>\n</body>\n</html>\n");
  }

  /** An article's title, and of several articles which one's; or the mere word. */
  private static void heading(
      Optional<Headline> headline, Summary summary, Citations citations, Appendable out)
      throws IOException {
    if (headline.isEmpty()) {
      out.append("<h1 id=\"").append(HtmlSection.SUMMARY).append("\">").append(Labels.SUMMARY);
      out.append("</h1>\n");
      return;
    }
    out.append("<h1><bdi>").append(HtmlText.line(headline.get().text())).append("</bdi></h1>\n");
    if (summary.documents().size() > 1) {
      int number = citations.number(headline.get().document());
      out.append("<p class=\"marks\">").append(Labels.HEADING_FROM).append(" <a href=\"#");
      out.append(HtmlAnchors.source(number)).append("\">").append(Integer.toString(number));
      out.append("</a></p>\n");
    }
  }

  private static void summary(
      Summary summary, Citations citations, SentencePlaces places, boolean headed, Appendable out)
      throws IOException {
    out.append("<section class=\"summary\" aria-labelledby=\"summary\">\n");
    if (headed) {
      out.append("<h2 id=\"")
          .append(HtmlSection.SUMMARY)
          .append("\">")
          .append(Labels.SUMMARY)
          .append("</h2>\n");
    }
    if (summary.sentences().isEmpty()) {
      out.append("<p>").append(Labels.nothing(summary)).append("</p>\n");
    }
    SentenceDates dates = new SentenceDates(summary);
    Introductions introductions = new Introductions(summary);
    LaterCountNotes laterCounts = new LaterCountNotes(summary);
    HtmlEvidence evidence = new HtmlEvidence(summary, citations, places);
    for (int i = 0; i < summary.sentences().size(); i++) {
      SummarySentence sentence = summary.sentences().get(i);
      out.append("<p id=\"").append(HtmlAnchors.sentence(i)).append("\">");
      out.append(HtmlText.line(sentence.text())).append(" <span class=\"marks\">[");
      Optional<SentenceDates.Day> day = dates.published(i);
      String separator = "";
      for (Passage passage : Citations.passages(sentence)) {
        out.append(separator);
        mark(citations.number(passage.document()), passage, out);
        if (day.isPresent()) {
          out.append("(");
          day(day.get(), out);
          out.append(")");
          day = Optional.empty();
        }
        separator = "\u061B ";
      }
      out.append("]</span>");
      meant(dates.meant(i), out);
      for (String name : introductions.of(i)) {
        out.append(" <span class=\"marks\">[").append(HtmlText.line(name)).append("]</span>");
      }
      for (LaterCount later : laterCounts.of(i)) {
        laterCount(laterCounts.text(i, later), later, citations, out);
      }
      out.append("</p>\n");
      evidence.render(sentence, out);
    }
    out.append("<p class=\"meta\"><span>").append(Labels.WORDS).append(": ");
    out.append(Integer.toString(summary.words())).append("</span><span>").append(Labels.READ);
    out.append(": ").append(Integer.toString(summary.documents().size())).append("</span></p>\n");
    for (String note : ExcludedNotes.of(summary.excluded())) {
      out.append("<p class=\"meta\">").append(note).append("</p>\n");
    }
    out.append("</section>\n");
  }

  static void laterCount(String note, LaterCount later, Citations citations, Appendable out)
      throws IOException {
    out.append(" <span class=\"marks\">[").append(HtmlText.line(note)).append(" [");
    Disagreement.Value count = later.count();
    mark(citations.number(count.figure().document()), count.sentence(), out);
    out.append("]]</span>");
  }

  private static void meant(List<MeantDay> days, Appendable out) throws IOException {
    String separator = " <span class=\"marks\">[";
    for (MeantDay meant : days) {
      out.append(separator).append("<time datetime=\"").append(meant.days().from().toString());
      out.append("\">").append(HtmlText.line(meant.text())).append("</time>");
      separator = "\u061B ";
    }
    out.append(days.isEmpty() ? "" : "]</span>");
  }

  private static void day(SentenceDates.Day day, Appendable out) throws IOException {
    if (day.date().isPresent()) {
      out.append("<time datetime=\"").append(day.date().get().toString()).append("\">");
      out.append(day.text()).append("</time>");
    } else {
      out.append(day.text());
    }
  }

  /** Links to the parts of the page that there are, each with the number of its entries. */
  private static void contents(Summary summary, List<Name> names, Appendable out)
      throws IOException {
    if (summary.documents().isEmpty()) {
      return;
    }
    out.append("<nav aria-label=\"").append(Labels.CONTENTS).append("\">\n<ul>\n");
    entry("names", Labels.NAMES, names.size(), out);
    entry("timeline", Labels.TIMELINE, TimelineRow.of(summary.timeline()).size(), out);
    entry("disagreements", Labels.DISAGREEMENTS, summary.disagreements().size(), out);
    entry("sources", Labels.SOURCES, summary.documents().size(), out);
    entry("dropped", Labels.LEFT_OUT, HtmlDropped.count(summary), out);
    entry("texts", Labels.TEXTS, summary.documents().size(), out);
    out.append("</ul>\n</nav>\n");
  }

  private static void entry(String anchor, String label, int count, Appendable out)
      throws IOException {
    if (count > 0) {
      out.append("<li><a href=\"#").append(anchor).append("\">").append(label).append("</a> ");
      out.append("<span class=\"count\">").append(Integer.toString(count));
      out.append("</span></li>\n");
    }
  }

  /** The number of a source, which leads to a place in its text. */
  static void mark(int number, Passage passage, Appendable out) throws IOException {
    String shown = Integer.toString(number);
    out.append("<a href=\"#").append(HtmlAnchors.passage(number, passage));
    out.append("\" aria-label=\"").append(Labels.PLACE_IN_SOURCE).append(" ").append(shown);
    out.append("\">").append(shown).append("</a>");
  }

  private static void sources(Summary summary, Citations citations, Appendable out)
      throws IOException {
    if (summary.documents().isEmpty()) {
      return;
    }
    HtmlSection.begin("sources", Labels.SOURCES, out);
    list(summary, citations.cited(), citations, out);
    if (!citations.uncited().isEmpty()) {
      out.append("<h3>").append(Labels.UNCITED).append("</h3>\n");
      list(summary, citations.uncited(), citations, out);
    }
    out.append("</section>\n");
  }

  private static void list(
      Summary summary, List<Integer> documents, Citations citations, Appendable out)
      throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    String first = Integer.toString(citations.number(documents.get(0)));
    out.append("<ol start=\"").append(first).append("\">\n");
    for (int index : documents) {
      AnalyzedDocument analyzed = summary.documents().get(index);
      int number = citations.number(index);
      out.append("<li id=\"").append(HtmlAnchors.source(number)).append("\"><a href=\"#");
      out.append(HtmlAnchors.text(number)).append("\"><bdi>");
      out.append(HtmlText.line(Citations.name(analyzed))).append("</bdi></a>");
      HtmlDetails.render(analyzed.document(), true, out);
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static void texts(
      Summary summary, Citations citations, SentencePlaces places, Appendable out)
      throws IOException {
    if (summary.documents().isEmpty()) {
      return;
    }
    HtmlSection.begin("texts", Labels.TEXTS, out);
    out.append("<p class=\"meta\"><mark>").append(Labels.CHOSEN);
    out.append("</mark> <mark class=\"support\">").append(Labels.SUPPORT).append("</mark></p>\n");
    Map<Integer, Map<Span, HtmlArticle.Part>> marked = HtmlArticle.marked(summary);
    for (int index : citations.all()) {
      AnalyzedDocument analyzed = summary.documents().get(index);
      int number = citations.number(index);
      out.append("<article id=\"").append(HtmlAnchors.text(number)).append("\">\n<h3>");
      out.append(Integer.toString(number)).append(". <bdi>");
      out.append(HtmlText.line(Citations.name(analyzed))).append("</bdi></h3>\n");
      HtmlDetails.render(analyzed.document(), true, out);
      out.append("<div class=\"text\">");
      Map<Span, HtmlArticle.Part> passages = marked.getOrDefault(index, ImmutableMap.of());
      new HtmlArticle(summary, index, number, passages, places.of(index)).render(out);
      out.append("</div>\n</article>\n");
    }
    out.append("</section>\n");
  }

  /** Loaded once, at the first page. */
  private static final class Style {
    static final String CSS = load();

    private static String load() {
      try {
        return Resources.toString(
            Resources.getResource(HtmlSummaryRenderer.class, "summary.css"),
            StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
