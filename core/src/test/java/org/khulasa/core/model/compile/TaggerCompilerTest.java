package org.khulasa.core.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.khulasa.core.segment.maxent.PartOfSpeechTagger;

class TaggerCompilerTest {
  @Test
  void givesTheSameBytesAsTheBuild() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    TaggerCompiler.compile().write(again);
    try (InputStream built =
        PartOfSpeechTagger.class.getResourceAsStream("/org/khulasa/core/segment/tagger.khm")) {
      assertThat(again.toByteArray()).isEqualTo(built.readAllBytes());
    }
  }
}
