package org.khulasa.ner.render;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.core.text.VisibleText;

/** One text as HTML: its entities marked, what cleaning left out of it folded away. */
final class MarkedText {
  private static final String FOLD_END = "</details>";

  /** Keeps the tag on the line of the last word. */
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final AnalyzedDocument document;
  private final int number;
  private final String text;

  /**
   * A text.
   *
   * @param number of the text on its page, for anchors
   */
  MarkedText(AnalyzedDocument document, int number) {
    this.document = document;
    this.number = number;
    this.text = document.document().text();
  }

  /**
   * A stretch that is shown in its own way: an entity or something dropped.
   *
   * @param mention the entity's number, from 0; -1 for something dropped
   */
  private record Part(Span span, int mention, Optional<Entity> entity, Optional<Dropped> dropped) {}

  void render(StringBuilder out) throws IOException {
    int at = 0;
    List<Dropped> folded = new ArrayList<>();
    for (Part part : parts()) {
      // Entities stand in sentences, apart from what was dropped; if not, nothing shows twice.
      if (part.span().start() < at) {
        continue;
      }
      String gap = text.substring(at, part.span().start());
      if (!gap.isBlank() || part.dropped().isEmpty()) {
        fold(folded, out);
        plain(gap, out);
      }
      part.dropped().ifPresent(folded::add);
      if (part.entity().isPresent()) {
        mark(part.entity().get(), part.mention(), out);
      }
      at = part.span().end();
    }
    fold(folded, out);
    plain(text.substring(at), out);
  }

  private List<Part> parts() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    List<Entity> entities = DisjointEntities.of(document);
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      parts.add(new Part(entity.span(), i, Optional.of(entity), Optional.empty()));
    }
    for (Dropped dropped : document.dropped()) {
      parts.add(new Part(dropped.span(), -1, Optional.empty(), Optional.of(dropped)));
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Part::span), parts.build());
  }

  /** A stretch between others; folding white space must not take the space that parts them. */
  private static void plain(String gap, StringBuilder out) {
    // A folded element stands on lines of its own already.
    String slice = endsWith(out, FOLD_END) ? gap.stripLeading() : gap;
    String shown = lines(slice);
    if (shown.isEmpty()) {
      out.append(space(slice));
      return;
    }
    out.append(space(slice.substring(0, slice.length() - slice.stripLeading().length())));
    out.append(shown);
    out.append(space(slice.substring(slice.stripTrailing().length())));
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

  private void mark(Entity entity, int mention, StringBuilder out) throws IOException {
    out.append("<mark class=\"").append(EntityType.styleClass(entity.type())).append("\" id=\"");
    out.append(EntityHtml.anchor(number, mention)).append("\">");
    out.append(lines(entity.span().of(text))).append("<span class=\"tag\">").append(NO_BREAK_SPACE);
    out.append(EntityHtml.escape(EntityType.one(entity.type())));
    Optional<Value> value = Value.besideWords(entity);
    if (value.isPresent()) {
      out.append(' ');
      value(value.get(), out);
    }
    out.append("</span></mark>");
  }

  /** A value, its two parts each in its direction. */
  static void value(Value value, Appendable out) throws IOException {
    out.append("<bdi dir=\"ltr\">").append(EntityHtml.escape(value.sign())).append("</bdi>");
    if (!value.noun().isEmpty()) {
      out.append(" <bdi>").append(EntityHtml.escape(value.noun())).append("</bdi>");
    }
  }

  /** Writes neighbouring dropped stretches as one element, and empties the list. */
  private void fold(List<Dropped> folded, StringBuilder out) {
    if (folded.isEmpty()) {
      return;
    }
    while (!out.isEmpty() && out.charAt(out.length() - 1) <= ' ') {
      out.setLength(out.length() - 1);
    }
    String reasons =
        folded.stream()
            .map(dropped -> reason(dropped.reason()))
            .distinct()
            .collect(Collectors.joining("\u060C "));
    out.append("<details><summary>مُستبعَد: ").append(reasons).append("</summary>");
    for (Dropped dropped : folded) {
      out.append("<p><del>").append(lines(dropped.span().of(text))).append("</del> <span>(");
      out.append(reason(dropped.reason())).append(")</span></p>");
    }
    out.append(FOLD_END);
    folded.clear();
  }

  private static String reason(Dropped.Reason reason) {
    return switch (reason) {
      case FURNITURE -> "من إطار الصفحة";
      case REPEAT -> "مكرر";
      case TRUNCATED -> "جملة مبتورة";
      case OFF_TOPIC -> "موضوع آخر";
      case HEADING -> "عنوان";
    };
  }

  private static String lines(String slice) {
    return HtmlEscapers.htmlEscaper().escape(VisibleText.lines(slice));
  }
}
