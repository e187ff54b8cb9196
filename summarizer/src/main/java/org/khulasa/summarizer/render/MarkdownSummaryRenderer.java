package org.khulasa.summarizer.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;

/**
 * CommonMark: a heading, one paragraph a sentence with source marks, names and timeline if there
 * are any, a numbered list of sources.
 *
 * <p>All of it stands in one {@code <div dir="rtl" lang="ar">}, since most converters take lines
 * for left-to-right. Everything that comes from documents is escaped: it shows as it is, and makes
 * no markup, links or HTML. Sources are a numbered list and not footnotes, which CommonMark lacks.
 */
public final class MarkdownSummaryRenderer implements SummaryRenderer {
  /** Backslashes before these make them plain, wherever they stand. */
  private static final String SPECIAL = "\\`*_{}[]<>#|~&$^";

  /** These are marks at the beginning of a line, as are digits before a full stop or bracket. */
  private static final String LINE_MARKS = "-+=";

  private static final int SHOWN_NAMES = 12;

  /** A renderer. */
  public MarkdownSummaryRenderer() {}

  @Override
  public void render(Summary summary, Appendable out) throws IOException {
    Citations citations = new Citations(summary);
    out.append("<div dir=\"rtl\" lang=\"ar\">\n\n");
    if (citations.heading().isPresent()) {
      out.append("# ").append(escape(citations.heading().get().text())).append("\n\n");
    }
    if (summary.sentences().isEmpty()) {
      out.append(Labels.nothing(summary)).append("\n\n");
    }
    SentenceDates dates = new SentenceDates(summary);
    Introductions introductions = new Introductions(summary);
    LaterCountNotes laterCounts = new LaterCountNotes(summary);
    for (int i = 0; i < summary.sentences().size(); i++) {
      SummarySentence sentence = summary.sentences().get(i);
      out.append(escape(VisibleText.line(sentence.text()))).append(" \\[");
      out.append(TextSummaryRenderer.marks(citations, dates.published(i), sentence));
      out.append("\\]");
      if (!dates.meant(i).isEmpty()) {
        out.append(" \\[").append(escape(TextSummaryRenderer.meant(dates.meant(i)))).append("\\]");
      }
      for (String name : introductions.of(i)) {
        out.append(" \\[").append(escape(name)).append("\\]");
      }
      for (LaterCount later : laterCounts.of(i)) {
        laterCount(laterCounts.text(i, later), later, citations, out);
      }
      out.append("\n\n");
    }
    names(Name.in(summary), out);
    timeline(citations, laterCounts, summary, out);
    disagreements(citations, summary, out);
    sources(Labels.SOURCES, citations.cited(), citations, summary, out);
    sources(Labels.UNCITED, citations.uncited(), citations, summary, out);
    for (String note : ExcludedNotes.of(summary.excluded())) {
      out.append(note).append("\n\n");
    }
    out.append(Labels.WORDS)
        .append(": ")
        .append(Integer.toString(summary.words()))
        .append("\n\n</div>\n");
  }

