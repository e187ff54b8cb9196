package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;

/**
 * Finds what different outlets say differently: figures and dates that cannot all be true, and
 * statements that another outlet reports as denied. Immutable, for any number of threads.
 *
 * <p>Figures of one thing ({@link CountedThings}) and dates are put together by the words around
 * them ({@link Alignment}). Where two outlets give some that no number or day satisfies ({@link
 * Range}), they are shown. A document that gives several such figures itself tells of several
 * events, and has no say; nor do two of which one also gives the other's figure ({@link Mentions}).
 * Victims counted on a later day are more: that is no disagreement, but one of {@link LaterCounts}.
 *
 * <p>Sums are also put together by what they are of ({@link Amounts}). Two counts that an article
 * itself sets against each other are shown with the outlets that give one of them ({@link
 * Contests}). What a later day has overtaken is left out ({@link Superseded}).
 *
 * <p>The cost is nearly linear in the length of the documents.
 */
public final class DisagreementFinder {
  /**
   * The disagreements among documents whose entities have been recognised; without entities there
   * are no dates among them, and no figures but what nouns count.
   *
   * @return figures and dates in order of their first, then statements; passages refer to the
   *     documents by their index here
   */
  public List<Disagreement> find(List<AnalyzedDocument> documents) {
    List<Mentions> mentions = new ArrayList<>();
    Alignment alignment = new Alignment();
    FigureReader figures = new FigureReader();
    Amounts amounts = new Amounts();
    Contests contests = new Contests();
    Superseded superseded = new Superseded();
    for (int document = 0; document < documents.size(); document++) {
      AnalyzedDocument analyzed = documents.get(document);
      List<SentenceWords> sentences = SentenceWords.of(document, analyzed);
      mentions.add(Mentions.of(analyzed, sentences));
      List<Reading> readings = figures.readings(analyzed, sentences);
      readings.forEach(alignment::add);
      readings.forEach(superseded::add);
      amounts.add(analyzed, sentences, figures);
      contests.add(analyzed, sentences, figures, readings);
      DateReader.readings(analyzed, sentences).forEach(alignment::add);
    }
    Outlets outlets = new Outlets(documents);
    List<Disagreement> disagreements = new ArrayList<>();
    for (List<Reading> group : Iterables.concat(alignment.groups(), amounts.groups())) {
      List<Reading> readings = withoutThoseInDoubt(group);
      List<Reading> shown = excluding(readings);
      if (disagree(readings, outlets, mentions) && !superseded.has(shown)) {
        addOrJoin(disagreement(shown, documents), disagreements);
      }
    }
    for (List<Reading> group : contests.groups(outlets)) {
      if (!superseded.has(group)) {
        addOrJoin(disagreement(group, documents), disagreements);
      }
    }
    disagreements.addAll(new StatementFinder(documents, outlets).find());
    return ImmutableList.copyOf(disagreements);
  }

  /** Joins what gives the same figures of the same thing in other sentences. */
  private static void addOrJoin(Disagreement found, List<Disagreement> disagreements) {
    for (int i = 0; i < disagreements.size(); i++) {
      Disagreement earlier = disagreements.get(i);
      if (earlier.kind() == found.kind() && figures(earlier).equals(figures(found))) {
        Map<String, Disagreement.Value> values = new LinkedHashMap<>();
        for (String figure : figures(earlier)) {
          Stream.concat(earlier.values().stream(), found.values().stream())
              .filter(value -> figure(value).equals(figure))
              .forEach(value -> values.putIfAbsent(key(value), value));
        }
        disagreements.set(
            i,
            new Disagreement(
                earlier.kind(), earlier.about(), ImmutableList.copyOf(values.values())));
        return;
      }
    }
    disagreements.add(found);
  }

  /** The figures with what they count, each once, in order. */
  private static Set<String> figures(Disagreement disagreement) {
    Set<String> figures = new LinkedHashSet<>();
    disagreement.values().forEach(value -> figures.add(figure(value)));
    return figures;
  }

  private static String figure(Disagreement.Value value) {
    return value.value() + '\t' + WordKey.of(ScriptNormalizer.normalize(value.unit()));
  }

  private static String key(Disagreement.Value value) {
    return value.value() + '\t' + value.figure().document();
  }

  /** Without the documents that give several figures which exclude each other. */
  private static List<Reading> withoutThoseInDoubt(List<Reading> group) {
    Map<Integer, List<Reading>> byDocument = new TreeMap<>();
    for (Reading reading : group) {
      byDocument.computeIfAbsent(reading.document(), d -> new ArrayList<>()).add(reading);
    }
    byDocument.values().removeIf(DisagreementFinder::contradictsItself);
    return byDocument.values().stream().flatMap(List::stream).toList();
  }

  /** "Tens" agrees with 54 and with 94: it has no part in what they disagree about. */
  private static List<Reading> excluding(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> readings.stream().anyMatch(other -> other.contradicts(reading)))
        .toList();
  }

  private static Disagreement disagreement(
      List<Reading> readings, List<AnalyzedDocument> documents) {
    Map<String, Disagreement.Value> values = new LinkedHashMap<>();
    readings.stream()
        .sorted(
            Comparator.comparing((Reading reading) -> reading.range().low())
                .thenComparing(reading -> reading.range().high())
                .thenComparing(Reading::place))
        .forEach(
            reading -> {
              Disagreement.Value value = reading.shown(documents);
              values.putIfAbsent(key(value), value);
            });
    return new Disagreement(
        readings.get(0).kind(), readings.get(0).about(), ImmutableList.copyOf(values.values()));
  }

  private static boolean contradictsItself(List<Reading> readings) {
    for (Reading a : readings) {
      for (Reading b : readings) {
        if (!a.agrees(b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two outlets exclude each other, of which neither gives the other's figure too. */
  private static boolean disagree(
      List<Reading> readings, Outlets outlets, List<Mentions> mentions) {
    Set<Double> beside =
        readings.stream()
            .flatMap(reading -> reading.beside().stream())
            .map(Range::low)
            .collect(ImmutableSet.toImmutableSet());
    for (Reading a : readings) {
      for (Reading b : readings) {
        if (a.contradicts(b)
            && outlets.differ(a.document(), b.document())
            && !a.standsBeside(b)
            && !b.standsBeside(a)
            && !a.hasTheDeadToo(b, beside)
            && !mentions.get(a.document()).has(b)
            && !mentions.get(b.document()).has(a)) {
          return true;
        }
      }
    }
    return false;
  }
}
