package org.khulasa.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Document;
import org.khulasa.core.Documents;

/** {@link Documents#withUniqueIds} for documents that were read from files, whose ids are paths. */
final class UniqueIds {
  private UniqueIds() {}

  /** The documents in the same order, without copies. */
  static List<Document> of(List<Document> documents) {
    return Documents.withUniqueIds(withoutOtherSpellings(documents));
  }

  /**
   * A file that is named twice in other ways, {@code a.txt} and {@code ./a.txt}, is one document
   * too; of its names, the first by letters stays, whatever the order of the input.
   */
  private static List<Document> withoutOtherSpellings(List<Document> documents) {
    Map<String, String> names = new HashMap<>();
    for (Document document : documents) {
      String id = document.id();
      names.merge(place(id), id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    Set<String> ids = new HashSet<>();
    documents.forEach(document -> ids.add(document.id()));
    if (names.size() == ids.size()) {
      return documents;
    }
    Set<Document> there = new HashSet<>(documents);
    return documents.stream()
        .filter(
            document -> {
              String name = names.getOrDefault(place(document.id()), document.id());
              return name.equals(document.id()) || !there.contains(document.withId(name));
            })
        .toList();
  }

  /** The file that an id would name, whatever way it is written; the id itself if it cannot. */
  private static String place(String id) {
    try {
      return Path.of(id).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return id;
    }
  }
}
