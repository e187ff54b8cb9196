package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;

/**
 * The figures and dates that were found to disagree, each disagreement once: what gives the same
 * figures of the same thing in other sentences is joined, and so is what the same articles count by
 * another noun ({@code جثث 11 مهاجرا}, {@code 11 جثة}). Confined to one thread.
 */
final class Findings {
  private final List<AnalyzedDocument> documents;
  private final List<List<Reading>> found = new ArrayList<>();

  Findings(List<AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** Adds readings that disagree, to those which tell the same if there are any. */
  void add(List<Reading> readings) {
    for (List<Reading> earlier : found) {
      if (tellTheSame(earlier, readings)) {
        earlier.addAll(readings);
        return;
      }
    }
    found.add(new ArrayList<>(readings));
  }

  /** All of them, in the order of their first. */
  List<Disagreement> disagreements() {
    return found.stream().map(this::disagreement).toList();
  }

  private static boolean tellTheSame(List<Reading> a, List<Reading> b) {
    Reading one = a.get(0);
    Reading other = b.get(0);
    return one.kind() == other.kind()
        && (figures(a).equals(figures(b))
            || (numbers(a).equals(numbers(b)) && areOfOneCount(a, b)));
  }

  /** Whether the same articles give the same telling numbers, of people whom the same befell. */
  private static boolean areOfOneCount(List<Reading> a, List<Reading> b) {
    Set<String> shared = new LinkedHashSet<>();
    for (Reading one : a) {
      for (Reading other : b) {
        if (one.isOfOtherFate(other)) {
          return false;
        }
        if (one.document() == other.document() && one.value().equals(other.value())) {
          shared.add(one.value());
        }
      }
    }
    return shared.equals(numbers(a))
        && a.stream().anyMatch(reading -> reading.range().low() >= Mentions.TELLING);
  }

  private static Set<String> numbers(List<Reading> readings) {
    return readings.stream().map(Reading::value).collect(ImmutableSet.toImmutableSet());
  }

  /** The figures with what they count. */
  private static Set<String> figures(List<Reading> readings) {
    return readings.stream()
        .map(r -> r.value() + '\t' + WordKey.of(ScriptNormalizer.normalize(r.unit())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Disagreement disagreement(List<Reading> readings) {
    Map<String, Disagreement.Value> values = new LinkedHashMap<>();
    readings.stream()
        .sorted(
            Comparator.comparing((Reading reading) -> reading.range().low())
                .thenComparing(reading -> reading.range().high())
                .thenComparing(Reading::place))
        .forEach(r -> values.putIfAbsent(r.value() + '\t' + r.document(), r.shown(documents)));
    Reading first = readings.get(0);
    return new Disagreement(first.kind(), first.about(), ImmutableList.copyOf(values.values()));
  }
}
