package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.summarizer.Passage;

/**
 * The people, places and organisations of a page: most mentioned first, each with its number of
 * mentions and, for every source, a link to the first sentence that names it.
 */
final class HtmlNames {
  private static final int SHOWN = 12;
  private static final int MOST_LINKS = 10;

  private final List<Name> names;
  private final Citations citations;
  private final SentencePlaces places;

  HtmlNames(List<Name> names, Citations citations, SentencePlaces places) {
    this.names = names;
    this.citations = citations;
    this.places = places;
  }

  void render(Appendable out) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    out.append("<section class=\"names\" aria-labelledby=\"names\">\n<h2 id=\"names\">");
    out.append(Labels.NAMES).append("</h2>\n");
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
      out.append("<li><bdi>").append(HtmlText.line(name.name())).append("</bdi> (");
      out.append(Integer.toString(name.mentions().size())).append(") <span class=\"marks\">[");
      String separator = "";
      List<Passage> firsts = firstInEach(name);
      for (Passage mention : firsts.subList(0, Math.min(MOST_LINKS, firsts.size()))) {
        out.append(separator);
        link(mention, out);
        separator = "\u061B ";
      }
      out.append(firsts.size() > MOST_LINKS ? separator + "\u2026" : "");
      out.append("]</span></li>\n");
    }
    out.append("</ul>\n");
  }

  /** The first mention in every document, in the order of their numbers. */
  private List<Passage> firstInEach(Name name) {
    SortedMap<Integer, Passage> firsts = new TreeMap<>();
    for (Passage mention : name.mentions()) {
      firsts.putIfAbsent(citations.number(mention.document()), mention);
    }
    return ImmutableList.copyOf(firsts.values());
  }

  private void link(Passage mention, Appendable out) throws IOException {
    int number = citations.number(mention.document());
    String shown = Integer.toString(number);
    String anchor =
        places
            .sentence(mention)
            .map(sentence -> HtmlAnchors.passage(number, sentence))
            .orElseGet(() -> HtmlAnchors.text(number));
    out.append("<a href=\"#").append(anchor);
    out.append("\" aria-label=\"").append(Labels.PLACE_IN_SOURCE).append(" ").append(shown);
    out.append("\">").append(shown).append("</a>");
  }
}
