package org.khulasa.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time in one buffer, which grows to the longest line. A
 * line that is longer than the limit is skipped, not held.
 */
final class ByteLines {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int start;
  private int length;
  private int next;
  private int filled;
  private long number;
  private boolean tooLong;
  private boolean atEnd;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    tooLong = false;
    start = next;
    int scanned = start;
    while (true) {
      for (int i = scanned; i < filled; i++) {
        if (buffer[i] == '\n') {
          end(i, i + 1);
          return true;
        }
      }
      if (atEnd) {
        if (start == filled && !tooLong) {
          return false;
        }
        end(filled, filled);
        return true;
      }
      if (filled - start > longest) {
        tooLong = true;
        filled = start;
      }
      makeRoom();
      scanned = filled;
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        atEnd = true;
      } else {
        filled += read;
      }
    }
  }

  private void end(int end, int nextStart) {
    length = end > start && buffer[end - 1] == '\r' ? end - 1 - start : end - start;
    next = nextStart;
    number++;
  }

  private void makeRoom() {
    if (filled < buffer.length) {
      return;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    } else {
      buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, longest + 2L));
    }
  }

  /** Holds the line from {@link #start()} on; other bytes in it mean nothing. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  /** The number of bytes without the line's end. */
  int length() {
    return length;
  }

  /** Counts from 1. */
  long number() {
    return number;
  }

  /** Whether the line was longer than the limit; then its bytes are not there. */
  boolean isTooLong() {
    return tooLong;
  }
}
