package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import org.khulasa.core.text.WordLists;

/** Reads this package's word files, whose lines begin with fields that say what the words are. */
final class WordFile {
  private WordFile() {}

  /** A line {@code KIND VALUE SPELLING | SPELLING}: its leading fields, then the spellings. */
  record Line(ImmutableList<String> fields, ImmutableList<String> spellings) {}

  /**
   * The lines of a file.
   *
   * @param fields how many fields stand before the spellings
   */
  static ImmutableList<Line> read(String name, int fields) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (String content : WordLists.lines(WordFile.class, name)) {
      lines.add(line(content, name, fields));
    }
    return lines.build();
  }

  private static Line line(String content, String name, int fields) {
    String[] parts = content.strip().split("\\s+", fields + 1);
    if (parts.length <= fields) {
      throw new IllegalStateException(
          name + ": found '" + content + "'; expected " + fields + " fields before the spellings");
    }
    ImmutableList.Builder<String> spellings = ImmutableList.builder();
    for (String spelling : parts[fields].split("\\|", -1)) {
      spellings.add(spelling.strip());
    }
    return new Line(ImmutableList.copyOf(parts).subList(0, fields), spellings.build());
  }
}
