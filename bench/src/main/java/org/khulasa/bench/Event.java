package org.khulasa.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Document;

/**
 * Articles that tell of one event, as far as there are so many: those that share most words with
 * the first article of the text, in proportion to their length. Each is there once.
 */
final class Event {
  private final List<Document> nearestFirst;

  private Event(List<Document> nearestFirst) {
    this.nearestFirst = nearestFirst;
  }

  /** The event of the first of these articles; empty if there are none. */
  static Event of(List<Document> documents) {
    Set<String> seen = new HashSet<>();
    List<Document> once = documents.stream().filter(d -> seen.add(d.text())).toList();
    if (once.isEmpty()) {
      return new Event(once);
    }
    Set<String> centre = words(once.get(0));
    record Near(Document document, double share) {}
    List<Near> all = new ArrayList<>();
    for (Document document : once) {
      Set<String> words = words(document);
      long shared = words.stream().filter(centre::contains).count();
      all.add(new Near(document, shared / (double) (words.size() + centre.size() - shared)));
    }
    // The sort is stable: equal ones keep the order of the text.
    all.sort(Comparator.comparingDouble(near -> -near.share()));
    return new Event(all.stream().map(Near::document).toList());
  }

  private static Set<String> words(Document document) {
    return new HashSet<>(List.of(document.text().split("\\s+")));
  }

  /** How many articles there are. */
  int size() {
    return nearestFirst.size();
  }

  /** Writes the nearest so many articles as JSON Lines. */
  void write(int articles, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Document document : nearestFirst.subList(0, articles)) {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        if (document.source().isPresent()) {
          json.writeStringField("source", document.source().get());
        }
        if (document.date().isPresent()) {
          json.writeStringField("date", document.date().get().toString());
        }
        json.writeStringField("text", document.text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
