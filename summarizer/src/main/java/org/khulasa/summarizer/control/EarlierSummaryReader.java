package org.khulasa.summarizer.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Span;
import org.khulasa.core.io.JsonErrors;
import org.khulasa.summarizer.control.EarlierSummary.Place;

/**
 * Reads earlier summaries, object by object; keys may stand in any order, unknown ones are skipped.
 */
final class EarlierSummaryReader {
  private static final String SCHEMA = "khulasa/summary/1";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private final String name;
  private final JsonParser json;
  private final List<String> sentences = new ArrayList<>();
  private final List<Place> support = new ArrayList<>();
  // Of the object at hand.
  private final Map<String, String> texts = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private @Nullable String schema;
  private boolean summarySeen;

  private EarlierSummaryReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  static EarlierSummary read(String name, InputStream in) throws IOException {
    return read(name, () -> FACTORY.createParser(in));
  }

  static EarlierSummary read(String name, Reader in) throws IOException {
    return read(name, () -> FACTORY.createParser(in));
  }

  /** A file that the file system does not hand out. */
  static IOException unreadable(Path file, String found, IOException cause) {
    return new IOException(file + ": " + found + "; expected " + SCHEMA, cause);
  }

  private interface Source {
    JsonParser open() throws IOException;
  }

  private static EarlierSummary read(String name, Source source) throws IOException {
    try (JsonParser json = source.open()) {
      EarlierSummaryReader reader = new EarlierSummaryReader(name, json);
      reader.summaries();
      return new EarlierSummary(name, reader.sentences, reader.support);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new IOException(
          name + place + ": found no JSON (" + JsonErrors.reason(e) + "); expected " + SCHEMA, e);
    }
  }

  private void summaries() throws IOException {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw wrong("nothing");
    }
    while (token != null) {
      if (token != JsonToken.START_OBJECT) {
        throw wrong("no JSON object but " + described(token));
      }
      summary();
      token = json.nextToken();
    }
  }

  private void summary() throws IOException {
    schema = null;
    summarySeen = false;
    texts.clear();
    places.clear();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "schema" -> schema = string("schema");
        case "documents" -> elements(field, this::document);
        case "summary" -> summaryValue();
        default -> json.skipChildren();
      }
    }
    if (!SCHEMA.equals(schema)) {
      throw wrong(schema == null ? "an object without a schema" : "the schema '" + schema + "'");
    }
    if (!summarySeen) {
      throw wrong("an object without a summary");
    }
    for (Place place : places) {
      String text = texts.get(place.document());
      if (text == null) {
        support.add(place);
      } else if (place.span().end() <= text.length()) {
        sentences.add(checked(place.span().of(text)));
      } else {
        throw wrong("a place behind the end of " + place.document());
      }
    }
  }

  private void summaryValue() throws IOException {
    object("summary");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("sentences")) {
        elements(field, this::sentence);
        summarySeen = true;
      } else {
        json.skipChildren();
      }
    }
  }

  private void document() throws IOException {
    String id = null;
    String text = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = string(field);
        case "text" -> text = string(field);
        default -> json.skipChildren();
      }
    }
    if (id != null && text != null) {
      texts.put(id, text);
    }
  }

  private void sentence() throws IOException {
    String text = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "text" -> text = string(field);
        case "support" -> elements(field, this::place);
        default -> json.skipChildren();
      }
    }
    if (text == null) {
      throw wrong("a sentence without a text");
    }
    sentences.add(checked(text));
  }

  /** What has nothing to see in it is no sentence, which the parts behind this one rely on. */
  private String checked(String text) throws IOException {
    if (text.isBlank()) {
      throw wrong("an empty text");
    }
    return text;
  }

  private void place() throws IOException {
    String document = null;
    int begin = -1;
    int end = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "document" -> document = string(field);
        case "begin" -> begin = json.getValueAsInt(-1);
        case "end" -> end = json.getValueAsInt(-1);
        default -> json.skipChildren();
      }
    }
    if (document == null || begin < 0 || end < begin) {
      throw wrong("a support without document, begin and end");
    }
    places.add(new Place(document, new Span(begin, end)));
  }

  /** Reads one element; the parser stands at the beginning of an object. */
  private interface Element {
    void read() throws IOException;
  }

  private void elements(String field, Element element) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw wrong("'" + field + "' that is no array");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      object(field);
      element.read();
    }
  }

  private void object(String field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("'" + field + "' that holds no object");
    }
  }

  private String string(String field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong("'" + field + "' that is no string");
    }
    return json.getText();
  }

  private IOException wrong(String found) {
    return new IOException(
        name
            + ", line "
            + json.currentTokenLocation().getLineNr()
            + ": found "
            + found
            + "; expected "
            + SCHEMA
            + " as written by --format json");
  }

  private static String described(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "something else";
    };
  }
}
