package org.khulasa.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a file that was made goes. */
class OutputFile {
  // As many as Linux follows.
  private static final int MOST_LINKS = 40;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where the result goes.")
  final void setFile(Path value) {
    if (value.toString().equals(InputOptions.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(),
          "--output needs the name of a file, found -; where there is one, /dev/stdout is"
              + " standard output");
    }
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

  /**
   * Refuses to write over what the result is made from.
   *
   * @param inputs names of files and folders; a folder stands for all files in it
   */
  final void mayNotBeOneOf(Collection<?> inputs) {
    Path target = Optional.ofNullable(file).orElseThrow();
    Optional<FileIdentity> identity = FileIdentity.of(target);
    if (identity.isEmpty()) {
      // What is not there yet is nobody's input.
      return;
    }
    for (Object input : inputs) {
      for (Path read : files(input.toString())) {
        if (FileIdentity.of(read).equals(identity)) {
          throw new ParameterException(
              spec.commandLine(), "--output would write over the input " + read);
        }
      }
    }
  }

  private static List<Path> files(String input) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          Path.of(input),
          ImmutableSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              files.add(path);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException | InvalidPathException e) {
      // What cannot be looked at is no file that could be lost; reading it will say more.
    }
    return files;
  }

  /**
   * Written beside its place and moved there, so that no half file is ever in it. A link stays, and
   * the file that it leads to is written; what is no file, a pipe or a terminal, is written to.
   */
  final void write(byte[] content) throws OutputException {
    Path named = Optional.ofNullable(file).orElseThrow();
    try {
      if (isOpenAlready(named) || (Files.exists(named) && !Files.isRegularFile(named))) {
        Files.write(named, content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return;
      }
      Path target = target(named);
      Path written = writeBeside(target, content);
      try {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new OutputException(named + ": cannot be written (" + e + ")", e, ExitCode.INTERNAL);
    }
  }

  /** What a name leads to: the end of its links, also where nothing is there yet. */
  private static Path target(Path named) throws IOException {
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    Path target = named;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /**
   * Whether this names a stream of the process: what the shell put behind it, maybe a file to be
   * added to, is not to be replaced by another file.
   */
  private static boolean isOpenAlready(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.equals(Path.of("/dev/stdout"))
        || absolute.equals(Path.of("/dev/stderr"))
        || absolute.startsWith(Path.of("/dev/fd"))
        || absolute.startsWith(Path.of("/proc/self/fd"));
  }

  /** Writes to a new file in the same folder, whose name nobody else uses. */
  private static Path writeBeside(Path target, byte[] content) throws IOException {
    for (int number = 1; ; number++) {
      Path written = target.resolveSibling(target.getFileName() + "." + number + ".tmp");
      try {
        // Not Files.createTempFile: nobody but the owner could read what it makes.
        Files.createFile(written);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      try {
        return Files.write(written, content);
      } catch (IOException e) {
        Files.deleteIfExists(written);
        throw e;
      }
    }
  }

  private static Path folder(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }
}
