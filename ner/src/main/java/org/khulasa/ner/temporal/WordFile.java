package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads this package's word files: UTF-8, {@code #} begins a comment, empty lines are skipped. */
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
    try {
      for (String raw :
          Resources.asCharSource(
                  Resources.getResource(WordFile.class, name), StandardCharsets.UTF_8)
              .readLines()) {
        int comment = raw.indexOf('#');
        String content = (comment < 0 ? raw : raw.substring(0, comment)).strip();
        if (!content.isEmpty()) {
          lines.add(line(content, fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is incomplete: " + name + " cannot be read", e);
    }
    return lines.build();
  }

  private static Line line(String content, int fields) {
    String[] parts = content.split("\\s+", fields + 1);
    ImmutableList.Builder<String> spellings = ImmutableList.builder();
    for (String spelling : parts[fields].split("\\|", -1)) {
      spellings.add(spelling.strip());
    }
    return new Line(ImmutableList.copyOf(parts).subList(0, fields), spellings.build());
  }
}
