package org.khulasa.bench;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

/**
 * Texts of one size, each analysed as one document: cleaning, sentences, clitics and tags. Small
 * texts are another part of the corpus each time: of one text again and again, the processor would
 * keep every word and every branch, which it does not of a large one.
 */
final class Texts {
  /** The words that small texts are taken from, in rotation. */
  private static final int SMALLEST_CORPUS = 1_000_000;

  private record Text(Document document, int words) {}

  private final Analyzer analyzer = Analyzer.create().keepingAll();
  private final List<Text> texts = new ArrayList<>();
  private int at;

  /** The words read so far. */
  long words;

  /** Texts of so many words each, or a few more. */
  Texts(int size) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (Corpus.Sentence sentence : Corpus.sentences(Math.max(size, SMALLEST_CORPUS))) {
      text.append(sentence.text()).append('\n');
      count += sentence.words();
      if (count >= size) {
        texts.add(new Text(Document.of("text", text.toString()), count));
        text.setLength(0);
        count = 0;
      }
    }
  }

  /** Analyses the next text. */
  Object analyzeNext() {
    Text text = texts.get(at);
    at = at + 1 == texts.size() ? 0 : at + 1;
    words += text.words();
    return analyzer.analyze(text.document());
  }
}
