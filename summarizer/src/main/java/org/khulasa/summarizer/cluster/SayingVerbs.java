package org.khulasa.summarizer.cluster;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;

/** The verbs of {@code saying-verbs.txt}. */
final class SayingVerbs {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> VERBS =
      WordLists.lines(SayingVerbs.class, "saying-verbs.txt").stream()
          .flatMap(line -> SPACES.splitToStream(LetterFolding.fold(line)))
          .collect(ImmutableSet.toImmutableSet());

  private SayingVerbs() {}

  /** Whether a word is one of them, also with a conjunction. */
  static boolean contain(Token word) {
    String form = Tokens.folded(word);
    return VERBS.contains(form) || VERBS.contains(JoinedConjunction.leftOut(form));
  }
}
