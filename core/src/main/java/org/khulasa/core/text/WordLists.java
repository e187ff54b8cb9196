package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads the word lists that lie beside classes: UTF-8, {@code #} begins a comment, empty lines are
 * skipped.
 */
public final class WordLists {
  private WordLists() {}

  /**
   * The lines of a list without comments and without white space at their ends.
   *
   * @param neighbour the class whose package holds the list
   * @param name the file's name, for example {@code stop-words.txt}
   * @throws UncheckedIOException if the list is missing or is not UTF-8: our own jar is broken
   */
  public static ImmutableList<String> lines(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing beside " + neighbour.getName());
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  in,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)));
      ImmutableList.Builder<String> lines = ImmutableList.builder();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
        if (!content.isEmpty()) {
          lines.add(content);
        }
      }
      return lines.build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }
}
