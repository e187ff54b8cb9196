package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schemas of docs/schema. */
final class Schemas {
  static final Schemas SUMMARY = new Schemas("summary-1.schema.json");
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

  void check(String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }
}
