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
}
