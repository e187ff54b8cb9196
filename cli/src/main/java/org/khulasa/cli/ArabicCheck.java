package org.khulasa.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.text.CharacterClasses;

/**
 * Whether a document is Arabic. A page may hold any amount of other scripts, but one without a
 * single Arabic letter is the wrong file, or was read in the wrong encoding.
 */
final class ArabicCheck {
  private static final String EXPECTED = "Arabic text";
  private static final String LEAVE_OUT = "leave --encoding out and it is found out";

  private ArabicCheck() {}

  /**
   * What is wrong with a document.
   *
   * @param encoding the encoding the user named
   */
  static Optional<InputProblem> problem(Document document, Optional<Charset> encoding) {
    if (!hasArabicLetter(document.text())) {
      return Optional.of(
          problem(document, "found no Arabic letter", encoding.isPresent() ? LEAVE_OUT : ""));
    }
    return encoding
        .filter(named -> isUtf8ReadAs(named, document.text()))
        .map(named -> problem(document, "is UTF-8, not " + named.name(), LEAVE_OUT));
  }

  private static InputProblem problem(Document document, String found, String advice) {
    return InputProblem.of(Kind.UNSUITABLE, document.id(), found, EXPECTED, advice);
  }

  static boolean hasArabicLetter(CharSequence text) {
    return text.codePoints().anyMatch(CharacterClasses::isArabicLetter);
  }

  /**
   * Whether the bytes behind a text are UTF-8. UTF-8 read as windows-1256 gives Arabic letters
   * without sense ({@code ط§ظ„}); the other way round, Arabic in windows-1256 is never UTF-8.
   */
  private static boolean isUtf8ReadAs(Charset encoding, String text) {
    if (!encoding.canEncode() || encoding.newEncoder().maxBytesPerChar() > 1) {
      return false;
    }
    try {
      ByteBuffer bytes = encoding.newEncoder().encode(CharBuffer.wrap(text));
      return hasArabicLetter(StandardCharsets.UTF_8.newDecoder().decode(bytes));
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
