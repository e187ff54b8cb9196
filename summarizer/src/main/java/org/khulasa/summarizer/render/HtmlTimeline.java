package org.khulasa.summarizer.render;

import java.io.IOException;
import java.util.Optional;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.timeline.TimelineEntry;

/** The timeline of a page: days, each with what is said of it, and where. */
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
    Optional<TimeInterval> current = Optional.empty();
    for (TimelineEntry entry : summary.timeline()) {
      if (!current.equals(Optional.of(entry.days()))) {
        out.append(current.isPresent() ? "</li>\n" : "").append("<li><time datetime=\"");
        out.append(entry.days().from().toString()).append("\">");
        out.append(ArabicDates.days(entry.days())).append("</time>\n");
        current = Optional.of(entry.days());
      }
      statement(entry.passage(), out);
    }
    out.append("</li>\n");
    out.append("</ul>\n</section>\n");
  }

  private void statement(Passage passage, Appendable out) throws IOException {
    String text = summary.document(passage).document().text();
    out.append("<p>").append(HtmlText.line(passage.span().of(text)));
    out.append(" <span class=\"marks\">[");
    HtmlSummaryRenderer.mark(citations.number(passage.document()), passage, out);
    out.append("]</span></p>\n");
  }
}
