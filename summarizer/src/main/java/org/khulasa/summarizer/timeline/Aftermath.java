package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Finds in a sentence an event that it only sets its own after or before: "hours after the vote",
 * "a day before the summit". What is said of it there says nothing of what the sentence tells, so
 * another sentence that tells of the vote tells something else.
 */
final class Aftermath {
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(Aftermath.class, "aftermath-words.txt", "after", "interval", "of");

  // "After no more than some 24 hours".
  private static final int LONGEST_AMOUNT = 4;
  // "After a few hours only".
  private static final int LONGEST_REST = 3;

  private Aftermath() {}

  /**
   * The terms of a sentence without those of such an event; empty if it names none, or if a date
   * may be the date of that event, not of what the sentence tells.
   *
   * @param date the date's first word
   */
  static ImmutableSet<String> deed(List<Token> tokens, int date) {
    List<Token> rest = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (opens(tokens, i)) {
        if (i > 0 && date > i) {
          return ImmutableSet.of();
        }
        i = end(tokens, i);
      } else {
        rest.add(tokens.get(i++));
      }
    }
    return rest.size() == tokens.size() ? ImmutableSet.of() : ImmutableSet.copyOf(Terms.of(rest));
  }

  private static boolean opens(List<Token> tokens, int first) {
    if (!is(tokens.get(first), "after")) {
      return false;
    }
    for (int i = first + 1; i < Math.min(tokens.size(), first + 1 + LONGEST_AMOUNT); i++) {
      if (is(tokens.get(i), "interval")) {
        return isOf(tokens, i + 1);
      }
    }
    return false;
  }

  private static boolean isOf(List<Token> tokens, int first) {
    for (int i = first; i < Math.min(tokens.size(), first + LONGEST_REST); i++) {
      if (is(tokens.get(i), "of")) {
        return true;
      }
    }
    return false;
  }

  /** The event is named until the main clause goes on. */
  private static int end(List<Token> tokens, int first) {
    int i = first + 1;
    while (i < tokens.size()
        && !(tokens.get(i).isPunctuation() && Telling.leadsBack(tokens, i + 1))) {
      i++;
    }
    return i;
  }

  private static boolean is(Token token, String kind) {
    return WORDS.containsEntry(kind, Tokens.folded(token));
  }
}
