package org.khulasa.cli;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import org.khulasa.core.Document;

/**
 * Gives every document of a stream an id that none before it has, for formats in which an id may
 * stand only once: from the second on, {@code #2}, {@code #3} and so on stand behind it. Remembers
 * all ids, but no more of a document.
 */
final class DistinctIds {
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** How often an id was there, written as CoNLL-U writes it: without blanks and slashes. */
  private final Map<String, Integer> seen = new HashMap<>();

  /** The document, or the same under another id. */
  Document distinct(Document document) {
    int number = seen.merge(key(document.id()), 1, Integer::sum);
    if (number == 1) {
      return document;
    }
    String id = document.id() + "#" + number;
    while (seen.putIfAbsent(key(id), 1) != null) {
      number++;
      id = document.id() + "#" + number;
    }
    seen.put(key(document.id()), number);
    return document.withId(id);
  }

  private static String key(String id) {
    return BLANK.trimAndCollapseFrom(id, '_').replace('/', '_');
  }
}
