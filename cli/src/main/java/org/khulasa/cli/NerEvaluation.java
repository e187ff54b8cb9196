package org.khulasa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.data.ConllFormatException;
import org.khulasa.ner.data.ConllReader;
import org.khulasa.ner.data.ConllSentence;
import org.khulasa.ner.eval.SpanScorer;

/**
 * Scores a recogniser of names against labelled files.
 *
 * @param strict whether labels that break IOB2 end the evaluation; if not, an {@code I-} label that
 *     continues no name begins one, as conlleval has it, and a line tells so
 */
record NerEvaluation(NameRecognizer names, boolean strict, Console console, Problems problems) {
  private static final String EXPECTED = "a token a line, its IOB2 label in the last column";

  /** The scores over all files; empty if one of them cannot be read, which is reported. */
  Optional<NerReport> run(List<Path> files) {
    SpanScorer scorer = new SpanScorer();
    int sentences = 0;
    int tokens = 0;
    try (Progress progress = Progress.start(console, "files", false)) {
      for (Path file : files) {
        Optional<List<ConllSentence>> gold = read(file);
        if (gold.isEmpty()) {
          return Optional.empty();
        }
        List<List<String>> labels =
            ConllTexts.label(gold.get().stream().map(ConllSentence::tokens).toList(), names);
        for (int i = 0; i < labels.size(); i++) {
          scorer.add(gold.get().get(i).labels(), labels.get(i));
          tokens += labels.get(i).size();
        }
        sentences += labels.size();
        progress.step();
      }
    }
    return Optional.of(
        NerReport.of(files.stream().map(Path::toString).toList(), sentences, tokens, scorer));
  }

  private Optional<List<ConllSentence>> read(Path file) {
    Optional<List<ConllSentence>> gold = gold(file, strict, problems);
    gold.ifPresent(sentences -> tellRepairs(file, sentences));
    return gold;
  }

  /** Reads a labelled file; empty if that cannot be done, which is reported. */
  static Optional<List<ConllSentence>> gold(Path file, boolean strict, Problems problems) {
    try {
      ConllReader reader = ConllReader.labelled();
      return Optional.of((strict ? reader : reader.repairing()).read(file));
    } catch (ConllFormatException e) {
      problems.report(String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      problems.report(FileProblems.unreadable(file.toString(), EXPECTED, "", e));
    }
    return Optional.empty();
  }

  private void tellRepairs(Path file, List<ConllSentence> gold) {
    List<Integer> lines = new ArrayList<>();
    for (ConllSentence sentence : gold) {
      for (int i = 0; i < sentence.rows().size(); i++) {
        List<String> row = sentence.rows().get(i);
        if (row.get(row.size() - 1).startsWith("I-") && sentence.labels().get(i).startsWith("B-")) {
          lines.add(sentence.line() + i);
        }
      }
    }
    if (!lines.isEmpty()) {
      console.problem(
          String.format(
              Locale.ROOT,
              "%s, line %d: found an I- label that continues no name, %d in all; read as B-, as"
                  + " conlleval does; --strict makes it an error",
              file,
              lines.get(0),
              lines.size()));
    }
  }
}
