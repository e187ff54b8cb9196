package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Analyzer;
import org.khulasa.summarizer.eval.EvaluationItem;
import org.khulasa.summarizer.eval.EvaluationReport;
import org.khulasa.summarizer.eval.EvaluationReport.Measure;
import org.khulasa.summarizer.eval.EvaluationSet;
import org.khulasa.summarizer.eval.PairedBootstrap;
import org.khulasa.summarizer.eval.SummaryEvaluation;
import org.khulasa.summarizer.select.BoundLead;
import org.khulasa.summarizer.select.BoundLead.Rule;

/**
 * What the rules of the standard summarizer, which are for readers, cost in ROUGE, and what its
 * choice is worth: lead bound by the same rules, one after the other. Takes a minute.
 *
 * <pre>mvn -pl core,summarizer test -Dtest=LeadCheck -Dset=FILE [-Dwords=100 | -Dratio=0.4]
 *     [-Dmeasure=RECALL] -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@EnabledIfSystemProperty(named = "set", matches = ".+")
class LeadCheck {
  @Test
  void leadUnderTheSameRules() throws IOException {
    ImmutableMap<String, Summarizer> systems =
        ImmutableMap.<String, Summarizer>builder()
            .put("khulasa", Summarizers.standard())
            .put("lead", Summarizers.named("lead"))
            .put("ends at the first that does not fit", lead(Rule.STOPS_WHEN_FULL))
            .put("tells nothing again", lead(Rule.NO_RETELLING))
            .put("nor says a claim twice", lead(Rule.NO_RETELLING, Rule.NO_CLAIM_TWICE))
            .put(
                "nor takes what is cut off or leans",
                lead(Rule.NO_RETELLING, Rule.NO_CLAIM_TWICE, Rule.STANDS_ALONE))
            .put(
                "nor what its source marks say is told",
                ExtractiveSummarizer.withoutRepeats(
                    new BoundLead(Rule.NO_RETELLING, Rule.NO_CLAIM_TWICE, Rule.STANDS_ALONE)))
            .buildOrThrow();
    String ratio = System.getProperty("ratio", "");
    SummaryOptions options =
        ratio.isEmpty()
            ? SummaryOptions.words(Integer.getInteger("words", 100))
            : SummaryOptions.of(new Budget.Ratio(Double.parseDouble(ratio)));
    SummaryEvaluation evaluation =
        SummaryEvaluation.of(Analyzer.create().keepingAll(), systems, options)
            .withMeasure(Measure.valueOf(System.getProperty("measure", "RECALL")))
            .withThreads(Runtime.getRuntime().availableProcessors());
    List<EvaluationItem> items;
    try (Stream<EvaluationItem> all = EvaluationSet.open(Path.of(System.getProperty("set")))) {
      items = all.toList();
    }
    assertThat(items).isNotEmpty();
    System.out.println("| khulasa against lead | R1 | 95 % | R2 | 95 % | RL | 95 % |");
    for (String baseline : Iterables.skip(systems.keySet(), 1)) {
      EvaluationReport report = evaluation.withBaseline(baseline).run(items.stream());
      EvaluationReport.Comparison khulasa = report.systems().get(0).comparison().orElseThrow();
      System.out.println(
          "| "
              + baseline
              + row(khulasa.rouge1())
              + row(khulasa.rouge2())
              + row(khulasa.rougeL())
              + " |");
    }
  }

  private static String row(PairedBootstrap.Result result) {
    return String.format(
        Locale.ROOT, " | %+.4f | %+.4f..%+.4f", result.mean(), result.lower(), result.upper());
  }

  private static Summarizer lead(Rule... rules) {
    return new ExtractiveSummarizer(new BoundLead(rules));
  }
}
