package org.khulasa.ner.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8LinesTest {
  @Property
  void linesAreThoseOfJava(@ForAll("texts") String text) throws IOException {
    Utf8Lines lines =
        new Utf8Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<String> found = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      found.add(line.get());
    }
    assertThat(found)
        .containsExactlyElementsOf(new BufferedReader(new StringReader(text)).lines().toList());
    assertThat(lines.number()).isEqualTo(found.size() + 1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\n", "\r", "\r\n", "أ", "😀", "x".repeat(8191))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
