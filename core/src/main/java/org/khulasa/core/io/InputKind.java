package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.regex.Pattern;

/** The forms in which documents come. */
enum InputKind {
  TEXT,
  HTML,
  /** One JSON object on every line. */
  JSON_LINES,
  /** One or more JSON objects, or an array of them, over any number of lines. */
  JSON;

  private static final ImmutableSet<String> HTML_NAMES =
      ImmutableSet.of("html", "htm", "xhtml", "shtml");
  private static final ImmutableSet<String> JSON_NAMES =
      ImmutableSet.of("jsonl", "ndjson", "jsonlines", "json");

  // All patterns are anchored or have bounded repeats: their cost is that of the prefix.
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[^>]{0,2000}>\\s*){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]"
              + "|table|script|link|ul|ol|span|b|strong|font|center|br|img|a)\\b[^<]{0,2000}>.*");
  private static final Pattern HTML_BLOCK_END =
      Pattern.compile("(?i)</(?:p|div|li|h[1-6]|article|body|html|ul|td)\\s{0,8}>");
  private static final int ENOUGH_BLOCK_ENDS = 3;
  private static final Pattern JSON_OBJECT_START = Pattern.compile("(?s)\\A\\s*\\{\\s*[\"}].*");
  private static final Pattern JSON_ARRAY_START =
      Pattern.compile("(?s)\\A\\s*\\[\\s*(?:\\{\\s*[\"}].*|\\]\\s*)");

  /**
   * Judges by the name and the beginning of the text.
   *
   * @param name a file's path, or {@code -}
   * @param prefix the first characters; need not end with a whole one
   */
  static InputKind of(String name, String prefix) {
    String extension = extension(name);
    if (JSON_NAMES.contains(extension)) {
      return jsonKind(prefix);
    }
    if (looksLikeHtml(prefix) || (HTML_NAMES.contains(extension) && prefix.indexOf('<') >= 0)) {
      return HTML;
    }
    if (JSON_ARRAY_START.matcher(prefix).matches()) {
      return JSON;
    }
    // A text may begin with a brace. It is JSON if one of its first lines is an object with a text.
    if (JSON_OBJECT_START.matcher(prefix).matches()
        && (extension.isEmpty() || prefix.lines().limit(20).anyMatch(InputKind::hasTextField))) {
      return jsonKind(prefix);
    }
    if (JSON_OBJECT_START.matcher(prefix).matches() && hasTextField(prefix)) {
      return jsonKind(prefix);
    }
    return TEXT;
  }

  private static boolean looksLikeHtml(String prefix) {
    return HTML_START.matcher(prefix).matches()
        || HTML_BLOCK_END.matcher(prefix).results().limit(ENOUGH_BLOCK_ENDS).count()
            == ENOUGH_BLOCK_ENDS;
  }

  /** Pretty-printed JSON opens its object or its array on a line of its own. */
  private static InputKind jsonKind(String prefix) {
    String start = prefix.stripLeading();
    String firstLine = start.lines().findFirst().orElse("").strip();
    return firstLine.startsWith("[") || firstLine.equals("{") ? JSON : JSON_LINES;
  }

  private static boolean hasTextField(String json) {
    try (JsonParser parser = JsonDocuments.FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isText = parser.currentName().equals(JsonDocuments.TEXT);
        if (isText) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return dot > slash ? Ascii.toLowerCase(name.substring(dot + 1)) : "";
  }
}
