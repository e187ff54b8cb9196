package org.khulasa.core.io;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Why an input, or a part of it, gave no document. Other inputs are not affected.
 *
 * @param kind what is wrong, for a program
 * @param input the file as given, or {@code -} for standard input
 * @param place where in the input, for example {@code line 17}; empty if all of it is meant
 * @param found what was found there
 * @param expected what was expected instead
 * @param advice what the user may do; empty if that is plain
 * @param cause the exception behind it, if there was one, for a person who asks for its trace
 */
public record InputProblem(
    Kind kind,
    String input,
    String place,
    String found,
    String expected,
    String advice,
    Optional<Exception> cause) {

  /** What is wrong with an input. More may be added. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** It is there, but the file system does not hand it out. */
    UNREADABLE,
    /** It is empty, or has no word. */
    EMPTY,
    /** It is larger than what can be read. */
    TOO_LARGE,
    /** It is no text: a PDF file, an image, a packed file. */
    BINARY,
    /** Its bytes are not in the encoding that was named. */
    ENCODING,
    /** Its form is wrong: broken JSON, or an object without a text. */
    MALFORMED,
    /** It can be read, but is not what is asked for. */
    UNSUITABLE
  }

  /** Checks that nothing is null. */
  public InputProblem {
    requireNonNull(kind, "a problem needs a kind, found null");
    requireNonNull(input, "a problem needs its input, found null");
    requireNonNull(place, "a problem's place may be empty, but not null");
    requireNonNull(found, "a problem needs what was found, found null");
    requireNonNull(expected, "what was expected may be empty, but not null");
    requireNonNull(advice, "a problem's advice may be empty, but not null");
    requireNonNull(cause, "a problem's cause may be empty, but not null");
  }

  /** A problem of the whole input. */
  public static InputProblem of(
      Kind kind, String input, String found, String expected, String advice) {
    return new InputProblem(kind, input, "", found, expected, advice, Optional.empty());
  }

  /** The same problem of a part of the input. */
  public InputProblem at(String newPlace) {
    return new InputProblem(kind, input, newPlace, found, expected, advice, cause);
  }

  /** The same problem with the exception behind it. */
  public InputProblem because(Exception newCause) {
    return new InputProblem(kind, input, place, found, expected, advice, Optional.of(newCause));
  }

  /** All of it in one line, for example {@code news.jsonl, line 17: found ..., expected ...}. */
  public String message() {
    StringBuilder message = new StringBuilder(input);
    if (!place.isEmpty()) {
      message.append(", ").append(place);
    }
    message.append(": ").append(found);
    if (!expected.isEmpty()) {
      message.append("; expected ").append(expected);
    }
    if (!advice.isEmpty()) {
      message.append("; ").append(advice);
    }
    // File names and parser messages may hold anything, and a log reader must see one line.
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        message.setCharAt(i, ' ');
      }
    }
    return message.toString();
  }

  /** The same as {@link #message()}. */
  @Override
  public String toString() {
    return message();
  }
}
