package org.khulasa.ner.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, each decoded by itself: bytes that are none are met in the line
 * where they stand, while Java's own reader decodes far ahead of the lines that it gives out. Lines
 * end as those of {@link java.io.BufferedReader}. For one thread.
 */
final class Utf8Lines {
  private static final int CHUNK = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;

  private int number;
  private boolean afterReturn;

  /** Lines of a stream, which is never closed. */
  Utf8Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line asked for last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its end; empty when there is none.
   *
   * @throws CharacterCodingException if this line is no UTF-8
   */
  Optional<String> next() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (at < end || fill()) {
      if (afterReturn && chunk[at] == '\n') {
        at++;
        afterReturn = false;
        continue;
      }
      afterReturn = false;
      any = true;
      int from = at;
      while (at < end && chunk[at] != '\n' && chunk[at] != '\r') {
        at++;
      }
      line.write(chunk, from, at - from);
      if (at < end) {
        afterReturn = chunk[at++] == '\r';
        break;
      }
    }
    return any
        ? Optional.of(decoder.decode(ByteBuffer.wrap(line.toByteArray())).toString())
        : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk, 0, CHUNK));
    return end > 0;
  }
}
