package org.khulasa.cli;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.io.InputProblem;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.Recognizers;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summarizers;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.control.EarlierSummary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa summarize}: one summary of all input, of every document, or of every group. */
@Command(
    name = "summarize",
    description = "Summarise articles on one event, with the source of every sentence.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa summarize --words 100 page1.html page2.txt   one summary of both",
      "  khulasa summarize --each --sentences 3 folder/       one of every document",
      "  khulasa summarize --group-by cluster news.jsonl      one of every cluster",
      "  khulasa summarize --known old.json pages/            what is new since then",
      "  curl ... | khulasa summarize --format json -         from standard input"
    })
final class SummarizeCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true)
  private @Nullable SummaryLength length;

  @Mixin private SummaryControls controls;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SummaryFormat format = SummaryFormat.TEXT;

  @ArgGroup(exclusive = true)
  private @Nullable Several several;

  /** The ways to ask for several summaries; at most one of them. */
  static final class Several {
    @Option(names = "--each", description = "Summarise every document by itself.")
    boolean each;

    @Option(
        names = "--group-by",
        paramLabel = "FIELD",
        description = "JSON Lines: one summary for every value of this field.")
    @Nullable String groupBy;
  }

  @Option(names = "--with-text", description = "JSON: add every document's text.")
  private boolean withText;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      defaultValue = Summarizers.STANDARD,
      completionCandidates = SummaryMethods.class,
      description = "khulasa, or for comparison lead, textrank or lexrank (default: khulasa).")
  private String method = Summarizers.STANDARD;

  @Mixin private AnalysisOptions analysis;
  @Mixin private InputOptions input;

  SummarizeCommand(Console console) {
    this.console = console;
  }

  /** How one set of documents becomes a summary. */
  private record Recipe(
      Analyses analyses,
      Summarizer summarizer,
      SummaryOptions options,
      Update update,
      SummaryFormat.Style style) {
    Outcome summarize(DocumentSet set) {
      if (set.documents().isEmpty()) {
        return new Outcome("", set.problems(), "");
      }
      try {
        Analyses.Result result = analyses.ofSet(set);
        List<AnalyzedDocument> analyzed = result.documents();
        List<InputProblem> problems = new ArrayList<>(set.problems());
        List<InputProblem> empty = set.located(Analyses.withoutSentences(analyzed));
        problems.addAll(empty);
        if (empty.size() == analyzed.size()) {
          return new Outcome(
              analyses.explanation(analyzed), problems, "", Tally.NOTHING, result.bugs());
        }
        Summary summary = summarizer.summarize(analyzed, update.of(options, analyzed));
        problems.addAll(set.located(WithoutFullStops.in(summary)));
        boolean shown = !summary.sentences().isEmpty() || style.showsEmpty(summary);
        return new Outcome(
            analyses.explanation(analyzed),
            problems,
            shown ? style.render(summary, set.group()) : "",
            Tally.of(summary, options),
            result.bugs());
      } catch (RuntimeException e) {
        return Outcome.failed(set.name(), e);
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    SummaryFormat.Style style = new SummaryFormat.Style(format, several == null, withText);
    SummaryOptions options = checkedOptions();
    Summarizer summarizer = checkedSummarizer();
    List<EarlierSummary> earlier = controls.earlier();
    Problems problems = new Problems(console, input.verbose);
    try (Inputs inputs = new Inputs(input, console);
        Progress progress = Progress.start(console, "words", several != null)) {
      Analyses analyses = new Analyses(analysis, progress, List.of(recognizer(style)));
      Recipe recipe =
          new Recipe(analyses, summarizer, options, new Update(earlier, analyses), style);
      OutcomePrinter printer = new OutcomePrinter(console, problems, style.separator());
      OrderedParallel.forEach(
          sets(inputs),
          analysis.threads,
          recipe::summarize,
          outcome -> {
            if (several == null) {
              progress.finish();
            }
            printer.accept(outcome);
          });
      printer.tally().lines(options).forEach(console::problem);
    }
    return problems.exitCode();
  }

  /**
   * The names of people decide between wordings in every format, and where articles may disagree
   * their figures are looked for. Where neither they nor figures are shown, a run takes a tenth
   * less without.
   */
  private EntityRecognizer recognizer(SummaryFormat.Style style) {
    boolean mayDisagree = several == null || several.groupBy != null;
    return style.showsEntities() || mayDisagree ? Recognizers.standard() : NameRecognizer.create();
  }

  private Iterator<DocumentSet> sets(Inputs inputs) {
    if (several == null) {
      return Iterators.singletonIterator(DocumentSet.all(inputs));
    }
    return several.groupBy == null
        ? Iterators.transform(inputs, DocumentSet::of)
        : new Groups(several.groupBy).of(input, console, inputs);
  }

  private SummaryOptions checkedOptions() {
    if (several != null && format == SummaryFormat.HTML) {
      throw wrong("--format html gives one page; expected text, json or markdown for several");
    }
    if (several != null && several.groupBy != null && several.groupBy.isBlank()) {
      throw wrong("--group-by is empty; expected the name of a field");
    }
    if (withText && format != SummaryFormat.JSON) {
      throw wrong("--with-text adds to JSON; expected --format json with it, found " + format);
    }
    try {
      return controls.options(SummaryLength.budget(length));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Summarizer checkedSummarizer() {
    try {
      return Summarizers.named(method);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
