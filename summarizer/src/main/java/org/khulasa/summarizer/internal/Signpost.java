package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * Whether a sentence only leads a reader through its article: a short question that the article
 * answers next ("so who is he?"), or a line that hands the reader a list ("here is what we know").
 * A summary has no next paragraph to lead to.
 *
 * <p>A question is one by its first word and its mark, and short: a longer one tells something, and
 * a quoted one is somebody's.
 */
final class Signpost {
  private static final int MOST_WORDS = 8;
  private static final String QUESTION_MARKS = "?؟";

  // Folded, as all words here.
  private static final ImmutableSet<String> QUESTION_WORDS =
      ImmutableSet.of("من", "ما", "ماذا", "لماذا", "كيف", "هل", "متي", "اين");
  private static final ImmutableSet<String> TO_THE_READER = ImmutableSet.of("اليكم", "نستعرض");

  private Signpost() {}

  static boolean is(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || tokens.get(0).isPunctuation()) {
      return false;
    }
    String first = LetterFolding.fold(tokens.get(0).normal());
    return TO_THE_READER.contains(first) || (asks(tokens) && isShort(tokens, first));
  }

  private static boolean asks(List<Token> tokens) {
    return QUESTION_MARKS.contains(tokens.get(tokens.size() - 1).normal());
  }

  private static boolean isShort(List<Token> tokens, String first) {
    boolean joined = first.startsWith("و") || first.startsWith("ف");
    return tokens.stream().filter(token -> !token.isPunctuation()).count() <= MOST_WORDS
        && (QUESTION_WORDS.contains(first)
            || (joined && QUESTION_WORDS.contains(first.substring(1))));
  }
}
