package org.khulasa.summarizer.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One parsed JSON object, asked for its values by name and type. */
final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A null inside an array: never what anyone asks for. */
  private static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private final Map<String, @Nullable Object> values;

  private JsonObject(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /**
   * Parses a text that is one object.
   *
   * @throws IOException if it is not
   */
  static JsonObject parse(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("expected a JSON object, found " + name(parser.currentToken()));
      }
      JsonObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new IOException("expected one JSON object, found more behind it");
      }
      return object;
    }
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  /** A string; empty if it is absent or null. */
  Optional<String> string(String name) throws IOException {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String string) {
      return Optional.of(string);
    }
    throw wrongType(name, "a string", value);
  }

  /** A string that must be there. */
  String required(String name) throws IOException {
    return string(name).orElseThrow(() -> new IOException("expected \"" + name + "\", found none"));
  }

  List<String> strings(String name) throws IOException {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    for (Object value : list(name)) {
      if (!(value instanceof String string)) {
        throw wrongType(name, "an array of strings", value);
      }
      strings.add(string);
    }
    return strings.build();
  }

  List<JsonObject> objects(String name) throws IOException {
    ImmutableList.Builder<JsonObject> objects = ImmutableList.builder();
    for (Object value : list(name)) {
      if (!(value instanceof JsonObject object)) {
        throw wrongType(name, "an array of objects", value);
      }
      objects.add(object);
    }
    return objects.build();
  }

  private List<?> list(String name) throws IOException {
    Object value = values.get(name);
    if (value instanceof List<?> list) {
      return list;
    }
    if (value == null) {
      throw new IOException("expected \"" + name + "\", found none");
    }
    throw wrongType(name, "an array", value);
  }

  private static IOException wrongType(String name, String expected, Object found) {
    String what =
        found instanceof JsonObject
            ? "an object"
            : found instanceof List
                ? "an array"
                : found instanceof String ? "a string" : "" + found;
    return new IOException("expected " + expected + " in \"" + name + "\", found " + what);
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(parser));
    }
    return new JsonObject(values);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        ImmutableList.Builder<Object> list = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser);
          list.add(value == null ? NULL : value);
        }
        yield list.build();
      }
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      default -> throw new IOException("unexpected " + name(parser.currentToken()));
    };
  }

  private static String name(@Nullable JsonToken token) {
    return token == null ? "the end" : token.name();
  }
}
