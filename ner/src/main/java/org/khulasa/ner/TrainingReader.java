package org.khulasa.ner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.io.DocumentReader;
import org.khulasa.core.io.ReadResult;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;
import org.khulasa.core.sentence.SentenceSplitter;
import org.khulasa.ner.data.ConllReader;
import org.khulasa.ner.data.ConllSentence;

/** Reads and segments what a model is trained on. */
final class TrainingReader {
  private static final String GZ = ".gz";

  private final Segmenter segmenter;
  private final TrainingProgress progress;
  private final SentenceSplitter splitter = ArabicSentenceSplitter.create();

  TrainingReader(Segmenter segmenter, TrainingProgress progress) {
    this.segmenter = segmenter;
    this.progress = progress;
  }

  LabeledText labeled(Path file) throws IOException {
    String stage = "segment " + file.getFileName();
    List<ConllSentence> sentences = ConllReader.labelled(NerTrainer.TYPES).repairing().read(file);
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

  /**
   * The sentences of all documents of a file; a sentence that stands twice in a row counts once.
   */
  List<SentenceWords> raw(Path file) throws IOException {
    String name = file.getFileName().toString();
    String plainName = name.endsWith(GZ) ? name.substring(0, name.length() - GZ.length()) : name;
    List<SentenceWords> sentences = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = name.endsWith(GZ) ? new GZIPInputStream(in, 1 << 16) : in;
        Stream<ReadResult> results = DocumentReader.create().read(plainName, plain)) {
      for (Iterator<ReadResult> each = results.iterator(); each.hasNext(); ) {
        ReadResult result = each.next();
        if (result instanceof ReadResult.Failed failed) {
          throw new IOException(failed.problem().toString());
        }
        if (result instanceof ReadResult.Read read) {
          add(name, read.document(), sentences, known);
        }
      }
    }
    return sentences;
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
