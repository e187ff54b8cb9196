package org.khulasa.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files that may be packed with gzip, which the end of their name tells. */
public final class PackedFiles {
  private static final String PACKED = ".gz";
  private static final int BUFFER = 1 << 16;

  private PackedFiles() {}

  /**
   * The bytes of a file, unpacked if its name ends in {@code .gz}.
   *
   * @return a stream to close after use, which closes the file
   * @throws IOException if it cannot be opened, or is called packed and is not; then nothing stays
   *     open
   */
  public static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!file.toString().endsWith(PACKED)) {
      return in;
    }
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** A file's name without the ending that says that it is packed: what the file is inside. */
  public static String plainName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
  }
}
