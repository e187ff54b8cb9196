package org.khulasa.ner.render;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.text.VisibleText;

/**
 * One page that needs nothing else: the texts with their entities highlighted, a legend whose boxes
 * switch types on and off, and for each text an index with links to every mention.
 *
 * <p>What cleaning left out of a text stays in its place, folded, with the reason. The page runs no
 * script and fetches nothing, by its own content security policy. Types are told apart by a word,
 * not by colour alone.
 */
public final class EntityHtml {
  private static final String TITLE = "الأسماء والأرقام";

  /** A renderer. */
  public EntityHtml() {}

  /**
   * Writes the page. Neither flushes nor closes.
   *
   * @throws IOException if {@code out} does
   */
  public void render(List<AnalyzedDocument> documents, Appendable out) throws IOException {
    String title =
        documents.size() == 1 ? TITLE + ": " + escape(name(documents.get(0).document())) : TITLE;
    out.append(
        """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <title>\
        """);
    out.append(title).append("</title>\n<style>\n").append(Style.CSS);
    out.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(TITLE).append("</h1>\n");
    legend(documents, out);
    if (documents.size() > 1) {
      contents(documents, out);
    }
    for (int i = 0; i < documents.size(); i++) {
      article(documents.get(i), i + 1, out);
    }
    out.append("</main>\n</body>\n</html>\n");
  }

  /** A box for every class of types: its state is all that the style sheet asks for. */
  private static void legend(List<AnalyzedDocument> documents, Appendable out) throws IOException {
    Map<String, Integer> counts =
        new TreeMap<>(
            Comparator.<String>comparingInt(EntityType::rank).thenComparing(type -> type));
    for (AnalyzedDocument document : documents) {
      DisjointEntities.of(document)
          .forEach(entity -> counts.merge(EntityType.styleClass(entity.type()), 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      out.append("<p>لم يوجد اسم ولا رقم.</p>\n");
      return;
    }
    out.append("<fieldset class=\"legend\">\n<legend>ما يُظلَّل</legend>\n");
    for (Map.Entry<String, Integer> type : counts.entrySet()) {
      String name = type.getKey();
      out.append("<label class=\"key ")
          .append(name)
          .append("\"><input type=\"checkbox\" id=\"show-");
      out.append(name).append("\" checked> ").append(EntityType.many(name)).append(" <b>");
      out.append(Integer.toString(type.getValue())).append("</b></label>\n");
    }
    out.append("</fieldset>\n");
  }

  private static void contents(List<AnalyzedDocument> documents, Appendable out)
      throws IOException {
    out.append("<nav aria-label=\"النصوص\">\n<ol>\n");
    for (int i = 0; i < documents.size(); i++) {
      out.append("<li><a href=\"#text-").append(Integer.toString(i + 1)).append("\"><bdi>");
      out.append(escape(name(documents.get(i).document()))).append("</bdi></a></li>\n");
    }
    out.append("</ol>\n</nav>\n");
  }

  private static void article(AnalyzedDocument document, int number, Appendable out)
      throws IOException {
    out.append("<article id=\"text-").append(Integer.toString(number)).append("\">\n<h2><bdi>");
    out.append(escape(name(document.document()))).append("</bdi></h2>\n");
    details(document.document(), out);
    StringBuilder text = new StringBuilder(document.document().text().length() * 2);
    new MarkedText(document, number).render(text);
    out.append("<div class=\"text\">").append(text).append("</div>\n");
    HtmlIndex.render(document, number, out);
    out.append("</article>\n");
  }

  /** Source, date and id, each as far as it is known and not said yet. */
  private static void details(Document document, Appendable out) throws IOException {
    StringBuilder details = new StringBuilder();
    document.source().ifPresent(source -> details.append(isolated(source)));
    document.date().ifPresent(date -> details.append(isolated(date.toString())));
    if (title(document).isPresent()) {
      details.append(isolated(document.id()));
    }
    if (!details.isEmpty()) {
      out.append("<p class=\"meta\">").append(details).append("</p>\n");
    }
  }

  private static String isolated(String text) {
    return "<bdi>" + escape(text) + "</bdi> ";
  }

  private static String name(Document document) {
    return title(document).orElse(document.id());
  }

  private static Optional<String> title(Document document) {
    return document.title().filter(title -> !title.isBlank());
  }

  /** The id of a mention. */
  static String anchor(int document, int mention) {
    return "m" + document + "-" + (mention + 1);
  }

  /** One line of text, for elements and quoted attributes. */
  static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(VisibleText.line(text));
  }

  /** Loaded once, at the first page. */
  private static final class Style {
    static final String CSS = load();

    private static String load() {
      try {
        return Resources.toString(
            Resources.getResource(EntityHtml.class, "entities.css"), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
