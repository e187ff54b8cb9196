package org.khulasa.summarizer.render;

import java.io.IOException;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.Disagreement;

/**
 * What cannot all be true: each position in the words that tell it, with its sentence and the
 * articles that hold it. They stand side by side where there is room.
 */
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
    HtmlSection.begin("disagreements", Labels.DISAGREEMENTS, out);
    out.append("<ul>\n");
    for (Disagreement disagreement : summary.disagreements()) {
      out.append("<li><h3>").append(Labels.kind(disagreement.kind())).append("</h3>\n");
      for (Position position : Position.of(summary, disagreement)) {
        position(position, out);
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private void position(Position position, Appendable out) throws IOException {
    Emphasis words = position.words();
    String strong = "<strong>" + HtmlText.line(words.words()) + "</strong>";
    out.append("<p>");
    if (words.inPlace()) {
      out.append(HtmlText.part(words.before())).append(strong);
      out.append(HtmlText.part(words.after()));
    } else {
      out.append(strong).append(Labels.DASH).append(HtmlText.line(words.sentence()));
    }
    out.append(" <span class=\"marks\">");
    if (position.source().isPresent()) {
      out.append("<bdi>").append(HtmlText.line(position.source().get())).append("</bdi> ");
    }
    if (position.time().isPresent()) {
      out.append("(").append(HtmlDetails.time(position.time().get())).append(") ");
    }
    String separator = "[";
    for (Passage sentence : position.sentences()) {
      out.append(separator);
      HtmlSummaryRenderer.mark(citations.number(sentence.document()), sentence, out);
      separator = "\u061B ";
    }
    out.append("]</span></p>\n");
  }
}
