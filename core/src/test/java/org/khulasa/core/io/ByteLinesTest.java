package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  private static List<String> lines(String content, int longest) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), longest);
    List<String> result = new ArrayList<>();
    while (lines.next()) {
      String line =
          new String(lines.buffer(), lines.start(), lines.length(), StandardCharsets.UTF_8);
      assertThat(lines.number()).isEqualTo(result.size() + 1);
      result.add(lines.isTooLong() ? "TOO LONG" : line);
    }
    return result;
  }

  @Property
  void givesTheSameLinesAsTheJdk(@ForAll("contents") String content) throws IOException {
    assertThat(lines(content, 1 << 20)).isEqualTo(content.lines().toList());
  }

  @Provide
  Arbitrary<String> contents() {
    return Arbitraries.of("a", "سلام", "\n", "\r\n", "x".repeat(70_000), "")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    String content = "a\n" + "x".repeat(300_000) + "\nb\n" + "y".repeat(300_000);
    assertThat(lines(content, 100_000)).containsExactly("a", "TOO LONG", "b", "TOO LONG");
  }
}
