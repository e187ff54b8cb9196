package org.khulasa.summarizer.render;

import java.io.IOException;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.Disagreement;

/** What cannot all be true: each in the words that tell it, with its sentence and its source. */
final class HtmlDisagreements {
  private final Summary summary;
  private final Citations citations;

  HtmlDisagreements(Summary summary, Citations citations) {
    this.summary = summary;
    this.citations = citations;
  }

  void render(Appendable out) throws IOException {
    if (summary.disagreements().isEmpty()) {
      return;
    }
    out.append("<section class=\"timeline\" aria-labelledby=\"disagreements\">\n");
    out.append("<h2 id=\"disagreements\">").append(Labels.DISAGREEMENTS).append("</h2>\n<ul>\n");
    for (Disagreement disagreement : summary.disagreements()) {
      out.append("<li>");
      for (Disagreement.Value value : disagreement.values()) {
        value(value, out);
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private void value(Disagreement.Value value, Appendable out) throws IOException {
    String text = summary.document(value.figure()).document().text();
    out.append("<p><strong>").append(HtmlText.line(value.clause().span().of(text)));
    out.append("</strong>").append(Labels.DASH);
    out.append(HtmlText.line(value.sentence().span().of(text))).append(" <span class=\"marks\">[");
    HtmlSummaryRenderer.mark(citations.number(value.figure().document()), value.sentence(), out);
    out.append("]</span></p>\n");
  }
}
