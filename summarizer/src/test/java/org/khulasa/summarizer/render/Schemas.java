package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schemas of docs/schema. */
public final class Schemas {
  /** That of a summary. */
  public static final Schemas SUMMARY = new Schemas("summary-1.schema.json");

  static final Schemas ANALYSIS = new Schemas("analysis-1.schema.json");

  private final JsonSchema schema;

  private Schemas(String file) {
    try {
      schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Files.readString(Path.of("..", "docs", "schema", file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks a text as it arrives: after a way through UTF-8. */
  public void check(String json) {
    String arrived = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(schema.validate(arrived, InputFormat.JSON)).as(json).isEmpty();
  }

  /** Whether the schema refuses a text. */
  boolean refuses(String json) {
    return !schema.validate(json, InputFormat.JSON).isEmpty();
  }
}
