package org.khulasa.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in JSON-LD with the vocabulary of schema.org. It is read leniently,
 * and what cannot be read is ignored: a page is not worse for a broken script.
 */
final class JsonLd {
  private static final int DEEPEST = 64;
  private static final Pattern MARKUP = Pattern.compile("(?i)</p>|<br");
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> others = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Element page) {
    JsonLd jsonLd = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      List<Object> values = new ArrayList<>();
      readInto(values, withoutWrapping(script.data()));
      jsonLd.collect(values);
    }
    return jsonLd;
  }

  Optional<String> headline() {
    return articles.stream().flatMap(node -> string(node.get("headline")).stream()).findFirst();
  }

  /** The text of the article: some pages leave it to a script to put this on the page. */
  Optional<String> articleBody() {
    return articles.stream()
        .flatMap(node -> string(node.get("articleBody")).stream())
        .map(JsonLd::plain)
        .findFirst();
  }

  private static String plain(String value) {
    return MARKUP.matcher(value).find()
        ? BlockText.of(Parser.htmlParser().parseInput(value, "").body())
        : Parser.unescapeEntities(value, false);
  }

  Optional<String> datePublished() {
    return articles.stream()
        .flatMap(node -> string(node.get("datePublished")).stream())
        .findFirst()
        .or(
            () ->
                others.stream()
                    .flatMap(node -> string(node.get("datePublished")).stream())
                    .findFirst());
  }

  Optional<String> publisher() {
    return articles.stream().flatMap(node -> name(node.get("publisher")).stream()).findFirst();
  }

  private Optional<String> name(@Nullable Object publisher) {
    if (publisher instanceof List<?> list) {
      return list.stream().flatMap(one -> name(one).stream()).findFirst();
    }
    if (!(publisher instanceof Map<?, ?> node)) {
      return string(publisher);
    }
    // A publisher may be a reference to a node that stands elsewhere on the page.
    return string(node.get("name"))
        .or(
            () ->
                string(node.get("@id"))
                    .flatMap(
                        id ->
                            others.stream()
                                .filter(other -> string(other.get("@id")).equals(Optional.of(id)))
                                .flatMap(other -> string(other.get("name")).stream())
                                .findFirst()));
  }

  private void collect(@Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> node) {
      (isArticle(node.get("@type")) ? articles : others).add(node);
      node.values().forEach(this::collect);
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(JsonLd::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
  }

  private static Optional<String> string(@Nullable Object value) {
    return value instanceof String string && !string.isBlank()
        ? Optional.of(string.strip())
        : Optional.empty();
  }

  private static String withoutWrapping(String script) {
    String json = script.strip();
    for (String wrapping : List.of("//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "<!--")) {
      if (json.startsWith(wrapping)) {
        json = json.substring(wrapping.length());
      }
    }
    return json;
  }

  /** Leaves in {@code values} what could be read before the first error. */
  private static void readInto(List<Object> values, String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        readValue(parser, values::add);
      }
    } catch (IOException e) {
      // Metadata is optional.
    }
  }

  private interface Place {
    void put(Object value);
  }

  // Containers are put in their place before they are filled, so that an error loses only the rest.
  private static void readValue(JsonParser parser, Place place) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> node = new LinkedHashMap<>();
        place.put(node);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          readValue(parser, value -> node.put(name, value));
        }
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        place.put(list);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          readValue(parser, list::add);
        }
      }
      case VALUE_STRING -> place.put(parser.getText());
      default -> {}
    }
  }
}
