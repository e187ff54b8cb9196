package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.internal.Dateline;

/**
 * A person, place, organisation or other name, with its mentions in all documents. Entities with
 * the same type and the same normal form are one; without a normal form, those that are written
 * alike. Where an article was written, and for whom, is no part of the event: what stands in
 * datelines is left out. What is found as several types is listed as one ({@link NameTypes}); God,
 * who is called upon in many a speech, is not listed.
 *
 * @param type {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}
 * @param name the name
 * @param mentions in the order of documents and places; at least one
 */
record Name(String type, String name, List<Passage> mentions) {
  static final ImmutableSet<String> TYPES = ImmutableSet.of("PER", "LOC", "ORG", "MISC");

  private static final String GOD = "الله";

  Name {
    mentions = ImmutableList.copyOf(mentions);
  }

  /** The names of a summary's documents in the order of their first mention. */
  static List<Name> in(Summary summary) {
    Map<String, Map<String, List<Passage>>> mentions = new LinkedHashMap<>();
    Map<String, Double> scores = new HashMap<>();
    for (int index = 0; index < summary.documents().size(); index++) {
      AnalyzedDocument analyzed = summary.documents().get(index);
      List<Span> datelines = Dateline.in(analyzed);
      for (Entity entity : analyzed.entities()) {
        boolean reported = datelines.stream().noneMatch(line -> line.contains(entity.span()));
        String name = name(entity, analyzed);
        if (reported && TYPES.contains(entity.type()) && !name.equals(GOD)) {
          mentions
              .computeIfAbsent(name, key -> new LinkedHashMap<>())
              .computeIfAbsent(entity.type(), key -> new ArrayList<>())
              .add(new Passage(index, entity.span()));
          scores.merge(entity.type() + " " + name, entity.score(), Double::sum);
        }
      }
    }
    NameTypes types = new NameTypes(summary);
    List<Name> names = new ArrayList<>();
    mentions.forEach(
        (name, byType) -> {
          List<NameTypes.Found> found = new ArrayList<>();
          byType.forEach(
              (type, places) ->
                  found.add(
                      new NameTypes.Found(
                          type, places, scores.getOrDefault(type + " " + name, 0.0))));
          types.settle(found).forEach((type, one) -> names.add(new Name(type, name, places(one))));
        });
    names.sort(Comparator.comparing(name -> name.mentions().get(0)));
    return ImmutableList.copyOf(names);
  }

  private static String name(Entity entity, AnalyzedDocument analyzed) {
    return entity.normal().isBlank()
        ? ScriptNormalizer.normalize(entity.span().of(analyzed.document().text()))
        : entity.normal();
  }

  private static List<Passage> places(List<NameTypes.Found> found) {
    return found.stream().flatMap(one -> one.mentions().stream()).sorted().toList();
  }
}
