package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.text.DocumentFrequencies;

/**
 * Finds figures that cannot all be true. Immutable, for any number of threads.
 *
 * <p>Figures of one thing ({@link CountedThings}) are grouped by the words around them: a figure
 * joins the group whose words are nearest to its own, if they are near enough. Groups in which two
 * outlets give figures that no number satisfies ({@link Bounds}) are disagreements. A document that
 * gives several such figures itself tells of several events, and has no say.
 *
 * <p>The cost is linear in the number of figures: one is compared with at most {@value
 * #MOST_GROUPS} groups.
 */
public final class DisagreementFinder {
  // Read on the dev clusters; see docs/accuracy/disagreements.md.
  private static final double NEAR = 0.4;
  private static final double WHOLE = 0.24;
  private static final double BARE_UNIT = 0.5;
  private static final int FEWEST_SHARED = 3;
  private static final int MOST_GROUPS = 100;

  private final DocumentFrequencies frequencies = DocumentFrequencies.news();

  /**
   * The disagreements among documents whose entities have been recognised; without entities there
   * are none.
   *
   * @return in order of their first figure; passages refer to the documents by their index here
   */
  public List<Disagreement> find(List<AnalyzedDocument> documents) {
    FigureReader reader = new FigureReader(documents);
    ListMultimap<String, List<Figure>> groups = ArrayListMultimap.create();
    List<List<Figure>> inOrder = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      for (Figure figure : reader.figures(document)) {
        Optional<List<Figure>> group = nearest(figure, groups.get(figure.thing()));
        if (group.isPresent()) {
          group.get().add(figure);
        } else {
          List<Figure> first = new ArrayList<>(List.of(figure));
          groups.put(figure.thing(), first);
          inOrder.add(first);
        }
      }
    }
    ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
    for (List<Figure> group : inOrder) {
      disagreement(group, documents).ifPresent(disagreements::add);
    }
    return disagreements.build();
  }

  private Optional<List<Figure>> nearest(Figure figure, List<List<Figure>> groups) {
    double best = 0;
    Optional<List<Figure>> nearest = Optional.empty();
    for (List<Figure> group :
        groups.subList(Math.max(0, groups.size() - MOST_GROUPS), groups.size())) {
      double likeness = likeness(figure, group.get(0));
      if (likeness > best) {
        best = likeness;
        nearest = Optional.of(group);
      }
    }
    return nearest;
  }

  /** How alike the surroundings of two figures are; 0 if they tell of different things. */
  private double likeness(Figure a, Figure b) {
    Set<String> near = Overlap.shared(a.near(), b.near());
    double nearness = Overlap.dice(a.near(), b.near(), frequencies::idf);
    double wholeness = Overlap.dice(a.whole(), b.whole(), frequencies::idf);
    boolean noun = a.quantity().unit().isEmpty();
    boolean alike =
        near.size() >= FEWEST_SHARED
            && nearness >= (noun ? NEAR : BARE_UNIT)
            && wholeness >= WHOLE
            && !a.days().apart(b.days());
    return alike ? nearness + wholeness : 0;
  }

  private static Optional<Disagreement> disagreement(
      List<Figure> group, List<AnalyzedDocument> documents) {
    Map<Integer, List<Figure>> byDocument = new TreeMap<>();
    for (Figure figure : group) {
      byDocument.computeIfAbsent(figure.place().document(), d -> new ArrayList<>()).add(figure);
    }
    byDocument.values().removeIf(DisagreementFinder::conflicting);
    List<Figure> figures = byDocument.values().stream().flatMap(List::stream).toList();
    if (!conflictingOutlets(figures, documents)) {
      return Optional.empty();
    }
    Map<String, Disagreement.Value> values = new LinkedHashMap<>();
    figures.stream()
        .sorted(
            Comparator.comparing((Figure figure) -> figure.bounds().low())
                .thenComparing(figure -> figure.bounds().high())
                .thenComparing(Figure::place))
        .forEach(
            figure ->
                values.putIfAbsent(
                    figure.value() + '\t' + figure.place().document(),
                    new Disagreement.Value(
                        figure.value(), figure.unit(), figure.place(), figure.sentence())));
    return Optional.of(
        new Disagreement(figures.get(0).about(), ImmutableList.copyOf(values.values())));
  }

  private static boolean conflicting(List<Figure> figures) {
    for (Figure a : figures) {
      for (Figure b : figures) {
        if (!a.bounds().overlaps(b.bounds())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two figures exclude each other, of outlets that are not known to be one. */
  private static boolean conflictingOutlets(
      List<Figure> figures, List<AnalyzedDocument> documents) {
    for (Figure a : figures) {
      for (Figure b : figures) {
        if (!a.bounds().overlaps(b.bounds()) && !oneOutlet(a, b, documents)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean oneOutlet(Figure a, Figure b, List<AnalyzedDocument> documents) {
    Optional<String> source = documents.get(a.place().document()).document().source();
    return source.isPresent()
        && source.equals(documents.get(b.place().document()).document().source());
  }
}
