package org.khulasa.core.io;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.io.InputProblem.Kind;

/** The documents of files and folders, one after the other; at most one file is open at a time. */
final class PathResults extends AbstractIterator<ReadResult> implements DocumentReader.Results {
  private final DocumentReader reader;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Optional<InputStream> open = Optional.empty();
  private Iterator<ReadResult> current = Collections.emptyIterator();

  /**
   * Paths still to be read.
   *
   * @param folder the folder they lie in, with links resolved; empty for what the caller named
   */
  private record Level(Iterator<Path> paths, Optional<Path> folder) {}

  PathResults(DocumentReader reader, Iterator<Path> paths) {
    this.reader = reader;
    levels.push(new Level(paths, Optional.empty()));
  }

  @Override
  protected @Nullable ReadResult computeNext() {
    while (true) {
      if (current.hasNext()) {
        return current.next();
      }
      closeFile();
      while (!levels.isEmpty() && !levels.element().paths().hasNext()) {
        levels.pop();
      }
      if (levels.isEmpty()) {
        return endOfData();
      }
      Path path = levels.element().paths().next();
      current = Files.isDirectory(path) ? enter(path) : read(path);
    }
  }

  private Iterator<ReadResult> read(Path path) {
    String name = name(path);
    try {
      if (levels.element().folder().isPresent() && isNoFile(path)) {
        return DocumentReader.failed(
            InputProblem.of(
                Kind.UNREADABLE,
                name,
                "is a pipe or a device, which in a folder nobody reads",
                "a file",
                ""));
      }
      InputStream in = Files.newInputStream(path);
      open = Optional.of(in);
      return reader.open(name, in);
    } catch (IOException e) {
      return DocumentReader.failed(DocumentReader.unreadable(name, e));
    }
  }

  /** Whether this is there, but something that reading might wait for without end. */
  private static boolean isNoFile(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private Iterator<ReadResult> enter(Path folder) {
    String name = name(folder);
    try {
      Path real = folder.toRealPath();
      boolean loops = levels.stream().anyMatch(level -> level.folder().equals(Optional.of(real)));
      if (loops) {
        return DocumentReader.failed(
            InputProblem.of(
                Kind.UNREADABLE, name, "is a link to a folder that holds it", "no such loop", ""));
      }
      ImmutableList<Path> paths = list(folder);
      if (paths.isEmpty()) {
        return DocumentReader.failed(
            InputProblem.of(
                Kind.EMPTY,
                name,
                "is a folder without files",
                "text, HTML or JSON Lines in it",
                ""));
      }
      levels.push(new Level(paths.iterator(), Optional.of(real)));
      return Collections.emptyIterator();
    } catch (IOException e) {
      return DocumentReader.failed(DocumentReader.unreadable(name, e));
    }
  }

  private static ImmutableList<Path> list(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, p -> !isHidden(p))) {
      return ImmutableList.sortedCopyOf(stream);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(Path path) throws IOException {
    return name(path.getFileName()).startsWith(".") || Files.isHidden(path);
  }

  private static String name(@Nullable Path path) {
    return String.valueOf(path).replace(File.separatorChar, '/');
  }

  private void closeFile() {
    if (open.isPresent()) {
      try {
        open.get().close();
      } catch (IOException e) {
        // It has been read; nothing is lost.
      }
      open = Optional.empty();
    }
  }

  @Override
  public void close() {
    closeFile();
  }
}
