package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/** One source's text: its passages marked, what was dropped folded away. */
final class HtmlArticle {
  private static final String FOLD_END = "</details>";

  private final Summary summary;
  private final int document;
  private final int number;
  private final Map<Span, Part> marked;
  private final Set<Span> places;
  private final String text;

  /**
   * A source's text.
   *
   * @param marked its passages, of all those that are {@link #marked}
   * @param places sentences that need an anchor, though they are not marked
   */
  HtmlArticle(Summary summary, int document, int number, Map<Span, Part> marked, Set<Span> places) {
    this.marked = marked;
    this.summary = summary;
    this.document = document;
    this.number = number;
    this.places = places;
    this.text = summary.documents().get(document).document().text();
  }

  void render(Appendable out) throws IOException {
    StringBuilder page = new StringBuilder(text.length() + text.length() / 4);
    render(page);
    out.append(page);
  }

  private void render(StringBuilder out) {
    int at = 0;
    List<Fold> folded = new ArrayList<>();
    List<Part> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      // Sentences and dropped stretches are disjoint; where they are not, nothing is shown twice.
      int start = Math.max(at, part.span().start());
      int end = Math.max(start, part.span().end());
      if (part.isAnchor() && i + 1 < parts.size()) {
        // A sentence of the summary begins behind the dateline of the sentence that is pointed to.
        end = endBefore(parts.get(i + 1).span().start(), start, end);
      }
      String gap = text.substring(at, start);
      if (!gap.isBlank() || part.dropped().isEmpty()) {
        fold(folded, out);
        plain(gap, out);
      }
      if (part.dropped().isPresent()) {
        folded.add(new Fold(part.dropped().get(), new Span(start, end)));
      } else if (part.isAnchor()) {
        anchor(part, text.substring(start, end), out);
      } else {
        highlight(part, text.substring(start, end), out);
      }
      at = end;
    }
    fold(folded, out);
    plain(text.substring(at), out);
  }

  /** Where a stretch ends that must not reach a place inside it, white space before that aside. */
  private int endBefore(int place, int start, int end) {
    int cut = Math.max(start, Math.min(end, place));
    while (cut < end && cut > start && CharacterClasses.isSpace(text.charAt(cut - 1))) {
      cut--;
    }
    return cut;
  }

  /** The passages of a summary and what supports them, by document. */
  static Map<Integer, Map<Span, Part>> marked(Summary summary) {
    Map<Integer, Map<Span, Part>> marked = new HashMap<>();
    for (int i = 0; i < summary.sentences().size(); i++) {
      SummarySentence sentence = summary.sentences().get(i);
      // A sentence of the summary may support another one; it shows as what it is.
      of(sentence.passage(), marked)
          .put(
              sentence.passage().span(),
              new Part(sentence.passage().span(), i, true, Optional.empty()));
      for (Passage support : sentence.support()) {
        of(support, marked)
            .putIfAbsent(support.span(), new Part(support.span(), i, false, Optional.empty()));
      }
    }
    return marked;
  }

  private static Map<Span, Part> of(Passage passage, Map<Integer, Map<Span, Part>> marked) {
    return marked.computeIfAbsent(passage.document(), document -> new TreeMap<>());
  }

  /** Passages and dropped stretches in the order of the text. */
  private List<Part> parts() {
    Map<Span, Part> shown = new TreeMap<>(marked);
    for (Span place : places) {
      shown.putIfAbsent(place, new Part(place, -1, false, Optional.empty()));
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Part::span),
        ImmutableList.<Part>builder()
            .addAll(shown.values())
            .addAll(
                summary.documents().get(document).dropped().stream()
                    .map(dropped -> new Part(dropped.span(), -1, false, Optional.of(dropped)))
                    .toList())
            .build());
  }

  /** A stretch between others; folding white space must not take the space that parts them. */
  private static void plain(String gap, StringBuilder out) {
    // A folded element stands on lines of its own already.
    boolean ownLine = endsWith(out, FOLD_END);
    String slice = ownLine ? gap.stripLeading() : gap;
    String shown = HtmlText.lines(slice);
    if (shown.isEmpty()) {
      out.append(space(slice));
      return;
    }
    out.append(space(slice.substring(0, slice.length() - slice.stripLeading().length())))
        .append(shown)
        .append(space(slice.substring(slice.stripTrailing().length())));
  }

  private static boolean endsWith(StringBuilder out, String end) {
    return out.indexOf(end, out.length() - end.length()) >= 0;
  }

  private static String space(String whiteSpace) {
    if (whiteSpace.isEmpty()) {
      return "";
    }
    return whiteSpace.indexOf('\n') >= 0 || whiteSpace.indexOf('\r') >= 0 ? "\n" : " ";
  }

  private void anchor(Part part, String slice, StringBuilder out) {
    out.append("<span id=\"");
    out.append(HtmlAnchors.passage(number, new Passage(document, part.span()))).append("\">");
    out.append(HtmlText.lines(slice)).append("</span>");
  }

  private void highlight(Part part, String slice, StringBuilder out) {
    Passage passage = new Passage(document, part.span());
    out.append("<mark id=\"").append(HtmlAnchors.passage(number, passage)).append("\"");
    out.append(part.chosen() ? ">" : " class=\"support\">").append(HtmlText.lines(slice));
    out.append("<a class=\"place\" href=\"#").append(HtmlAnchors.sentence(part.sentence()));
    out.append("\" aria-label=\"").append(Labels.BACK).append(" ");
    out.append(Integer.toString(part.sentence() + 1)).append("\">\u2191</a></mark>");
  }

  /** Writes neighbouring dropped stretches as one element, and empties the list. */
  private void fold(List<Fold> folded, StringBuilder out) {
    if (folded.isEmpty()) {
      return;
    }
    String reasons =
        folded.stream()
            .map(fold -> Labels.reason(fold.dropped().reason()))
            .distinct()
            .collect(Collectors.joining("\u060C "));
    while (!out.isEmpty() && out.charAt(out.length() - 1) <= ' ') {
      out.setLength(out.length() - 1);
    }
    out.append("<details><summary>").append(Labels.DROPPED).append(": ").append(reasons);
    out.append("</summary>");
    for (Fold fold : folded) {
      Dropped dropped = fold.dropped();
      // Browsers unfold what a link leads into.
      out.append("<p id=\"").append(HtmlAnchors.dropped(number, dropped)).append("\"><del>");
      out.append(HtmlText.lines(fold.shown().of(text)));
      out.append("</del> <span class=\"reason\">").append(Labels.reason(dropped.reason()));
      out.append("</span> ").append(HtmlDropped.note(dropped)).append("</p>");
    }
    out.append(FOLD_END);
    folded.clear();
  }

  /**
   * A stretch that was dropped.
   *
   * @param shown its characters that no other part shows
   */
  private record Fold(Dropped dropped, Span shown) {}

  /**
   * A stretch of the text that is shown in its own way.
   *
   * @param span where it stands
   * @param sentence the summary's sentence it belongs to, from 0; -1 for a dropped stretch and for
   *     a sentence that only needs an anchor
   * @param chosen whether it is that sentence itself
   * @param dropped what it was dropped for, if it was
   */
  record Part(Span span, int sentence, boolean chosen, Optional<Dropped> dropped) {
    boolean isAnchor() {
      return sentence < 0 && dropped.isEmpty();
    }
  }
}
