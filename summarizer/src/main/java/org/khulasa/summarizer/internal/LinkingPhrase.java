package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * The words at the beginning of a sentence that only join it to the one before: {@code من جهته،} or
 * {@code يذكر أن}. A summary that tells the sentence without its neighbour tells it without them,
 * as CLASSY did for English (Conroy, Schlesinger, O'Leary and Goldstein 2006). The phrases are in
 * {@code linking-phrases.txt}.
 *
 * <p>What is left is a whole sentence: behind a phrase stands a comma or a verb, and no {@code fa-}
 * that answers it; behind an aside nothing that shows by its ending that it depended on {@code أن};
 * behind "while" a verb, and none behind a comma, where with one of the present the main clause may
 * still follow.
 */
final class LinkingPhrase {
  private static final ImmutableSet<String> COMMAS = ImmutableSet.of("\u060C", ",");
  // "While he was walking ..., something happened", and "as for", "as it seems".
  private static final ImmutableSet<String> NO_STATEMENT =
      ImmutableSet.of("كان", "كانت", "كانوا", "ظل", "ظلت", "يتعلق", "يخص", "يلي", "يبدو");
  private static final String SO = "ف";
  private static final int LONGEST_PHRASE = 5;
  private static final ImmutableListMultimap<String, Phrase> BY_FIRST_WORD = load();

  private LinkingPhrase() {}

  private enum Kind {
    ADVERBIAL,
    ASIDE,
    WHILE
  }

  private record Phrase(Kind kind, ImmutableList<String> words) {}

  /** The sentence without the phrase it begins with; the sentence itself if it has none. */
  static Sentence leftOut(Sentence sentence) {
    int skipped = tokens(sentence.tokens());
    if (skipped == 0) {
      return sentence;
    }
    List<Token> rest = sentence.tokens().subList(skipped, sentence.tokens().size());
    return new Sentence(new Span(rest.get(0).span().start(), sentence.span().end()), rest);
  }

  /** The number of tokens that are such a phrase, with the comma behind it. */
  private static int tokens(List<Token> tokens) {
    List<String> opening = tokens.stream().limit(LONGEST_PHRASE).map(Tokens::folded).toList();
    List<String> rest = opening.subList(Math.min(1, opening.size()), opening.size());
    for (String first : firstWords(opening)) {
      for (Phrase phrase : BY_FIRST_WORD.get(first)) {
        boolean joined = !first.equals(opening.get(0));
        int words = phrase.words().size();
        if (OpeningWords.begin(rest, phrase.words().subList(1, words)) && words < tokens.size()) {
          boolean comma = COMMAS.contains(tokens.get(words).normal());
          int end = comma ? words + 1 : words;
          if (end < tokens.size()
              && standsAlone(phrase.kind(), joined, comma, tokens.subList(end, tokens.size()))) {
            return end;
          }
        }
      }
    }
    return 0;
  }

  /** The first word as it is, and without a wa-. */
  private static List<String> firstWords(List<String> opening) {
    if (opening.isEmpty()) {
      return List.of();
    }
    String first = opening.get(0);
    return first.length() > 2 && first.startsWith(Tokens.AND)
        ? List.of(first, first.substring(1))
        : List.of(first);
  }

  private static boolean standsAlone(Kind kind, boolean joined, boolean comma, List<Token> rest) {
    Token next = rest.get(0);
    return switch (kind) {
      case ADVERBIAL -> (comma && !next.isPunctuation() && !isJoined(next)) || isVerb(next, "VB");
      case ASIDE -> !comma && !showsItsCase(next);
      case WHILE ->
          !joined
              && !comma
              && (isVerb(next, "VBD") || (isVerb(next, "VBP") && !mainClauseFollows(rest)))
              && !NO_STATEMENT.contains(Tokens.folded(next));
    };
  }

  /** {@code فيما تتواصل المحادثات، أعلن الوزير}; an adverb may stand before that verb. */
  private static boolean mainClauseFollows(List<Token> rest) {
    for (int i = 0; i + 1 < rest.size(); i++) {
      List<Token> next = rest.subList(i + 1, Math.min(i + 3, rest.size()));
      if (COMMAS.contains(rest.get(i).normal()) && next.stream().anyMatch(t -> isVerb(t, "VB"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an "and" or "so" is joined to it. */
  private static boolean isJoined(Token token) {
    return Tokens.isJoined(token, Tokens.AND) || Tokens.isJoined(token, SO);
  }

  private static boolean isVerb(Token token, String tag) {
    List<Segment> segments = token.segments();
    return !segments.isEmpty() && segments.get(0).tag().startsWith(tag);
  }

  /** A dual, plural or indefinite noun in the accusative that {@code أن} demands. */
  private static boolean showsItsCase(Token token) {
    String word = Tokens.folded(token);
    boolean name = token.segments().stream().anyMatch(segment -> segment.tag().contains("NNP"));
    return !name && (word.endsWith("ين") || word.endsWith("ا"));
  }

  private static ImmutableListMultimap<String, Phrase> load() {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    KindLists.phrases(LinkingPhrase.class, "linking-phrases.txt", "adverbial", "aside", "while")
        .forEach(
            (kind, words) ->
                phrases.put(
                    words.get(0), new Phrase(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), words)));
    return phrases.build();
  }
}
