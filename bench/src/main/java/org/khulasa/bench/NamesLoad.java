package org.khulasa.bench;

import java.util.List;
import org.khulasa.ner.NameRecognizer;

/**
 * How long the first use of the recogniser takes in a new process, which loads its model and its
 * list of names: milliseconds on standard output. To be run several times.
 */
public final class NamesLoad {
  private NamesLoad() {}

  /** Measures; there are no arguments. */
  public static void main(String[] args) {
    NameRecognizer recognizer = NameRecognizer.create();
    long start = System.nanoTime();
    recognizer.label(List.of());
    System.out.println((System.nanoTime() - start) / 1_000_000);
  }
}
