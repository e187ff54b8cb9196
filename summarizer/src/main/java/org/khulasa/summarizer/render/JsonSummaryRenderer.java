package org.khulasa.summarizer.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.io.JsonStrings;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;
import org.khulasa.summarizer.timeline.TimelineEntry;

/**
 * JSON for other programs: the object {@code khulasa/summary/1}, one a line, a line break behind
 * it. {@code docs/formats.md} and {@code docs/schema/summary-1.schema.json} describe it.
 *
 * <p>Immutable; each {@code with} method gives a changed copy.
 */
public final class JsonSummaryRenderer implements SummaryRenderer {
  private static final String SCHEMA = "khulasa/summary/1";
  private static final int SCORE_DECIMALS = 4;
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);

  private final boolean indent;
  private final boolean text;
  private final Optional<String> group;

  private JsonSummaryRenderer(boolean indent, boolean text, Optional<String> group) {
    this.indent = indent;
    this.text = text;
    this.group = group;
  }

  /** One object on one line, without the documents' texts. */
  public static JsonSummaryRenderer create() {
    return new JsonSummaryRenderer(false, false, Optional.empty());
  }

  /** Over many lines, for people to read. */
  public JsonSummaryRenderer withIndent() {
    return new JsonSummaryRenderer(true, text, group);
  }

  /** With every document's text, so that offsets can be resolved. */
  public JsonSummaryRenderer withText() {
    return new JsonSummaryRenderer(indent, true, group);
  }

  /** With the value that the summary's documents were grouped by. */
  public JsonSummaryRenderer withGroup(String newGroup) {
    return new JsonSummaryRenderer(indent, text, Optional.of(newGroup));
  }

  /**
   * Writes a summary.
   *
   * @throws IllegalArgumentException if a score is not finite; JSON has no such numbers
   */
  @Override
  public void render(Summary summary, Appendable out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(CharStreams.asWriter(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      // After a failure, brackets closed by themselves would make half an object look whole.
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      if (indent) {
        json.setPrettyPrinter(INDENTED.createInstance());
      }
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      if (group.isPresent()) {
        string(json, "group", group.get());
      }
      json.writeArrayFieldStart("documents");
      for (AnalyzedDocument document : summary.documents()) {
        document(json, document);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("words", summary.words());
      json.writeArrayFieldStart("sentences");
      for (SummarySentence sentence : summary.sentences()) {
        sentence(json, summary, sentence);
      }
      json.writeEndArray();
      json.writeEndObject();
      entities(json, summary);
      timeline(json, summary);
      disagreements(json, summary);
      excluded(json, summary);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private void document(JsonGenerator json, AnalyzedDocument analyzed) throws IOException {
    Document document = analyzed.document();
    json.writeStartObject();
    string(json, "id", document.id());
    stringOrNull(json, "source", document.source());
    stringOrNull(json, "title", document.title());
    stringOrNull(json, "date", document.date().map(JsonSummaryRenderer::local));
    json.writeNumberField("words", analyzed.words());
    json.writeNumberField("sentences", analyzed.sentences().size());
    json.writeArrayFieldStart("dropped");
    for (Dropped dropped : analyzed.dropped()) {
      json.writeStartObject();
      span(json, dropped.span());
      json.writeStringField("reason", dropped.reason().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (text) {
      string(json, "text", document.text());
    }
    json.writeEndObject();
  }

  /** The outlet's own day and time: readers of this schema expect no offset from Greenwich. */
  private static String local(PublicationDate date) {
    return date.day() + date.time().map(time -> "T" + time).orElse("");
  }

  private static void sentence(JsonGenerator json, Summary summary, SummarySentence sentence)
      throws IOException {
    if (!Double.isFinite(sentence.score())) {
      throw new IllegalArgumentException(
          "the score of the sentence at " + sentence.passage() + " is " + sentence.score());
    }
    json.writeStartObject();
    passage(json, summary, sentence.passage());
    string(json, "text", sentence.text());
    stringOrNull(
        json,
        "date",
        summary.document(sentence.passage()).document().date().map(JsonSummaryRenderer::local));
    json.writeNumberField(
        "score",
        BigDecimal.valueOf(sentence.score()).setScale(SCORE_DECIMALS, RoundingMode.HALF_EVEN));
    json.writeArrayFieldStart("support");
    for (Passage support : sentence.support()) {
      json.writeStartObject();
      passage(json, summary, support);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!sentence.laterCounts().isEmpty()) {
      laterCounts(json, summary, sentence.laterCounts());
    }
    json.writeEndObject();
  }

  private static void laterCounts(JsonGenerator json, Summary summary, List<LaterCount> counts)
      throws IOException {
    json.writeArrayFieldStart("laterCounts");
    for (LaterCount later : counts) {
      json.writeStartObject();
      json.writeStringField("fate", later.fate().name().toLowerCase(Locale.ROOT));
      json.writeStringField("date", local(later.published()));
      value(json, summary, later.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Names, in the order of their first mention. */
  private static void entities(JsonGenerator json, Summary summary) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Name name : Name.in(summary)) {
      json.writeStartObject();
      json.writeStringField("type", name.type());
      string(json, "name", name.name());
      json.writeArrayFieldStart("mentions");
      for (Passage mention : name.mentions()) {
        json.writeStartObject();
        passage(json, summary, mention);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void timeline(JsonGenerator json, Summary summary) throws IOException {
    json.writeArrayFieldStart("timeline");
    for (TimelineEntry entry : summary.timeline()) {
      json.writeStartObject();
      json.writeStringField("from", entry.days().from().toString());
      json.writeStringField("to", entry.days().to().toString());
      passage(json, summary, entry.passage());
      json.writeArrayFieldStart("support");
      for (Passage support : entry.support()) {
        json.writeStartObject();
        passage(json, summary, support);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What the options kept out. */
  private static void excluded(JsonGenerator json, Summary summary) throws IOException {
    json.writeObjectFieldStart("excluded");
    json.writeArrayFieldStart("documents");
    for (Excluded.ExcludedDocument excluded : summary.excluded().documents()) {
      Document document = excluded.document();
      json.writeStartObject();
      string(json, "id", document.id());
      stringOrNull(json, "source", document.source());
      stringOrNull(json, "title", document.title());
      stringOrNull(json, "date", document.date().map(JsonSummaryRenderer::local));
      json.writeStringField("reason", excluded.reason().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (Excluded.ExcludedSentence excluded : summary.excluded().sentences()) {
      json.writeStartObject();
      passage(json, summary, excluded.passage());
      json.writeStringField("reason", excluded.reason().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void disagreements(JsonGenerator json, Summary summary) throws IOException {
    json.writeArrayFieldStart("disagreements");
    for (Disagreement disagreement : summary.disagreements()) {
      json.writeStartObject();
      json.writeStringField("kind", disagreement.kind().name().toLowerCase(Locale.ROOT));
      string(json, "about", disagreement.about());
      json.writeArrayFieldStart("values");
      for (Disagreement.Value value : disagreement.values()) {
        json.writeStartObject();
        value(json, summary, value);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, Summary summary, Disagreement.Value value)
      throws IOException {
    json.writeStringField("value", value.value());
    stringOrNull(json, "unit", Optional.of(value.unit()).filter(unit -> !unit.isEmpty()));
    passage(json, summary, value.figure());
  }

  private static void passage(JsonGenerator json, Summary summary, Passage passage)
      throws IOException {
    string(json, "document", summary.document(passage).document().id());
    span(json, passage.span());
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("begin", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void stringOrNull(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      string(json, name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void string(JsonGenerator json, String name, String value) throws IOException {
    json.writeFieldName(name);
    JsonStrings.write(json, value);
  }
}
