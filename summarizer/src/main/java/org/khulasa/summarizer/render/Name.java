package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
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
 * datelines is left out.
 *
 * @param type {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}
 * @param name the name
 * @param mentions in the order of documents and places; at least one
 */
record Name(String type, String name, List<Passage> mentions) {
  static final ImmutableSet<String> TYPES = ImmutableSet.of("PER", "LOC", "ORG", "MISC");

  Name {
    mentions = ImmutableList.copyOf(mentions);
  }

  /** The names of a summary's documents in the order of their first mention. */
  static List<Name> in(Summary summary) {
    record Key(String type, String name) {}
    Map<Key, List<Passage>> mentions = new LinkedHashMap<>();
    for (int index = 0; index < summary.documents().size(); index++) {
      AnalyzedDocument analyzed = summary.documents().get(index);
      List<Span> datelines = Dateline.in(analyzed);
      for (Entity entity : analyzed.entities()) {
        boolean reported = datelines.stream().noneMatch(line -> line.contains(entity.span()));
        if (reported && TYPES.contains(entity.type())) {
          String name =
              entity.normal().isBlank()
                  ? ScriptNormalizer.normalize(entity.span().of(analyzed.document().text()))
                  : entity.normal();
          mentions
              .computeIfAbsent(new Key(entity.type(), name), key -> new ArrayList<>())
              .add(new Passage(index, entity.span()));
        }
      }
    }
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    mentions.forEach((key, places) -> names.add(new Name(key.type(), key.name(), places)));
    return names.build();
  }
}
