package org.khulasa.summarizer.render;

import java.io.IOException;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.timeline.TimelineEntry;

/** The timeline of a page: days, what is said of them, and where. */
final class HtmlTimeline {
  private final Summary summary;
  private final Citations citations;

  HtmlTimeline(Summary summary, Citations citations) {
    this.summary = summary;
    this.citations = citations;
  }

  void render(Appendable out) throws IOException {
    if (summary.timeline().isEmpty()) {
      return;
    }
    out.append("<section class=\"timeline\" aria-labelledby=\"timeline\">\n<h2 id=\"timeline\">");
    out.append(Labels.TIMELINE).append("</h2>\n<ul>\n");
    for (TimelineEntry entry : summary.timeline()) {
      String text = summary.document(entry.passage()).document().text();
      int number = citations.number(entry.passage().document());
      out.append("<li><time datetime=\"").append(entry.days().from().toString()).append("\">");
      out.append(ArabicDates.days(entry.days())).append("</time>\n<p>");
      out.append(HtmlText.line(entry.passage().span().of(text)));
      out.append(" <span class=\"marks\">[");
      HtmlSummaryRenderer.mark(number, entry.passage(), out);
      out.append("]</span></p></li>\n");
    }
    out.append("</ul>\n</section>\n");
  }
}
