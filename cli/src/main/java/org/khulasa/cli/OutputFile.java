package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a file that was made goes. */
class OutputFile {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where the result goes.")
  final void setFile(Path value) {
    if (value.toString().isEmpty() || Files.isDirectory(value)) {
      throw new ParameterException(
          spec.commandLine(),
          "--output needs the name of a file, found "
              + (value.toString().isEmpty() ? "nothing" : "the folder " + value));
    }
    if (!Files.isDirectory(folder(value))) {
      throw new ParameterException(
          spec.commandLine(), "--output needs a folder that exists, found " + value);
    }
    file = value;
  }

  /** Refuses to write over what the result is made from. */
  final void mayNotBeOneOf(Collection<?> inputs) {
    Path target = Optional.ofNullable(file).orElseThrow();
    for (Object input : inputs) {
      if (isSame(target, input.toString())) {
        throw new ParameterException(
            spec.commandLine(), "--output would write over the input " + input);
      }
    }
  }

  private static boolean isSame(Path target, String input) {
    try {
      return Files.isRegularFile(target) && Files.isSameFile(target, Path.of(input));
    } catch (IOException | InvalidPathException e) {
      // What cannot be looked at is no file that exists; reading it will say more.
      return false;
    }
  }

  /**
   * Written beside its place and moved there, so that no half file is ever in it. A link stays, and
   * the file that it leads to is written; what is no file, a pipe or a terminal, is written to.
   */
  final void write(byte[] content) throws OutputException {
    Path named = Optional.ofNullable(file).orElseThrow();
    try {
      Path target = Files.exists(named) ? named.toRealPath() : named;
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(named, content);
        return;
      }
      Path written = target.resolveSibling(target.getFileName() + ".tmp");
      try {
        Files.write(written, content);
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new OutputException(named + ": cannot be written (" + e + ")", e, ExitCode.INTERNAL);
    }
  }

  private static Path folder(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }
}
