package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * Under a sentence of the summary, folded: which outlets carry it, each in its own words, between
 * the sentences that stand around them.
 */
final class HtmlEvidence {
  private static final int MOST_OUTLETS = 4;
  private static final int CONTEXT = 160;

  private final Summary summary;
  private final Citations citations;
  private final SentencePlaces places;

  HtmlEvidence(Summary summary, Citations citations, SentencePlaces places) {
    this.summary = summary;
    this.citations = citations;
    this.places = places;
  }

  void render(SummarySentence sentence, Appendable out) throws IOException {
    SetMultimap<Integer, Passage> passages = LinkedHashMultimap.create();
    passages.put(sentence.passage().document(), sentence.passage());
    sentence.support().stream().sorted().forEach(p -> passages.put(p.document(), p));
    out.append("<details class=\"evidence\"><summary>")
        .append(passages.size() > 1 ? Labels.IN_SOURCES : Labels.IN_CONTEXT)
        .append(": ");
    out.append(outlets(ImmutableList.copyOf(passages.keySet()))).append("</summary>\n<ul>\n");
    for (int document : passages.keySet()) {
      source(document, passages.get(document), sentence.passage(), out);
    }
    out.append("</ul></details>\n");
  }

  /** The names of the first outlets, and how many there are more. */
  private String outlets(List<Integer> documents) {
    List<String> names = documents.stream().map(this::outlet).distinct().toList();
    String shown =
        names.stream()
            .limit(MOST_OUTLETS)
            .map(name -> "<bdi>" + HtmlText.line(name) + "</bdi>")
            .collect(Collectors.joining("\u060C "));
    int more = names.size() - MOST_OUTLETS;
    return more > 0 ? shown + "\u060C " + Labels.OTHERS + ": " + more : shown;
  }

  private String outlet(int document) {
    return Citations.source(summary.documents().get(document).document())
        .orElseGet(() -> Labels.SOURCE + " " + citations.number(document));
  }

  private void source(int document, Set<Passage> passages, Passage own, Appendable out)
      throws IOException {
    AnalyzedDocument analyzed = summary.documents().get(document);
    int number = citations.number(document);
    Passage first = passages.iterator().next();
    out.append("<li><p><a href=\"#").append(HtmlAnchors.passage(number, first)).append("\">");
    out.append(Integer.toString(number)).append(". <bdi>");
    out.append(HtmlText.line(Citations.name(analyzed))).append("</bdi></a></p>\n");
    HtmlDetails.render(analyzed.document(), false, out);
    for (Passage passage : passages) {
      out.append("<blockquote>");
      out.append(beside(analyzed, passage, -1));
      out.append(passage.equals(own) ? "<mark>" : "<mark class=\"support\">");
      out.append(HtmlText.line(passage.span().of(analyzed.document().text()))).append("</mark>");
      out.append(beside(analyzed, passage, 1));
      out.append("</blockquote>\n");
    }
    out.append("</li>\n");
  }

  /** The sentence before or behind a passage, with a space towards it; empty if there is none. */
  private String beside(AnalyzedDocument analyzed, Passage passage, int step) {
    List<Sentence> sentences = analyzed.sentences();
    Optional<Integer> index = places.index(passage);
    if (index.isEmpty()) {
      return "";
    }
    int at = index.get() + step;
    if (at < 0 || at >= sentences.size()) {
      return "";
    }
    Span span = sentences.get(at).span();
    String text = analyzed.document().text();
    boolean before = step < 0;
    String gap =
        before
            ? text.substring(span.end(), passage.span().start())
            : text.substring(passage.span().end(), span.start());
    // Something dropped stands between.
    String parting = gap.isBlank() ? " " : " [\u2026] ";
    return before
        ? HtmlText.line(Excerpt.tail(span.of(text), CONTEXT)) + parting
        : parting + HtmlText.line(Excerpt.head(span.of(text), CONTEXT));
  }
}
