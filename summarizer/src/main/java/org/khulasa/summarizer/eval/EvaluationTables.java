package org.khulasa.summarizer.eval;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An evaluation report as tables, for terminals and for Markdown files. */
final class EvaluationTables {
  private EvaluationTables() {}

  static void text(EvaluationReport report, Appendable out) throws IOException {
    out.append(heading(report)).append("\n");
    for (List<List<String>> table : tables(report)) {
      out.append("\n");
      int[] widths = widths(table);
      for (List<String> row : table) {
        StringBuilder line = new StringBuilder(Strings.padEnd(row.get(0), widths[0], ' '));
        for (int column = 1; column < row.size(); column++) {
          line.append("  ").append(Strings.padStart(row.get(column), widths[column], ' '));
        }
        out.append(line).append("\n");
      }
    }
  }

  static void markdown(EvaluationReport report, Appendable out) throws IOException {
    out.append(heading(report)).append("\n");
    for (List<List<String>> table : tables(report)) {
      out.append("\n");
      row(table.get(0), out);
      out.append("|---|").append("---:|".repeat(table.get(0).size() - 1)).append("\n");
      for (List<String> row : table.subList(1, table.size())) {
        row(row, out);
      }
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append("|");
    for (String cell : cells) {
      out.append(" ").append(cell.replace("|", "\\|")).append(" |");
    }
    out.append("\n");
  }

  private static int[] widths(List<List<String>> table) {
    int[] widths = new int[table.get(0).size()];
    for (List<String> row : table) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String heading(EvaluationReport report) {
    EvaluationReport.Settings settings = report.settings();
    return String.format(
        Locale.ROOT,
        "%d items in %d units, budget %s; ROUGE %s, %s over references; bootstrap: %s against %s,"
            + " %d samples, seed %d",
        report.items(),
        report.units(),
        settings.budget(),
        settings.stemmed() ? "stemmed" : "unstemmed",
        settings.references().name().toLowerCase(Locale.ROOT),
        settings.measure().name().toLowerCase(Locale.ROOT),
        settings.baseline(),
        settings.bootstrap().samples(),
        settings.bootstrap().seed());
  }

  private static List<List<List<String>>> tables(EvaluationReport report) {
    ImmutableList.Builder<List<List<String>>> tables = ImmutableList.builder();
    tables.add(scores(report));
    if (report.systems().stream().anyMatch(system -> system.comparison().isPresent())) {
      tables.add(comparisons(report));
    }
    return tables.add(lengthsAndFaults(report)).build();
  }

  private static List<List<String>> scores(EvaluationReport report) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(
        ImmutableList.of(
            "system", "R1 P", "R1 R", "R1 F", "R2 P", "R2 R", "R2 F", "RL P", "RL R", "RL F"));
    for (EvaluationReport.SystemResult system : report.systems()) {
      ImmutableList.Builder<String> row = ImmutableList.<String>builder().add(system.name());
      Rouge.Scores mean = system.mean();
      for (Rouge.Score score : ImmutableList.of(mean.rouge1(), mean.rouge2(), mean.rougeL())) {
        row.add(three(score.precision()), three(score.recall()), three(score.f1()));
      }
      rows.add(row.build());
    }
    return rows.build();
  }

  private static List<List<String>> comparisons(EvaluationReport report) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(
        ImmutableList.of(
            "system", "R1 diff", "95 %", "p", "R2 diff", "95 %", "p", "RL diff", "95 %", "p"));
    for (EvaluationReport.SystemResult system : report.systems()) {
      Optional<EvaluationReport.Comparison> found = system.comparison();
      if (found.isEmpty()) {
        continue;
      }
      EvaluationReport.Comparison comparison = found.get();
      ImmutableList.Builder<String> row = ImmutableList.<String>builder().add(system.name());
      for (PairedBootstrap.Result result :
          ImmutableList.of(comparison.rouge1(), comparison.rouge2(), comparison.rougeL())) {
        row.add(
            signed(result.mean()),
            signed(result.lower()) + ".." + signed(result.upper()),
            String.format(Locale.ROOT, "%.4f", result.pValue()));
      }
      rows.add(row.build());
    }
    return rows.build();
  }

  private static List<List<String>> lengthsAndFaults(EvaluationReport report) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    ImmutableList.Builder<String> header =
        ImmutableList.<String>builder()
            .add("system", "words", "budget used", "over budget", "empty", "sentences");
    report.systems().stream()
        .findFirst()
        .ifPresent(first -> header.addAll(first.faults().keySet()));
    rows.add(header.build());
    for (EvaluationReport.SystemResult system : report.systems()) {
      ImmutableList.Builder<String> row =
          ImmutableList.<String>builder()
              .add(
                  system.name(),
                  String.format(Locale.ROOT, "%.1f", system.words()),
                  String.format(Locale.ROOT, "%.1f %%", 100 * system.budgetUse()),
                  Integer.toString(system.overBudget()),
                  Integer.toString(system.empty()),
                  Integer.toString(system.sentences()));
      for (Map.Entry<String, Integer> fault : system.faults().entrySet()) {
        row.add(Integer.toString(fault.getValue()));
      }
      rows.add(row.build());
    }
    return rows.build();
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  private static String signed(double number) {
    return String.format(Locale.ROOT, "%+.4f", number);
  }
}
