package org.khulasa.core.io;

import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Streams from one encoding to another, for inputs that are not held in memory. */
final class Transcoding {
  private Transcoding() {}

  /**
   * The characters of a stream, without a byte order mark.
   *
   * @param strict whether what has no meaning is an error; otherwise it becomes U+FFFD
   */
  static Reader reader(InputStream in, Charset charset, boolean strict) throws IOException {
    CodingErrorAction action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    PushbackReader reader =
        new PushbackReader(
            new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action)));
    int first = reader.read();
    if (first >= 0 && first != TextDecoder.BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** The same as UTF-8, in which line feeds can be told byte by byte. */
  static InputStream toUtf8(InputStream in, Charset charset, boolean strict) throws IOException {
    Reader reader = reader(in, charset, strict);
    return new CharSource() {
      @Override
      public Reader openStream() {
        return reader;
      }
    }.asByteSource(StandardCharsets.UTF_8).openStream();
  }
}
