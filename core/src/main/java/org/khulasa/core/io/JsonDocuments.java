package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.text.PublicationDates;
import org.khulasa.core.text.VisibleText;

/** From one JSON object with {@code id, title, date, source, text} to a document. */
final class JsonDocuments {
  static final String TEXT = "text";

  /** A text may be as long as one of a text file; the default limit is lower. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(DocumentReader.MAX_BYTES).build())
          .build();

  // As Jackson's message on that limit begins; it has others, of depth and of numbers.
  private static final String TOO_LONG = "String value length";
  private static final int MOST_NAMED_FIELDS = 6;
  static final String EXPECTED_OBJECT =
      "an object such as {\"id\": \"1\", \"title\": \"...\", \"text\": \"...\"}";

  private JsonDocuments() {}

  /**
   * The document of one line.
   *
   * @param place names the line in problems
   * @param id the document's id if the object has none
   */
  static ReadResult fromLine(String json, String input, String place, String id) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      ReadResult result = fromObject(parser, input, place, id);
      if (result instanceof ReadResult.Read && parser.nextToken() != null) {
        return new ReadResult.Failed(
            InputProblem.of(
                    Kind.MALFORMED,
                    input,
                    "something behind the JSON object, " + column(parser),
                    "one object a line",
                    "")
                .at(place));
      }
      return result;
    } catch (IOException e) {
      return new ReadResult.Failed(malformed(e, input, place, "one JSON object a line", ""));
    }
  }

  /**
   * The document of the value that the parser stands on; leaves it on the value's last token.
   *
   * @throws IOException if the JSON is malformed: the parser is of no further use
   */
  static ReadResult fromObject(JsonParser parser, String input, String place, String id)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      String found = describe(parser.currentToken());
      parser.skipChildren();
      return new ReadResult.Failed(
          InputProblem.of(Kind.MALFORMED, input, "found " + found, EXPECTED_OBJECT, "").at(place));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    @Nullable String text = null;
    Optional<InputProblem> problem = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(TEXT) && value == JsonToken.VALUE_STRING) {
        text = parser.getText();
      } else if (name.equals(TEXT) || (isKnown(name) && value.isStructStart())) {
        String found = "\"" + name + "\" is " + describe(value);
        problem = Optional.of(InputProblem.of(Kind.MALFORMED, input, found, "a string", ""));
        parser.skipChildren();
      } else if (value.isStructStart()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      }
    }
    if (problem.isPresent()) {
      return new ReadResult.Failed(problem.get().at(place));
    }
    if (text == null) {
      String found = "an object without \"text\"" + names(fields);
      return new ReadResult.Failed(
          InputProblem.of(Kind.MALFORMED, input, found, EXPECTED_OBJECT, "").at(place));
    }
    if (VisibleText.isBlank(text)) {
      return new ReadResult.Failed(
          InputProblem.of(Kind.EMPTY, input, "\"text\" is empty", "at least one word", "")
              .at(place));
    }
    Document document =
        new Document(
            field(fields, "id").orElse(id),
            text,
            field(fields, "title"),
            field(fields, "source"),
            field(fields, "date").flatMap(PublicationDates::parse));
    return new ReadResult.Read(document, fields, input);
  }

  /**
   * What is wrong with text that is no JSON.
   *
   * @param advice what follows from it for the rest of the input; empty if nothing does
   */
  static InputProblem malformed(
      IOException e, String input, String place, String expected, String advice) {
    if (!(e instanceof JsonProcessingException json)) {
      return InputProblem.of(
              Kind.UNREADABLE, input, "cannot be read: " + e.getMessage(), "", advice)
          .at(place)
          .because(e);
    }
    if (json instanceof StreamConstraintsException
        && Strings.nullToEmpty(json.getOriginalMessage()).startsWith(TOO_LONG)) {
      return InputProblem.of(
              Kind.TOO_LARGE,
              input,
              "a string is longer than " + DocumentReader.MAX_TEXT,
              "at most that for one document",
              advice)
          .at(place)
          .because(e);
    }
    // Jackson's message may quote much of the line; its first part says what is wrong.
    String reason = JsonErrors.reason(json);
    int end = reason.indexOf('\n');
    reason = Ascii.truncate(end < 0 ? reason : reason.substring(0, end), 140, "...");
    String where =
        json.getLocation() == null ? "" : " at column " + json.getLocation().getColumnNr();
    return InputProblem.of(
            Kind.MALFORMED, input, "malformed JSON" + where + ": " + reason, expected, advice)
        .at(place)
        .because(e);
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private static boolean isKnown(String name) {
    return switch (name) {
      case "id", "title", "date", "source" -> true;
      default -> false;
    };
  }

  private static String names(Map<String, String> fields) {
    return fields.isEmpty()
        ? ""
        : " (its fields: "
            + Ascii.truncate(
                Joiner.on(", ").join(fields.keySet().stream().limit(MOST_NAMED_FIELDS).toList()),
                120,
                "...")
            + ")";
  }

  private static String column(JsonParser parser) {
    return "at column " + parser.currentTokenLocation().getColumnNr();
  }

  private static String describe(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NULL -> "null";
      default -> token.name();
    };
  }
}
