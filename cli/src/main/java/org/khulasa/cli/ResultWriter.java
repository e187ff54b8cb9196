package org.khulasa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes whole results to standard output, as UTF-8. */
final class ResultWriter {
  private final OutputStream out;

  ResultWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes one result and hands it on at once.
   *
   * @throws OutputException if the reader has gone, or the disk is full
   */
  void write(String result) throws OutputException {
    try {
      out.write(result.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputException(
          "standard output: cannot be written to (" + e.getMessage() + "); stopped there",
          e,
          ExitCode.SOME_FAILED);
    }
  }
}
