package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;

/**
 * Finds what different outlets say differently: figures and dates that cannot all be true, and
 * statements that another outlet reports as denied. Immutable, for any number of threads.
 *
 * <p>Figures of one thing ({@link CountedThings}) and dates are put together by the words around
 * them ({@link Alignment}). Where two outlets give some that no number or day satisfies ({@link
 * Range}), they are shown. A document that gives several such figures itself tells of several
 * events, and has no say; nor do two of which one also gives the other's figure ({@link Mentions}).
 * Victims counted hours later are more: that is no disagreement ({@link Development}), but one of
 * {@link LaterCounts}.
 *
 * <p>Sums are also put together by what they are of ({@link Amounts}), and dates by who was born
 * then ({@link Births}). Two counts that an article itself sets against each other are shown if
 * other outlets give them ({@link Contests}). What a later day has overtaken is left out ({@link
 * Superseded}), and what gives the same numbers is one ({@link Findings}).
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
    if (documents.size() < 2) {
      return ImmutableList.of();
    }
    List<Mentions> mentions = new ArrayList<>();
    Alignment alignment = new Alignment();
    FigureReader figures = new FigureReader();
    Amounts amounts = new Amounts();
    Births births = new Births();
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
      births.add(analyzed, sentences);
      contests.add(analyzed, sentences, figures, readings);
      DateReader.readings(analyzed, sentences).forEach(alignment::add);
    }
    Outlets outlets = new Outlets(documents);
    Findings findings = new Findings(documents);
    for (List<Reading> group :
        Iterables.concat(alignment.groups(), amounts.groups(), births.groups())) {
      List<Reading> readings = withoutThoseInDoubt(group);
      if (disagree(readings, outlets, mentions)) {
        addUnlessOvertaken(readings, superseded, findings);
      }
    }
    for (List<Reading> group : contests.groups(outlets)) {
      addUnlessOvertaken(group, superseded, findings);
    }
    return ImmutableList.<Disagreement>builder()
        .addAll(findings.disagreements())
        .addAll(new StatementFinder(documents, outlets).find())
        .build();
  }

  private static void addUnlessOvertaken(
      List<Reading> readings, Superseded superseded, Findings findings) {
    List<Reading> shown = excluding(readings);
    if (!shown.isEmpty() && !Development.isOne(readings) && !superseded.has(shown)) {
      findings.add(shown);
    }
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

  /**
   * Those that another contradicts, and who else gives such a number. "Tens" agrees with 54 and
   * with 94: it has no part in what they disagree about.
   */
  private static List<Reading> excluding(List<Reading> readings) {
    List<Reading> contradicted =
        readings.stream()
            .filter(reading -> readings.stream().anyMatch(other -> other.contradicts(reading)))
            .toList();
    return readings.stream()
        .filter(
            reading -> contradicted.stream().anyMatch(o -> o.range().sameNumber(reading.range())))
        .toList();
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

  /**
   * Whether two outlets exclude each other, or one of them what it told in the same words, and
   * neither gives the other's figure too.
   */
  private static boolean disagree(
      List<Reading> readings, Outlets outlets, List<Mentions> mentions) {
    Set<Double> beside =
        readings.stream()
            .flatMap(reading -> reading.beside().stream())
            .map(Range::low)
            .collect(ImmutableSet.toImmutableSet());
    for (Reading a : readings) {
      for (Reading b : readings) {
        // Who tells it is soon asked; one outlet may give thousands of figures.
        if ((outlets.differ(a.document(), b.document()) || a.isRetoldIn(b))
            && a.contradicts(b)
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
