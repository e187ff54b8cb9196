package org.khulasa.core.io;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.io.StrictDecoding.UndecodableException;

/**
 * Reads one line at a time; a line that is no document does not keep the others from being read.
 */
final class JsonLinesIterator extends AbstractIterator<ReadResult> {
  private static final char REPLACEMENT = '\uFFFD';

  private final String input;
  private final ByteLines lines;
  private final Optional<Charset> encoding;
  private boolean broken;

  /**
   * Lines in an encoding whose line feed is the byte 10.
   *
   * @param encoding the encoding the user names; without one every line is looked at by itself
   */
  JsonLinesIterator(String input, InputStream in, Optional<Charset> encoding) {
    this.input = input;
    this.lines = new ByteLines(in, DocumentReader.MAX_BYTES);
    this.encoding = encoding;
  }

  @Override
  protected @Nullable ReadResult computeNext() {
    if (broken) {
      return endOfData();
    }
    try {
      while (lines.next()) {
        if (lines.isTooLong()) {
          return new ReadResult.Failed(
              InputProblem.of(
                      Kind.TOO_LARGE,
                      input,
                      "the line is longer than " + DocumentReader.MAX_TEXT,
                      "one document a line",
                      "")
                  .at(place()));
        }
        String line = decode();
        if (!line.isBlank()) {
          return JsonDocuments.fromLine(line, input, place(), input + ":" + lines.number());
        }
      }
      return endOfData();
    } catch (UndecodableException e) {
      return new ReadResult.Failed(DocumentReader.undecodable(input, e).at(place()));
    } catch (IOException e) {
      broken = true;
      return new ReadResult.Failed(DocumentReader.unreadable(input, e).at("after " + place()));
    }
  }

  private String decode() throws UndecodableException {
    if (encoding.isPresent()) {
      return StrictDecoding.decode(lines.buffer(), lines.start(), lines.length(), encoding.get());
    }
    String utf8 = new String(lines.buffer(), lines.start(), lines.length(), StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0) {
      return lines.number() == 1 && utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
    }
    byte[] line = Arrays.copyOfRange(lines.buffer(), lines.start(), lines.start() + lines.length());
    return TextDecoder.decode(line, Optional.empty()).text();
  }

  private String place() {
    return String.format(Locale.ROOT, "line %d", lines.number());
  }
}
