package org.khulasa.core.io;

/**
 * How much of some bytes is UTF-8.
 *
 * @param valid characters of more than one byte that are well-formed
 * @param malformed places where a byte does not fit
 * @param cutOff whether the bytes end inside a character
 */
record Utf8Evidence(long valid, long malformed, boolean cutOff) {
  private static final int VALID_FOR_EACH_MALFORMED = 4;

  /**
   * Whether this is UTF-8, perhaps damaged. The eight-bit encodings of Arabic reach this ratio
   * nowhere near: there a letter is almost never followed by a byte that continues it.
   */
  boolean isUtf8() {
    return malformed == 0 ? valid > 0 || !cutOff : valid >= VALID_FOR_EACH_MALFORMED * malformed;
  }

  static Utf8Evidence of(byte[] bytes) {
    long valid = 0;
    long malformed = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      i++;
      if (lead < 0x80) {
        continue;
      }
      int more = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 ? 2 : 1;
      if (lead < 0xC2 || lead > 0xF4) {
        malformed++;
        continue;
      }
      int seen = 0;
      while (seen < more && i < bytes.length && isContinuation(bytes, i, seen == 0 ? lead : 0)) {
        seen++;
        i++;
      }
      if (seen == more) {
        valid++;
      } else if (i == bytes.length) {
        return new Utf8Evidence(valid, malformed, true);
      } else {
        malformed++;
      }
    }
    return new Utf8Evidence(valid, malformed, false);
  }

  // The second byte's range depends on the first: no overlong forms, no surrogates.
  private static boolean isContinuation(byte[] bytes, int index, int lead) {
    int b = bytes[index] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return b >= least && b <= most;
  }
}
