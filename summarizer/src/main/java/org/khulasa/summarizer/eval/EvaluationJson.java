package org.khulasa.summarizer.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An evaluation report as JSON, {@code khulasa/evaluation/1}. */
final class EvaluationJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private EvaluationJson() {}

  static void write(EvaluationReport report, Appendable out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(CharStreams.asWriter(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("schema", "khulasa/evaluation/1");
      json.writeNumberField("items", report.items());
      json.writeNumberField("units", report.units());
      settings(json, report.settings());
      json.writeArrayFieldStart("systems");
      for (EvaluationReport.SystemResult system : report.systems()) {
        system(json, system);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void settings(JsonGenerator json, EvaluationReport.Settings settings)
      throws IOException {
    json.writeObjectFieldStart("settings");
    json.writeStringField("budget", settings.budget());
    json.writeStringField("references", settings.references().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("stemmed", settings.stemmed());
    json.writeStringField("baseline", settings.baseline());
    json.writeStringField("measure", settings.measure().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("samples", settings.bootstrap().samples());
    json.writeNumberField("seed", settings.bootstrap().seed());
    json.writeEndObject();
  }

  private static void system(JsonGenerator json, EvaluationReport.SystemResult system)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", system.name());
    score(json, "rouge1", system.mean().rouge1());
    score(json, "rouge2", system.mean().rouge2());
    score(json, "rougeL", system.mean().rougeL());
    Optional<EvaluationReport.Comparison> found = system.comparison();
    if (found.isPresent()) {
      json.writeObjectFieldStart("comparison");
      comparison(json, "rouge1", found.get().rouge1());
      comparison(json, "rouge2", found.get().rouge2());
      comparison(json, "rougeL", found.get().rougeL());
      json.writeEndObject();
    } else {
      json.writeNullField("comparison");
    }
    number(json, "words", system.words());
    number(json, "budgetUse", system.budgetUse());
    json.writeNumberField("overBudget", system.overBudget());
    json.writeNumberField("empty", system.empty());
    json.writeNumberField("sentences", system.sentences());
    json.writeObjectFieldStart("faults");
    for (Map.Entry<String, Integer> fault : system.faults().entrySet()) {
      json.writeNumberField(fault.getKey(), fault.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, String name, Rouge.Score score) throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "precision", score.precision());
    number(json, "recall", score.recall());
    number(json, "f1", score.f1());
    json.writeEndObject();
  }

  private static void comparison(JsonGenerator json, String name, PairedBootstrap.Result result)
      throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "mean", result.mean());
    number(json, "lower", result.lower());
    number(json, "upper", result.upper());
    number(json, "probabilityBetter", result.probabilityBetter());
    number(json, "p", result.pValue());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
  }
}
