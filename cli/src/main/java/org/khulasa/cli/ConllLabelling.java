package org.khulasa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.PackedFiles;
import org.khulasa.ner.NameRecognizer;

/** Puts labels behind the lines of files of tokens; a file by itself. Shared by threads. */
final class ConllLabelling {
  private static final String EXPECTED = "a token a line, a blank line between sentences";

  private final NameRecognizer names;
  private final TypeFilter types;
  private final Optional<Charset> encoding;
  private final Console console;

  ConllLabelling(NameRecognizer names, TypeFilter types, InputOptions input, Console console) {
    this.names = names;
    this.types = types;
    this.encoding = Optional.ofNullable(input.encoding);
    this.console = console;
  }

  /** The files that are meant: a folder stands for those in it, in the order of their names. */
  static Iterator<String> files(InputOptions input) {
    return input.inputs.stream().flatMap(ConllLabelling::files).iterator();
  }

  private static Stream<String> files(String input) {
    try {
      if (!input.equals(InputOptions.STANDARD_INPUT) && Files.isDirectory(Path.of(input))) {
        FilesBelow below = new FilesBelow(Path.of(input));
        Files.walkFileTree(
            Path.of(input), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, below);
        return below.found.isEmpty()
            ? Stream.of(input)
            : below.found.stream().sorted().map(Path::toString);
      }
    } catch (IOException | InvalidPathException e) {
      // Met again, and reported, when it is opened.
    }
    return Stream.of(input);
  }

  /** The files below a folder, without what is hidden; and what cannot be looked at. */
  private static final class FilesBelow extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found = new ArrayList<>();

    FilesBelow(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Reading it will fail as well, and tell why. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!isHidden(path)) {
        found.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }

  /** A file with its labels, or what is wrong with it. */
  Outcome label(String file) {
    try {
      ConllFile conll = read(file);
      List<List<String>> labels = ConllTexts.label(conll.sentences(), names);
      Iterator<String> wanted = labels.stream().flatMap(List::stream).iterator();
      return new Outcome("", List.of(), conll.labelled(types.of(wanted)));
    } catch (ConllFile.Malformed e) {
      return failed(e.problem());
    } catch (IOException | InvalidPathException e) {
      return failed(FileProblems.unreadable(file, EXPECTED, "", e));
    } catch (RuntimeException e) {
      return Outcome.failed(file, e);
    }
  }

  private static Outcome failed(InputProblem problem) {
    return new Outcome("", List.of(problem), "");
  }

  private ConllFile read(String file) throws IOException {
    return ConllFile.of(TokenText.decode(bytes(file), encoding, file), file);
  }

  private byte[] bytes(String file) throws IOException {
    if (file.equals(InputOptions.STANDARD_INPUT)) {
      return console.in().readAllBytes();
    }
    try (InputStream in = PackedFiles.open(Path.of(file))) {
      return in.readAllBytes();
    }
  }
}
