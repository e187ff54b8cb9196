package org.khulasa.cli;

import java.util.function.Consumer;
import org.khulasa.core.io.ReadResult;

/** Shows every text of the input to a counter. */
final class TextCounting {
  private TextCounting() {}

  /** Returns the number of texts; what cannot be read is reported. */
  static int count(
      InputOptions input, Console console, Problems problems, Consumer<String> counter) {
    int documents = 0;
    try (Inputs inputs = new Inputs(input, console);
        Progress progress = Progress.start(console, "documents", false)) {
      while (inputs.hasNext()) {
        ReadResult result = inputs.next();
        if (result instanceof ReadResult.Read read) {
          counter.accept(read.document().text());
          documents++;
          progress.step();
        } else if (result instanceof ReadResult.Failed failed) {
          problems.report(failed.problem());
        }
      }
    }
    return documents;
  }
}
