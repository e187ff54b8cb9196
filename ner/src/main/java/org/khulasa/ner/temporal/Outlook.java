package org.khulasa.ner.temporal;

import java.util.List;
import org.khulasa.core.Segment;

/** Whether a sentence looks ahead: {@code سوف}, {@code من المقرر}, a verb with {@code سـ}. */
final class Outlook {
  /** How far back words that look ahead reach. */
  private static final int WINDOW = 12;

  private final Words words;

  Outlook(Words words) {
    this.words = words;
  }

  /** Whether one of the words before this one looks ahead. */
  boolean isAhead(int index) {
    for (int i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
      Word word = words.get(i);
      if (word.is(Kind.AHEAD)) {
        return true;
      }
      if (isFuture(word.token().segments()) && !standsAlone(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether brackets hold this word only: a name of what stands before, and no verb. */
  private boolean standsAlone(int index) {
    return index > 0
        && index + 1 < words.size()
        && words.get(index - 1).token().normal().equals("(")
        && words.get(index + 1).token().normal().equals(")");
  }

  /** Whether a word is a verb in the future, as far as tags tell: سنتكوم is a name. */
  private static boolean isFuture(List<Segment> segments) {
    for (int i = 0; i < Math.min(2, segments.size() - 1); i++) {
      String verb = segments.get(i + 1).tag();
      if (segments.get(i).form().equals("س")) {
        return verb.isEmpty() || verb.startsWith("VB");
      }
      if (segments.get(i).form().length() > 1) {
        return false;
      }
    }
    return false;
  }
}
