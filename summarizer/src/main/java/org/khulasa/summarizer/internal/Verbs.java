package org.khulasa.summarizer.internal;

import org.khulasa.core.Token;

/** Which words are verbs, by the tags of their parts. */
public final class Verbs {
  private static final String VERB = "VB";

  private Verbs() {}

  /** Whether a word is a verb of any tense, or what else is written together with it is. */
  public static boolean is(Token word) {
    return word.segments().stream().anyMatch(segment -> segment.tag().startsWith(VERB));
  }
}
