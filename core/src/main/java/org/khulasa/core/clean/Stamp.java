package org.khulasa.core.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.Span;

/**
 * The date that crawlers put before a page's first line, as in {@code date 2025-10-16 ...}: no word
 * of the page.
 */
final class Stamp {
  private static final Pattern PATTERN =
      Pattern.compile("(?i)date:?[ \\t]+(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?[^ \\t]*[ \\t]+(?=\\S)");

  private Stamp() {}

  /**
   * Finds it.
   *
   * @param line a page's first line
   * @return from the first character of the line to behind the date; empty if the line has none or
   *     nothing stands behind it
   */
  static Optional<Span> find(String text, Span line) {
    Matcher matcher = PATTERN.matcher(text).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    while (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t') {
      end--;
    }
    return Optional.of(new Span(line.start(), end));
  }
}
