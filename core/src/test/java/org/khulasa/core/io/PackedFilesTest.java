package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {
  private static final byte[] TEXT = "نص".getBytes(StandardCharsets.UTF_8);

  private final Path folder;

  PackedFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void plainFilesAreReadAsTheyAre() throws IOException {
    Path file = Files.write(folder.resolve("a.gz.txt"), TEXT);
    try (InputStream in = PackedFiles.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(PackedFiles.plainName(file)).isEqualTo("a.gz.txt");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    Path file = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TEXT);
    }
    try (InputStream in = PackedFiles.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(PackedFiles.plainName(file)).isEqualTo("a.txt");
  }

  @Test
  void whatIsOnlyCalledPackedIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.gz"), TEXT);
    assertThatThrownBy(() -> PackedFiles.open(file)).isInstanceOf(ZipException.class);
  }
}
