package org.khulasa.summarizer.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Excluded.DocumentReason;
import org.khulasa.summarizer.Excluded.ExcludedDocument;
import org.khulasa.summarizer.Excluded.ExcludedSentence;
import org.khulasa.summarizer.Excluded.SentenceReason;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;

/**
 * What is not in the summary and why, folded by reason: articles and sentences that the options
 * kept out, then what cleaning left out of the pages. Each item leads to its place.
 */
final class HtmlDropped {
  private static final int LENGTH = 90;

  private final Summary summary;
  private final Citations citations;

  HtmlDropped(Summary summary, Citations citations) {
    this.summary = summary;
    this.citations = citations;
  }

  /** How many things were left out. */
  static int count(Summary summary) {
    Excluded excluded = summary.excluded();
    return excluded.documents().size()
        + excluded.sentences().size()
        + summary.documents().stream().mapToInt(document -> document.dropped().size()).sum();
  }

  void render(Appendable out) throws IOException {
    if (count(summary) == 0) {
      return;
    }
    HtmlSection.begin("dropped", Labels.LEFT_OUT, out);
    documents(out);
    sentences(out);
    cleaned(out);
    out.append("</section>\n");
  }

  private void documents(Appendable out) throws IOException {
    for (DocumentReason reason : DocumentReason.values()) {
      List<String> items = new ArrayList<>();
      for (ExcludedDocument excluded : summary.excluded().documents()) {
        if (excluded.reason() == reason) {
          StringBuilder item = new StringBuilder("<bdi>");
          item.append(
              HtmlText.line(
                  Citations.title(excluded.document())
                      .orElseGet(() -> Excerpt.head(excluded.document().text(), LENGTH))));
          item.append("</bdi>");
          HtmlDetails.render(excluded.document(), true, item);
          items.add(item.toString());
        }
      }
      fold(Labels.reason(reason), "", items, out);
    }
  }

  private void sentences(Appendable out) throws IOException {
    for (SentenceReason reason : SentenceReason.values()) {
      List<String> items = new ArrayList<>();
      for (ExcludedSentence excluded : summary.excluded().sentences()) {
        if (excluded.reason() == reason) {
          Passage passage = excluded.passage();
          String text = summary.document(passage).document().text();
          int number = citations.number(passage.document());
          items.add(
              link(HtmlAnchors.passage(number, passage), number)
                  + HtmlText.line(Excerpt.head(passage.span().of(text), 2 * LENGTH)));
        }
      }
      fold(Labels.reason(reason), "", items, out);
    }
  }

  private void cleaned(Appendable out) throws IOException {
    Map<Dropped.Reason, List<String>> items = new EnumMap<>(Dropped.Reason.class);
    for (int document : citations.all()) {
      int number = citations.number(document);
      String text = summary.documents().get(document).document().text();
      for (Dropped dropped : summary.documents().get(document).dropped()) {
        Span span = dropped.span();
        items
            .computeIfAbsent(dropped.reason(), reason -> new ArrayList<>())
            .add(
                link(HtmlAnchors.dropped(number, dropped), number)
                    + "<del>"
                    + HtmlText.line(Excerpt.head(span.of(text), LENGTH))
                    + "</del> "
                    + note(dropped));
      }
    }
    for (Map.Entry<Dropped.Reason, List<String>> reason : items.entrySet()) {
      fold(
          Labels.reason(reason.getKey()),
          Labels.explanation(reason.getKey()),
          reason.getValue(),
          out);
    }
  }

  /** Why exactly, in brackets; empty if nothing more is known. */
  static String note(Dropped dropped) {
    if (dropped.note().isBlank()) {
      return "";
    }
    String shown =
        DroppedNotes.standard()
            .arabic(dropped.note())
            .map(HtmlText::line)
            .orElseGet(
                () -> "<bdi lang=\"en\" dir=\"ltr\">" + HtmlText.line(dropped.note()) + "</bdi>");
    return "<span class=\"reason\">(" + shown + ")</span>";
  }

  private static String link(String anchor, int number) {
    return "<a href=\"#"
        + anchor
        + "\" aria-label=\""
        + Labels.SOURCE
        + " "
        + number
        + "\">["
        + number
        + "]</a> ";
  }

  private static void fold(String label, String explanation, List<String> items, Appendable out)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.append("<details><summary>").append(label).append(": ");
    out.append(Integer.toString(items.size())).append("</summary>\n");
    if (!explanation.isEmpty()) {
      out.append("<p>").append(explanation).append("</p>\n");
    }
    out.append("<ul>\n");
    for (String item : items) {
      out.append("<li>").append(item).append("</li>\n");
    }
    out.append("</ul></details>\n");
  }
}
