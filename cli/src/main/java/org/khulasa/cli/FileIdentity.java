package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Tells a file by what it is and not by its name: two paths to one file, by a link or by another
 * way through the folders, have one identity.
 *
 * @param key what the file system numbers files with, or the real path where it does not
 */
record FileIdentity(String key) {
  /** The identity of a regular file; empty if there is none of this name. */
  static Optional<FileIdentity> of(String name) {
    try {
      return of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The same of a path; a link stands for what it leads to. */
  static Optional<FileIdentity> of(Path path) {
    // Asked first, since most ids of documents are no files and an exception costs more.
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(new FileIdentity(String.valueOf(key == null ? path.toRealPath() : key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
