package org.khulasa.ner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.PackedFiles;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.core.sentence.SentenceSplitter;
import org.khulasa.ner.data.ConllFormatException;
import org.khulasa.ner.data.ConllReader;
import org.khulasa.ner.data.ConllSentence;
import org.khulasa.ner.data.RawTextException;
import org.khulasa.ner.data.StandoffNames;

/** Reads and segments what a model is trained on. */
final class TrainingReader {
  private final Segmenter segmenter;
  private final TrainingProgress progress;
  private final SentenceSplitter splitter = ArabicSentenceSplitter.create();

  TrainingReader(Segmenter segmenter, TrainingProgress progress) {
    this.segmenter = segmenter;
    this.progress = progress;
  }

  LabeledText labeled(Path file) throws IOException {
    String stage = "segment " + file.getFileName();
    List<ConllSentence> sentences = sentences(file);
    List<SentenceWords> words = new ArrayList<>(sentences.size());
    List<int[]> states = new ArrayList<>(sentences.size());
    for (ConllSentence sentence : sentences) {
      GivenTokens tokens = GivenTokens.of(sentence.tokens(), segmenter);
      if (!tokens.words().isEmpty()) {
        words.add(SentenceWords.of(tokens.words()));
        states.add(NerTrainer.SCHEME.states(tokens.wordLabels(sentence.labels())));
      }
      progress.report(stage, words.size(), sentences.size());
    }
    return new LabeledText(words, states);
  }

  private static List<ConllSentence> sentences(Path file) throws IOException {
    try {
      return ConllReader.labelled(NerTrainer.TYPES).repairing().read(file);
    } catch (FileSystemException | ConllFormatException e) {
      throw e;
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** Of a folder, or of a file that only claims to be packed, Java does not name the file. */
  private static FileSystemException named(Path file, IOException e) {
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }

  /**
   * The sentences of all documents of a file; a sentence that stands twice in a row counts once.
   */
  List<SentenceWords> raw(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<SentenceWords> sentences = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    forEachDocument(file, document -> add(name, document, sentences, known));
    return sentences;
  }

  /** The sentences of raw text in which names are marked, in the order of the marks. */
  LabeledText standoff(StandoffNames names, List<Path> raw) throws IOException {
    Map<StandoffNames.Sentence, List<Token>> found = new HashMap<>();
    for (Path file : raw) {
      forEachDocument(
          file,
          document -> {
            for (StandoffNames.Sentence sentence : names.of(document.id())) {
              if (sentence.isIn(document.text())) {
                found.computeIfAbsent(
                    sentence, one -> segmenter.segment(document.text(), one.span()));
              }
            }
          });
      progress.report("find the sentences of " + names.file(), found.size(), 0);
    }
    List<SentenceWords> words = new ArrayList<>();
    List<int[]> states = new ArrayList<>();
    for (StandoffNames.Sentence sentence : names.sentences()) {
      List<Token> tokens = found.get(sentence);
      if (tokens == null) {
        throw names.missing(sentence);
      }
      if (!tokens.isEmpty()) {
        words.add(SentenceWords.of(tokens));
        states.add(NerTrainer.SCHEME.states(labels(tokens, sentence)));
      }
    }
    return new LabeledText(words, states);
  }

  /** A word of which a letter belongs to a name belongs to it. */
  private static List<String> labels(List<Token> tokens, StandoffNames.Sentence sentence) {
    List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
    int start = sentence.span().start();
    for (StandoffNames.Name name : sentence.names()) {
      String label = "B-";
      for (int i = 0; i < tokens.size(); i++) {
        Span word = tokens.get(i).span();
        if (word.start() - start < name.span().end() && word.end() - start > name.span().start()) {
          labels.set(i, label + name.type());
          label = "I-";
        }
      }
    }
    return labels;
  }

  private static void forEachDocument(Path file, Consumer<Document> action) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    try (InputStream in = PackedFiles.open(file);
        Stream<ReadResult> results =
            DocumentReader.create().read(PackedFiles.plainName(file), in)) {
      for (Iterator<ReadResult> each = results.iterator(); each.hasNext(); ) {
        ReadResult result = each.next();
        if (result instanceof ReadResult.Failed failed) {
          throw new RawTextException(failed.problem(), file.toString());
        }
        if (result instanceof ReadResult.Read read) {
          action.accept(read.document());
        }
      }
    } catch (FileSystemException | RawTextException e) {
      throw e;
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  private void add(
      String name, Document document, List<SentenceWords> sentences, Map<String, String> known) {
    String text = document.text();
    String previous = "";
    for (Span span : splitter.split(text, new Span(0, text.length()))) {
      String sentence = span.of(text);
      if (sentence.equals(previous)) {
        continue;
      }
      previous = sentence;
      List<Token> tokens = segmenter.segment(text, span);
      if (!tokens.isEmpty()) {
        SentenceWords words = SentenceWords.of(tokens);
        for (int i = 0; i < words.length; i++) {
          words.stems[i] = known.computeIfAbsent(words.stems[i], stem -> stem);
        }
        sentences.add(words);
        if (sentences.size() % 1000 == 0) {
          progress.report("segment " + name, sentences.size(), 0);
        }
      }
    }
  }
}
