package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.VisibleText;
import org.khulasa.core.value.Modifier;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;

/**
 * The numbers that readers see for a summary's documents: cited ones from 1 in the summary's order,
 * then those that were read and not cited.
 */
final class Citations {
  private static final String AT_LEAST = Modifier.AT_LEAST.sign();

  /** In {@code لا يقل عن} and {@code أقل}. */
  private static final String FEWER = "قل";

  /** So many characters of a text stand for its title. */
  private static final int LONGEST_NAME = 60;

  private final Summary summary;
  private final ImmutableList<Integer> cited;
  private final ImmutableList<Integer> uncited;
  private final int[] numbers;

  Citations(Summary summary) {
    this.summary = summary;
    BitSet mentioned = new BitSet();
    for (SummarySentence sentence : summary.sentences()) {
      mentioned.set(sentence.passage().document());
      sentence.support().forEach(support -> mentioned.set(support.document()));
    }
    IntStream documents = IntStream.range(0, summary.documents().size());
    cited = documents.filter(mentioned::get).boxed().collect(ImmutableList.toImmutableList());
    uncited =
        IntStream.range(0, summary.documents().size())
            .filter(document -> !mentioned.get(document))
            .boxed()
            .collect(ImmutableList.toImmutableList());
    numbers = new int[summary.documents().size()];
    int number = 0;
    for (int document : all()) {
      numbers[document] = ++number;
    }
  }

  /** The indices of the documents that are cited, in the order of their numbers. */
  ImmutableList<Integer> cited() {
    return cited;
  }

  /** The indices of the other documents, in the order of their numbers. */
  ImmutableList<Integer> uncited() {
    return uncited;
  }

  /** The indices of all documents, in the order of their numbers. */
  ImmutableList<Integer> all() {
    return ImmutableList.<Integer>builder().addAll(cited).addAll(uncited).build();
  }

  /** A document's number, from 1. */
  int number(int document) {
    return numbers[document];
  }

  /** The sentence's own place, then the first place in each other document that supports it. */
  static ImmutableList<Passage> passages(SummarySentence sentence) {
    BitSet seen = new BitSet();
    return Stream.concat(Stream.of(sentence.passage()), sentence.support().stream().sorted())
        .filter(
            passage -> {
              boolean first = !seen.get(passage.document());
              seen.set(passage.document());
              return first;
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** What the summary is about, in an article's words; empty if no article has a title. */
  Optional<Headline> heading() {
    return Heading.of(summary);
  }

  /** A document's title on one line, if it has one. */
  static Optional<String> title(Document document) {
    return visible(document.title());
  }

  /** A document's outlet on one line, if it is known. */
  static Optional<String> source(Document document) {
    return visible(document.source());
  }

  /** A document as a reader knows it: its title, or its first words, or its id. */
  static String name(AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    return title(document)
        .or(
            () ->
                analyzed.sentences().stream()
                    .map(
                        first ->
                            "\u00AB"
                                + Excerpt.head(first.span().of(document.text()), LONGEST_NAME)
                                + "\u00BB")
                    .findFirst())
        .orElseGet(() -> VisibleText.line(document.id()));
  }

  /** Day and, where known, the clock: {@code 2024-01-26 02:43 GMT+3}. */
  static String date(PublicationDate date) {
    return date.day() + clock(date).map(clock -> " " + clock).orElse("");
  }

  /** Hours and minutes, and where known by which clock: {@code 02:43}, {@code 02:43 GMT+3}. */
  static Optional<String> clock(PublicationDate date) {
    return date.time()
        .map(
            time ->
                time.toString().substring(0, "00:00".length())
                    + date.offset().map(offset -> " " + name(offset)).orElse(""));
  }

  /** {@code GMT}, {@code GMT+4}, {@code GMT+3:30}. */
  private static String name(ZoneOffset offset) {
    String ahead = offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
    return "GMT" + ahead.replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
  }

  private static Optional<String> visible(Optional<String> text) {
    return text.map(VisibleText::line).filter(line -> !line.isEmpty());
  }

  /**
   * A figure as written, with what it counts, and that it is the least. A noun may be both: {@code
   * شخصان}.
   */
  static String figure(String text, Disagreement.Value value) {
    String figure = value.figure().span().of(text);
    boolean noun =
        !value.unit().isEmpty()
            && Character.isLetter(value.unit().charAt(0))
            && value.unit().charAt(0) > 'Z'
            && !figure.endsWith(value.unit());
    String counted = noun ? figure + ' ' + value.unit() : figure;
    // "72 people at least" has that behind the figure, "no fewer than 53 people" in it.
    boolean atLeast = value.value().startsWith(AT_LEAST) && !figure.contains(FEWER);
    return atLeast ? counted + ' ' + Labels.AT_LEAST : counted;
  }
}
