package org.khulasa.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Document;

/**
 * Gives every document of a set an id of its own: of those that share one, all but the first get
 * {@code #2}, {@code #3} and so on behind it. Which is the first depends on their contents, not on
 * the order of the input. A document that is there twice, id and all, is one document: it must not
 * be its own witness.
 */
final class UniqueIds {
  private static final Comparator<Document> BY_CONTENT =
      Comparator.comparing(Document::text)
          .thenComparing(document -> document.title().orElse(""))
          .thenComparing(document -> document.source().orElse(""))
          .thenComparing(document -> document.date().map(Object::toString).orElse(""));

  private UniqueIds() {}

  /** The documents in the same order, without copies. */
  static List<Document> of(List<Document> documents) {
    return numbered(withoutOtherSpellings(documents));
  }

  /**
   * A file that is named twice in other ways, {@code a.txt} and {@code ./a.txt} or a link, is one
   * document too; of its names, the first by letters stays, whatever the order of the input.
   */
  private static List<Document> withoutOtherSpellings(List<Document> documents) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    Map<String, String> files = new HashMap<>();
    for (Document document : documents) {
      String id = document.id();
      String place = places.computeIfAbsent(id, unseen -> place(unseen, files));
      names.merge(place, id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    if (names.size() == places.size()) {
      return documents;
    }
    Set<Document> there = new HashSet<>(documents);
    return documents.stream()
        .filter(
            document -> {
              String name = names.getOrDefault(places.get(document.id()), document.id());
              return name.equals(document.id()) || !there.contains(document.withId(name));
            })
        .toList();
  }

  /**
   * The file that an id would name, by whatever name or link, and the line in it; the id itself if
   * it names none.
   *
   * @param files what was found out about names of files before
   */
  private static String place(String id, Map<String, String> files) {
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
      end--;
    }
    boolean line = end > 1 && end < id.length() && id.charAt(end - 1) == ':';
    String name = line ? id.substring(0, end - 1) : id;
    return files.computeIfAbsent(name, UniqueIds::file) + id.substring(name.length());
  }

  private static String file(String name) {
    return FileIdentity.of(name).map(FileIdentity::key).orElseGet(() -> path(name));
  }

  private static String path(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  private static List<Document> numbered(List<Document> documents) {
    ImmutableListMultimap<String, Document> byId = Multimaps.index(documents, Document::id);
    if (byId.keySet().size() == documents.size()) {
      return documents;
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
    List<Document> unique = new ArrayList<>();
    for (Document document : new LinkedHashSet<>(documents)) {
      unique.add(document.withId(ids.getOrDefault(document, document.id())));
    }
    return unique;
  }
}
