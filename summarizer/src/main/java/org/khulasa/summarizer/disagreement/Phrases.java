package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;

/**
 * Where in a sentence clauses and phrases begin and end, as far as marks and tags tell.
 *
 * @param tokens its words and marks
 * @param figures its figures and dates
 */
record Phrases(List<Token> tokens, List<Entity> figures) {
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("،", "؛", ":", ".", "!", "؟", ",", ";", "?", "…", "–", "--", "-");

  // Folded.
  private static final ImmutableSet<String> THAT =
      FoldedWords.of(
          "أن", "أنه", "أنها", "أنهم", "بأن", "بأنه", "بأنها", "فإن", "وأن", "بعدما", "حيث");

  // Folded. "Until now", "on board of", "worth", "a share of", "amounts to".
  private static final ImmutableSet<String> SAYING_NOTHING =
      FoldedWords.of(
          "الآن", "متن", "أجل", "سبيل", "إطار", "خلفية", "صعيد", "مدى", "قيمة", "قيمته", "قيمتها",
          "بقيمة", "نسبة", "بنسبة", "قدره", "قدرها", "بمقدار", "مقدار", "بواقع", "بلغ", "بلغت",
          "يبلغ", "تبلغ", "ستبلغ", "سيبلغ", "وبلغ", "وبلغت", "وتبلغ", "ويبلغ", "بالغ", "بالغة",
          "البالغ", "البالغة", "بلغته");

  private static final String PREPOSITION = "IN";
  private static final String DEFINITE = "DT";
  private static final String NOUN = "NN";
  private static final String NAME = "NNP";
  private static final ImmutableSet<String> DEFINITES = ImmutableSet.of("DTNN", "DTJJ");
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("JJ", NAME, "PRP", "PRP$");
  private static final ImmutableSet<String> ADJECTIVES = ImmutableSet.of("JJ", "DTJJ", "DTJJR");

  Phrases {
    tokens = ImmutableList.copyOf(tokens);
    figures = ImmutableList.copyOf(figures);
  }

  boolean isWord(int at) {
    return at >= 0 && at < tokens.size() && !tokens.get(at).isPunctuation();
  }

  /** The folded word at a place; empty beyond the sentence. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? Tokens.folded(tokens.get(at)) : "";
  }

  /** Whether a clause ends before a place: there is the end of the sentence, or a mark. */
  boolean isEnd(int at) {
    return at < 0 || at >= tokens.size() || MARKS.contains(tokens.get(at).normal());
  }

  /** Whether a clause may begin at a word. */
  boolean beginsClause(int at) {
    return isEnd(at - 1) || THAT.contains(word(at - 1)) || (isJoined(at) && isVerb(at));
  }

  boolean isJoined(int at) {
    return Tokens.isJoined(tokens.get(at), Tokens.AND);
  }

  boolean isVerb(int at) {
    return Verbs.is(tokens.get(at));
  }

  /** Whether a word is a preposition by itself. */
  private boolean isPreposition(int at) {
    return isWord(at)
        && tokens.get(at).segments().size() == 1
        && tokens.get(at).segments().get(0).tag().equals(PREPOSITION);
  }

  /** Whether a word has a preposition at its beginning, as {@code للنفط} has. */
  boolean isComplement(int at) {
    return isWord(at)
        && tokens.get(at).segments().size() > 1
        && tokens.get(at).segments().get(0).tag().equals(PREPOSITION);
  }

  boolean isInFigure(int at) {
    Span span = tokens.get(at).span();
    return figures.stream().anyMatch(figure -> figure.span().overlaps(span));
  }

  /** Whether a word says something by itself, and is no number or day. */
  boolean isTelling(int at) {
    return isWord(at)
        && !isInFigure(at)
        && !SAYING_NOTHING.contains(word(at))
        && !Terms.of(List.of(tokens.get(at))).isEmpty();
  }

  /** The number of words from one place to another, both included. */
  int count(int from, int to) {
    int words = 0;
    for (int at = from; at <= to; at++) {
      words += isWord(at) ? 1 : 0;
    }
    return words;
  }

  /**
   * The last word behind a place that may end a phrase, in the same clause; the place itself
   * without one.
   *
   * @param most so many words behind it at most
   * @param whole whether to go on to what an "and" joins, to figures and verbs
   */
  int phraseEnd(int place, int most, boolean whole) {
    int end = place;
    int words = 0;
    for (int at = place + 1; words < most && !isEnd(at); at++) {
      boolean more = isWord(at) && (isInFigure(at) || isJoined(at) || isVerb(at));
      if (more && !whole) {
        return end;
      }
      words += isWord(at) ? 1 : 0;
      end = endsPhrase(at) ? at : end;
    }
    return end;
  }

  /** Whether a phrase may begin at a word: it is no part of what the word before it begins. */
  boolean beginsPhrase(int at) {
    return isTelling(at)
        && !isPreposition(at)
        && !isJoined(at)
        && tags(at).noneMatch(ADJECTIVES::contains)
        && !isOwner(at)
        && !isCounted(at)
        && !isPlaceBehind(at);
  }

  /** {@code خلال الهجوم}: a phrase that begins at this word begins behind its preposition. */
  boolean isBehindPreposition(int at) {
    return isPreposition(at - 1)
        || (isWord(at - 1) && !isTelling(at - 1) && tag(at - 1).equals(NOUN));
  }

  /** {@code أزمة اللاجئين}: what something is of. */
  private boolean isOwner(int at) {
    return at > 0
        && isTelling(at - 1)
        && tag(at - 1).startsWith(NOUN)
        && !tag(at - 1).equals(NAME)
        && !tokens.get(at).segments().get(0).tag().equals(PREPOSITION);
  }

  /** Whether a number stands before it. */
  private boolean isCounted(int at) {
    return at > 0
        && figures.stream()
            .filter(figure -> SentenceWords.QUANTITIES.contains(figure.type()))
            .anyMatch(figure -> figure.span().overlaps(tokens.get(at - 1).span()));
  }

  /** {@code في سوريا}. */
  private boolean isPlaceBehind(int at) {
    return at > 0 && isPreposition(at - 1) && tag(at).equals(NAME);
  }

  /** Whether a phrase may end with a word. */
  private boolean endsPhrase(int at) {
    return isWord(at)
        && (isEnd(at + 1)
            || DEFINITES.stream().anyMatch(tag(at)::startsWith)
            || (ENDS.contains(tag(at)) && !isDefinite(at + 1)));
  }

  private boolean isDefinite(int at) {
    return at < tokens.size() && tag(at).startsWith(DEFINITE);
  }

  private String tag(int at) {
    return Tokens.last(tokens.get(at)).tag();
  }

  private Stream<String> tags(int at) {
    return tokens.get(at).segments().stream().map(Segment::tag);
  }
}
