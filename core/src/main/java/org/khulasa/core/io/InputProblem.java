package org.khulasa.core.io;

import java.util.Optional;

/**
 * Why an input, or a part of it, gave no document. Other inputs are not affected.
 *
 * @param input the file as given, or {@code -} for standard input
 * @param place where in the input, for example {@code line 17}; empty if all of it is meant
 * @param found what was found there
 * @param expected what was expected instead
 * @param advice what the user may do; empty if that is plain
 * @param cause the exception behind it, if there was one, for a person who asks for its trace
 */
public record InputProblem(
    String input,
    String place,
    String found,
    String expected,
    String advice,
    Optional<Exception> cause) {

  static InputProblem of(String input, String found, String expected, String advice) {
    return new InputProblem(input, "", found, expected, advice, Optional.empty());
  }

  InputProblem at(String newPlace) {
    return new InputProblem(input, newPlace, found, expected, advice, cause);
  }

  InputProblem because(Exception newCause) {
    return new InputProblem(input, place, found, expected, advice, Optional.of(newCause));
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
