package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON objects that stand over several lines, one after the other or in an array. What
 * follows a syntax error cannot be read: there is no telling where the next object begins.
 */
final class JsonIterator extends AbstractIterator<ReadResult> {
  private final String input;
  private final JsonParser parser;
  private boolean broken;
  private int line;
  // Programs write a whole array on one line.
  private int onLine;

  JsonIterator(String input, Reader reader) throws IOException {
    this.input = input;
    this.parser = JsonDocuments.FACTORY.createParser(reader);
  }

  @Override
  protected @Nullable ReadResult computeNext() {
    if (broken) {
      return endOfData();
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return endOfData();
      }
      int at = parser.currentTokenLocation().getLineNr();
      onLine = at == line ? onLine + 1 : 1;
      line = at;
      return onLine == 1
          ? JsonDocuments.fromObject(parser, input, "line " + line, input + ":" + line)
          : JsonDocuments.fromObject(
              parser,
              input,
              "line " + line + ", value " + onLine,
              input + ":" + line + "#" + onLine);
    } catch (IOException e) {
      InputProblem problem =
          JsonDocuments.malformed(
              e,
              input,
              "line " + parser.currentLocation().getLineNr(),
              "JSON objects, in an array or one after the other",
              "nothing behind this place was read");
      broken = true;
      return new ReadResult.Failed(problem);
    }
  }
}
