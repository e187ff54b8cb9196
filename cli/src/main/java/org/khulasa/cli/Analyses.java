package org.khulasa.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.clean.NewsPageCleaner;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.ner.coref.NameCoreference;
import org.khulasa.summarizer.control.EarlierSummary;

/** Analyses documents, and puts into words what became of them. May be shared by threads. */
final class Analyses {
  private static final int SHOWN = 80;

  /** What a recogniser is asked about so that it loads its models and word lists: a date. */
  private static final AnalyzedDocument FEW_WORDS = fewWords("3", "مايو", "2024");

  private final Analyzer analyzer;
  private final ArabicSegmenter models;
  private final boolean explained;

  /**
   * Begins to load the models, so that they are there when the first document has been read.
   *
   * @param progress counts words
   */
  Analyses(AnalysisOptions options, Progress progress) {
    this(options, progress, ImmutableList.of());
  }

  /**
   * The same with recognisers, whose models are loaded beforehand too.
   *
   * @param recognizers run on every document, in this order
   */
  Analyses(
      AnalysisOptions options, Progress progress, List<? extends EntityRecognizer> recognizers) {
    models = ArabicSegmenter.create();
    inBackground("khulasa-models", models::load);
    recognizers.forEach(
        recognizer -> inBackground("khulasa-names", () -> recognizer.recognize(FEW_WORDS)));
    Segmenter segmenter =
        (text, sentence) -> {
          List<Token> tokens = models.segment(text, sentence);
          progress.step(new Sentence(sentence, tokens).words());
          return tokens;
        };
    ArabicSentenceSplitter splitter = ArabicSentenceSplitter.create();
    PageCleaner cleaner =
        options.keepAll ? PageCleaner.keepAll(splitter) : new NewsPageCleaner(splitter, models);
    this.analyzer = new Analyzer(cleaner, segmenter, ImmutableList.copyOf(recognizers));
    this.explained = options.explain;
  }

  private static AnalyzedDocument fewWords(String... words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, word, ImmutableList.of(new Segment(word, span, "NN"))));
      start = span.end() + 1;
    }
    Document document = Document.of(String.join(" ", words));
    Sentence sentence = new Sentence(new Span(0, start - 1), tokens);
    return new AnalyzedDocument(
        document, ImmutableList.of(), ImmutableList.of(sentence), ImmutableList.of());
  }

  private static void inBackground(String name, Runnable load) {
    Thread loader = new Thread(load, name);
    loader.setDaemon(true);
    // A failure is not remembered: the first who needs the models meets it himself.
    loader.setUncaughtExceptionHandler((thread, failure) -> {});
    loader.start();
  }

  /** Analyses documents that belong together. */
  List<AnalyzedDocument> analyze(List<Document> documents) {
    return analyzer.analyze(documents);
  }

  /** The same; and a name has one normal form in all of them. */
  List<AnalyzedDocument> analyzeWithNames(List<Document> documents) {
    return NameCoreference.create().withCanonicalNames(analyze(documents));
  }

  /**
   * The documents of a set that could be analysed.
   *
   * @param bugs what happened with each of the others
   */
  record Result(List<AnalyzedDocument> documents, List<Outcome.Bug> bugs) {
    Result {
      documents = ImmutableList.copyOf(documents);
      bugs = ImmutableList.copyOf(bugs);
    }
  }

  /**
   * The same of a set. A document with which something goes wrong does not keep the others back.
   */
  Result ofSet(DocumentSet set) {
    try {
      return new Result(analyzeWithNames(set.documents()), ImmutableList.of());
    } catch (RuntimeException failure) {
      List<Document> sound = new ArrayList<>();
      List<Outcome.Bug> bugs = new ArrayList<>();
      for (Document document : set.documents()) {
        try {
          analyze(ImmutableList.of(document));
          sound.add(document);
        } catch (RuntimeException e) {
          bugs.add(new Outcome.Bug(set.name(document), e));
        }
      }
      if (bugs.isEmpty()) {
        throw failure;
      }
      return new Result(analyzeWithNames(sound), bugs);
    }
  }

  /** What earlier summaries told. */
  List<AnalyzedDocument> told(List<EarlierSummary> earlier) {
    return earlier.stream().map(summary -> summary.analyze(models)).toList();
  }

  /** The documents that have no sentence, each as a line for the user. */
  static List<InputProblem> withoutSentences(List<AnalyzedDocument> documents) {
    return documents.stream()
        .filter(analyzed -> analyzed.sentences().isEmpty())
        .map(Analyses::withoutSentences)
        .toList();
  }

  private static InputProblem withoutSentences(AnalyzedDocument analyzed) {
    String reasons =
        analyzed.dropped().stream()
            .map(dropped -> dropped.reason().label())
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    return InputProblem.of(
        Kind.EMPTY,
        analyzed.document().id(),
        reasons.isEmpty()
            ? "found no sentence"
            : "found no sentence of an article, only " + reasons,
        "running text",
        reasons.isEmpty() ? "" : "--explain tells what was left out, --keep-all keeps it");
  }

  /**
   * What cleaning left out of documents: place, reason, evidence, and how it begins. Empty if
   * nobody asked.
   */
  String explanation(List<AnalyzedDocument> documents) {
    StringBuilder out = new StringBuilder();
    if (explained) {
      documents.forEach(document -> explain(document, out));
    }
    return out.toString();
  }

  private static void explain(AnalyzedDocument analyzed, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s: %s kept, %s dropped\n",
            Console.line(analyzed.document().id()),
            count(analyzed.sentences().size(), "sentence"),
            count(analyzed.dropped().size(), "place")));
    for (Dropped dropped : analyzed.dropped()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %s %s (%s): %s\n",
              dropped.span(),
              dropped.reason().label(),
              dropped.note(),
              beginning(dropped.span().of(analyzed.document().text()))));
    }
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String beginning(String text) {
    String start = Ascii.truncate(text, 4 * SHOWN, "");
    return Ascii.truncate(Console.line(start).replaceAll("\\s+", " "), SHOWN, "…");
  }
}
