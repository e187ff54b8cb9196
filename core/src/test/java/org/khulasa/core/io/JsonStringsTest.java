package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonStringsTest {
  private static String written(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      JsonStrings.write(json, text);
    }
    return out.toString();
  }

  @Test
  void whatIsPairedStandsAsItIs() throws IOException {
    assertThat(written("قال \"نعم\"\n\uD83D\uDE00"))
        .isEqualTo("\"قال \\\"نعم\\\"\\n\uD83D\uDE00\"");
  }

  @Test
  void whatIsUnpairedIsEscaped() throws IOException {
    assertThat(written("\uDE00\"\uD83D\uDE00\uD83D"))
        .isEqualTo("\"\\uDE00\\\"\uD83D\uDE00\\uD83D\"");
    assertThat(written("\uD83D\uD83D\uDE00")).isEqualTo("\"\\uD83D\uD83D\uDE00\"");
  }

  @Property
  void everyTextComesBackFromUtf8(@ForAll String text) throws IOException {
    byte[] stored = written(text).getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(stored)) {
      parser.nextToken();
      assertThat(parser.getText()).isEqualTo(text);
    }
  }
}
