package org.khulasa.ner.render;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khulasa.core.Entity;
import org.khulasa.core.text.VisibleText;

/** The entities of a document by what they name: mentions of one type and value are one entry. */
final class EntityIndex {
  /**
   * What is mentioned.
   *
   * @param type its type
   * @param name a name's normal form; a figure as the text first has it
   * @param value a figure's value
   * @param mentions numbers of the entities, from 0; at least one
   */
  record Entry(String type, String name, Optional<Value> value, List<Integer> mentions) {
    private static final Comparator<Entry> ORDER =
        Comparator.<Entry>comparingInt(entry -> EntityType.rank(entry.type()))
            .thenComparing(Entry::type)
            .thenComparingInt(entry -> -entry.mentions().size())
            .thenComparingInt(entry -> entry.mentions().get(0));

    private static Entry of(List<Integer> mentions, List<Entity> entities, String text) {
      Entity first = entities.get(mentions.get(0));
      Optional<Value> value = Value.of(first);
      String name = VisibleText.line(value.isPresent() ? first.span().of(text) : first.normal());
      return new Entry(first.type(), name, value, ImmutableList.copyOf(mentions));
    }
  }

  private record Key(String type, String normal) {}

  private EntityIndex() {}

  /** The entries, by type, those with most mentions first, then in the order of the text. */
  static List<Entry> of(List<Entity> entities, String text) {
    Map<Key, List<Integer>> byKey =
        IntStream.range(0, entities.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> new Key(entities.get(i).type(), entities.get(i).normal()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byKey.values().stream()
        .map(mentions -> Entry.of(mentions, entities, text))
        .sorted(Entry.ORDER)
        .collect(ImmutableList.toImmutableList());
  }
}
