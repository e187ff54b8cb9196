package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;

/**
 * What somebody says in a sentence, and what tells that he says it.
 *
 * @param tokens the words of the sentence
 * @param content where what he says begins; 0 if nothing shows it
 */
record Saying(List<Token> tokens, int content) {
  // Folded. "Pointed out to" that.
  private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of("الي", "علي");

  /** Whether a word stands in what is said, in a sentence that begins with a verb of saying. */
  boolean says(int index) {
    return content > 0 && index >= content && isFirst(tokens);
  }

  /**
   * Whether a word stands in the clause that tells of the saying, before what is said: a date there
   * is that of the saying. "The film was shot in October, and he said that" is not.
   */
  boolean tellsOf(int index) {
    boolean says = false;
    for (int i = content - 1; i >= 0; i--) {
      if (i == index) {
        return says || tokens.subList(0, i).stream().anyMatch(Saying::isVerb);
      }
      says |= isVerb(tokens.get(i));
      if (says && Telling.isConjunctionWithVerb(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a word stands in what is said, and no clause begins before it that may be the
   * reporter's.
   */
  boolean surelySays(int index) {
    for (int i = content; i < index; i++) {
      if (Telling.isConjunctionWithVerb(tokens.get(i))
          || (Telling.isComma(Tokens.folded(tokens.get(i))) && Telling.leadsBack(tokens, i + 1))) {
        return false;
      }
    }
    return index >= content;
  }

  /** Whether a sentence begins with a verb of saying. */
  static boolean isFirst(List<Token> tokens) {
    int first = FirstWords.first(tokens);
    return first < tokens.size() && isVerb(tokens.get(first));
  }

  /** Whether a "that" belongs to a verb of saying just before it, with no conjunction. */
  static boolean isOf(List<Token> tokens, int that) {
    int verb = that - 1;
    if (verb > 0 && PREPOSITIONS.contains(Tokens.folded(tokens.get(verb)))) {
      verb--;
    }
    return verb >= 0 && Telling.WORDS.says().contains(Tokens.folded(tokens.get(verb)));
  }

  private static boolean isVerb(Token token) {
    return Telling.WORDS.says().contains(JoinedConjunction.leftOut(Tokens.folded(token)));
  }
}
