package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNamesCompilerTest {
  private final Path folder;

  KnownNamesCompilerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private byte[] compile(String... lines) throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), String.join("\n", lines));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    KnownNamesCompiler.compile(list).write(out);
    return out.toByteArray();
  }

  @Test
  void theSameListGivesTheSameBytes() throws IOException {
    String[] lines = {"# names", "", "[LOC] places", "كوت ديفوار", "[PER] people", "فرويد"};
    assertThat(compile(lines)).isEqualTo(compile(lines));
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> compile("كوت ديفوار"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("list.txt, line 1: found \"كوت ديفوار\", expected a heading");
    assertThatThrownBy(() -> compile("[LOC] places", "كوت  ديفوار"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("one blank");
    assertThatThrownBy(() -> compile("[LOC places")).hasMessageContaining("between [ and ]");
  }

  @Test
  void aNameMayNotStandTwice() {
    assertThatThrownBy(() -> compile("[LOC] places", "جنوب أفريقيا", "", "جنوب افريقيا"))
        .hasMessageContaining("line 4")
        .hasMessageContaining("not listed above");
  }
}
