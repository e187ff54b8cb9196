package org.khulasa.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonErrorsTest {
  private static JsonProcessingException error(String text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return catchThrowableOfType(
          JsonProcessingException.class,
          () -> {
            while (json.nextToken() != null) {}
          });
    }
  }

  @Test
  void sayWhatIsWrongWithoutWhereItWouldBeQuoted() throws IOException {
    JsonProcessingException e = error("{\"id\": [1");
    assertThat(e.getOriginalMessage()).contains("start marker at");
    assertThat(JsonErrors.reason(e))
        .startsWith("Unexpected end-of-input")
        .doesNotContain("start marker");
  }

  @Test
  void sayAllOfAnotherMessage() throws IOException {
    JsonProcessingException e = error("نعم");
    assertThat(JsonErrors.reason(e)).isEqualTo(e.getOriginalMessage());
  }

  @Test
  void mayHaveNothingToSay() {
    assertThat(JsonErrors.reason(new JsonParseException((JsonParser) null, (String) null)))
        .isEmpty();
  }
}
