package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.io.CharStreams;
import java.io.IOException;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * An analysis as one line of JSON, of the schema {@value #SCHEMA}. Keys come in a fixed order.
 * Offsets count UTF-16 code units of the document's text. Half a surrogate pair is written as an
 * escape, so that the result is valid in UTF-8.
 */
public final class AnalysisJson implements AnalysisRenderer {
  /** The value of the key {@code schema}. */
  public static final String SCHEMA = "khulasa/analysis/1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final boolean withText;
  private final boolean withEntities;

  private AnalysisJson(boolean withText, boolean withEntities) {
    this.withText = withText;
    this.withEntities = withEntities;
  }

  /** Sentences, tokens and segments, and what was dropped. */
  public static AnalysisJson create() {
    return new AnalysisJson(false, false);
  }

  /** The same with the document's {@code text}, so that offsets resolve without its file. */
  public AnalysisJson withText() {
    return new AnalysisJson(true, withEntities);
  }

  /** The same with the {@code entities}; the key is there even if there are none. */
  public AnalysisJson withEntities() {
    return new AnalysisJson(withText, true);
  }

  @Override
  public void render(AnalyzedDocument analyzed, Appendable out) throws IOException {
    String text = analyzed.document().text();
    try (JsonGenerator json = FACTORY.createGenerator(CharStreams.asWriter(out))) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      writeString(json, "document", analyzed.document().id());
      if (withText) {
        writeString(json, "text", text);
      }
      json.writeArrayFieldStart("dropped");
      for (Dropped dropped : analyzed.dropped()) {
        json.writeStartObject();
        writeSpan(json, dropped.span());
        json.writeStringField("reason", dropped.reason().label());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sentences");
      for (Sentence sentence : analyzed.sentences()) {
        writeSentence(json, sentence);
      }
      json.writeEndArray();
      if (withEntities) {
        json.writeArrayFieldStart("entities");
        for (Entity entity : analyzed.entities()) {
          writeEntity(json, entity, text);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void writeSentence(JsonGenerator json, Sentence sentence) throws IOException {
    json.writeStartObject();
    writeSpan(json, sentence.span());
    json.writeArrayFieldStart("tokens");
    for (Token token : sentence.tokens()) {
      json.writeStartObject();
      writeSpan(json, token.span());
      writeString(json, "normal", token.normal());
      json.writeArrayFieldStart("segments");
      for (Segment segment : token.segments()) {
        json.writeStartObject();
        writeString(json, "form", segment.form());
        writeSpan(json, segment.span());
        writeString(json, "tag", segment.tag());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeEntity(JsonGenerator json, Entity entity, String text)
      throws IOException {
    json.writeStartObject();
    writeString(json, "type", entity.type());
    writeSpan(json, entity.span());
    writeString(json, "text", entity.span().of(text));
    writeString(json, "normal", entity.normal());
    json.writeNumberField("score", entity.score());
    json.writeEndObject();
  }

  private static void writeSpan(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("begin", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void writeString(JsonGenerator json, String name, String value)
      throws IOException {
    json.writeFieldName(name);
    JsonStrings.write(json, value);
  }
}
