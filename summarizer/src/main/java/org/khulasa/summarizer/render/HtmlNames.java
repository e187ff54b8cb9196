package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;

/**
 * The people, places and organisations of a page: most mentioned first, each with its number of
 * mentions. Unfolded, a name shows the sentences that mention it, around the mention, with links.
 */
final class HtmlNames {
  private static final int SHOWN = 12;
  private static final int MOST_MENTIONS = 30;
  private static final int BESIDE = 45;

  private final Summary summary;
  private final List<Name> names;
  private final Citations citations;
  private final SentencePlaces places;

  HtmlNames(Summary summary, List<Name> names, Citations citations, SentencePlaces places) {
    this.summary = summary;
    this.names = names;
    this.citations = citations;
    this.places = places;
  }

  void render(Appendable out) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    HtmlSection.begin("names", Labels.NAMES, out);
    for (String type : Name.TYPES) {
      List<Name> ofType = mostMentionedFirst(names, type);
      if (!ofType.isEmpty()) {
        out.append("<h3>").append(Labels.names(type)).append("</h3>\n");
        list(ofType.subList(0, Math.min(SHOWN, ofType.size())), out);
        rest(ofType.subList(Math.min(SHOWN, ofType.size()), ofType.size()), out);
      }
    }
    out.append("</section>\n");
  }

  /** The names of one type. */
  static List<Name> mostMentionedFirst(List<Name> names, String type) {
    return names.stream()
        .filter(name -> name.type().equals(type))
        .sorted(Comparator.comparingInt((Name name) -> -name.mentions().size()))
        .collect(ImmutableList.toImmutableList());
  }

  private void rest(List<Name> more, Appendable out) throws IOException {
    if (!more.isEmpty()) {
      out.append("<details><summary>").append(Labels.OTHERS).append(": ");
      out.append(Integer.toString(more.size())).append("</summary>\n");
      list(more, out);
      out.append("</details>\n");
    }
  }

  private void list(List<Name> some, Appendable out) throws IOException {
    out.append("<ul>\n");
    for (Name name : some) {
      out.append("<li><details><summary><bdi>").append(HtmlText.line(name.name()));
      out.append("</bdi> <span class=\"count\">");
      out.append(Integer.toString(name.mentions().size())).append("</span></summary>\n<ul>\n");
      List<Passage> mentions = inOrder(name);
      for (Passage mention : mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size()))) {
        mention(mention, out);
      }
      if (mentions.size() > MOST_MENTIONS) {
        out.append("<li>").append(Labels.OTHERS).append(": ");
        out.append(Integer.toString(mentions.size() - MOST_MENTIONS)).append("</li>\n");
      }
      out.append("</ul></details></li>\n");
    }
    out.append("</ul>\n");
  }

  /** The mentions in the order of the documents' numbers. */
  private List<Passage> inOrder(Name name) {
    return name.mentions().stream()
        .sorted(
            Comparator.comparingInt((Passage mention) -> citations.number(mention.document()))
                .thenComparing(Passage::span))
        .collect(ImmutableList.toImmutableList());
  }

  /** A mention between the words beside it in its sentence; outside of sentences, alone. */
  private void mention(Passage mention, Appendable out) throws IOException {
    int number = citations.number(mention.document());
    String shown = Integer.toString(number);
    Optional<Passage> sentence = places.sentence(mention);
    Span around = sentence.map(Passage::span).orElse(mention.span());
    String anchor =
        sentence
            .map(place -> HtmlAnchors.passage(number, place))
            .orElseGet(() -> HtmlAnchors.text(number));
    String text = summary.document(mention).document().text();
    String before = text.substring(around.start(), mention.span().start());
    String behind = text.substring(mention.span().end(), around.end());
    out.append("<li><a href=\"#").append(anchor);
    out.append("\" aria-label=\"").append(Labels.PLACE_IN_SOURCE).append(" ").append(shown);
    out.append("\">[").append(shown).append("]</a> ");
    out.append(HtmlText.line(Excerpt.tail(before, BESIDE))).append(spaceAtEnd(before));
    out.append("<b>").append(HtmlText.line(mention.span().of(text))).append("</b>");
    out.append(spaceAtStart(behind)).append(HtmlText.line(Excerpt.head(behind, BESIDE)));
    out.append("</li>\n");
  }

  private static String spaceAtEnd(String text) {
    return text.stripTrailing().length() < text.length() ? " " : "";
  }

  private static String spaceAtStart(String text) {
    return text.stripLeading().length() < text.length() ? " " : "";
  }
}
