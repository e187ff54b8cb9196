package org.khulasa.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done with documents as a set. */
public final class Documents {
  private static final Comparator<Document> BY_CONTENT =
      Comparator.comparing(Document::text)
          .thenComparing(document -> document.title().orElse(""))
          .thenComparing(document -> document.source().orElse(""))
          .thenComparing(document -> document.date().map(Object::toString).orElse(""));

  private Documents() {}

  /**
   * Documents of which each has an id of its own, as results need it: JSON tells documents apart by
   * nothing else. Two files of JSON Lines may both have a line whose id is {@code 1}, and {@link
   * Document#of(String)} calls every text {@code text}.
   *
   * <p>Of those that share an id, all but one get {@code #2}, {@code #3} and so on behind it. Which
   * one does not depends on their contents and not on their order, so that the same documents
   * always get the same ids.
   *
   * @return the documents in the same order. One that is there twice, id and all, is one document:
   *     its copies go, since it would be its own witness
   */
  public static List<Document> withUniqueIds(List<Document> documents) {
    ImmutableListMultimap<String, Document> byId = Multimaps.index(documents, Document::id);
    if (byId.keySet().size() == documents.size()) {
      return ImmutableList.copyOf(documents);
    }
    Set<String> taken = new HashSet<>(byId.keySet());
    Map<Document, String> ids = new HashMap<>();
    for (String id : byId.keySet()) {
      List<Document> same = byId.get(id).stream().distinct().sorted(BY_CONTENT).toList();
      ids.put(same.get(0), id);
      int number = 2;
      for (Document document : same.subList(1, same.size())) {
        while (!taken.add(id + "#" + number)) {
          number++;
        }
        ids.put(document, id + "#" + number);
      }
    }
    ImmutableList.Builder<Document> unique = ImmutableList.builder();
    for (Document document : new LinkedHashSet<>(documents)) {
      unique.add(document.withId(ids.getOrDefault(document, document.id())));
    }
    return unique.build();
  }
}
