package org.khulasa.cli;

import com.google.common.collect.AbstractIterator;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.io.ReadResult;

/**
 * What the inputs of a command hold: documents and problems, in the order of the input, read as
 * they are asked for.
 */
final class Inputs extends AbstractIterator<ReadResult> implements AutoCloseable {
  private final Optional<Charset> encoding;
  private final Console console;
  private final DocumentReader reader;
  private final Iterator<String> inputs;

  // One stream after the other and not Stream.flatMap, whose iterator holds all of an input.
  private Stream<ReadResult> open = Stream.empty();
  private Iterator<ReadResult> current = open.iterator();

  Inputs(InputOptions options, Console console) {
    this.encoding = Optional.ofNullable(options.encoding);
    this.console = console;
    this.reader =
        encoding.map(DocumentReader.create()::withEncoding).orElseGet(DocumentReader::create);
    this.inputs = List.copyOf(options.inputs).iterator();
  }

  @Override
  protected @Nullable ReadResult computeNext() {
    while (!current.hasNext()) {
      open.close();
      if (!inputs.hasNext()) {
        return endOfData();
      }
      open = open(inputs.next());
      current = open.iterator();
    }
    return checked(current.next());
  }

  private Stream<ReadResult> open(String input) {
    if (input.equals(InputOptions.STANDARD_INPUT)) {
      return reader.read(input, console.in());
    }
    try {
      return reader.read(Path.of(input));
    } catch (InvalidPathException e) {
      return Stream.of(
          new ReadResult.Failed(
              InputProblem.of(
                      Kind.MISSING,
                      input,
                      "is no file name on this machine (" + e.getReason() + ")",
                      "the name of a file or a folder",
                      "")
                  .because(e)));
    }
  }

  private ReadResult checked(ReadResult result) {
    if (result instanceof ReadResult.Read read) {
      Optional<InputProblem> problem = ArabicCheck.problem(read.document(), encoding);
      if (problem.isPresent()) {
        return new ReadResult.Failed(Origin.of(read).located(problem.get()));
      }
    }
    return result;
  }

  /** Whether all of the input is there to be read a second time: no pipe, no standard input. */
  static boolean canBeReadTwice(InputOptions options) {
    return options.inputs.stream().allMatch(Inputs::canBeReadTwice);
  }

  private static boolean canBeReadTwice(String input) {
    try {
      Path path = Path.of(input);
      return Files.isRegularFile(path) || Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public void close() {
    open.close();
  }
}
