package org.khulasa.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * The streams a command works with.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param errStream the same, for a library that wants it so
 */
record Console(InputStream in, ResultWriter out, PrintWriter err, PrintStream errStream) {
  /** One line about something that went wrong. */
  void problem(String message) {
    err.println("khulasa: " + line(message));
    err.flush();
  }

  /** A text on one line: names and contents of files may hold line breaks and terminal controls. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
