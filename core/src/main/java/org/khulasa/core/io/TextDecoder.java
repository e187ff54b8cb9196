package org.khulasa.core.io;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out the encoding of bytes and decodes them.
 *
 * <p>In this order: a byte order mark; UTF-16 without one; UTF-8, also when a few bytes of it are
 * damaged; then the encodings of one byte. Among these the two of Arabic are weighed against each
 * other by {@link ArabicEvidence} with ICU's detector as a further voice. Where the text is not
 * Arabic in either, the page's own declaration decides, and without one ICU.
 */
final class TextDecoder {
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int SAMPLE = 1 << 16;
  private static final int BEFORE_SAMPLE = 64;
  private static final double ARABIC = 0.5;
  private static final double CLEARLY_ARABIC = 1.0;

  /** What windows-1256 has ahead: Arabic files in ISO-8859-6 are few. */
  private static final double MORE_COMMON = 0.25;

  private static final double DECLARED = 0.5;
  private static final int CONFIDENT = 10;

  private TextDecoder() {}

  /**
   * Decodes all of {@code bytes}. What has no meaning becomes U+FFFD.
   *
   * @param declared the encoding that the page names; counts only where the bytes leave room for it
   */
  static DecodedText decode(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int length = mark.get().length();
      Charset charset = mark.get().charset();
      return new DecodedText(new String(bytes, length, bytes.length - length, charset), charset);
    }
    Optional<Charset> utf16 = utf16WithoutMark(bytes);
    if (utf16.isPresent()) {
      return new DecodedText(new String(bytes, utf16.get()), utf16.get());
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || Utf8Evidence.of(bytes).isUtf8()) {
      return new DecodedText(utf8, StandardCharsets.UTF_8);
    }
    Charset charset = singleByteCharset(bytes, declared);
    return new DecodedText(new String(bytes, charset), charset);
  }

  /**
   * The byte order of UTF-16 text that does not state it, judged by the beginning. ICU's detector
   * expects Latin text there. Must be asked before UTF-8, since Arabic letters in UTF-16 are pairs
   * of ASCII codes.
   */
  static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    if (units == 0) {
      return Optional.empty();
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < units * 2; i += 2) {
      int first = bytes[i] & 0xFF;
      int second = bytes[i + 1] & 0xFF;
      little += isExpectedUnit(second << 8 | first) ? 1 : 0;
      big += isExpectedUnit(first << 8 | second) ? 1 : 0;
    }
    // One in twenty may be anything, for example half an emoji.
    int enough = units - units / 20;
    return little >= enough
        ? Optional.of(StandardCharsets.UTF_16LE)
        : big >= enough ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isExpectedUnit(int unit) {
    return (unit >= 0x20 && unit < 0x7F)
        || unit == '\n'
        || unit == '\r'
        || unit == '\t'
        || (unit >= 0xA0 && unit < 0x100)
        || (unit >= 0x600 && unit < 0x700)
        || (unit >= 0x200B && unit < 0x2030)
        || (unit >= 0xFB50 && unit < 0xFDFF)
        || (unit >= 0xFE70 && unit <= 0xFEFF);
  }

  private static Charset singleByteCharset(byte[] bytes, Optional<Charset> declared) {
    byte[] sample = sample(bytes);
    double windows = arabicEvidence(sample, WINDOWS_1256, declared) + MORE_COMMON;
    double iso = arabicEvidence(sample, ISO_8859_6, declared);
    if (Math.max(windows, iso) >= CLEARLY_ARABIC && Math.abs(windows - iso) >= CLEARLY_ARABIC) {
      return windows > iso ? WINDOWS_1256 : ISO_8859_6;
    }
    // ICU's answer costs many times as much, which tells in files of many lines.
    Optional<CharsetMatch> icu = icuMatch(sample);
    windows += voice(icu, WINDOWS_1256);
    iso += voice(icu, ISO_8859_6);
    if (Math.max(windows, iso) >= ARABIC) {
      return windows >= iso ? WINDOWS_1256 : ISO_8859_6;
    }
    return declared
        .filter(charset -> decodesWithoutLoss(sample, charset))
        .or(() -> icu.filter(m -> m.getConfidence() >= CONFIDENT).map(TextDecoder::charset))
        .orElse(WINDOWS_1252);
  }

  private static double arabicEvidence(byte[] sample, Charset charset, Optional<Charset> declared) {
    double evidence = ArabicEvidence.of(new String(sample, charset));
    return declared.equals(Optional.of(charset)) ? evidence + DECLARED : evidence;
  }

  private static double voice(Optional<CharsetMatch> icu, Charset charset) {
    return icu.filter(match -> charset(match).equals(charset))
        .map(match -> match.getConfidence() / 200.0)
        .orElse(0.0);
  }

  private static boolean decodesWithoutLoss(byte[] sample, Charset charset) {
    return new String(sample, charset).indexOf(REPLACEMENT) < 0;
  }

  /** The part of a long text where its first bytes above ASCII stand. */
  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= SAMPLE) {
      return bytes;
    }
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - BEFORE_SAMPLE);
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  /**
   * ICU's answer, except that it sees central European text in any short one: western European is
   * taken if ICU gives it at least half the confidence.
   */
  private static Optional<CharsetMatch> icuMatch(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    List<CharsetMatch> matches =
        Arrays.stream(detector.detectAll()).filter(TextDecoder::isPlausible).toList();
    return matches.stream()
        .filter(match -> charset(match).equals(WINDOWS_1252))
        .filter(match -> match.getConfidence() * 2 >= matches.get(0).getConfidence())
        .findFirst()
        .or(() -> matches.stream().findFirst());
  }

  // UTF-8 and UTF-16 are ruled out by now; IBM's are EBCDIC, which no page has used in decades.
  private static boolean isPlausible(CharsetMatch match) {
    String name = match.getName();
    return !name.startsWith("UTF") && !name.startsWith("IBM") && Charset.isSupported(name);
  }

  private static Charset charset(CharsetMatch match) {
    // As on the web, where ISO-8859-1 is but another name of its superset.
    return match.getName().equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(match.getName());
  }
}
