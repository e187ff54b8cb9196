package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Sentences;
import org.khulasa.summarizer.internal.Verbs;

/**
 * Whether a date is the day of what a sentence begins with and tells as past: it stands between
 * commas ({@code أعلن الرئيس، الاثنين، أنه}), or directly behind the verb ({@code أعلن الاثنين}).
 * Anywhere else it may be the day for which something is planned.
 */
final class TellingDay {
  private static final String PAST = "VBD";
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("،", ",", ".");

  private TellingDay() {}

  static boolean isOfDeed(AnalyzedDocument analyzed, Span sentence, Span date) {
    return Sentences.around(analyzed, date)
        .filter(whole -> whole.span().overlaps(sentence) && isOfDeed(whole, date))
        .isPresent();
  }

  private static boolean isOfDeed(Sentence sentence, Span date) {
    List<Token> tokens = sentence.tokens();
    int verb = 0;
    while (verb < tokens.size() && !Verbs.is(tokens.get(verb))) {
      verb++;
    }
    if (verb == tokens.size() || !isPast(tokens.get(verb))) {
      return false;
    }
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < date.start()) {
      first++;
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).span().start() < date.end()) {
      behind++;
    }
    return first > verb
        && (first == verb + 1 || (isMark(tokens, first - 1) && isMark(tokens, behind)));
  }

  private static boolean isMark(List<Token> tokens, int at) {
    return at < tokens.size() && MARKS.contains(tokens.get(at).normal());
  }

  private static boolean isPast(Token verb) {
    return verb.segments().stream().anyMatch(segment -> segment.tag().equals(PAST));
  }
}
