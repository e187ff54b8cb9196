package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * Whether a sentence only leads a reader through its article: a question that the article answers
 * next ("so who is he?"), a line that hands the reader a list, a picture or another page ("here is
 * what we know"), or one that asks the reader to go on elsewhere ("follow our coverage"). A summary
 * has no next paragraph to lead to.
 *
 * <p>A question is one by its first word and its mark, and short: a longer one tells something, and
 * a quoted one is somebody's. What words before the first one do not count is in {@code
 * signposts.txt}, as is how the lines begin.
 */
final class Signpost {
  private static final int MOST_WORDS = 13;
  private static final int OPENING_WORDS = 4;
  private static final String QUESTION_MARKS = "?؟";

  // Folded, as all words here.
  private static final ImmutableSet<String> QUESTION_WORDS =
      ImmutableSet.of("من", "ما", "ماذا", "لماذا", "كيف", "هل", "متي", "اين");

  private Signpost() {}

  static boolean is(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || tokens.get(0).isPunctuation()) {
      return false;
    }
    List<String> opening = OpeningWords.folded(tokens, OPENING_WORDS);
    return Openings.LINES.stream()
            .anyMatch(line -> OpeningWords.beginBehindConjunction(opening, line))
        || Openings.REQUESTS.stream().anyMatch(request -> OpeningWords.begin(opening, request))
        || (asks(tokens) && isShort(tokens) && isQuestion(opening));
  }

  private static boolean asks(List<Token> tokens) {
    return QUESTION_MARKS.contains(tokens.get(tokens.size() - 1).normal());
  }

  private static boolean isShort(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.isPunctuation()).count() <= MOST_WORDS;
  }

  private static boolean isQuestion(List<String> opening) {
    String first = JoinedConjunction.leftOut(opening.get(0));
    boolean skipped = opening.size() > 1 && Openings.SKIPPED.contains(first);
    String word = skipped ? opening.get(1) : opening.get(0);
    return QUESTION_WORDS.contains(word)
        || QUESTION_WORDS.contains(JoinedConjunction.leftOut(word));
  }

  /** Loaded once. */
  private static final class Openings {
    private static final ImmutableListMultimap<String, ImmutableList<String>> ALL =
        KindLists.phrases(Signpost.class, "signposts.txt", "line", "request", "skipped");
    static final ImmutableList<ImmutableList<String>> LINES = ALL.get("line");
    static final ImmutableList<ImmutableList<String>> REQUESTS = ALL.get("request");
    static final ImmutableSet<String> SKIPPED = KindLists.single(ALL.get("skipped"));
  }
}
