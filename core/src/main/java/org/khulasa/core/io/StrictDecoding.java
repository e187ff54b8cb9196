package org.khulasa.core.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Decoding in an encoding that the user has named: what does not fit is an error with a place. */
final class StrictDecoding {
  private static final int CHUNK = 8192;

  private StrictDecoding() {}

  /** Bytes that mean nothing in an encoding. */
  @SuppressWarnings("serial")
  static final class UndecodableException extends IOException {
    private final int offset;

    UndecodableException(int offset, String message) {
      super(message);
      this.offset = offset;
    }

    /** Where the first of these bytes stands, counted from the beginning of what was decoded. */
    int offset() {
      return offset;
    }
  }

  static String decode(byte[] bytes, int start, int length, Charset charset)
      throws UndecodableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, length);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    StringBuilder text = new StringBuilder(length);
    boolean flushing = false;
    while (true) {
      CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, true);
      if (result.isError()) {
        int offset = in.position() - start;
        throw new UndecodableException(
            offset,
            String.format(
                Locale.ROOT,
                "byte 0x%02X at offset %d means nothing in %s",
                bytes[start + offset],
                offset,
                charset.name()));
      }
      text.append(out.flip());
      out.clear();
      if (result.isUnderflow()) {
        if (flushing) {
          return withoutMark(text);
        }
        flushing = true;
      }
    }
  }

  private static String withoutMark(StringBuilder text) {
    return text.length() > 0 && text.charAt(0) == TextDecoder.BYTE_ORDER_MARK
        ? text.substring(1)
        : text.toString();
  }
}
