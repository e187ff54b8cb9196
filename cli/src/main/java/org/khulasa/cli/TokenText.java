package org.khulasa.cli;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a file of tokens as text. Such a file is UTF-8 unless the user names another
 * encoding: it is nowhere guessed, since a wrong guess would come back in the user's own lines.
 */
final class TokenText {
  private static final String EXPECTED = "a token a line, a blank line between sentences, in ";

  private TokenText() {}

  /**
   * All of the text.
   *
   * @param named the encoding, if the user names it
   * @param file the file's name, for messages
   * @throws ConllFile.Malformed if it is in another encoding
   */
  static String decode(byte[] bytes, Optional<Charset> named, String file)
      throws ConllFile.Malformed {
    Charset encoding = named.orElse(StandardCharsets.UTF_8);
    if (!encoding.equals(StandardCharsets.UTF_8) && isArabicUtf8(bytes)) {
      throw ConllFile.malformed(
          file,
          "",
          "is UTF-8, not " + encoding.name(),
          EXPECTED + encoding.name(),
          "leave --encoding out");
    }
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      throw ConllFile.malformed(
          file,
          "line " + (1 + CharMatcher.is('\n').countIn(text)),
          String.format(
              Locale.ROOT,
              "byte 0x%02X at offset %d means nothing in %s",
              bytes[in.position()],
              in.position(),
              encoding.name()),
          EXPECTED + encoding.name(),
          named.isPresent() ? "leave --encoding out for UTF-8" : "--encoding names another");
    }
    return text;
  }

  /** Arabic in other encodings is never UTF-8. */
  private static boolean isArabicUtf8(byte[] bytes) {
    try {
      return ArabicCheck.hasArabicLetter(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
