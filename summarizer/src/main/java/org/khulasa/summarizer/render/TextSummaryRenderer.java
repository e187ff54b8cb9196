package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khulasa.core.Document;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;

/**
 * Plain text for terminals and mail: title, sentences with source marks, sources, length.
 *
 * <pre>{@code
 * افتتاح الجسر الجديد
 *
 * افتتح المحافظ الجسر صباح الأحد. [1؛2]
 *
 * المصادر:
 * [1] 2024-03-05 10:30 — افتتاح الجسر الجديد — صحيفة الميناء
 *     samples/bridge-1.txt
 * [2] ...
 *
 * عدد الكلمات: 5
 * }</pre>
 *
 * <p>If the sentences come from articles of different days, the day that {@code اليوم} or {@code
 * مساء الخميس} means stands behind them: {@code [الخميس 25 يناير 2024]}. Where that is not known,
 * the article's own day stands with the mark ({@code [1 (26 يناير 2024)؛2]}), or {@code بلا تاريخ}.
 *
 * <p>What the sources disagree about stands below, a line each, in the few words that tell what it
 * is: {@code - وأصيب 54 راكبا [1؛2] — إصابة 94 راكبا [3]}; where the articles are of different
 * times, the first that says so has its own: {@code [1 (5 مارس 2024 10:30)؛2]}.
 *
 * <p>A person whom a sentence mentions first by fewer words than an article does is explained
 * behind it: {@code [الهنيدي: المهندس رشاد الهنيدي]}.
 *
 * <p>Where a sentence counts victims of whom a later article counts more, that stands behind it:
 * {@code [حصيلة القتلى حتى 26 مارس 2018: 37 شخصا [3]]}, of the same day with the time.
 *
 * <p><b>Direction.</b> No control characters are needed, because of where things stand. A date
 * behind an Arabic word would show its parts in reversed order ({@code 26-01-2024}, by rule W2 of
 * the Unicode bidirectional algorithm); before the first one it stays whole. An id that begins with
 * a slash would lose it to the other end of an Arabic line; on a line of its own it does not.
 */
public final class TextSummaryRenderer implements SummaryRenderer {
  /** A renderer. */
  public TextSummaryRenderer() {}

  @Override
  public void render(Summary summary, Appendable out) throws IOException {
    Citations citations = new Citations(summary);
    if (citations.heading().isPresent()) {
      out.append(citations.heading().get().text()).append("\n\n");
    }
    if (summary.sentences().isEmpty()) {
      out.append(Labels.nothing(summary)).append("\n\n");
    }
    SentenceDates dates = new SentenceDates(summary);
    Introductions names = new Introductions(summary);
    LaterCountNotes laterCounts = new LaterCountNotes(summary);
    for (int i = 0; i < summary.sentences().size(); i++) {
      SummarySentence sentence = summary.sentences().get(i);
      out.append(VisibleText.line(sentence.text())).append(" [");
      out.append(marks(citations, dates.published(i), sentence)).append("]");
      if (!dates.meant(i).isEmpty()) {
        out.append(" [").append(meant(dates.meant(i))).append("]");
      }
      for (String name : names.of(i)) {
        out.append(" [").append(name).append("]");
      }
      for (LaterCount later : laterCounts.of(i)) {
        out.append(" [").append(laterCounts.text(i, later)).append(" [");
        out.append(Integer.toString(citations.number(later.count().figure().document())));
        out.append("]]");
      }
      out.append("\n\n");
    }
    disagreements(citations, summary, out);
    sources(Labels.SOURCES, citations.cited(), citations, summary, out);
    sources(Labels.UNCITED, citations.uncited(), citations, summary, out);
    for (String note : ExcludedNotes.of(summary.excluded())) {
      out.append(note).append("\n");
    }
    out.append(Labels.WORDS).append(": ").append(Integer.toString(summary.words())).append("\n");
  }

  /** The numbers of a sentence's sources, the day of the first one behind it where needed. */
  static String marks(
      Citations citations, Optional<SentenceDates.Day> published, SummarySentence sentence) {
    List<String> marks = new ArrayList<>();
    for (Passage passage : Citations.passages(sentence)) {
      marks.add(Integer.toString(citations.number(passage.document())));
    }
    published.ifPresent(day -> marks.set(0, dated(marks.get(0), day.text())));
    return String.join("\u061B", marks);
  }

  /** In brackets: behind a comma a date's day reads like the number of another source. */
  private static String dated(String mark, String day) {
    return mark + " (" + day + ")";
  }

  /** The days that a sentence means, in one line. */
  static String meant(List<MeantDay> days) {
    return days.stream().map(MeantDay::text).collect(Collectors.joining("\u061B "));
  }

  /** A line for each: what is said, and by whom. */
  private static void disagreements(Citations citations, Summary summary, Appendable out)
      throws IOException {
    if (summary.disagreements().isEmpty()) {
      return;
    }
    out.append(Labels.DISAGREEMENTS).append(":\n");
    for (Disagreement disagreement : summary.disagreements()) {
      boolean statement = disagreement.kind() == Disagreement.Kind.STATEMENT;
      List<String> sides = new ArrayList<>();
      for (Position position : Position.of(summary, disagreement)) {
        String words = position.words().words();
        List<String> marks = new ArrayList<>();
        for (Passage sentence : position.sentences()) {
          marks.add(Integer.toString(citations.number(sentence.document())));
        }
        position.shownTime().ifPresent(time -> marks.set(0, dated(marks.get(0), time)));
        sides.add(
            (statement ? "\u00AB" + words + "\u00BB" : words)
                + " ["
                + String.join("\u061B", marks)
                + "]");
      }
      out.append("- ").append(String.join(Labels.DASH, sides)).append("\n");
    }
    out.append("\n");
  }

  private static void sources(
      String label, List<Integer> documents, Citations citations, Summary summary, Appendable out)
      throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    out.append(label).append(":\n");
    for (int index : documents) {
      Document document = summary.documents().get(index).document();
      String id = VisibleText.line(document.id());
      out.append("[").append(Integer.toString(citations.number(index))).append("] ");
      List<String> known = known(document);
      if (!known.isEmpty()) {
        out.append(String.join(Labels.DASH, known)).append("\n    ");
      }
      out.append(id).append("\n");
    }
    out.append("\n");
  }

  /** Date, title and source, as far as known. */
  static List<String> known(Document document) {
    ImmutableList.Builder<String> known = ImmutableList.builder();
    document.date().map(Citations::date).ifPresent(known::add);
    Citations.title(document).ifPresent(known::add);
    Citations.source(document).ifPresent(known::add);
    return known.build();
  }
}
