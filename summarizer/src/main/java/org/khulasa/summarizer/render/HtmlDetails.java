package org.khulasa.summarizer.render;

import java.io.IOException;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;

/** The line that says where an article comes from: outlet, date, id. */
final class HtmlDetails {
  private HtmlDetails() {}

  /**
   * Writes what is known, and nothing if nothing is.
   *
   * @param withId whether the id is wanted
   */
  static void render(Document document, boolean withId, Appendable out) throws IOException {
    StringBuilder details = new StringBuilder();
    Citations.source(document)
        .ifPresent(
            source -> details.append("<bdi>").append(HtmlText.line(source)).append("</bdi>"));
    document.date().ifPresent(date -> details.append(time(date)));
    if (withId) {
      details.append("<bdi class=\"id\">").append(HtmlText.line(document.id())).append("</bdi>");
    }
    if (!details.isEmpty()) {
      out.append("<div class=\"meta\">").append(details).append("</div>\n");
    }
  }

  /** Day and clock. */
  static String time(PublicationDate date) {
    String hours = Citations.clock(date).map(clock -> "\u060C " + clock).orElse("");
    return "<time datetime=\"" + date + "\">" + ArabicDates.day(date.day()) + hours + "</time>";
  }
}
