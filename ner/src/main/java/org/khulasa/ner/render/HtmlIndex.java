package org.khulasa.ner.render;

import java.io.IOException;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;

/** What a text mentions, by type, with a link to every mention. */
final class HtmlIndex {
  private HtmlIndex() {}

  static void render(AnalyzedDocument document, int number, Appendable out) throws IOException {
    List<Entity> entities = DisjointEntities.of(document);
    if (entities.isEmpty()) {
      return;
    }
    out.append("<details class=\"index\"><summary>الفهرس</summary>\n");
    String type = "";
    for (EntityIndex.Entry entry : EntityIndex.of(entities, document.document().text())) {
      if (!entry.type().equals(type)) {
        out.append(type.isEmpty() ? "" : "</ul>\n");
        type = entry.type();
        out.append("<h3>").append(EntityHtml.escape(EntityType.many(type))).append("</h3>\n<ul>\n");
      }
      entry(entry, number, out);
    }
    out.append("</ul>\n</details>\n");
  }

  private static void entry(EntityIndex.Entry entry, int document, Appendable out)
      throws IOException {
    out.append("<li><bdi>").append(EntityHtml.escape(entry.name())).append("</bdi>");
    if (entry.value().isPresent()) {
      out.append(" <span class=\"value\">");
      MarkedText.value(entry.value().get(), out);
      out.append("</span>");
    }
    out.append(" <span class=\"places\">");
    int place = 1;
    for (int mention : entry.mentions()) {
      out.append("<a href=\"#").append(EntityHtml.anchor(document, mention)).append("\">");
      out.append(Integer.toString(place++)).append("</a> ");
    }
    out.append("</span></li>\n");
  }
}
