package org.khulasa.summarizer.render;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.internal.TeasingTitle;

/**
 * What a summary is about: the title, of those of its articles, that says most of what the summary
 * says and of what the other titles say, and little else.
 *
 * <p>A title's worth is the weight of its words that the summary has, times the part of its weight
 * that this is: a site's name is all foreign, and a title on another side of the event is half so.
 * To this comes the weight of its words in the other titles, the mean of them: a side story has a
 * title of its own. A title of a later day takes the place of the best one if it is worth at least
 * four tenths as much: what happened since is the news. A question tells nothing, nor does "details
 * of ..."; they are taken only if there is no other. A person's portrait is no news.
 *
 * <p>Of 180 events editors told which titles would do; see {@code
 * docs/accuracy/summary-choices.md}.
 */
final class Heading {
  /** What happened since is worth so much less. */
  private static final double NEWER = 0.4;

  private final Summary summary;
  private final ImmutableSet<String> words;

  /** The words of the titles, each once for every title that has it. */
  private final Multiset<String> titled = HashMultiset.create();

  private final int others;

  private Heading(Summary summary) {
    this.summary = summary;
    List<String> titles =
        summary.documents().stream()
            .flatMap(analyzed -> Citations.title(analyzed.document()).stream())
            .toList();
    titles.forEach(title -> titled.addAll(words(title)));
    this.others = Math.max(1, titles.size() - 1);
    this.words =
        summary.sentences().stream()
            .flatMap(sentence -> words(sentence.text()).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The title for a summary; empty if no article has one. */
  static Optional<Headline> of(Summary summary) {
    return new Heading(summary).best();
  }

  private record Title(int document, String text, double worth, Optional<LocalDate> day) {
    boolean isNewerThan(Title other) {
      return day.isPresent() && other.day.isPresent() && day.get().isAfter(other.day.get());
    }

    boolean teases() {
      return TeasingTitle.teases(text);
    }
  }

  private Optional<Headline> best() {
    List<Title> titles = new ArrayList<>();
    for (int index : documents()) {
      Document document = summary.documents().get(index).document();
      Optional<LocalDate> day = document.date().map(PublicationDate::day);
      Citations.title(document)
          .ifPresent(title -> titles.add(new Title(index, title, worth(title), day)));
    }
    // Sorting is stable: of equals the more important article's stays first.
    titles.sort(
        Comparator.comparing(Title::teases)
            .thenComparing(Comparator.comparingDouble(Title::worth).reversed()));
    Optional<Title> best = titles.stream().findFirst();
    for (Title title : titles) {
      if (title.isNewerThan(best.get())
          && title.worth() >= NEWER * titles.get(0).worth()
          && title.teases() == titles.get(0).teases()
          && !isPortrait(title.text())) {
        best = Optional.of(title);
      }
    }
    return best.map(title -> new Headline(title.document(), title.text()));
  }

  /** {@code هشام عشماوي: ضابط سابق}: a person's name, and who that is. */
  private boolean isPortrait(String title) {
    int colon = title.indexOf(':');
    String name = colon < 0 ? "" : title.substring(0, colon).strip();
    return !name.isEmpty()
        && summary.documents().stream()
            .anyMatch(
                document ->
                    document.entities().stream()
                        .anyMatch(
                            entity ->
                                entity.type().equals("PER")
                                    && entity.span().of(document.document().text()).equals(name)));
  }

  /** Those that are quoted, the most important sentence's first; if there are none, all. */
  private ImmutableList<Integer> documents() {
    ImmutableList<Integer> quoted =
        summary.sentences().stream()
            .sorted(Comparator.comparingDouble(SummarySentence::score).reversed())
            .map(sentence -> sentence.passage().document())
            .distinct()
            .filter(index -> Citations.title(summary.documents().get(index).document()).isPresent())
            .collect(ImmutableList.toImmutableList());
    return quoted.isEmpty()
        ? ContiguousSet.closedOpen(0, summary.documents().size()).asList()
        : quoted;
  }

  private double worth(String title) {
    DocumentFrequencies frequencies = DocumentFrequencies.news();
    double all = 0;
    double said = 0;
    double inOthers = 0;
    for (String word : words(title)) {
      double weight = frequencies.idf(word);
      all += weight;
      said += words.contains(word) ? weight : 0;
      inOthers += weight * (titled.count(word) - 1);
    }
    return all == 0 ? 0 : said * said / all + inOthers / others;
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
