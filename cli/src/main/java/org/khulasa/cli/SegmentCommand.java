package org.khulasa.cli;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.io.AnalysisConllu;
import org.khulasa.core.io.AnalysisJson;
import org.khulasa.core.io.AnalysisRenderer;
import org.khulasa.core.io.AnalysisText;
import org.khulasa.core.io.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa segment}: sentences, words and the clitics inside each word. */
@Command(
    name = "segment",
    description = "Split text into sentences, words, and the clitics inside each word.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa segment article.txt                    a sentence a line, clitics by +",
      "  khulasa segment --format conllu article.txt    with tags, as CoNLL-U",
      "  khulasa segment --format json --with-text -    with offsets, standard input"
    })
final class SegmentCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(names = "--with-text", description = "JSON: add the document's text.")
  private boolean withText;

  @Mixin private AnalysisOptions analysis;
  @Mixin private InputOptions input;

  /** The output formats. */
  enum Format {
    TEXT,
    JSON,
    CONLLU;

    /** The name as the user writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SegmentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    AnalysisRenderer renderer = renderer();
    DistinctIds ids = new DistinctIds();
    Problems problems = new Problems(console, input.verbose);
    try (Inputs inputs = new Inputs(input, console);
        Progress progress = Progress.start(console, "words", true)) {
      Analyses analyses = new Analyses(analysis, progress);
      OrderedParallel.forEach(
          Iterators.transform(inputs, result -> set(result, ids)),
          analysis.threads,
          set -> segment(set, analyses, renderer),
          new OutcomePrinter(console, problems, ""));
    }
    return problems.exitCode();
  }

  /** Readers of CoNLL-U take two sentences of one id for an error; JSON has the ids as given. */
  private DocumentSet set(ReadResult result, DistinctIds ids) {
    DocumentSet set = DocumentSet.of(result);
    return format == Format.CONLLU ? set.withIds(ids::distinct) : set;
  }

  private static Outcome segment(DocumentSet set, Analyses analyses, AnalysisRenderer renderer) {
    if (set.documents().isEmpty()) {
      return new Outcome("", set.problems(), "");
    }
    try {
      List<AnalyzedDocument> analyzed = analyses.analyze(set.documents());
      StringBuilder out = new StringBuilder();
      for (AnalyzedDocument document : analyzed) {
        renderer.render(document, out);
      }
      return new Outcome(
          analyses.explanation(analyzed),
          set.located(Analyses.withoutSentences(analyzed)),
          out.toString());
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder does not fail", e);
    } catch (RuntimeException e) {
      return Outcome.failed(set.name(), e);
    }
  }

  private AnalysisRenderer renderer() {
    if (withText && format != Format.JSON) {
      throw new ParameterException(
          spec.commandLine(),
          "--with-text adds to JSON; expected --format json with it, found " + format);
    }
    return switch (format) {
      case TEXT -> new AnalysisText();
      case CONLLU -> new AnalysisConllu();
      case JSON -> withText ? AnalysisJson.create().withText() : AnalysisJson.create();
    };
  }
}
