package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Articles on an event in which the writer speaks of himself ({@code في رأيي}, {@code سألني سائق}):
 * what they say of the news is an opinion, and their scenes are none. Linear in the words.
 */
final class Columns {
  /** Where the first sentence does not, so many others must. */
  private static final int ENOUGH_SENTENCES = 2;

  // Folded. "In my view", "that I", "but I", "because I"; written like no other word.
  private static final ImmutableSet<String> I =
      FoldedWords.of("رأيي", "برأيي", "إنني", "وإنني", "لكنني", "ولكنني", "لأنني", "أنني", "وأنني");
  private static final String I_SHALL = "سأ";
  private static final String ASKED = "سأل";
  private static final String ME = "ني";
  private static final String PERFECT = "VBD";
  private static final String SPEECH = ":\"“”«»";

  private final CandidateSet candidates;

  private Columns(CandidateSet candidates) {
    this.candidates = candidates;
  }

  /**
   * The indexes of their sentences; none if half of the articles are columns, which then are what
   * there is to tell.
   */
  static ImmutableSet<Integer> of(CandidateSet candidates) {
    List<Integer> articles = candidates.withSentences();
    Columns columns = new Columns(candidates);
    List<Integer> found = articles.stream().filter(columns::isColumn).toList();
    return 2 * found.size() < articles.size()
        ? found.stream()
            .flatMap(article -> candidates.of(article).stream())
            .map(Candidate::index)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  private boolean isColumn(int article) {
    List<Candidate> sentences = candidates.of(article);
    return tellsOfHimself(sentences.get(0))
        || sentences.stream().filter(this::tellsOfHimself).limit(ENOUGH_SENTENCES).count()
            == ENOUGH_SENTENCES;
  }

  /** Whether the writer does, before anybody is quoted. */
  private boolean tellsOfHimself(Candidate sentence) {
    return candidates.tokens(sentence).stream()
        .takeWhile(token -> !SPEECH.contains(token.normal()))
        .anyMatch(Columns::isOfHimself);
  }

  private static boolean isOfHimself(Token token) {
    return I.contains(Tokens.folded(token))
        || (token.normal().startsWith(I_SHALL) && !token.normal().startsWith(ASKED))
        || (token.normal().endsWith(ME)
            && token.segments().stream().map(Segment::tag).anyMatch(PERFECT::equals));
  }
}
