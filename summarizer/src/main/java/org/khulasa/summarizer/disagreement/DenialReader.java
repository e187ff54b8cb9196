package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.disagreement.StatementWords.Kind;
import org.khulasa.summarizer.internal.Terms;

/**
 * Finds what is denied in a document: behind a verb of denying ({@code نفى المسلحون التوصل إلى}),
 * behind "there is no" ({@code ليس هناك انسحاب وشيك}), "these are not talks about", and before "is
 * not imminent" ({@code انسحاب القوات ليس وشيكا}).
 *
 * <p>A plain "did not" is no denial here: most say what did not happen, and nobody said it had. Nor
 * is what the accused pleads ({@code نفت الشركة ضلوعها}): articles tell of the charge and the plea,
 * and none of them disputes either.
 */
final class DenialReader {
  private static final int LONGEST = 16;
  private static final int LONGEST_BEFORE = 8;
  private static final int DIRECT = 3;
  private static final int FEWEST_TERMS = 2;
  private static final ImmutableSet<String> CLAUSE_MARKS =
      ImmutableSet.of("،", "؛", ":", ".", "\"", "“", "”", "«", "»", "!", "؟", ",", ";", "…");

  private static final String NOUN = "NN";
  private static final String BETWEEN = "بين";
  private static final String WITH = "مع";

  private final StatementWords words;

  DenialReader(StatementWords words) {
    this.words = words;
  }

  /** The denials of a document, in order. */
  List<Denial> denials(int document, AnalyzedDocument analyzed) {
    List<Denial> denials = new ArrayList<>();
    for (Sentence sentence : analyzed.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at < tokens.size(); at++) {
        int word = at;
        denied(tokens, at)
            .flatMap(range -> denial(document, sentence, word, range))
            .ifPresent(denials::add);
      }
    }
    return denials;
  }

  /** The words that are denied by the word at a place, if it denies. */
  private Optional<Span> denied(List<Token> tokens, int at) {
    if (is(tokens, at, Kind.DENY)) {
      return Optional.of(behind(tokens, at + 1));
    }
    if (!is(tokens, at, Kind.NOT)) {
      return Optional.empty();
    }
    boolean verb = is(tokens, at, Kind.IS_NOT);
    if (verb && is(tokens, at + 1, Kind.NOTHING)) {
      Span nothing = behind(tokens, at + 2);
      return isDirect(tokens, nothing) && !is(tokens, at + 2, Kind.OUR)
          ? Optional.of(nothing)
          : Optional.empty();
    }
    if (is(tokens, at, Kind.THESE_ARE_NOT) && is(tokens, at + 2, Kind.ABOUT)) {
      return Optional.of(behind(tokens, at + 3));
    }
    if (is(tokens, at + 1, Kind.UNSOUND)) {
      int from = at;
      while (from > 0 && at - from < LONGEST_BEFORE && !isEnd(tokens.get(from - 1))) {
        from--;
      }
      return Optional.of(new Span(from, at));
    }
    return Optional.empty();
  }

  private Span behind(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && end - from < LONGEST && !isEnd(tokens.get(end))) {
      end++;
    }
    return new Span(from, Math.max(from, end));
  }

  /** "There is no withdrawal", but not "there is no reason that speaks for a withdrawal". */
  private boolean isDirect(List<Token> tokens, Span nothing) {
    int end = Math.min(nothing.end(), nothing.start() + DIRECT);
    return tokens.subList(nothing.start(), end).stream()
        .anyMatch(token -> words.is(token, Kind.DEED));
  }

  private boolean isEnd(Token token) {
    return isMark(token) || words.is(token, Kind.ASIDE);
  }

  /** Whether a mark ends or begins a clause. */
  static boolean isMark(Token token) {
    return CLAUSE_MARKS.contains(token.normal());
  }

  private boolean is(List<Token> tokens, int at, Kind kind) {
    return at < tokens.size() && words.is(tokens.get(at), kind);
  }

  /**
   * What a deed is done to, or with: {@code الهدنة} of {@code تمديد الهدنة أسبوعا}, {@code مرون} of
   * {@code اتفاق مع مرون}.
   */
  private static Set<String> object(List<Token> tokens, int behind, int end) {
    int at = behind < end && tokens.get(behind).normal().equals(WITH) ? behind + 1 : behind;
    return at < end && isNoun(tokens.get(at))
        ? Set.copyOf(Terms.of(tokens.subList(at, at + 1)))
        : Set.of();
  }

  /** Whether nothing but deeds is denied. */
  private boolean isBare(List<Token> denied) {
    return denied.stream().allMatch(t -> words.is(t, Kind.DEED) || Terms.of(List.of(t)).isEmpty());
  }

  /** Whether a word is a noun; {@code بين} is tagged as one, too. */
  private static boolean isNoun(Token token) {
    return !BETWEEN.equals(token.normal())
        && token.segments().stream().anyMatch(segment -> segment.tag().contains(NOUN));
  }

  private Optional<Denial> denial(int document, Sentence sentence, int word, Span denied) {
    List<Token> tokens = sentence.tokens();
    for (int deed = denied.start(); deed < denied.end(); deed++) {
      Token token = tokens.get(deed);
      if (words.is(token, Kind.WHEN) || words.is(token, Kind.GUILT)) {
        return Optional.empty();
      }
      if (words.is(token, Kind.DEED)) {
        Set<String> terms = new HashSet<>(Terms.of(tokens.subList(deed, denied.end())));
        if (terms.size() < FEWEST_TERMS) {
          return Optional.empty();
        }
        int first = Math.min(word, denied.start());
        int last = Math.max(denied.end() - 1, Math.min(word + 1, tokens.size() - 1));
        Span clause = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
        return Optional.of(
            new Denial(
                new Passage(document, clause),
                new Passage(document, sentence.span()),
                words.stem(token, Kind.DEED),
                token.normal(),
                terms,
                object(tokens, deed + 1, denied.end()),
                isBare(tokens.subList(deed, denied.end()))));
      }
    }
    return Optional.empty();
  }
}
