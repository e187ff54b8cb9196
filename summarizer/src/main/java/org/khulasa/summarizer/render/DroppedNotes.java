package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.text.WordLists;

/**
 * The evidence that cleaning notes in English, for readers of Arabic: {@code dropped-notes.txt}.
 */
final class DroppedNotes {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final DroppedNotes DEFAULT = load("dropped-notes.txt");

  private final ImmutableMap<String, String> notes;

  private DroppedNotes(ImmutableMap<String, String> notes) {
    this.notes = notes;
  }

  static DroppedNotes standard() {
    return DEFAULT;
  }

  /** A note in Arabic; empty if it is not known here. */
  Optional<String> arabic(String note) {
    Matcher number = NUMBER.matcher(note);
    String key = number.replaceAll("N");
    String value = number.reset().find() ? number.group() : "";
    return Optional.ofNullable(notes.get(key)).map(arabic -> arabic.replace("N", value));
  }

  private static DroppedNotes load(String resource) {
    ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
    for (String line : WordLists.lines(DroppedNotes.class, resource)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException(resource + " has the line: " + line);
      }
      notes.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return new DroppedNotes(notes.buildOrThrow());
  }
}
