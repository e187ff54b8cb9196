package org.khulasa.summarizer.render;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.LaterCount;

/** The timeline of a page: days, each with what is said of it, and where. */
final class HtmlTimeline {
  private final Summary summary;
  private final Citations citations;
  private final LaterCountNotes laterCounts;

  HtmlTimeline(Summary summary, Citations citations) {
    this.summary = summary;
    this.citations = citations;
    this.laterCounts = new LaterCountNotes(summary);
  }

  void render(Appendable out) throws IOException {
    if (summary.timeline().isEmpty()) {
      return;
    }
    HtmlSection.begin("timeline", Labels.TIMELINE, out);
    out.append("<ul>\n");
    List<TimeInterval> current = ImmutableList.of();
    for (TimelineRow row : TimelineRow.of(summary.timeline())) {
      if (!current.equals(row.days())) {
        out.append(current.isEmpty() ? "" : "</li>\n").append("<li>");
        days(row.days(), out);
        current = row.days();
      }
      statement(row, out);
    }
    out.append("</li>\n");
    out.append("</ul>\n</section>\n");
  }

  private static void days(List<TimeInterval> several, Appendable out) throws IOException {
    String separator = "";
    for (TimeInterval days : several) {
      out.append(separator);
      Optional<String> machine = machine(days);
      if (machine.isPresent()) {
        out.append("<time datetime=\"").append(machine.get()).append("\">");
        out.append(ArabicDates.days(days)).append("</time>");
      } else {
        out.append("<span class=\"days\">").append(ArabicDates.days(days)).append("</span>");
      }
      separator = "\u060C ";
    }
    out.append("\n");
  }

  /** A day, month or year as HTML has it, which has no form for other intervals. */
  private static Optional<String> machine(TimeInterval days) {
    LocalDate from = days.from();
    if (from.equals(days.to())) {
      return Optional.of(from.toString());
    }
    if (days.equals(new TimeInterval(from.withDayOfMonth(1), from.with(lastDayOfMonth())))) {
      return Optional.of(YearMonth.from(from).toString());
    }
    return days.equals(new TimeInterval(from.withDayOfYear(1), from.with(lastDayOfYear())))
        ? Optional.of(from.toString().substring(0, "2024".length()))
        : Optional.empty();
  }

  private void statement(TimelineRow row, Appendable out) throws IOException {
    Document document = summary.document(row.passage()).document();
    out.append("<p>").append(HtmlText.line(row.passage().span().of(document.text())));
    out.append(" <span class=\"marks\">");
    Optional<String> source = Citations.source(document);
    if (source.isPresent()) {
      out.append("<bdi>").append(HtmlText.line(source.get())).append("</bdi> ");
    }
    Optional<LocalDate> foretold = row.foretoldOn(document);
    if (foretold.isPresent()) {
      out.append("(").append(Labels.foretold(foretold.get())).append(") ");
    }
    String separator = "[";
    for (Passage passage : row.marks()) {
      out.append(separator);
      HtmlSummaryRenderer.mark(citations.number(passage.document()), passage, out);
      separator = "\u061B ";
    }
    out.append("]</span>");
    for (LaterCount later : laterCounts.of(row.passage())) {
      String note = laterCounts.text(row.passage(), later);
      HtmlSummaryRenderer.laterCount(note, later, citations, out);
    }
    out.append("</p>\n");
  }
}
