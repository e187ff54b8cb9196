package org.khulasa.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import org.khulasa.bench.Corpus.Sentence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One thread's way through the text, sentence after sentence, and the words it has passed. */
@State(Scope.Thread)
@AuxCounters
public class Walk {
  /** Enough that no word cache holds it all. */
  private static final int WORDS = 1_000_000;

  private static final class Text {
    static final ImmutableList<Sentence> SENTENCES = Corpus.sentences(WORDS);
    static final AtomicInteger WALKERS = new AtomicInteger();
  }

  /** Counted by JMH. */
  public long words;

  /** The characters passed but white space, which costs nothing. */
  long characters;

  private int at = Text.SENTENCES.size() / 2 * (Text.WALKERS.getAndIncrement() % 2);

  /** The next sentence. */
  String next() {
    Sentence sentence = Text.SENTENCES.get(at);
    at = at + 1 == Text.SENTENCES.size() ? 0 : at + 1;
    words += sentence.words();
    characters += sentence.visible();
    return sentence.text();
  }
}
