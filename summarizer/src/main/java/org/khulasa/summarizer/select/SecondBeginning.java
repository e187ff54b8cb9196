package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.khulasa.core.Token;
import org.khulasa.core.text.WordKey;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.DayWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Tells where an article retells itself: behind an opening paragraph that has the news in brief,
 * the report begins anew. A summary of this article alone does not need both, unless the report has
 * figures that the opening lacks, other than when it was. Other repetitions of an article are
 * claims of {@code ClaimMatcher}. Immutable.
 */
final class SecondBeginning {
  /** From this part of the lighter sentence's weight on, the report begins with the same news. */
  private static final double ALIKE = 0.28;

  /** The most sentences of an opening that has the news in brief. */
  private static final int LONGEST_OPENING = 4;

  private static final Pattern FIGURE = Pattern.compile("\\d{2,}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final CandidateSet candidates;
  private final Retelling retelling;
  private final boolean oneArticle;

  /** Of the sentences at hand; of several articles none is a second beginning. */
  SecondBeginning(Retelling retelling) {
    this.retelling = retelling;
    candidates = retelling.candidates();
    oneArticle = candidates.withSentences().size() == 1;
  }

  /**
   * Whether the report of the only article begins with this sentence and the news of its opening.
   *
   * @param opening its first sentence
   */
  boolean is(Candidate candidate, Candidate opening) {
    return oneArticle
        && candidate.position() > 0
        && candidate.position() <= LONGEST_OPENING
        && isBehindFirstParagraph(candidate)
        && !candidate.leans()
        && opensWithVerb(candidate)
        && opening.termSet().size() >= Retelling.FEWEST_TERMS
        && isAlike(candidate.index(), opening.index())
        && opening.termSet().containsAll(figures(candidate));
  }

  private boolean isBehindFirstParagraph(Candidate candidate) {
    return candidate.startsParagraph()
        && candidates.of(candidate.document()).subList(1, candidate.position()).stream()
            .noneMatch(Candidate::startsParagraph);
  }

  /** Whether its first word is a verb, without an "and" before it. */
  private boolean opensWithVerb(Candidate candidate) {
    return candidates.tokens(candidate).stream()
        .filter(token -> !token.isPunctuation())
        .findFirst()
        .filter(word -> word.segments().get(0).tag().startsWith("VB"))
        .isPresent();
  }

  private boolean isAlike(int sentence, int other) {
    double shared = 0;
    for (int term : retelling.terms(sentence)) {
      if (Arrays.stream(retelling.terms(other)).anyMatch(another -> another == term)) {
        shared += retelling.weight(term);
      }
    }
    return shared >= ALIKE * Math.min(retelling.total(sentence), retelling.total(other));
  }

  /** The figures of a sentence, without those that only say when. */
  private ImmutableSet<String> figures(Candidate candidate) {
    List<Token> tokens = candidates.tokens(candidate);
    ImmutableSet.Builder<String> figures = ImmutableSet.builder();
    for (int i = 0; i < tokens.size(); i++) {
      String figure = WordKey.of(tokens.get(i).normal());
      if (FIGURE.matcher(figure).find()
          && candidate.termSet().contains(figure)
          && !YEAR.matcher(figure).matches()
          && !(i + 1 < tokens.size() && DayWords.tellsDay(Tokens.folded(tokens.get(i + 1))))) {
        figures.add(figure);
      }
    }
    return figures.build();
  }
}
