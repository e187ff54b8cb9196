package org.khulasa.cli;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.io.AnalysisJson;
import org.khulasa.core.io.AnalysisRenderer;
import org.khulasa.core.io.InputProblem;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.coref.NameCoreference;
import org.khulasa.ner.render.EntityConll;
import org.khulasa.ner.render.EntityHtml;
import org.khulasa.ner.render.EntityText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khulasa ner}: people, places, organisations, dates and figures. */
@Command(
    name = "ner",
    description = "Find people, places, organisations, dates, numbers and sums of money.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa ner article.txt                        a table of what is mentioned",
      "  khulasa ner --types PER,ORG --format json *    with offsets, a document a line",
      "  khulasa ner --format html *.txt > page.html    highlighted, for a browser",
      "  khulasa ner --input conll tokens.tsv           labels behind given tokens"
    })
final class NerCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text; conll with --input conll).")
  private @Nullable Format format;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "conll: tokens, one a line in the first column, are labelled as given; auto: text, HTML"
              + " or JSON Lines (default: ${DEFAULT-VALUE}).")
  private Kind kind = Kind.AUTO;

  @Mixin private TypeFilter types;

  @Option(names = "--with-text", description = "JSON: add the document's text.")
  private boolean withText;

  @Mixin private NameModel model;
  @Mixin private AnalysisOptions analysis;
  @Mixin private InputOptions input;

  /** The output formats. */
  enum Format {
    TEXT,
    JSON,
    CONLL,
    HTML;

    /** The name as the user writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kinds of input. */
  enum Kind {
    AUTO,
    CONLL;

    /** The name as the user writes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  NerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = checkedFormat();
    Problems problems = new Problems(console, input.verbose);
    NameRecognizer names = model.names();
    if (kind == Kind.CONLL) {
      label(names, problems);
    } else if (wanted == Format.HTML) {
      page(names, problems);
    } else {
      documents(names, renderer(wanted), problems);
    }
    return problems.exitCode();
  }

  /** Tokens in, the same lines with labels out. */
  private void label(NameRecognizer names, Problems problems) throws IOException {
    ConllLabelling labelling = new ConllLabelling(names, types, input, console);
    try (Progress progress = Progress.start(console, "files", true)) {
      OrderedParallel.forEach(
          ConllLabelling.files(input),
          analysis.threads,
          file -> {
            Outcome outcome = labelling.label(file);
            progress.step();
            return outcome;
          },
          new OutcomePrinter(console, problems, ""));
    }
  }

  /** Documents in, one result for each out as soon as it is there. */
  private void documents(NameRecognizer names, AnalysisRenderer renderer, Problems problems)
      throws IOException {
    String separator = renderer instanceof EntityText ? "\n" : "";
    OutcomePrinter printer = new OutcomePrinter(console, problems, separator);
    analyzed(names, renderer, true, found -> printer.accept(found.outcome()));
  }

  /** Documents in, one page of them all out. */
  private void page(NameRecognizer names, Problems problems) throws IOException {
    OutcomePrinter printer = new OutcomePrinter(console, problems, "");
    List<AnalyzedDocument> shown = new ArrayList<>();
    analyzed(
        names,
        (document, out) -> {},
        false,
        found -> {
          printer.accept(found.outcome());
          found.documents().stream()
              .filter(document -> !document.sentences().isEmpty())
              .forEach(shown::add);
        });
    if (!shown.isEmpty()) {
      StringBuilder page = new StringBuilder();
      new EntityHtml().render(NameCoreference.create().withCanonicalNames(shown), page);
      console.out().write(page.toString());
    }
  }

  private void analyzed(
      NameRecognizer names,
      AnalysisRenderer renderer,
      boolean printing,
      OrderedParallel.Sink<Found> sink)
      throws IOException {
    try (Inputs inputs = new Inputs(input, console);
        Progress progress = Progress.start(console, "words", printing)) {
      Analyses analyses =
          new Analyses(analysis, progress, List.of(types.of(NameModel.everything(names))));
      OrderedParallel.forEach(
          Iterators.transform(inputs, DocumentSet::of),
          analysis.threads,
          set -> Found.in(set, analyses, renderer),
          sink);
    }
  }

  /**
   * What was found in a document.
   *
   * @param documents the one document, analysed; empty if it gave nothing
   * @param outcome what to print
   */
  private record Found(List<AnalyzedDocument> documents, Outcome outcome) {
    static Found in(DocumentSet set, Analyses analyses, AnalysisRenderer renderer) {
      try {
        List<AnalyzedDocument> documents = analyses.analyzeWithNames(set.documents());
        List<InputProblem> problems = new ArrayList<>(set.problems());
        problems.addAll(set.located(Analyses.withoutSentences(documents)));
        StringBuilder out = new StringBuilder();
        for (AnalyzedDocument document : documents) {
          renderer.render(document, out);
        }
        return new Found(
            documents, new Outcome(analyses.explanation(documents), problems, out.toString()));
      } catch (IOException e) {
        throw new AssertionError("a StringBuilder does not fail", e);
      } catch (RuntimeException e) {
        return new Found(List.of(), Outcome.failed(set.name(), e));
      }
    }
  }

  private AnalysisRenderer renderer(Format wanted) {
    return switch (wanted) {
      case TEXT, HTML -> new EntityText();
      case CONLL -> new EntityConll();
      case JSON -> {
        AnalysisJson json = AnalysisJson.create().withEntities();
        yield withText ? json.withText() : json;
      }
    };
  }

  private Format checkedFormat() {
    types.check();
    if (kind == Kind.CONLL) {
      if (format != null && format != Format.CONLL) {
        throw wrong("--input conll gives its lines back; expected --format conll, found " + format);
      }
      if (analysis.keepAll || analysis.explain) {
        throw wrong("--input conll is not cleaned; expected neither --keep-all nor --explain");
      }
      types.checkNamesOnly("--input conll");
    }
    Format wanted =
        kind == Kind.CONLL ? Format.CONLL : Optional.ofNullable(format).orElse(Format.TEXT);
    if (withText && wanted != Format.JSON) {
      throw wrong("--with-text adds to JSON; expected --format json with it, found " + wanted);
    }
    return wanted;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
