package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * One page that needs nothing else: the summary, its sources, and each source's text, in which the
 * sentences of the summary and those that say the same are marked.
 *
 * <p>If recognisers have run, people, places and organisations follow with links to the sentences
 * that name them, the dated statements in the order of time, and the figures that contradict each
 * other, side by side.
 *
 * <p>Every sentence is followed by the numbers of its sources; a number leads to the list of
 * sources, the arrow beside it to the place in the source's text, from where an arrow leads back.
 * What cleaning left out of a text stays in its place, folded, with the reason. The page runs no
 * script and fetches nothing, by its own content security policy.
 */
public final class HtmlSummaryRenderer implements SummaryRenderer {
  /** A renderer. */
  public HtmlSummaryRenderer() {}

  @Override
  public void render(Summary summary, Appendable out) throws IOException {
    Citations citations = new Citations(summary);
    String heading = HtmlText.line(citations.heading().orElse(Labels.SUMMARY));
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
    out.append("</style>\n</head>\n<body>\n<main>\n<h1><bdi>").append(heading);
    out.append("</bdi></h1>\n");
    List<Name> names = Name.in(summary);
    SentencePlaces places = new SentencePlaces(summary, names);
    summary(summary, citations, out);
    new HtmlNames(names, citations, places).render(out);
    new HtmlTimeline(summary, citations).render(out);
    new HtmlDisagreements(summary, citations).render(out);
    sources(summary, citations, out);
    texts(summary, citations, places, out);
    out.append("</main>\n</body>\n</html>\n");
  }

  private static void summary(Summary summary, Citations citations, Appendable out)
      throws IOException {
    out.append("<section class=\"summary\" aria-labelledby=\"summary\">\n<h2 id=\"summary\">");
    out.append(Labels.SUMMARY).append("</h2>\n");
    if (summary.sentences().isEmpty()) {
      out.append("<p>").append(Labels.nothing(summary)).append("</p>\n");
    }
    SentenceDates dates = new SentenceDates(summary);
    for (int i = 0; i < summary.sentences().size(); i++) {
      SummarySentence sentence = summary.sentences().get(i);
      out.append("<p id=\"").append(HtmlAnchors.sentence(i)).append("\">");
      out.append(HtmlText.line(sentence.text())).append(" <span class=\"marks\">[");
      Optional<LocalDate> day = dates.needed(sentence);
      String separator = "";
      for (Passage passage : Citations.passages(sentence)) {
        out.append(separator);
        mark(citations.number(passage.document()), passage, out);
        if (day.isPresent()) {
          out.append("\u060C <time datetime=\"").append(day.get().toString()).append("\">");
          out.append(ArabicDates.day(day.get())).append("</time>");
          day = Optional.empty();
        }
        separator = "\u061B ";
      }
      out.append("]</span></p>\n");
    }
    out.append("<p class=\"meta\">").append(Labels.WORDS).append(": ");
    out.append(Integer.toString(summary.words())).append("</p>\n");
    for (String note : ExcludedNotes.of(summary.excluded())) {
      out.append("<p class=\"meta\">").append(note).append("</p>\n");
    }
    out.append("</section>\n");
  }

  static void mark(int number, Passage passage, Appendable out) throws IOException {
    String shown = Integer.toString(number);
    out.append("<a href=\"#").append(HtmlAnchors.source(number)).append("\">").append(shown);
    out.append("</a><a class=\"place\" href=\"#").append(HtmlAnchors.passage(number, passage));
    out.append("\" aria-label=\"").append(Labels.PLACE_IN_SOURCE).append(" ").append(shown);
    out.append("\">\u2193</a>");
  }

  private static void sources(Summary summary, Citations citations, Appendable out)
      throws IOException {
    if (summary.documents().isEmpty()) {
      return;
    }
    out.append("<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">");
    out.append(Labels.SOURCES).append("</h2>\n");
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
      Document document = summary.documents().get(index).document();
      int number = citations.number(index);
      out.append("<li id=\"").append(HtmlAnchors.source(number)).append("\"><a href=\"#");
      out.append(HtmlAnchors.text(number)).append("\"><bdi>").append(name(document));
      out.append("</bdi></a>");
      details(document, out);
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
    out.append("<section aria-labelledby=\"texts\">\n<h2 id=\"texts\">");
    out.append(Labels.TEXTS).append("</h2>\n<p class=\"meta\"><mark>").append(Labels.CHOSEN);
    out.append("</mark> <mark class=\"support\">").append(Labels.SUPPORT).append("</mark></p>\n");
    for (int index : citations.all()) {
      Document document = summary.documents().get(index).document();
      int number = citations.number(index);
      out.append("<article id=\"").append(HtmlAnchors.text(number)).append("\">\n<h3>");
      out.append(Integer.toString(number)).append(". <bdi>").append(name(document));
      out.append("</bdi></h3>\n");
      details(document, out);
      out.append("<div class=\"text\">");
      new HtmlArticle(summary, index, number, places.of(index)).render(out);
      out.append("</div>\n</article>\n");
    }
    out.append("</section>\n");
  }

  private static String name(Document document) {
    return HtmlText.line(Citations.title(document).orElse(document.id()));
  }

  private static void details(Document document, Appendable out) throws IOException {
    List<String> details = details(document);
    if (!details.isEmpty()) {
      // The dots stand between the isolates: inside one they would follow its direction.
      out.append("<div class=\"meta\">").append(String.join(" \u00B7 ", details));
      out.append("</div>\n");
    }
  }

  /** Source, date and id, each as far as it is known and not said yet. */
  private static List<String> details(Document document) {
    ImmutableList.Builder<String> details = ImmutableList.builder();
    Citations.source(document)
        .ifPresent(source -> details.add("<bdi>" + HtmlText.line(source) + "</bdi>"));
    document
        .date()
        .ifPresent(
            date ->
                details.add(
                    String.format(
                        Locale.ROOT,
                        "<time datetime=\"%s\"><bdi dir=\"ltr\">%s</bdi></time>",
                        date,
                        Citations.date(date))));
    if (Citations.title(document).isPresent()) {
      details.add("<bdi class=\"id\">" + HtmlText.line(document.id()) + "</bdi>");
    }
    return details.build();
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
