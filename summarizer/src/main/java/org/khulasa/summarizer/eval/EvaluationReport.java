package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out of an evaluation.
 *
 * @param settings what it was measured with
 * @param items how many items
 * @param units how many independent units among them, which is what the bootstrap draws
 * @param systems one result for every system, in the order given
 */
public record EvaluationReport(
    Settings settings, int items, int units, List<SystemResult> systems) {
  /** Copies the list. */
  public EvaluationReport {
    systems = ImmutableList.copyOf(systems);
  }

  /**
   * What an evaluation was made with: all that numbers depend on but the systems, the analyzer and
   * the wishes of the options, which an evaluation seldom has: focus, period, outlets, no
   * quotations, what is known.
   *
   * @param budget in words, for example {@code 100 words}; with {@code , nothing told twice} where
   *     that was asked for
   * @param references how several references become one score
   * @param stemmed whether ROUGE stems
   * @param baseline the system that the others are compared with
   * @param measure the number compared
   * @param bootstrap samples and seed
   */
  public record Settings(
      String budget,
      Rouge.References references,
      boolean stemmed,
      String baseline,
      Measure measure,
      PairedBootstrap bootstrap) {}

  /** Which of a score's three numbers systems are compared by. */
  public enum Measure {
    /** Precision. */
    PRECISION,
    /** Recall: for fixed budgets in words. */
    RECALL,
    /** F1: where systems may differ in length. */
    F1;

    double of(Rouge.Score score) {
      return switch (this) {
        case PRECISION -> score.precision();
        case RECALL -> score.recall();
        case F1 -> score.f1();
      };
    }
  }

  /**
   * One system.
   *
   * @param name its name
   * @param mean the mean scores over the items
   * @param comparison against the baseline; empty for the baseline itself, and without items
   * @param words the mean length in words
   * @param budgetUse the mean part used of what budget and documents allow
   * @param overBudget how many summaries exceed the budget. They are scored as they are.
   * @param empty how many summaries are empty
   * @param sentences how many sentences in all summaries, to read the faults by
   * @param faults how often each fault occurs in all summaries, in the order of the checks
   * @param items the single items, in the order of the set
   */
  public record SystemResult(
      String name,
      Rouge.Scores mean,
      Optional<Comparison> comparison,
      double words,
      double budgetUse,
      int overBudget,
      int empty,
      int sentences,
      Map<String, Integer> faults,
      List<ItemResult> items) {
    /** Copies the collections. */
    public SystemResult {
      faults = ImmutableMap.copyOf(faults);
      items = ImmutableList.copyOf(items);
    }
  }

  /**
   * A system against the baseline, by the measure of the settings.
   *
   * @param rouge1 the difference in ROUGE-1
   * @param rouge2 the difference in ROUGE-2
   * @param rougeL the difference in ROUGE-L
   */
  public record Comparison(
      PairedBootstrap.Result rouge1,
      PairedBootstrap.Result rouge2,
      PairedBootstrap.Result rougeL) {}

  /**
   * One summary of one system.
   *
   * @param id the item
   * @param scores its scores
   * @param words its length
   */
  public record ItemResult(String id, Rouge.Scores scores, int words) {}

  /** Writes a table for a terminal. */
  public void writeText(Appendable out) throws IOException {
    EvaluationTables.text(this, out);
  }

  /** Writes the same table as Markdown. */
  public void writeMarkdown(Appendable out) throws IOException {
    EvaluationTables.markdown(this, out);
  }

  /** Writes one indented JSON object, without the single items. Numbers have four decimals. */
  public void writeJson(Appendable out) throws IOException {
    EvaluationJson.write(this, out);
  }
}
