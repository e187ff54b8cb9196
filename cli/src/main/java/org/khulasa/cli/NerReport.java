package org.khulasa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khulasa.ner.NerTrainer;
import org.khulasa.ner.eval.SpanScorer;

/**
 * What an evaluation of names found.
 *
 * @param files the files with the references
 * @param sentences how many they have
 * @param tokens how many they have
 * @param byType the scores of each type, in the order of the types
 * @param micro the scores of all names together
 */
record NerReport(
    ImmutableList<String> files,
    int sentences,
    int tokens,
    ImmutableMap<String, SpanScorer.Score> byType,
    SpanScorer.Score micro) {
  private static final String SCHEMA = "khulasa/ner-evaluation/1";
  private static final String ALL = "all";
  private static final List<String> HEADINGS =
      List.of("type", "P", "R", "F1", "right", "found", "there");

  static NerReport of(List<String> files, int sentences, int tokens, SpanScorer scorer) {
    ImmutableMap<String, SpanScorer.Score> byType =
        scorer.byType().entrySet().stream()
            .sorted(Comparator.comparingInt(type -> rank(type.getKey())))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    return new NerReport(ImmutableList.copyOf(files), sentences, tokens, byType, scorer.micro());
  }

  /** The place among the known types; behind them for one that only the references have. */
  private static int rank(String type) {
    int index = NerTrainer.TYPES.indexOf(type);
    return index < 0 ? NerTrainer.TYPES.size() : index;
  }

  /** A table with aligned columns. */
  String text() {
    int first = ALL.length();
    for (String type : byType.keySet()) {
      first = Math.max(first, type.length());
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows()) {
      out.append(Strings.padEnd(row.get(0), Math.max(first, HEADINGS.get(0).length()), ' '));
      for (String cell : row.subList(1, row.size())) {
        out.append(Strings.padStart(cell, 8, ' '));
      }
      out.append('\n');
    }
    return out.append('\n').append(caption()).append('\n').toString();
  }

  /** A table in Markdown. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    List<List<String>> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      out.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        out.append("|---").append("|---:".repeat(HEADINGS.size() - 1)).append("|\n");
      }
    }
    return out.append('\n').append(caption()).append('\n').toString();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    byType.forEach((type, score) -> rows.add(row(type, score)));
    rows.add(row(ALL, micro));
    return rows;
  }

  private static List<String> row(String type, SpanScorer.Score score) {
    return List.of(
        type,
        percent(score.precision()),
        percent(score.recall()),
        percent(score.f1()),
        Integer.toString(score.correct()),
        Integer.toString(score.predicted()),
        Integer.toString(score.gold()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private String caption() {
    return String.format(
        Locale.ROOT,
        "%d %s, %d %s",
        sentences,
        sentences == 1 ? "sentence" : "sentences",
        tokens,
        tokens == 1 ? "token" : "tokens");
  }

  /** The object that {@code docs/formats.md} describes, indented. */
  String json() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      // The default breaks lines as the platform does: other bytes for the same report.
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("files");
      for (String file : files) {
        json.writeString(file);
      }
      json.writeEndArray();
      json.writeNumberField("sentences", sentences);
      json.writeNumberField("tokens", tokens);
      json.writeArrayFieldStart("types");
      for (Map.Entry<String, SpanScorer.Score> type : byType.entrySet()) {
        json.writeStartObject();
        json.writeStringField("type", type.getKey());
        writeScore(json, type.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("micro");
      writeScore(json, micro);
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void writeScore(JsonGenerator json, SpanScorer.Score score) throws IOException {
    json.writeNumberField("precision", rounded(score.precision()));
    json.writeNumberField("recall", rounded(score.recall()));
    json.writeNumberField("f1", rounded(score.f1()));
    json.writeNumberField("correct", score.correct());
    json.writeNumberField("predicted", score.predicted());
    json.writeNumberField("gold", score.gold());
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
  }
}
