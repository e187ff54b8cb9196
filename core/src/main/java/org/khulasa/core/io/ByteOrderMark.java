package org.khulasa.core.io;

import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks at the beginning of a file that tell its encoding. */
enum ByteOrderMark {
  // Longer marks first: the one of UTF-32LE begins with the one of UTF-16LE.
  UTF_32BE("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
  UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
  UTF_8(StandardCharsets.UTF_8.name(), 0xEF, 0xBB, 0xBF),
  UTF_16BE(StandardCharsets.UTF_16BE.name(), 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE.name(), 0xFF, 0xFE);

  private final String charset;
  private final ImmutableIntArray mark;

  ByteOrderMark(String charset, int... mark) {
    this.charset = charset;
    this.mark = ImmutableIntArray.copyOf(mark);
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  int length() {
    return mark.length();
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.get(i)) {
        return false;
      }
    }
    return true;
  }
}
