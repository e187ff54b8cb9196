package org.khulasa.summarizer.internal;

import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;

/** Which words are verbs, by the tags of their parts. */
public final class Verbs {
  private static final String VERB = "VB";
  private static final String SHALL = "س";

  private Verbs() {}

  /** Whether a word is a verb of any tense, or what else is written together with it is. */
  public static boolean is(Token word) {
    return word.segments().stream().anyMatch(segment -> segment.tag().startsWith(VERB));
  }

  /** Whether a word is a verb of the future: {@code سيصل}. */
  public static boolean isFuture(Token word) {
    List<Segment> segments = word.segments();
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i - 1).form().equals(SHALL) && segments.get(i).tag().startsWith(VERB)) {
        return true;
      }
    }
    return false;
  }
}
