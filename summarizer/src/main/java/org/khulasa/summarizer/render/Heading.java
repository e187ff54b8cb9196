package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * What a summary is about: the title, of those of its articles, that says most of what the summary
 * says and little else.
 *
 * <p>A title's worth is the weight of its words that the summary has, times the part of its weight
 * that this is: a site's name is all foreign, and a title on another side of the event is half so.
 * Of titles of one worth that of the more important sentence's article is taken. A question tells
 * nothing; it is taken only if there is no other.
 */
final class Heading {
  private static final String QUESTION_MARKS = "?؟";

  private final Summary summary;
  private final ImmutableSet<String> words;

  private Heading(Summary summary) {
    this.summary = summary;
    this.words =
        summary.sentences().stream()
            .flatMap(sentence -> words(sentence.text()).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The title for a summary, on one line; empty if no article has one. */
  static Optional<String> of(Summary summary) {
    return new Heading(summary).best();
  }

  private record Title(String text, double worth) {
    boolean asks() {
      return QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }

  private Optional<String> best() {
    List<Title> titles = new ArrayList<>();
    for (Document document : documents()) {
      Citations.title(document).ifPresent(title -> titles.add(new Title(title, worth(title))));
    }
    // Sorting is stable: of equals the more important article's stays first.
    return titles.stream()
        .sorted(
            Comparator.comparing(Title::asks)
                .thenComparing(Comparator.comparingDouble(Title::worth).reversed()))
        .map(Title::text)
        .findFirst();
  }

  /** Those that are quoted, the most important sentence's first; if there are none, all. */
  private ImmutableList<Document> documents() {
    Stream<Integer> quoted =
        summary.sentences().stream()
            .sorted(Comparator.comparingDouble(SummarySentence::score).reversed())
            .map(sentence -> sentence.passage().document());
    ImmutableList<Document> titled =
        quoted
            .distinct()
            .map(document -> summary.documents().get(document).document())
            .filter(document -> Citations.title(document).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!titled.isEmpty()) {
      return titled;
    }
    return IntStream.range(0, summary.documents().size())
        .mapToObj(document -> summary.documents().get(document).document())
        .collect(ImmutableList.toImmutableList());
  }

  private double worth(String title) {
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    double all = 0;
    double said = 0;
    for (String word : words(title)) {
      double weight = frequencies.idf(word);
      all += weight;
      said += words.contains(word) ? weight : 0;
    }
    return all == 0 ? 0 : said * said / all;
  }

  private static ImmutableSet<String> words(String text) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Span span : Words.find(text, new Span(0, text.length()))) {
      String word = LetterFolding.fold(ScriptNormalizer.normalize(span.of(text)));
      if (!StopWords.contains(word)) {
        found.add(WordKey.of(word));
      }
    }
    return found.build();
  }
}
