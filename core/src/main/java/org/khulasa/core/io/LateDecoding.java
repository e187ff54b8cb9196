package org.khulasa.core.io;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a stream whose encoding is found out only where it matters, at its first byte
 * that is not ASCII, however far that is: addresses and pictures may stand before the first Arabic
 * letter. Holds a piece of the stream only. For encodings of which ASCII is a part.
 */
final class LateDecoding extends Reader {
  private static final int SAMPLE = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];

  // From the first byte on that is not ASCII.
  private @Nullable Reader decoded;

  LateDecoding(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] characters, int offset, int length) throws IOException {
    if (decoded != null) {
      return decoded.read(characters, offset, length);
    }
    int filled = in.read(buffer, 0, Math.min(length, buffer.length));
    int ascii = 0;
    while (ascii < filled && buffer[ascii] >= 0) {
      characters[offset + ascii] = (char) buffer[ascii];
      ascii++;
    }
    if (ascii < filled) {
      decoded = decoded(Arrays.copyOfRange(buffer, ascii, filled));
      if (ascii == 0) {
        return decoded.read(characters, offset, length);
      }
    }
    return filled < 0 ? filled : ascii;
  }

  private Reader decoded(byte[] start) throws IOException {
    byte[] sample = Bytes.concat(start, in.readNBytes(SAMPLE));
    return new InputStreamReader(
        new SequenceInputStream(new ByteArrayInputStream(sample), in),
        TextDecoder.decode(sample, Optional.empty()).charset());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