  /** One item for every type: its names, most mentioned first, with the number of mentions. */
  private static void names(List<Name> names, Appendable out) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    out.append("## ").append(Labels.NAMES).append("\n\n");
    for (String type : Name.TYPES) {
      List<Name> ofType = HtmlNames.mostMentionedFirst(names, type);
      if (!ofType.isEmpty()) {
        List<String> shown = new ArrayList<>();
        for (Name name : ofType.subList(0, Math.min(SHOWN_NAMES, ofType.size()))) {
          shown.add(escape(VisibleText.line(name.name())) + " (" + name.mentions().size() + ")");
        }
        if (ofType.size() > SHOWN_NAMES) {
          shown.add(Labels.OTHERS + ": " + (ofType.size() - SHOWN_NAMES));
        }
        out.append("- **").append(Labels.names(type)).append("**: ");
        out.append(String.join("\u060C ", shown)).append("\n");
      }
    }
    out.append("\n");
  }

  private static void timeline(
      Citations citations, LaterCountNotes laterCounts, Summary summary, Appendable out)
      throws IOException {
    if (summary.timeline().isEmpty()) {
      return;
    }
    out.append("## ").append(Labels.TIMELINE).append("\n\n");
    for (TimelineRow row : TimelineRow.of(summary.timeline())) {
      Document document = summary.document(row.passage()).document();
      out.append("- **").append(row.shownDays()).append("**: ");
      out.append(escape(VisibleText.line(row.passage().span().of(document.text()))));
      Optional<String> source = Citations.source(document);
      if (source.isPresent()) {
        out.append(Labels.DASH).append(escape(source.get()));
      }
      Optional<LocalDate> foretold = row.foretoldOn(document);
      if (foretold.isPresent()) {
        out.append(Labels.DASH).append(Labels.foretold(foretold.get()));
      }
      out.append(" \\[");
      String separator = "";
      for (Passage passage : row.marks()) {
        out.append(separator).append(Integer.toString(citations.number(passage.document())));
        separator = "\u061B";
      }
      out.append("\\]");
      for (LaterCount later : laterCounts.of(row.passage())) {
        laterCount(laterCounts.text(row.passage(), later), later, citations, out);
      }
      out.append("\n");
    }
    out.append("\n");
  }

  private static void laterCount(String note, LaterCount later, Citations citations, Appendable out)
      throws IOException {
    out.append(" \\[").append(escape(note)).append(" \\[");
    out.append(Integer.toString(citations.number(later.count().figure().document())));
    out.append("\\]\\]");
  }

  private static void disagreements(Citations citations, Summary summary, Appendable out)
      throws IOException {
    if (summary.disagreements().isEmpty()) {
      return;
    }
    out.append("## ").append(Labels.DISAGREEMENTS).append("\n\n");
    for (Disagreement disagreement : summary.disagreements()) {
      out.append("- ").append(Labels.kind(disagreement.kind())).append(":\n");
      for (Position position : Position.of(summary, disagreement)) {
        out.append("  - ");
        position(citations, position, out);
      }
    }
    out.append("\n");
  }

  private static void position(Citations citations, Position position, Appendable out)
      throws IOException {
    Emphasis words = position.words();
    String strong = "**" + escape(words.words()) + "**";
    if (words.inPlace()) {
      out.append(escape(words.before())).append(strong).append(escape(words.after()));
    } else {
      out.append(strong).append(": ").append(escape(words.sentence()));
    }
    // In brackets, since digits behind a Latin name would stand on its other side.
    List<String> known = new ArrayList<>();
    position.source().map(MarkdownSummaryRenderer::escape).ifPresent(known::add);
    position.shownTime().map(time -> '(' + time + ')').ifPresent(known::add);
    if (!known.isEmpty()) {
      out.append(Labels.DASH).append(String.join(" ", known));
    }
    List<String> marks = new ArrayList<>();
    for (Passage sentence : position.sentences()) {
      marks.add(Integer.toString(citations.number(sentence.document())));
    }
    out.append(" \\[").append(String.join("\u061B", marks)).append("\\]\n");
  }

  private static void sources(
      String label, List<Integer> documents, Citations citations, Summary summary, Appendable out)
      throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    out.append("## ").append(label).append("\n\n");
    for (int index : documents) {
      Document document = summary.documents().get(index).document();
      List<String> parts = new ArrayList<>(TextSummaryRenderer.known(document));
      parts.add(VisibleText.line(document.id()));
      out.append(Integer.toString(citations.number(index)))
          .append(". ")
          .append(escape(String.join(Labels.DASH, parts)))
          .append("\n");
    }
    out.append("\n");
  }

  /** One line of text as Markdown that shows it. */
  static String escape(String line) {
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    int digits = 0;
    while (digits < line.length() && isAsciiDigit(line.charAt(digits))) {
      digits++;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean listMark =
          i == digits && (i == 0 ? LINE_MARKS.indexOf(c) >= 0 : c == '.' || c == ')');
      // A colon before slashes and the dot of www. would be links to many converters.
      boolean link = c == ':' && line.startsWith("//", i + 1);
      boolean www = c == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
      if (SPECIAL.indexOf(c) >= 0 || listMark || link || www) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
