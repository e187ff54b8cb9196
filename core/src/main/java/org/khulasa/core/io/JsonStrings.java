package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Locale;

/** Strings in JSON that may hold unpaired surrogates. For our own modules, not for users. */
public final class JsonStrings {
  private JsonStrings() {}

  /**
   * Writes a string value. Unpaired surrogates are written as escapes: UTF-8 cannot hold them, and
   * encoders would put a question mark there, which would change the text.
   */
  public static void write(JsonGenerator json, String text) throws IOException {
    if (isWellFormed(text)) {
      json.writeString(text);
      return;
    }
    StringBuilder raw = new StringBuilder(text.length() + 16).append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isPairedHigh(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        raw.append(JsonStringEncoder.getInstance().quoteAsString(text.substring(plain, i)))
            .append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(i)));
        plain = i + 1;
      }
    }
    raw.append(JsonStringEncoder.getInstance().quoteAsString(text.substring(plain))).append('"');
    json.writeRawValue(raw.toString());
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPairedHigh(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPairedHigh(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
